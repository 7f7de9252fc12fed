// Writes what the check kinds say about their parameters into exercise.schema.json, and compiles all schemas. Run it after
// changing a kind or a schema.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaPath } from '../exercises/index.ts';
import { withCheckKinds } from '../graders/checks/check-schemas.ts';
import type { ExerciseSchema } from '../graders/checks/check-schemas.ts';
import { checkKindNames, loadKinds } from '../graders/checks/registry.ts';
import { compileSchemas } from './compile-schemas.ts';

const root = dirname(import.meta.dirname);
const path = fileURLToPath(schemaPath('exercise'));
const schema = JSON.parse(readFileSync(path, 'utf8')) as ExerciseSchema;
writeFileSync(
  path,
  JSON.stringify(withCheckKinds(schema, Object.values(await loadKinds(checkKindNames)))),
);
execFileSync(process.execPath, ['node_modules/prettier/bin/prettier.cjs', '--write', path], {
  cwd: root,
  stdio: 'inherit',
});
for (const compiled of compileSchemas()) writeFileSync(compiled.path, compiled.code);
