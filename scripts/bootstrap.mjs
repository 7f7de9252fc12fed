// The door to everything, on a machine with only Node 20 and npm: `node scripts/bootstrap.mjs TASK`. It installs the
// node modules, and runs the task with the Node they bring. Plain JavaScript without dependencies, for that reason.
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInstalledNode, isNewEnough, missingNodeMessage } from './bootstrap/find-node.mjs';
import { provideModules } from './bootstrap/install-modules.mjs';
import { runNode } from './bootstrap/run-node.mjs';

const OLDEST_NODE = 20;
/** As in exit-codes.ts, which Node 20 cannot read. */
const EXIT_USAGE = 2;
const EXIT_MACHINE = 3;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const seaworthy = (command) => ['scripts/launch.mjs', command];
const tests = (...projects) => [
  ...['node_modules/jest/bin/jest.js', '--selectProjects', ...projects],
  // Ends the list of projects, so that what follows on the command line is a pattern.
  '--silent=false',
];
const sourceChecks = ['scripts/check-source.ts'];

/** Each task's commands for Node. Without the machine that `first` sets up, none of the others runs; they all run otherwise. */
const tasks = {
  modules: { run: [] },
  build: { run: [['scripts/build.ts']] },
  setup: { run: [seaworthy('setup')] },
  doctor: { run: [seaworthy('doctor')] },
  demo: { first: seaworthy('setup'), run: [seaworthy('demo')] },
  verify: { first: seaworthy('setup'), run: [seaworthy('verify')] },
  bench: { first: seaworthy('setup'), run: [['scripts/bench.ts']] },
  check: { run: [sourceChecks, tests('unit')] },
  'test:unit': { run: [tests('unit')] },
  // One test file at a time: they share an engine, whose load is not what they are about.
  test: {
    first: seaworthy('setup'),
    run: [sourceChecks, [...tests('unit', 'docker'), '--maxWorkers=1']],
  },
};

/** @param {string} line */
const say = (line) => process.stderr.write(`${line}\n`);

/**
 * @param {{ first?: string[], run: string[][] }} task
 * @param {string[]} rest for the task's last command
 */
async function perform({ first, run }, rest) {
  await provideModules(root, say);
  const node = findNode();
  const env = environmentFor(node);
  const setUp = first === undefined ? 0 : await runNode(node, first, { cwd: root, env });
  if (setUp !== 0) return setUp;
  let result = 0;
  for (const [index, command] of run.entries()) {
    const args = index === run.length - 1 ? [...command, ...rest] : command;
    result = (await runNode(node, args, { cwd: root, env })) || result;
  }
  return result;
}

function findNode() {
  const installed = findInstalledNode(root);
  if (installed !== null) return installed;
  if (isNewEnough(process.versions.node)) return process.execPath;
  throw new Error(missingNodeMessage(process.versions.node));
}

/** @param {string} node */
function environmentFor(node) {
  const path = [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH];
  // Jest runs ES modules with the first of them.
  const options = [
    '--experimental-vm-modules',
    '--disable-warning=ExperimentalWarning',
    process.env.NODE_OPTIONS,
  ];
  return {
    ...process.env,
    PATH: path.join(delimiter),
    NODE_OPTIONS: options.filter(Boolean).join(' '),
  };
}

const [name = '', ...rest] = process.argv.slice(2);
if (!Object.hasOwn(tasks, name)) {
  say(`Unknown task "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = EXIT_USAGE;
} else if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  say(
    `This is Node ${process.versions.node}. Install Node ${OLDEST_NODE} or later (https://nodejs.org), then try again.`,
  );
  process.exitCode = EXIT_MACHINE;
} else {
  try {
    process.exitCode = await perform(tasks[name], rest);
  } catch (error) {
    say(`\n${error.message}`);
    process.exitCode = EXIT_MACHINE;
  }
}
