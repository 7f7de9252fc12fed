import { createHmac } from 'node:crypto';
import type { Course, Exercise } from '../exercises/index.ts';
import { withSureBuilds } from './build-surely.ts';
import type { Workbench } from './checks/check-kind.ts';
import type { BuildResult, Engine } from './docker/index.ts';
import { AuthorError } from './errors.ts';
import type { Phase } from './grade.ts';
import type { Session, SessionTerms } from './lab/session.ts';
import type { Submission } from './submission.ts';

export interface BenchParts {
  readonly course: Course;
  readonly exercise: Exercise;
  readonly submission: Submission;
  readonly engine: Engine;
  /** Pulls what the Dockerfile builds upon. */
  readonly provideBases: () => Promise<void>;
  /** Runs the submission's docker commands in a lab. Only for an exercise with a session. */
  readonly runSession?: (how: SessionTerms) => Promise<Session>;
  readonly seed: string;
  readonly signal: AbortSignal;
}

/** What the checks of one submission share: its build, its observations, its phases. */
export class SharedBench implements AsyncDisposable {
  readonly #parts: BenchParts;
  readonly #made = new Map<string, Promise<unknown>>();
  readonly phases: Phase[] = [];

  constructor(parts: BenchParts) {
    this.#parts = { ...parts, engine: withSureBuilds(parts) };
  }

  /** The bench as one check sees it. */
  forCheck(checkId: string): Workbench {
    const { course, exercise, submission, engine, signal } = this.#parts;
    return {
      course,
      exercise,
      submission,
      engine,
      signal,
      nonce: (purpose) => this.#nonce(`${checkId}/${purpose}`),
      build: () => this.build(),
      image: async () => {
        const { image } = await this.build();
        if (image === null) throw new Error('the image was asked for, and the build had failed');
        return image;
      },
      session: () => this.session(),
      shared: (key, observe) => this.#once(`shared/${key}`, observe),
      phase: (name, work) => this.#phase(name, checkId, work),
    };
  }

  build(): Promise<BuildResult> {
    const { engine, submission, provideBases } = this.#parts;
    return this.#once('build', async () => {
      await this.#phase('pull', 'submission', provideBases);
      return this.#phase('build', 'submission', () =>
        engine.build({ contextFolder: submission.folder }),
      );
    });
  }

  /** @throws AuthorError where the exercise is not one of a session. */
  session(): Promise<Session> {
    const { runSession } = this.#parts;
    return this.#once('session', async () => {
      if (runSession !== undefined)
        return runSession({
          nonce: this.#nonce('session'),
          phase: (name, work) => this.#phase(name, 'submission', work),
        });
      throw new AuthorError('a check judges a session, and this exercise has none', {
        code: 'SEAWORTHY_SPEC_SESSION',
        hint: "Say `submission: session` in the exercise's `exercise.yaml`, or take another kind of check.",
      });
    });
  }

  /** Ends the hold on everything that was made for more than one check. */
  async [Symbol.asyncDispose](): Promise<void> {
    for (const making of this.#made.values()) {
      const made = await making.catch(() => null);
      if (isDisposable(made)) await made[Symbol.asyncDispose]();
      else if (isBuild(made)) await made.image?.[Symbol.asyncDispose]();
    }
  }

  #nonce(purpose: string): string {
    const { seed, exercise, submission } = this.#parts;
    const subject = [exercise.id, submission.student, submission.digest, purpose].join('\n');
    return createHmac('sha256', seed).update(subject).digest('hex').slice(0, 16);
  }

  /** What failed is tried again by the next who asks: only the machine's trouble throws. */
  #once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(key) as Promise<T> | undefined;
    if (known !== undefined) return known;
    const made = make();
    this.#made.set(key, made);
    made.catch(() => this.#made.delete(key));
    return made;
  }

  async #phase<T>(name: Phase['name'], of: string, work: () => Promise<T>): Promise<T> {
    const startedAt = new Date();
    const begin = performance.now();
    try {
      return await work();
    } finally {
      const durationMs = Math.round(performance.now() - begin);
      this.phases.push({ name, of, startedAt: startedAt.toISOString(), durationMs });
    }
  }
}

const isDisposable = (value: unknown): value is AsyncDisposable =>
  typeof value === 'object' && value !== null && Symbol.asyncDispose in value;

const isBuild = (value: unknown): value is BuildResult =>
  typeof value === 'object' && value !== null && 'builder' in value && 'image' in value;
