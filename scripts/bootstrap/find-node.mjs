import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Seaworthy is written for this Node and later; the npm package `node` brings it. */
const NODE_MAJOR = 24;

/** @param {string} version `20.19.0` */
export const isNewEnough = (version) => Number.parseInt(version, 10) >= NODE_MAJOR;

/**
 * Finds the Node that the npm package `node` installed for a package.
 * @param {string} packageFolder
 * @returns {string | null} null where the package or its binary is not there
 */
export function findInstalledNode(packageFolder) {
  try {
    const require = createRequire(join(packageFolder, 'package.json'));
    const folder = join(dirname(require.resolve('node/package.json')), 'bin');
    return (
      [join(folder, 'node'), join(folder, 'node.exe')].find((path) => existsSync(path)) ?? null
    );
  } catch {
    return null;
  }
}

/**
 * The binary comes with an install script of the package `node`, which npm may have been told not to run.
 * @param {string} version of the Node that runs now
 */
export const missingNodeMessage = (version) => `\
Seaworthy runs on Node ${NODE_MAJOR}; this is Node ${version}, and the npm package \`node\`, which brings the right one,
was installed without its install script. Let it run, then try again:

  npm rebuild node --ignore-scripts=false --foreground-scripts

If npm refuses that script, run \`npm install-scripts approve node\` first. Or put Node ${NODE_MAJOR} on your PATH.`;
