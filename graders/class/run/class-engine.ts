import { randomBytes } from 'node:crypto';
import type { Course } from '../../../exercises/index.ts';
import type { EngineRoom } from '../../docker/index.ts';
import { describeEnvironment } from '../../environment.ts';
import type { CheckResult, Environment, Grade } from '../../grade.ts';
import { gradeSubmission } from '../../grade-submission.ts';
import { LabStock } from '../../lab/engine/index.ts';
import { groundKey } from './grade-key.ts';
import type { LaneCost, LaneOptions } from './lanes.ts';
import { costOf, LABS_AHEAD, planLanes, wishOf } from './plan-lanes.ts';
import type { EngineWork } from './plan-lanes.ts';

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
    lanes: planLanes(room),
    costOf,
    claim: ({ exercise, tier }) => {
      const lab = tier === 'private' ? stock.claim(wishOf(exercise)) : null;
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
