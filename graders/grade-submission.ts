import type { Course, Exercise } from '../exercises/index.ts';
import type { Workbench } from './checks/check-kind.ts';
import { describeEnvironment } from './environment.ts';
import { outlineDockerfile } from './docker/index.ts';
import type { EngineRoom } from './docker/index.ts';
import type { CheckResult, Environment, Grade, SessionEvidence } from './grade.ts';
import { judgeChecks } from './judge-checks.ts';
import { refuseAll } from './refuse-submission.ts';
import { SubmissionError } from './errors.ts';
import { takeSubmission } from './take-submission.ts';
import type { TakenSubmission } from './take-submission.ts';
import type { SessionRequest } from './lab/run-session.ts';
import type { OpenLab } from './lab/engine/index.ts';
import type { Session, SessionTerms } from './lab/session.ts';
import type { PrivateEngine, PrivateEngineRequest } from './private-engine.ts';
import { SharedBench } from './workbench.ts';

export interface GradeRequest {
  readonly course: Course;
  readonly exercise: Exercise;
  readonly student: string;
  /** Path of what the student handed in. */
  readonly folder: string;
  /** Names at the top of the folder that are not the student's. */
  readonly except?: readonly string[];
  readonly room: EngineRoom;
  /**
   * Whether files are built and run on the machine's engine, or on one of their own.
   * @default 'shared'
   */
  readonly isolation?: Environment['isolation'];
  /** Of an exercise with a session: one that was held already, as in a practice. @default the submission's scripts are run */
  readonly session?: Session;
  /** Where the lab of a submission of its own comes from. @default one is opened */
  readonly openLab?: OpenLab;
  /** The run's seed: every nonce follows from it. */
  readonly seed: string;
  /** Aborted when the run is interrupted; then no grade comes. */
  readonly signal: AbortSignal;
  readonly onCheckStart?: (id: string) => void;
  readonly onCheckEnd?: (result: CheckResult) => void;
}

/**
 * Grades one submission: takes it in, builds it, judges its checks in the order of their needs.
 * Whatever the student's work does is in the grade.
 * @throws SubmissionError where there is no folder to grade; the signal's reason when the run is interrupted
 */
export async function gradeSubmission(request: GradeRequest): Promise<Grade> {
  const { labs } = request.room.room;
  return tierOf(request) === 'private' ? labs(() => grade(request)) : grade(request);
}

async function grade(request: GradeRequest): Promise<Grade> {
  const { exercise, student, room, seed, signal } = request;
  signal.throwIfAborted();
  const startedAt = new Date();
  const begin = performance.now();
  const { checks, digest, phases, bases, session } = await judgeSubmission(request);
  signal.throwIfAborted();
  const sum = (key: 'points' | 'maxPoints'): number =>
    checks.reduce((total, check) => total + check[key], 0);
  const [points, maxPoints] = [sum('points'), sum('maxPoints')];
  return {
    schemaVersion: 1,
    exercise: {
      id: exercise.id,
      title: exercise.title,
      digest: exercise.digest,
      judging: exercise.judging,
    },
    submission: { student, digest },
    gradable: checks.length > 0 && checks.every(({ verdict }) => verdict !== 'errored'),
    points,
    maxPoints,
    score: maxPoints === 0 ? 0 : points / maxPoints,
    checks,
    phases,
    environment: await describeEnvironment(room, {
      seed,
      bases,
      isolation: tierOf(request),
      // A lab's terminal has the client without BuildKit, and its recorder lets none through.
      ...(exercise.submission === 'session' && { builder: 'classic' }),
    }),
    ...(session && { session }),
    startedAt: startedAt.toISOString(),
    durationMs: Math.round(performance.now() - begin),
  };
}

interface Judged extends Pick<Grade, 'checks' | 'phases'> {
  readonly digest: string;
  /** What the Dockerfile builds upon. */
  readonly bases: readonly string[];
  /** What a session's commands did, where one ran. */
  readonly session?: SessionEvidence;
}

async function judgeSubmission(request: GradeRequest): Promise<Judged> {
  const { course, exercise, room, seed, signal } = request;
  const taken = await takeOrRefuse(request);
  if (taken instanceof SubmissionError) {
    return { ...refuseAll(exercise, taken), phases: [], bases: [] };
  }
  await using submission = taken;
  const deadline = AbortSignal.timeout(exercise.limits.submissionTimeMs);
  const until = AbortSignal.any([signal, deadline, room.lost]);
  const { bases } = outlineDockerfile(submission.dockerfile ?? '');
  const { openLab } = request;
  const parts = { course, exercise, submission, seed, signal: until, openLab };
  let session: Session | null = null;
  const runInLab = async (terms: SessionTerms): Promise<Session> =>
    (session = request.session ?? (await runInOwnLab({ ...parts, ...terms, room: room.room })));
  const isOwn = exercise.submission === 'files' && tierOf(request) === 'private';
  await using own = isOwn ? await openOwnEngine({ ...parts, room }) : null;
  await using bench = new SharedBench({
    ...parts,
    engine: own?.engine ?? room.forSubmission(exercise.limits, until),
    provideBases: async () => {
      await Promise.all(bases.map(room.provideBase));
      await own?.ready();
    },
    ...(exercise.submission === 'session' && { runSession: runInLab }),
  });
  const checks = await judgeChecks(exercise, bench, request);
  const used = session === null ? bases : basesOf(session);
  const told = session === null ? {} : await tellSession(bench.forCheck('submission'));
  return { checks, digest: submission.digest, phases: bench.phases, bases: used, ...told };
}

// What labs are made with is loaded only where there is one.
const runInOwnLab = async (parts: SessionRequest): Promise<Session> =>
  (await import('./lab/run-session.ts')).runSession(parts);
const openOwnEngine = async (parts: PrivateEngineRequest): Promise<PrivateEngine> =>
  (await import('./private-engine.ts')).privateEngine(parts);

/** A session always has an engine of its own. */
const tierOf = ({ exercise, isolation = 'shared' }: GradeRequest): Environment['isolation'] =>
  exercise.submission === 'session' ? 'private' : isolation;

async function takeOrRefuse({
  folder,
  student,
  except,
}: GradeRequest): Promise<TakenSubmission | SubmissionError> {
  try {
    return await takeSubmission(folder, { student, ...(except && { except }) });
  } catch (error) {
    const isRefusal =
      error instanceof SubmissionError && error.code === 'SEAWORTHY_SUBMISSION_REFUSED';
    if (isRefusal) return error;
    throw error;
  }
}

/** The session once for all checks. Where it cannot be read, each of them has said so. */
async function tellSession(bench: Workbench): Promise<Pick<Judged, 'session'>> {
  const [{ observeSession }, { sessionEvidence }] = await Promise.all([
    import('./checks/observe-session.ts'),
    import('./lab/story/session-evidence.ts'),
  ]);
  return observeSession(bench).then(
    ({ story, session }) => ({ session: sessionEvidence(story, session) }),
    () => ({}),
  );
}

/** The course's images that containers of a session came from. */
function basesOf({ lines }: Session): readonly string[] {
  const used = new Set(lines.flatMap((line) => (line.kind === 'container' ? [line.image] : [])));
  const bases = lines.flatMap((line) =>
    line.kind === 'image' && line.isBase && used.has(line.id) ? line.names : [],
  );
  return [...new Set(bases)];
}
