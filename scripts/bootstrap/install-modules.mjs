import { spawn } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { withLock } from './lock.mjs';

/** What a person can do about it is in the message. */
export class SetupError extends Error {}

/**
 * Installs the node modules from the lock file where they are missing or differ from it. A second time costs milliseconds.
 * @param {string} root
 * @param {(line: string) => void} say
 */
export async function provideModules(root, say) {
  if (!areModulesCurrent(root)) {
    const lock = join(root, '.seaworthy', 'bootstrap.lock');
    const onWait = (pid) => say(`Waiting for process ${pid}, which installs the node modules ...`);
    await withLock(lock, () => installUnlessCurrent(root, say), { onWait });
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
    if (path === '') return true;
    // An optional package is left out where it is made for another platform.
    if (found === undefined) return optional === true;
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
 * @param {string} root
 * @param {(line: string) => void} say
 */
async function installUnlessCurrent(root, say) {
  // Whoever held the lock before has perhaps done it.
  if (areModulesCurrent(root)) return;
  say('Installing the node modules (once, up to a minute) ...');
  const startedAt = Date.now();
  const { code, output } = await runNpm(root, [
    'ci',
    // All of them, whatever NODE_ENV says: the tools that test Seaworthy are among them.
    '--include=dev',
    '--include=optional',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--fetch-retry-mintimeout=2000',
    '--fetch-retry-maxtimeout=10000',
  ]);
  if (code !== 0) throw new SetupError(explainNpmFailure(output));
  say(`Installed the node modules in ${((Date.now() - startedAt) / 1000).toFixed(0)} s.`);
}

/**
 * @param {string} cwd
 * @param {string[]} args
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function runNpm(cwd, args) {
  const script = process.env.npm_execpath ?? '';
  const [command, first] = /^npm-cli\.c?js$/.test(basename(script))
    ? [process.execPath, [script]]
    : ['npm', []];
  return new Promise((resolve, reject) => {
    const npm = spawn(command, [...first, ...args], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-20_000)));
    }
    npm.on('error', () =>
      reject(
        new SetupError(
          'npm was not found. Install Node 20 or later with npm (https://nodejs.org), then try again.',
        ),
      ),
    );
    npm.on('close', (code) => resolve({ code, output }));
  });
}

const CAUSES = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/,
    'The npm registry could not be reached. Check the network and `npm config get registry` (and the proxy, where there is one), then try again.',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_(HAS_EXPIRED|UNTRUSTED)/,
    "The npm registry's certificate is not trusted here. Name your organisation's CA bundle in NODE_EXTRA_CA_CERTS, then try again.",
  ],
  [/ENOSPC/, 'The disk is full. Make room, then try again.'],
  [
    /EACCES|EPERM|EROFS/,
    'npm may not write here. Give yourself the folder (see the path below), then try again.',
  ],
  [
    /EUSAGE/,
    'package.json and package-lock.json do not fit together. Run `npm install`, then try again.',
  ],
  [
    /EINTEGRITY/,
    'A package arrived damaged, or is not the one in package-lock.json. Run `npm cache verify`, then try again.',
  ],
];

/** @param {string} output */
export function explainNpmFailure(output) {
  const cause =
    CAUSES.find(([pattern]) => pattern.test(output))?.[1] ??
    'npm could not install the node modules.';
  const end = output.trim().split('\n').slice(-15).join('\n');
  return end === '' ? cause : `${cause}\n\nnpm said:\n${end}`;
}

/**
 * `npx seaworthy` looks for the command in node_modules/.bin, also from folders that have a package.json of their own.
 * @param {string} root
 */
function linkCommand(root) {
  const link = join(root, 'node_modules', '.bin', 'seaworthy');
  if (existsSync(link)) return;
  try {
    symlinkSync('../../scripts/launch.mjs', link);
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
  }
}
