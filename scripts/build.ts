// Makes dist/: the house again, with JavaScript in TypeScript's place (Node runs no TypeScript in node_modules).
import { execFileSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';

const root = dirname(import.meta.dirname);
const dist = join(root, 'dist');

rmSync(dist, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
for (const folder of ['exercises', 'graders', 'reports', 'scripts']) {
  cpSync(join(root, folder), join(dist, folder), { recursive: true, filter: isAsset });
}

/** Schemas, templates, shell files and the like; of the exercises' own folders, everything. */
function isAsset(path: string): boolean {
  if (basename(path) === 'node_modules') return false;
  if (/^exercises\/\d/.test(relative(root, path))) return true;
  return !['bench', 'fixtures', 'testing'].includes(basename(path)) && !/\.(ts|mjs)$/.test(path);
}
