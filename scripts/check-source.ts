// What needs no test to run: format, lint, boundaries, dead code, types. All of them, then the output of those that failed.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import pLimit from 'p-limit';

const root = dirname(import.meta.dirname);
const checks: Readonly<Record<string, readonly [file: string, ...args: string[]]>> = {
  lint: [
    'eslint/bin/eslint.js',
    '.',
    '--max-warnings=0',
    '--cache',
    '--cache-location',
    'node_modules/.cache/eslint/',
  ],
  types: ['typescript/bin/tsc', '-p', '.'],
  format: ['prettier/bin/prettier.cjs', '--check', '.', '--cache', '--log-level=warn'],
  boundaries: [
    'dependency-cruiser/bin/dependency-cruiser.mjs',
    'exercises',
    'graders',
    'reports',
    'scripts',
  ],
  'dead code': ['knip/bin/knip.js', '--cache'],
};

interface Finished {
  readonly code: number | null;
  readonly output: string;
}

function runTool([file, ...args]: readonly [string, ...string[]]): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [`node_modules/${file}`, ...args], { cwd: root });
    let output = '';
    for (const stream of [tool.stdout, tool.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    tool.on('error', reject);
    tool.on('close', (code) => resolve({ code, output }));
  });
}

const limit = pLimit(availableParallelism());
const results = await Promise.all(
  Object.entries(checks).map(([name, tool]) =>
    limit(async () => {
      const startedAt = performance.now();
      const { code, output } = await runTool(tool);
      const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
      console.log(
        `${code === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(11)} ${seconds.padStart(5)} s`,
      );
      return { name, code, output };
    }),
  ),
);
for (const { name, code, output } of results) {
  if (code === 0) continue;
  console.log(`\n---- ${name} ----\n${output.trimEnd()}`);
  process.exitCode = 1;
}
