import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import { loadCourse } from '../../exercises/index.ts';
import type { Course } from '../../exercises/index.ts';
import { openCourseRoom } from '../course-room.ts';
import type { EngineRoom } from '../docker/index.ts';
import { exerciseShelf } from '../exercise-shelf.ts';
import type { ExerciseShelf } from '../exercise-shelf.ts';
import { gradeSubmission } from '../grade-submission.ts';
import { Interruption } from '../interruption.ts';
import { readPlan, writeGrade } from '../run-folder.ts';
import type { Plan } from '../run-folder.ts';
import { describeCheck, describeGrade } from './test-result.ts';

interface Test {
  readonly path: string;
}

type Listener = (data: readonly unknown[]) => void | Promise<void>;

/**
 * Runs a folder of plans as Jest runs test files, in its own process: a plan is a file, a check is a test.
 * Jest takes it as a project's `runner`.
 */
export default class PlanRunner {
  readonly supportsEventEmitters = true;
  readonly isSerial = true;
  readonly #listeners = new Map<string, Set<Listener>>();

  on(event: string, listener: Listener): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  async runTests(tests: readonly Test[]): Promise<void> {
    using interruption = new Interruption();
    const { signal } = interruption;
    // The engine bounds its own work; this bounds how many submissions wait for it.
    const lanes = pLimit(4 * availableParallelism());
    try {
      const plans = await this.#readPlans(tests);
      const [first] = plans;
      if (first === undefined) return;
      const course = await loadCourse(first.plan.courseFolder);
      await using room = await openCourseRoom(course);
      const exercises = exerciseShelf(first.plan.courseFolder);
      const context = { course, room, signal, exercises };
      await Promise.all(
        plans.map(({ test, plan }) => lanes(() => this.#runPlan(test, plan, context))),
      );
    } catch (error) {
      if (!signal.aborted)
        await Promise.all(tests.map((test) => this.#emit('test-file-failure', test, error)));
    }
    interruption.resume();
  }

  async #readPlans(tests: readonly Test[]): Promise<{ test: Test; plan: Plan }[]> {
    const plans = await Promise.all(
      tests.map(async (test) => ({ test, plan: await readPlan(test.path) })),
    );
    return plans;
  }

  async #runPlan(test: Test, plan: Plan, context: RunContext): Promise<void> {
    const { course, room, signal, exercises } = context;
    if (signal.aborted) return;
    await this.#emit('test-file-start', test);
    try {
      const exercise = await exercises(plan.exerciseId);
      const titles = new Map(exercise.checks.map(({ id, title }) => [id, title]));
      const grade = await gradeSubmission({
        course,
        exercise,
        room,
        signal,
        student: plan.student,
        folder: plan.submissionFolder,
        except: plan.except,
        isolation: plan.isolation,
        seed: plan.seed,
        onCheckStart: (id) =>
          void this.#emit('test-case-start', test.path, startOf(plan, titles.get(id) ?? id)),
        onCheckEnd: (check) =>
          void this.#emit('test-case-result', test.path, describeCheck(check, plan)),
      });
      await writeGrade(plan.gradePath, grade);
      await this.#emit('test-file-success', test, describeGrade(grade, plan, test.path));
    } catch (error) {
      if (!signal.aborted) await this.#emit('test-file-failure', test, error);
    }
  }

  async #emit(event: string, ...data: readonly unknown[]): Promise<void> {
    for (const listener of this.#listeners.get(event) ?? []) await listener(data);
  }
}

interface RunContext {
  readonly course: Course;
  readonly room: EngineRoom;
  readonly signal: AbortSignal;
  readonly exercises: ExerciseShelf;
}

const startOf = (plan: Plan, title: string): object => ({
  ancestorTitles: [plan.exerciseTitle, plan.student],
  fullName: `${plan.exerciseTitle} ${plan.student} ${title}`,
  mode: undefined,
  startedAt: Date.now(),
  title,
});
