import type { BaseImageState } from '../../graders/docker/base-images/index.ts';
import type { EngineDescription } from '../../graders/docker/set-up/index.ts';
import type { MachineFacts, Unknown } from './examine-machine.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly topic: string;
  /** A `problem` keeps this machine from grading; a `warning` is worth knowing before it does. */
  readonly state: 'ok' | 'warning' | 'problem';
  readonly text: string;
  /** What to do; null where nothing needs doing. */
  readonly remedy: string | null;
}

const GIBIBYTE = 2 ** 30;
/** Below this nothing is started. */
const DISK_FLOOR_BYTES = 2 * GIBIBYTE;
const DISK_COMFORT_BYTES = 10 * GIBIBYTE;
/** One build and one container, with the limits they have. */
const MEMORY_COMFORT_BYTES = 2 * GIBIBYTE;

const ok = (topic: string, text: string): Finding => ({ topic, state: 'ok', text, remedy: null });
const warning = (topic: string, text: string, remedy: string): Finding => ({
  topic,
  state: 'warning',
  text,
  remedy,
});
const problem = (topic: string, text: string, remedy: string): Finding => ({
  topic,
  state: 'problem',
  text,
  remedy,
});

/** Says of each thing that was found whether it will do, and what to do where it will not. */
export function judgeMachine(facts: MachineFacts): Finding[] {
  const { engine } = facts;
  const node = ok('node', facts.nodeVersion);
  const here = [judgeCaBundle(facts)];
  if (isUnknown(engine)) {
    const { platform, cpuCount, memoryBytes } = facts;
    const machine = ok(
      'machine',
      `${platform}, ${cpuCount} CPUs, ${inGibibytes(memoryBytes)} memory`,
    );
    return [
      node,
      problem('engine', engine.message, engine.hint),
      machine,
      ...here,
      ...judgeImages(facts),
    ];
  }
  return [
    node,
    ok(
      'engine',
      `Docker ${engine.info.version}, API ${engine.info.apiVersion}, on ${engine.system}`,
    ),
    ok('runtime', engine.runtime),
    judgeBuilder(engine),
    ...judgeIsolation(engine),
    ok('platform', engine.info.platform),
    judgeCpus(engine),
    judgeMemory(engine),
    judgeDisk(engine),
    ...here,
    judgeRegistry(engine),
    ...judgeImages(facts),
    ...judgeLabImages(facts),
    judgeLeftovers(engine, facts),
  ];
}

const isUnknown = (value: object): value is Unknown => 'hint' in value;

const inGibibytes = (bytes: number): string => `${(bytes / GIBIBYTE).toFixed(1)} GiB`;

const judgeBuilder = ({ info }: EngineDescription): Finding =>
  info.builder === 'buildkit'
    ? ok('builder', 'BuildKit')
    : warning(
        'builder',
        'classic: no BuildKit behind this API',
        'Heredocs and RUN --mount will not build here; Docker Engine 23 or later has BuildKit.',
      );

/** What an old engine lets out of a container reaches the host: then even `shared` is for fewer people. */
function judgeIsolation({ outdated }: EngineDescription): Finding[] {
  const tier = 'shared, one engine for all submissions: for honest students, careless ones too';
  const remedy =
    'Update it, unless your distribution has mended it. Until then grade only people you know.';
  return [
    ok('isolation', tier),
    ...outdated.map(({ part, version, fixedIn, advisories }) =>
      warning(
        'isolation',
        `${part} ${version} is older than ${fixedIn}: ${advisories.join(', ')}`,
        remedy,
      ),
    ),
  ];
}

const judgeCpus = ({ info: { cpuCount } }: EngineDescription): Finding =>
  cpuCount > 1
    ? ok('cpus', String(cpuCount))
    : warning(
        'cpus',
        '1',
        'Grading goes one step at a time; give the engine a second CPU if you can.',
      );

const judgeMemory = ({ info: { memoryBytes } }: EngineDescription): Finding =>
  memoryBytes >= MEMORY_COMFORT_BYTES
    ? ok('memory', inGibibytes(memoryBytes))
    : warning(
        'memory',
        inGibibytes(memoryBytes),
        'Give the engine 2 GiB, so that builds are not cut short.',
      );

function judgeDisk({ disk }: EngineDescription): Finding {
  if (disk === null) return ok('disk', "the engine's own, not seen from here");
  const text = `${inGibibytes(disk.freeBytes)} free in ${disk.folder}`;
  const remedy =
    'Make room: `docker system df` tells what takes it; `docker builder prune` often helps.';
  if (disk.freeBytes < DISK_FLOOR_BYTES) return problem('disk', text, remedy);
  return disk.freeBytes < DISK_COMFORT_BYTES ? warning('disk', text, remedy) : ok('disk', text);
}

function judgeCaBundle({ caBundle: { file, certificateCount } }: MachineFacts): Finding {
  if (certificateCount !== null && certificateCount > 0) {
    return ok('ca bundle', `${certificateCount} certificates in ${file}`);
  }
  const fault = certificateCount === null ? 'cannot be read' : 'holds no certificate';
  return warning(
    'ca bundle',
    `${file} ${fault}`,
    'Install ca-certificates, or name the right file in NODE_EXTRA_CA_CERTS: stand-ins take it over to reach npm.',
  );
}

function judgeRegistry({ registry: { state, message } }: EngineDescription): Finding {
  if (state === 'reachable') return ok('registry', 'reachable');
  const remedy =
    state === 'rate-limited'
      ? 'Log in with `docker login`, use a mirror, or wait.'
      : "Base images are built here instead. Others need a network, or a mirror in the engine's configuration.";
  return warning('registry', `${state} (${message ?? ''})`, remedy);
}

function judgeImages({ baseImages }: MachineFacts): Finding[] {
  if (baseImages === null) return [];
  if (isUnknown(baseImages)) return [problem('course', baseImages.message, baseImages.hint)];
  return baseImages.map((image) => judgeImage('base image', image));
}

/** What labs are made of: sessions need it, and private engines. */
function judgeLabImages({ labImages }: MachineFacts): Finding[] {
  if (labImages === null) return [];
  if (isUnknown(labImages)) return [problem('lab', labImages.message, labImages.hint)];
  return labImages.map((image) => judgeImage('lab', image));
}

function judgeImage(
  topic: string,
  { name, id, standIn, outdated, matchesDigest }: BaseImageState,
): Finding {
  if (id === null) return problem(topic, `${name}: missing`, 'Run `seaworthy setup`.');
  if (matchesDigest === false) {
    return problem(
      topic,
      `${name}: not the one course.yaml names by digest`,
      `Remove it (\`docker rmi ${name}\`), then run \`seaworthy setup\`.`,
    );
  }
  if (outdated) return warning(topic, `${name}: an old stand-in`, 'Run `seaworthy setup`.');
  return ok(topic, `${name}: ${standIn ? 'stand-in, built here' : 'present'}`);
}

function judgeLeftovers({ leftovers }: EngineDescription, { deadScratch }: MachineFacts): Finding {
  const kinds = [...leftovers.map(({ kind }) => kind), ...deadScratch.map(() => 'folder')];
  if (kinds.length === 0) return ok('leftovers', 'none');
  const counts = [...Map.groupBy(kinds, (kind) => kind)].map(
    ([kind, { length }]) => `${length} ${kind}${length === 1 ? '' : 's'}`,
  );
  const text = `${counts.join(', ')} of runs that are over`;
  return warning('leftovers', text, 'Run `seaworthy clean`; the next run does it too.');
}
