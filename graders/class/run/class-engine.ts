import { randomBytes } from 'node:crypto';
import type { Course, Exercise } from '../../../exercises/index.ts';
import type { EngineRoom } from '../../docker/index.ts';
import { describeEnvironment } from '../../environment.ts';
import type { CheckResult, Environment, Grade } from '../../grade.ts';
import { gradeSubmission } from '../../grade-submission.ts';
import { LabStock } from '../../lab/engine/index.ts';
import { groundKey } from './grade-key.ts';
import type { LaneCost, LaneOptions } from './lanes.ts';

/** What of one piece of work the engine has to know beforehand. */
export interface EngineWork {
  readonly exercise: Exercise;
  readonly tier: Environment['isolation'];
}

export interface GradeTask {
  readonly student: string;
  readonly folder: string;
  readonly signal: AbortSignal;
  readonly onCheckEnd: (check: CheckResult) => void;
}

/** Work that the engine expects, until it is disposed. */
export interface EngineClaim extends Disposable {
  /** @throws whatever kept it from being graded; the signal's reason when it was broken off */
  grade(task: GradeTask): Promise<Grade>;
}

/** What a class is graded with. */
export interface ClassEngine {
  /** Aborted when the engine went away. */
  readonly lost: AbortSignal;
  readonly grounds: Readonly<Record<Environment['isolation'], string>>;
  /** How much may go on at one time. */
  readonly lanes: LaneOptions;
  costOf(work: EngineWork): Pick<LaneCost, 'memoryBytes' | 'needsLab'>;
  claim(work: EngineWork): EngineClaim;
  /** What is said of the engine where nothing ran on it. */
  describe(tier: Environment['isolation']): Promise<Environment>;
}

/** Most of the time a submission waits for something to happen; what really works is bounded by the room. */
const LANES_PER_SLOT = 16;
const LABS_AHEAD = 2;
const LAB_MEMORY_BYTES = 1.5 * 2 ** 30;
/** Of the engine's memory; the rest is the machine's. */
const MEMORY_SHARE = 0.8;

interface ClassEngineRequest {
  readonly course: Course;
  readonly room: EngineRoom;
  readonly signal: AbortSignal;
  /** Called with each base image that cannot be had. */
  readonly onProblem: (line: string) => void;
}

/** Makes an engine room one of a class; labs that are ready go when it is disposed. */
export async function openClassEngine(
  request: ClassEngineRequest,
): Promise<ClassEngine & AsyncDisposable> {
  const { course, room, signal } = request;
  const baseImages = await identifyBases(request);
  const seed = randomBytes(16).toString('hex');
  const stock = new LabStock({
    room: room.room,
    baseImages: course.baseImages,
    signal: AbortSignal.any([signal, room.lost]),
    ahead: LABS_AHEAD,
  });
  return {
    lost: room.lost,
    grounds: {
      shared: groundKey({ baseImages, isolation: 'shared' }),
      private: groundKey({ baseImages, isolation: 'private' }),
    },
    lanes: {
      count: LANES_PER_SLOT * room.room.slots.concurrency,
      memoryBytes: MEMORY_SHARE * room.info.memoryBytes,
      labs: room.room.labs.concurrency,
    },
    costOf: ({ exercise, tier }) =>
      tier === 'private'
        ? { memoryBytes: LAB_MEMORY_BYTES, needsLab: true }
        : { memoryBytes: exercise.limits.memoryBytes, needsLab: false },
    claim: ({ exercise, tier }) => {
      const lab = tier === 'private' ? stock.claim(exercise.limits.buildNetwork) : null;
      const common = { course, exercise, room, seed, isolation: tier };
      return {
        grade: (task) => gradeSubmission({ ...common, ...task, ...(lab && { openLab: lab.open }) }),
        [Symbol.dispose]: () => lab?.[Symbol.dispose](),
      };
    },
    describe: (isolation) => describeEnvironment(room, { seed, isolation, bases: [] }),
    [Symbol.asyncDispose]: () => stock[Symbol.asyncDispose](),
  };
}

/** Present before any grade is named after them: else the first pull would make every grade another one. */
async function identifyBases({
  course,
  room,
  onProblem,
}: ClassEngineRequest): Promise<readonly { name: string; id: string | null }[]> {
  return Promise.all(
    course.baseImages.map(async ({ name }) => {
      const why = await room.provideBase(name);
      if (why !== null) onProblem(why);
      return { name, id: (await room.describeBase(name))?.id ?? null };
    }),
  );
}
