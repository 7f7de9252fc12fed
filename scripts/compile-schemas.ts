import { readFileSync } from 'node:fs';
import ajvFormats from 'ajv-formats';
import { _, Ajv2020 } from 'ajv/dist/2020.js';
import type { Options } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { schemaPath } from '../exercises/index.ts';
import { regexFault } from '../exercises/regex-fault.ts';
import { SPEC_RULES } from '../exercises/schema-rules.ts';
import { CONTRACT_FORMATS, CONTRACT_RULES } from '../graders/contract-problems.ts';

/** What reads files by schemas: one file of code that says of each whether something is as it says. */
interface Reader {
  /** Where the code belongs. */
  readonly path: URL;
  readonly schemas: Readonly<Record<string, URL>>;
  /** As the one who explains what is wrong has them. */
  readonly rules: Options;
  readonly addFormats?: (ajv: Ajv2020) => unknown;
  /** The formats again, as code. */
  readonly formats: string;
}

const readers: readonly Reader[] = [
  {
    path: new URL('../exercises/compiled-schemas.js', import.meta.url),
    schemas: {
      course: schemaPath('course'),
      exercise: schemaPath('exercise'),
      mistake: schemaPath('mistake'),
      variant: schemaPath('variant'),
      overrides: schemaPath('overrides'),
    },
    rules: SPEC_RULES,
    formats: `{ regex: (source) => (${regexFault.toString()})(source) === null }`,
  },
  {
    path: new URL('../graders/compiled-schemas.js', import.meta.url),
    schemas: { grade: new URL('../graders/grade.schema.json', import.meta.url) },
    rules: CONTRACT_RULES,
    addFormats: (ajv) => ajvFormats.default(ajv, CONTRACT_FORMATS),
    formats: "require('ajv-formats/dist/formats').fullFormats",
  },
];

/** Compiles the schemas of specs and of grades, which at run time takes longer than all the rest of a command's start. */
export function compileSchemas(): readonly { readonly path: URL; readonly code: string }[] {
  return readers.map((reader) => ({ path: reader.path, code: compile(reader) }));
}

function compile({ schemas, rules, addFormats, formats }: Reader): string {
  const ajv = new Ajv2020({
    ...rules,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  addFormats?.(ajv);
  for (const [name, path] of Object.entries(schemas)) ajv.addSchema(readRules(path), name);
  const names = Object.keys(schemas).map((name) => [name, name]);
  return [
    '// Written by `npm run schemas` from *.schema.json: it says yes or no, and the schema itself what is wrong.',
    "import { createRequire } from 'node:module';",
    'const require = createRequire(import.meta.url);',
    `const formats = ${formats};`,
    standalone.default(ajv, Object.fromEntries(names) as Record<string, string>),
    '',
  ].join('\n');
}

/** A schema without what it says to people. */
function readRules(path: URL): object {
  const isText = (key: string, value: unknown): boolean =>
    ['title', 'description'].includes(key) && typeof value === 'string';
  return JSON.parse(readFileSync(path, 'utf8'), (key, value: unknown) =>
    isText(key, value) ? undefined : value,
  ) as object;
}
