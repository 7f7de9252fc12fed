import { readFileSync } from 'node:fs';
import { arch, availableParallelism, platform, totalmem } from 'node:os';
import { loadCourse, SeaworthyError } from '../../exercises/index.ts';
import type { BaseImage } from '../../exercises/index.ts';
import { describeBaseImages } from '../../graders/docker/base-images/index.ts';
import type { BaseImageState } from '../../graders/docker/base-images/index.ts';
import { connect } from '../../graders/docker/index.ts';
import { describeEngine, explainSilence, thisMachine } from '../../graders/docker/set-up/index.ts';
import type { EngineDescription } from '../../graders/docker/set-up/index.ts';
import { describeLabImages } from '../../graders/lab/engine/index.ts';
import { findDeadScratch } from '../../graders/scratch-folders.ts';
import { findCourse } from '../find-course.ts';

/** Something that could not be found out, and what to do about it. */
export interface Unknown {
  readonly message: string;
  readonly hint: string;
}

/** The certificates that what is built here trusts, as far as this machine says. */
export interface CaBundle {
  readonly file: string;
  /** Null where the file cannot be read. */
  readonly certificateCount: number | null;
}

/** All that is judged, as it was found. */
export interface MachineFacts {
  readonly nodeVersion: string;
  readonly platform: string;
  readonly cpuCount: number;
  readonly memoryBytes: number;
  readonly caBundle: CaBundle;
  /** Folders of killed processes in the temp folder. */
  readonly deadScratch: readonly string[];
  readonly engine: EngineDescription | Unknown;
  /** Null without an engine to ask. */
  readonly baseImages: readonly BaseImageState[] | Unknown | null;
  /** What labs are made of; null without an engine to ask. */
  readonly labImages: readonly BaseImageState[] | Unknown | null;
}

/** For the registry, where the course has no images: small, and in every registry's library. */
const SMALLEST_IMAGE = 'hello-world:latest';

/** Looks at the machine and its engine, and changes nothing. */
export async function examineMachine(
  cwd: string,
  namedCourse: string | undefined,
): Promise<MachineFacts> {
  const course = await orUnknown(
    async () => (await loadCourse(findCourse(cwd, namedCourse))).baseImages,
  );
  const wanted = 'message' in course ? [] : course;
  const engine = await examineEngine(wanted);
  return {
    nodeVersion: process.versions.node,
    platform: `${platform()}/${arch()}`,
    cpuCount: availableParallelism(),
    memoryBytes: totalmem(),
    caBundle: readCaBundle(),
    deadScratch: await findDeadScratch(),
    engine,
    baseImages:
      'message' in course
        ? course
        : await examineImages(engine, (docker) => describeBaseImages(docker, course)),
    labImages: await examineImages(engine, describeLabImages),
  };
}

async function examineEngine(wanted: readonly BaseImage[]): Promise<EngineDescription | Unknown> {
  const machine = thisMachine();
  const silence = await machine.askEngine();
  if (silence !== null) {
    const { message, hint } = explainSilence(machine, silence);
    return { message, hint };
  }
  return orUnknown(() => describeEngine(wanted[0]?.name ?? SMALLEST_IMAGE));
}

async function examineImages(
  engine: EngineDescription | Unknown,
  describe: typeof describeLabImages,
): Promise<MachineFacts['baseImages']> {
  if ('message' in engine) return null;
  return orUnknown(async () => describe((await connect()).docker));
}

async function orUnknown<T>(find: () => Promise<T>): Promise<T | Unknown> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    return { message: error.message, hint: error.hint };
  }
}

/** Where Debian's `ca-certificates` puts them, and what Node and OpenSSL are told to use instead. */
function readCaBundle(): CaBundle {
  const { NODE_EXTRA_CA_CERTS, SSL_CERT_FILE } = process.env;
  const file = NODE_EXTRA_CA_CERTS || SSL_CERT_FILE || '/etc/ssl/certs/ca-certificates.crt';
  try {
    const certificates = readFileSync(file, 'utf8').match(/-----BEGIN CERTIFICATE-----/g);
    return { file, certificateCount: certificates?.length ?? 0 };
  } catch {
    return { file, certificateCount: null };
  }
}
