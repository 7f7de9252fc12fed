#!/usr/bin/env node
// The `seaworthy` command. It starts on any Node from 20, and goes on with the one Seaworthy is written for.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { findInstalledNode, isNewEnough, missingNodeMessage } from './bootstrap/find-node.mjs';
import { runNode } from './bootstrap/run-node.mjs';

/** As in exit-codes.ts, which Node 20 cannot read. */
const EXIT_MACHINE = 3;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'scripts', 'seaworthy.ts');
const isClone = existsSync(sources);
const program = isClone ? sources : join(root, 'dist', 'scripts', 'seaworthy.js');

/** Resolves to the exit code where another process has done the work, and to null where this one can. */
async function delegate() {
  if (isClone && !existsSync(join(root, 'node_modules'))) {
    const code = await runNode(process.execPath, [
      join(root, 'scripts', 'bootstrap.mjs'),
      'modules',
    ]);
    if (code !== 0) return code;
  }
  if (isNewEnough(process.versions.node)) return null;
  const node = findInstalledNode(root);
  if (node === null) throw new Error(missingNodeMessage(process.versions.node));
  return await runNode(node, [program, ...process.argv.slice(2)]);
}

const code = await delegate().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  return EXIT_MACHINE;
});
if (code === null) {
  module.enableCompileCache?.();
  await import(pathToFileURL(program).href);
} else {
  process.exitCode = code;
}
