import { join, resolve } from 'node:path';
import { loadCourse } from '../exercises/index.ts';
import type { Course } from '../exercises/index.ts';
import { findWork } from '../graders/class/intake/index.ts';
import type { FoundWork } from '../graders/class/handed-in.ts';
import {
  ClassFolder,
  openClassEngine,
  parseShard,
  readFoundFacts,
  rememberFound,
  runClass,
} from '../graders/class/run/index.ts';
import type { ClassOutcome, ClassRequest, Shard } from '../graders/class/run/index.ts';
import { openCourseRoom } from '../graders/course-room.ts';
import type { EngineRoom } from '../graders/docker/index.ts';
import { exerciseShelf } from '../graders/exercise-shelf.ts';
import { Interruption } from '../graders/interruption.ts';
import { bookClass, bookPart } from './class/book-class.ts';
import { staySmall } from './class/stay-small.ts';
import { exitCodeOfBook, tellBook, tellNews, tellOutcome } from './class/tell-class.ts';
import { findCourse, shortPath } from './find-course.ts';
import type { Io } from './io.ts';
import { followClass } from './progress/follow-class.ts';
import { findStateFolder } from './state-folder.ts';
import { tellError } from './tell-error.ts';

export interface GradeOptions {
  readonly output?: string;
  readonly layout?: string;
  readonly roster?: string;
  readonly handedIn?: string;
  readonly only?: readonly string[];
  readonly isolation: 'private' | 'shared';
  readonly fresh?: boolean;
  readonly shard?: string;
  readonly course?: string;
  readonly quiet?: boolean;
  readonly events?: string;
}

/** Grades a class, or what is left of it, and tells where it stands. */
export async function gradeClass(
  submissions: string,
  options: GradeOptions,
  io: Io,
): Promise<void> {
  staySmall();
  const shard = options.shard === undefined ? null : parseShard(options.shard);
  const course = await loadCourse(findCourse(io.cwd, options.course));
  const exercises = exerciseShelf(course.folder);
  // An exercise that is not the course's is told before anything is opened.
  await Promise.all((options.only ?? []).map(exercises));
  const folder =
    options.output === undefined
      ? join(findStateFolder(io.cwd), 'class')
      : resolve(io.cwd, options.output);
  using interruption = new Interruption();
  const { signal } = interruption;
  try {
    await using store = await ClassFolder.open(folder, course);
    const context = { course, exercises, store, shard, options, signal };
    await tellEnd(await gradeAll(resolve(io.cwd, submissions), context, io), context, io);
  } catch (error) {
    if (!signal.aborted) throw error;
    io.stderr('Interrupted before anything was graded.\n');
  }
  interruption.resume();
}

interface ClassContext {
  readonly course: Course;
  readonly exercises: ReturnType<typeof exerciseShelf>;
  readonly store: ClassFolder;
  readonly shard: Shard | null;
  readonly options: GradeOptions;
  readonly signal: AbortSignal;
}

interface Graded {
  readonly outcome: ClassOutcome;
  /** What went wrong when all was graded: it takes nothing from the grades. */
  readonly trouble: unknown;
}

async function gradeAll(submissions: string, context: ClassContext, io: Io): Promise<Graded> {
  const { course, options, store } = context;
  const eventFile = options.events === undefined ? null : resolve(io.cwd, options.events);
  using follower = followClass(io, {
    isQuiet: options.quiet === true,
    ...(eventFile !== null && { eventFile }),
  });
  const found = await findAll(submissions, context, io);
  await rememberFound(store.path, found, options.only ?? course.exerciseIds);
  const room = await openCourseRoom(course);
  const running = runOn(room, { ...context, found, onEvent: follower.listener });
  const [run] = await Promise.allSettled([running]);
  const [closed] = await Promise.allSettled([room[Symbol.asyncDispose]()]);
  if (run.status === 'rejected') throw run.reason;
  const trouble: unknown = closed.status === 'rejected' ? closed.reason : null;
  return { outcome: run.value, trouble };
}

async function runOn(
  room: EngineRoom,
  context: ClassContext & Pick<ClassRequest, 'onEvent'> & { readonly found: FoundWork },
): Promise<ClassOutcome> {
  const { course, signal, options, found } = context;
  const problems = [...found.problems];
  const onProblem = (line: string): void => void problems.push(line);
  await using engine = await openClassEngine({ course, room, signal, onProblem });
  const isWanted = (id: string): boolean => options.only?.includes(id) ?? true;
  const work = found.work.filter(({ exerciseId }) => isWanted(exerciseId));
  const { isolation, fresh: isFresh = false } = options;
  return await runClass({ ...context, engine, isolation, isFresh, found: { work, problems } });
}

async function findAll(
  folder: string,
  { course, options, store, signal }: ClassContext,
  { cwd }: Io,
): Promise<FoundWork> {
  const { layout, roster, handedIn, only = [] } = options;
  const [onlyExercise, ...others] = layout?.includes('{exercise}') === false ? only : [];
  const { roster: knownRoster } = await readFoundFacts(store.path);
  return findWork({
    folder,
    knownRoster,
    exerciseIds: course.exerciseIds,
    except: [store.path],
    signal,
    ...(layout !== undefined && { layout }),
    ...(roster !== undefined && { roster: resolve(cwd, roster) }),
    ...(handedIn !== undefined && { handedIn: resolve(cwd, handedIn) }),
    ...(onlyExercise !== undefined && others.length === 0 && { onlyExercise }),
  });
}

const GO_ON = 'Start the same command again: it goes on where this one stopped.';

async function tellEnd(
  { outcome, trouble }: Graded,
  { course, store, shard }: ClassContext,
  io: Io,
): Promise<void> {
  const { stop } = outcome;
  tellOutcome(outcome, io);
  const isBooked = shard === null && (stop === null || stop.end === 'engine-lost');
  if (isBooked) {
    const booked = await bookClass(store.path, course);
    tellBook(booked.book, io);
    tellNews(booked.news, io);
    io.stdout(`\nReport: ${shortPath(io.cwd, booked.page)}\n`);
    io.stdout(`Gradebook: ${shortPath(io.cwd, booked.csv)}\n`);
    io.setExitCode(exitCodeOfBook(booked.book));
  } else if (shard !== null && stop === null) {
    const parts = Array.from({ length: shard.of }, (_, at) => `PART-${at + 1}`).join(' ');
    io.stdout(`When all parts are graded: seaworthy merge ${parts} --output CLASS\n`);
    io.setExitCode(exitCodeOfBook(await bookPart(store.path, course)));
  }
  if (stop?.end === 'interrupted') io.stderr('Interrupted.\n');
  else if (stop !== null) await tellError(stop.error, io);
  if (stop !== null) io.stderr(`${GO_ON}\n`);
  if (trouble !== null) await tellError(trouble, io);
}
