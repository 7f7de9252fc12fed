import { expect } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { loadCourse, loadExercise } from '../../exercises/index.ts';
import { openCourseRoom } from '../course-room.ts';
import { AuthorError } from '../errors.ts';
import type { BuildRequest, BuildResult, RunRequest, StudentContainer } from '../docker/index.ts';
import { matchers } from './matchers.ts';

/** What the check of kind `grader` tells the file it runs, as JSON in the file that this variable names. */
export const GRADER_TASK_VARIABLE = 'GRADER_TASK_FILE';

export interface GraderTask {
  readonly courseFolder: string;
  readonly exerciseId: string;
  /** The clean copy of what was handed in. */
  readonly submissionFolder: string;
  /** Id of the image that the submission builds to. */
  readonly imageId: string;
  readonly nonce: string;
}

/** The submission as a hand-written grader sees it. Everything it starts is removed when it is disposed. */
export interface GradedSubmission extends AsyncDisposable {
  readonly folder: string;
  readonly imageId: string;
  /** 16 hexadecimal digits that the student cannot foresee. */
  readonly nonce: string;
  /** Starts a container of the submission's image, or of another. */
  run(request?: Partial<RunRequest>): Promise<StudentContainer>;
  /** Builds the submission, with files replaced by `overlay`. */
  build(request?: Partial<BuildRequest>): Promise<BuildResult>;
}

/**
 * Opens the submission that is graded right now, and teaches `expect` our matchers.
 * @throws AuthorError outside of a check of kind `grader`
 *
 * @example
 * const submission = await openSubmission();
 * afterAll(() => submission[Symbol.asyncDispose]());
 * it('stops in time', async () => {
 *   await using app = await submission.run();
 *   await expect(app).toStopWithin('2s');
 * });
 */
export async function openSubmission(): Promise<GradedSubmission> {
  const path = process.env[GRADER_TASK_VARIABLE];
  if (path === undefined) {
    throw new AuthorError(
      'A hand-written grader was started outside of a check of kind `grader`.',
      {
        code: 'SEAWORTHY_GRADER_ALONE',
        hint: 'Name the file in exercise.yaml (`kind: grader`, `file: ...`) and run `seaworthy check`.',
      },
    );
  }
  expect.extend(matchers);
  const task = JSON.parse(await readFile(path, 'utf8')) as GraderTask;
  const course = await loadCourse(task.courseFolder);
  const { limits } = await loadExercise(task.courseFolder, task.exerciseId);
  const room = await openCourseRoom(course);
  const interruption = new AbortController();
  const engine = room.forSubmission(limits, interruption.signal);
  return {
    folder: task.submissionFolder,
    imageId: task.imageId,
    nonce: task.nonce,
    run: (request) => engine.run({ image: task.imageId, ...request }),
    build: (request) => engine.build({ contextFolder: task.submissionFolder, ...request }),
    [Symbol.asyncDispose]: () => room[Symbol.asyncDispose](),
  };
}
