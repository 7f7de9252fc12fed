import { execFile } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const scripts = dirname(import.meta.dirname);

/** What a process of the fake project came to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A project of one package that is bootstrapped like ours, with an npm that installs nothing. */
export interface FakeProject extends Disposable {
  readonly root: string;
  write(path: string, text: string): void;
  /** What npm was asked for, a line each. */
  npmCalls(): string[];
  /** Runs one of its scripts, on a Node that says it is of this version. */
  run(script: string, args: readonly string[], environment?: NodeJS.ProcessEnv): Promise<Ended>;
}

const LOCK = {
  packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' } },
};

// On `ci` it notes what it installed, and on `rebuild` it brings the Node that runs it; FAKE_NPM makes it fail.
const NPM = `
const { appendFileSync, copyFileSync, mkdirSync, symlinkSync, writeFileSync } = require('node:fs');
appendFileSync(__dirname + '/calls', process.argv.slice(2).join(' ') + '\\n');
if (process.env.FAKE_NPM) {
  console.error(process.env.FAKE_NPM);
  process.exit(1);
}
if (process.argv[2] === 'ci') {
  mkdirSync('node_modules/.bin', { recursive: true });
  copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
}
if (process.argv[2] === 'rebuild' && !process.env.FAKE_REFUSAL) {
  mkdirSync('node_modules/node/bin', { recursive: true });
  writeFileSync('node_modules/node/package.json', '{}');
  symlinkSync(process.execPath, 'node_modules/node/bin/node');
}
`;

/** Makes a fake project in a folder of its own, which goes when it is disposed. */
export function makeFakeProject(): FakeProject {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-'));
  const root = join(folder, 'project');
  const npm = join(folder, 'npm', 'npm-cli.js');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  for (const path of ['bootstrap', 'bootstrap.mjs', 'launch.mjs']) {
    cpSync(join(scripts, path), join(root, 'scripts', path), { recursive: true });
  }
  write('package.json', '{ "type": "module" }');
  write('package-lock.json', JSON.stringify(LOCK));
  write('../npm/npm-cli.js', NPM);
  chmodSync(npm, 0o755);
  return {
    root,
    write,
    npmCalls: () => readLines(join(folder, 'npm', 'calls')),
    run: (script, args, environment = {}) => {
      const { NODE_OPTIONS: _, ...env } = process.env;
      return end([join(root, script), ...args], { ...env, npm_execpath: npm, ...environment });
    },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true }),
  };
}

/** An environment in which Node takes itself for another version. */
export function pretendNode(version: string): NodeJS.ProcessEnv {
  const code = `Object.defineProperty(process,"versions",{value:{...process.versions,node:"${version}"}})`;
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(code)}` };
}

const readLines = (file: string): string[] =>
  existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];

function end(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}
