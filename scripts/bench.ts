// `npm run bench`: what Seaworthy costs, as ratios within one run. Writes BENCHMARKS.md.
import Table from 'cli-table3';
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCourse } from '../exercises/index.ts';
import { makeColdCourse } from './bench/cold-course.ts';
import { measure, median, overheadSeconds } from './bench/measure.ts';
import type { Measured } from './bench/measure.ts';
import type { ClassFigures } from './bench/measure-class.ts';
import type { LabFigures } from './bench/measure-labs.ts';

const ROUNDS = 3;
const root = join(import.meta.dirname, '..');
const exercises = [
  '16-redis-image',
  '17-default-command',
  '18-graceful-stop',
  '19-rebuild-cache',
  '20-simpleweb',
  '22-workdir',
  '23-unneeded-rebuilds',
];

const seaworthy = (...args: string[]): Measured =>
  measure(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], {
    env: {
      NODE_OPTIONS: `--import=${pathToFileURL(join(root, 'scripts/bench/tell-memory.mjs')).href}`,
    },
  });

const checkAll = (folder: string): Measured =>
  seaworthy(
    'check',
    ...exercises,
    '--course',
    folder,
    '--submission',
    join(folder, '{exercise}', 'solution'),
    '--json',
  );

function byJest(folder: string, prefix: string): Measured {
  const config = {
    rootDir: join(root, 'scripts', 'bench'),
    testMatch: ['**/by-hand.bench.ts'],
    extensionsToTreatAsEsm: ['.ts'],
    transform: { '\\.ts$': join(root, 'graders/jest/strip-types.ts') },
  };
  return measure(
    process.execPath,
    [join(root, 'node_modules/jest/bin/jest.js'), '--config', JSON.stringify(config)],
    {
      env: {
        BENCH_COURSE: folder,
        BENCH_PREFIX: prefix,
        TESTCONTAINERS_RYUK_DISABLED: 'true',
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
    },
  );
}

const rounds = Array.from({ length: ROUNDS }, (_, round) => {
  process.stderr.write(`round ${round + 1} of ${ROUNDS}\n`);
  using forUs = makeColdCourse(join(root, 'exercises'));
  using forShell = makeColdCourse(join(root, 'exercises'));
  using forJest = makeColdCourse(join(root, 'exercises'));
  const check = checkAll(forUs.folder);
  const shell = measure('sh', [
    join(root, 'scripts/bench/by-hand.sh'),
    forShell.folder,
    forShell.prefix,
  ]);
  const jest = byJest(forJest.folder, forJest.prefix);
  // These need no engine, which meanwhile ends what the suite left it to do.
  const help = seaworthy('--help');
  const validate = seaworthy('validate');
  const one = seaworthy(
    'check',
    '17-default-command',
    '--submission',
    'exercises/17-default-command/solution',
    '--json',
  );
  return { check, shell, jest, one, help, validate };
});

const measured = (script: string): unknown =>
  JSON.parse(
    measure(process.execPath, [join(root, 'scripts/bench', script)], {
      env: { NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
    }).stdout,
  );
process.stderr.write('labs\n');
const labs = measured('measure-labs.ts') as LabFigures;
process.stderr.write('class\n');
const ofClass = measured('measure-class.ts') as ClassFigures;
const { exerciseIds } = await loadCourse(join(root, 'exercises'));
const sessions = exerciseIds.filter((id) => !exercises.includes(id));
const verified = seaworthy('verify', ...sessions);

const seconds = (pick: (round: (typeof rounds)[number]) => number): number =>
  median(rounds.map(pick));
const figures = [
  [
    'check of the seven solutions : the same by hand in a shell script',
    seconds(({ check, shell }) => check.seconds / shell.seconds),
    1,
    '',
  ],
  [
    'check of the seven solutions : the same as a Jest suite over testcontainers',
    seconds(({ check, jest }) => check.seconds / jest.seconds),
    0.7,
    '',
  ],
  [
    'added to one exercise beyond the engine’s own time',
    seconds(({ one }) => overheadSeconds(one)),
    0.6,
    ' s',
  ],
  ['--help', seconds(({ help }) => help.seconds), 0.15, ' s'],
  ['validate of the course', seconds(({ validate }) => validate.seconds), 0.5, ' s'],
  ['peak memory of check', seconds(({ check }) => check.peakMiB), 200, ' MiB'],
  ['a lab, cold, its base images at hand', labs.coldSeconds, 3, ' s'],
  ['a lab from a warm pool', labs.warmSeconds, 1, ' s'],
  ['fifty calls through the recorder : straight at the engine', labs.recorderRatio, 1.15, ''],
  ['memory of one lab', labs.oneLabMiB, 150, ' MiB'],
  ['memory of four labs side by side', labs.fourLabsMiB, 600, ' MiB'],
  ['verify of the session exercises', verified.seconds, 360, ' s'],
  [
    'the best of parallel `docker run` loops : a class of 100 with a container each',
    1 / ofClass.throughputRatio,
    1 / 0.85,
    '',
  ],
  [
    'the best of parallel `docker build`, `docker run`, `docker rmi` loops : the same class',
    1 / ofClass.buildThroughputRatio,
    1 / 0.85,
    '',
  ],
  [
    '40 submissions stopped by force after 10 s : one after the other',
    ofClass.stopsRatio,
    1 / 8,
    '',
  ],
  ['a second run over 2,000 unchanged submissions', ofClass.secondRunSeconds, 5, ' s'],
  ['20,000 stored grades rescored and exported', ofClass.storedSeconds, 20, ' s'],
  ['peak memory of all that is done for a class', ofClass.peakMiB, 300, ' MiB'],
  ['verdicts of 60 submissions that a busy machine changed', ofClass.changedUnderLoad, 0, ''],
] as const;
const times = [
  ['check of the seven solutions', seconds(({ check }) => check.seconds)],
  ['by hand in a shell script', seconds(({ shell }) => shell.seconds)],
  ['as a Jest suite over testcontainers', seconds(({ jest }) => jest.seconds)],
] as const;

const rows = figures.map(([name, value, limit, unit]) => [
  name,
  `${value.toFixed(2)}${unit}`,
  `${Number(limit.toFixed(3))}${unit}`,
  value <= limit ? 'yes' : 'NO',
]);
const table = new Table({
  head: ['figure', 'median', 'at most', 'kept'],
  style: { head: [], border: [] },
});
table.push(...rows);
process.stdout.write(`${table.toString()}\n`);
writeFileSync(
  join(root, 'BENCHMARKS.md'),
  [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\`: medians of ${ROUNDS} rounds on ${cpus().length} cores, Node ${process.version}. Base images are warm; the layers of the`,
    'submissions are cold in every round. Ratios compare commands of the same round.',
    '',
    '| figure | median | at most | kept |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
    'The times behind the ratios, which say something about this machine only:',
    '',
    ...times.map(([name, value]) => `- ${name}: ${value.toFixed(1)} s`),
    '',
  ].join('\n'),
);
if (rows.some((row) => row.at(-1) === 'NO')) process.exitCode = 1;
