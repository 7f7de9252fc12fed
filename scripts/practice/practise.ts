import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCourse, loadExercise, UsageError } from '../../exercises/index.ts';
import type { Course, Exercise } from '../../exercises/index.ts';
import { gradeSubmission, openCourseRoom, planRun, writeGrade } from '../../graders/index.ts';
import type { EngineRoom, Grade, Plan, RunFolder } from '../../graders/index.ts';
import { openPractice } from '../../graders/lab/practice/index.ts';
import type { Practice, Question } from '../../graders/lab/practice/index.ts';
import { writeReports } from '../../reports/index.ts';
import { findCourse, shortPath } from '../find-course.ts';
import { findExerciseIds } from '../find-submission.ts';
import type { Io } from '../io.ts';
import { findStateFolder } from '../state-folder.ts';
import { exitCodeOf, mainPage, openPage, tellGrades } from '../tell-grades.ts';
import { Farewell } from './farewell.ts';
import { hostWindows } from './host-windows.ts';
import { assertNoneOpen } from './open-place.ts';
import { assertTerminal, takeTerminal } from './own-terminal.ts';
import { PracticeTeller } from './tell-practice.ts';

export { joinPractice } from './join-practice.ts';

export interface PracticeOptions {
  readonly submission?: string;
  readonly student: string;
  readonly course?: string;
  readonly report?: string;
  readonly open?: boolean;
  /** Milliseconds. */
  readonly time: number;
  readonly join?: boolean;
}

interface Ground {
  readonly course: Course;
  readonly exercise: Exercise;
  readonly folder: string;
  readonly stateFolder: string;
  readonly lifetimeMs: number;
  readonly options: PracticeOptions;
  readonly io: Io;
}

/** Opens a lab, lets a person type in it until they leave, then grades what they did and keeps it. */
export async function practise(
  exerciseId: string | undefined,
  options: PracticeOptions,
  io: Io,
): Promise<void> {
  assertTerminal();
  const ground = await findGround(exerciseId, options, io);
  await assertNoneOpen(ground.stateFolder);
  using farewell = new Farewell(ground.lifetimeMs);
  io.stderr('Opening a lab ...\r');
  await using room = await openCourseRoom(ground.course);
  const { signal } = farewell;
  let teller: PracticeTeller | null = null;
  await using practice = await openPractice({
    ...{ ...ground, room, signal },
    onNews: (news) => {
      const text = teller?.news(news, practice.checks) ?? '';
      if (text !== '') practice.say(text);
    },
  });
  teller = new PracticeTeller({ ...ground, isColor: io.isColor, columns: io.columns || 80 });
  const typing = await letType(practice, { ground, teller, farewell }).catch(
    (error: Error) => error,
  );
  if (farewell.isLate) io.stderr('\nThe time of this practice is over.');
  // What was typed is kept whatever became of the lab.
  const kept = await keepPractice(practice, ground);
  if (typing instanceof Error) throw typing;
  const { grade, page } = await gradePractice(practice, { room, ground, signal, kept });
  io.stderr('\r\u001b[K');
  tellGrades([grade], [page], io);
  io.setExitCode(exitCodeOf([grade], ground.course));
  if (options.open && existsSync(page)) await openPage(page);
}

async function findGround(
  exerciseId: string | undefined,
  options: PracticeOptions,
  io: Io,
): Promise<Ground> {
  const courseFolder = findCourse(io.cwd, options.course);
  const exerciseIds = exerciseId === undefined ? [] : [exerciseId];
  const asked = { cwd: io.cwd, courseFolder, exerciseIds };
  const [id = ''] = findExerciseIds(asked, 'seaworthy practice 07-stop-and-kill');
  const course = await loadCourse(courseFolder);
  const exercise = await loadExercise(courseFolder, id);
  if (exercise.submission !== 'session') {
    throw new UsageError(
      `${id} is about files, not about commands: there is nothing to practise.`,
      {
        code: 'SEAWORTHY_PRACTICE_OF_FILES',
        hint: `Write the files, then run \`seaworthy check ${id}\`.`,
      },
    );
  }
  const { submission } = options;
  const folder =
    submission === undefined ? join(exercise.folder, 'starter') : resolve(io.cwd, submission);
  const stateFolder = findStateFolder(io.cwd);
  const lifetimeMs = options.time;
  return { ...{ course, exercise, folder, stateFolder, lifetimeMs }, options, io };
}

interface Talk {
  readonly ground: Ground;
  readonly teller: PracticeTeller;
  readonly farewell: Farewell;
}

/** Until the first terminal's shell ends, or the practice has to. */
async function letType(practice: Practice, { ground, teller, farewell }: Talk): Promise<void> {
  const { exercise, stateFolder, io } = ground;
  const onAsk = (question: Question): string => {
    if (question === 'hint') return teller.hint(practice.hint());
    return question === 'task' ? teller.task(practice.checks) : teller.checks(practice.checks);
  };
  const greet = (terminal: number): string =>
    `Terminal ${terminal} of the practice of ${exercise.id}. \`exit\` or Ctrl-D closes it.\n`;
  io.stdout(`\r\u001b[K${teller.task(practice.checks)}\n`);
  await using _windows = await hostWindows({
    ...{ practice, stateFolder, onAsk, greet },
    exerciseId: exercise.id,
  });
  using own = takeTerminal();
  const { columns, rows } = own;
  const show = (bytes: Buffer | string): void => own.show(bytes);
  const opened = await practice.openTerminal({ columns, rows, show, onAsk });
  if (opened === null) throw new Error('a fresh lab has no terminal');
  const { terminal } = opened;
  own.onKeys((bytes) => terminal.type(bytes));
  own.onResize((...size) => void terminal.resize(...size));
  await farewell.first([terminal.ended, own.closed], practice.lost);
}

interface Kept {
  readonly run: RunFolder;
  readonly plan: Plan;
}

/** Writes what was typed as a submission into a run's folder of its own. */
async function keepPractice(
  practice: Practice,
  { course, exercise, stateFolder, options: { student }, io }: Ground,
): Promise<Kept> {
  const { id: exerciseId, title: exerciseTitle } = exercise;
  const run = await planRun(stateFolder, course.folder, [
    { exerciseId, exerciseTitle, student, submissionFolder: 'submission' },
  ]);
  const [plan] = run.plans;
  if (plan === undefined) throw new Error('a run without a plan');
  await practice.save(plan.submissionFolder);
  const script = join(plan.submissionFolder, 'commands.sh');
  io.stderr(`\nWhat you typed: ${shortPath(io.cwd, script)}\nGrading ...\r`);
  return { run, plan };
}

interface Grading {
  readonly room: EngineRoom;
  readonly ground: Ground;
  readonly signal: AbortSignal;
  readonly kept: Kept;
}

/** The same grade as `check` makes, of the session as it was. */
async function gradePractice(
  practice: Practice,
  { room, ground, signal, kept: { run, plan } }: Grading,
): Promise<{ grade: Grade; page: string }> {
  const { course, exercise, options, io } = ground;
  const session = await practice.finish();
  const grade = await gradeSubmission({
    ...{ course, exercise, room, session, signal },
    ...{ student: plan.student, folder: plan.submissionFolder, seed: plan.seed },
  });
  await writeGrade(plan.gradePath, grade);
  const folder =
    options.report === undefined ? join(run.folder, 'report') : resolve(io.cwd, options.report);
  await writeReports([grade], { folder, formats: ['html'] });
  return { grade, page: join(folder, mainPage([grade])) };
}
