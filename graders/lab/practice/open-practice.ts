import { randomBytes } from 'node:crypto';
import type { Course, Exercise } from '../../../exercises/index.ts';
import { loadKinds } from '../../checks/registry.ts';
import type { EngineRoom } from '../../docker/index.ts';
import type { CheckResult } from '../../grade.ts';
import { judgeChecks } from '../../judge-checks.ts';
import type { Submission } from '../../submission.ts';
import { takeSubmission } from '../../take-submission.ts';
import { SharedBench } from '../../workbench.ts';
import { openLab } from '../engine/index.ts';
import { listAsks } from '../list-asks.ts';
import type { Session } from '../session.ts';
import { LiveJudge } from './live-judge.ts';
import type { CheckNews } from './live-judge.ts';
import { LiveTrace } from './live-trace.ts';
import { MOST_TERMINALS, Practice } from './practice.ts';

export interface PracticeRequest {
  readonly course: Course;
  readonly exercise: Exercise;
  /** The files to begin with. */
  readonly folder: string;
  readonly room: EngineRoom;
  /** How long it may last. */
  readonly lifetimeMs: number;
  readonly signal: AbortSignal;
  /** Called when a check is passed, or is open again. */
  readonly onNews: (news: readonly CheckNews[]) => void;
}

/** The recorder's own end comes later than the practice's. */
const GRACE_MS = 10 * 60_000;
/** A person looks more often than a script does. */
const MOST_CALLS = 20_000;

/**
 * Opens a lab to practise in, with its first judgement made.
 * @throws SubmissionError where the folder cannot be taken
 * @throws ContainerRuntimeError where no lab can be made
 */
export async function openPractice(request: PracticeRequest): Promise<Practice> {
  const { course, exercise, room, signal, lifetimeMs } = request;
  const submission = await takeSubmission(request.folder, { student: 'practice' });
  const dispose = async (): Promise<void> => submission[Symbol.asyncDispose]();
  const seed = randomBytes(16).toString('hex');
  const trace = new LiveTrace();
  let practice: Practice | null = null;
  const judge = new LiveJudge({
    onNews: request.onNews,
    judge: () =>
      judgeSoFar({ ...request, submission, seed }, trace.session(practice?.scripts() ?? [])),
  });
  try {
    const lab = await openLab({
      room: room.room,
      baseImages: course.baseImages,
      files: submission.folder,
      terminals: MOST_TERMINALS,
      ask: listAsks(exercise, randomBytes(8).toString('hex')),
      limits: { network: exercise.limits.buildNetwork },
      recorderLimits: { lifetimeMs: lifetimeMs + GRACE_MS, calls: MOST_CALLS },
      signal,
      onLine: (line) => void (trace.take(line) && judge.wake()),
    });
    const token = randomBytes(4).toString('hex');
    practice = new Practice({ exercise, submission, lab, trace, judge, token, dispose });
    judge.wake();
    await judge.settled();
    return practice;
  } catch (error) {
    await dispose();
    throw error;
  }
}

interface Ground extends Pick<PracticeRequest, 'course' | 'exercise' | 'room' | 'signal'> {
  readonly submission: Submission;
  readonly seed: string;
}

/** By the same judges as at the end; what needs more than a session waits for that. */
async function judgeSoFar(ground: Ground, session: Session): Promise<readonly CheckResult[]> {
  const { room, exercise, signal } = ground;
  const kinds = await loadKinds(exercise.checks.map(({ kind }) => kind));
  const checks = exercise.checks.filter(({ kind }) => kinds[kind]?.startsFrom === 'session');
  await using bench = new SharedBench({
    ...ground,
    engine: room.forSubmission(exercise.limits, signal),
    provideBases: async () => undefined,
    runSession: async () => session,
  });
  return await judgeChecks({ ...exercise, checks }, bench, {});
}
