import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findInstalledNode } from './find-node.mjs';
import { withLock } from './lock.mjs';
import { runNpm } from './run-npm.mjs';

const QUIETLY = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
/** npm's own patience with a registry that does not answer, or stops in the middle, is minutes. */
const IMPATIENTLY = [
  '--fetch-retry-mintimeout=2000',
  '--fetch-retry-maxtimeout=10000',
  '--fetch-timeout=30000',
  '--fetch-retries=4',
];

/**
 * Installs the node modules of the lock file, and Node, where they are missing or others. A second time costs milliseconds.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function provideModules(root, say) {
  if (!areModulesCurrent(root) || findInstalledNode(root) === null) {
    const lock = join(root, '.seaworthy', 'bootstrap.lock');
    const onWait = (pid) => say(`Waiting for process ${pid}, which installs the node modules ...`);
    await withLock(lock, () => install(root, say), { onWait });
  }
  linkCommand(root);
}

/**
 * Compares the lock file with npm's own note of what it installed.
 * @param {string} root
 */
export function areModulesCurrent(root) {
  const asked = readPackages(join(root, 'package-lock.json'));
  const installed = readPackages(join(root, 'node_modules', '.package-lock.json'));
  if (asked === null || installed === null) return false;
  return Object.entries(asked).every(([path, { version, integrity, optional }]) => {
    const found = installed[path];
    // The first entry is the project itself; an optional package may be made for another platform.
    if (found === undefined) return path === '' || optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** @param {string} file */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}

/**
 * Asks again what is missing: whoever held the lock before has perhaps done it.
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function install(root, say) {
  const startedAt = Date.now();
  if (!areModulesCurrent(root)) {
    say('Installing the node modules (once, up to a minute) ...');
    // All of them, whatever NODE_ENV says; but no package needs to run a script here, save the one below.
    const kinds = ['--include=dev', '--include=optional', '--ignore-scripts'];
    await runNpm(root, ['ci', ...kinds, ...QUIETLY, ...IMPATIENTLY]);
  }
  if (findInstalledNode(root) === null) {
    say('Installing Node 24 beside them ...');
    const args = ['rebuild', 'node', '--ignore-scripts=false', '--foreground-scripts'];
    await runNpm(root, [...args, ...QUIETLY, ...IMPATIENTLY]);
  }
  say(`Installed in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
}

/**
 * `npx seaworthy` looks for the command in node_modules/.bin, also from folders that have a package.json of their own.
 * @param {string} root
 */
function linkCommand(root) {
  const link = join(root, 'node_modules', '.bin', 'seaworthy');
  try {
    symlinkSync('../../scripts/launch.mjs', link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
