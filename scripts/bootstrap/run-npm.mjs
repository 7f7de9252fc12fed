import { spawn } from 'node:child_process';
import { basename } from 'node:path';

/**
 * Runs the npm that runs us, or the one on the PATH.
 * @param {string} cwd
 * @param {string[]} args
 * @throws with npm's last words and what to do about them
 */
export async function runNpm(cwd, args) {
  const script = process.env.npm_execpath ?? '';
  const [command, first] = /^npm-cli\.c?js$/.test(basename(script))
    ? [process.execPath, [script]]
    : ['npm', []];
  const { code, output } = await collect(spawn(command, [...first, ...args], { cwd }));
  if (code !== 0) throw new Error(explainFailure(output));
}

/**
 * @param {import('node:child_process').ChildProcess} npm
 * @returns {Promise<{ code: number | null, output: string }>}
 */
function collect(npm) {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output = (output + text).slice(-50_000)));
    }
    npm.stdin.end();
    npm.on('error', () =>
      reject(new Error('npm was not found. Install Node 20 or later with npm, then try again.')),
    );
    npm.on('close', (code) => resolve({ code, output }));
  });
}

const CAUSES = [
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|SOCKET_TIMEOUT/,
    'The npm registry could not be reached. Check the network, the proxy and `npm config get registry`.',
  ],
  [
    /SELF_SIGNED_CERT|UNABLE_TO_(GET|VERIFY)|CERT_(HAS_EXPIRED|UNTRUSTED)/,
    "The npm registry's certificate is not trusted here. Name your organisation's CA bundle in NODE_EXTRA_CA_CERTS.",
  ],
  [/ENOSPC/, 'The disk is full. Make room.'],
  [/EACCES|EPERM|EROFS/, 'npm may not write here. Make the folder it names below your own.'],
  [/EUSAGE/, 'package.json and package-lock.json do not fit together. Run `npm install`.'],
  [
    /EINTEGRITY/,
    'A package is not the one that package-lock.json asks for. Run `npm cache verify`.',
  ],
];

/** @param {string} output */
function explainFailure(output) {
  const cause = CAUSES.find(([pattern]) => pattern.test(output))?.[1] ?? 'npm failed.';
  // npm tells the cause first, and how to use it last.
  const words = output.trim().split('\n').slice(0, 15).join('\n');
  return `${cause} Then try again.${words === '' ? '' : `\n\nnpm said:\n${words}`}`;
}
