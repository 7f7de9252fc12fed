import type { Course, Exercise, JsonObject } from '../../exercises/index.ts';
import type { BuildResult, Engine, StudentImage } from '../docker/types.ts';
import type { Evidence, Fault, PhaseName, SourceLocation } from '../grade.ts';
import type { Session } from '../lab/session.ts';
import type { Submission } from '../submission.ts';

/** What a failed check found out; the spec's hints and handout link are added to it later. */
export interface Finding {
  /** Stable name of the diagnosis, in kebab-case. */
  readonly diagnosis: string;
  /** Why, from observed facts: full sentences, plain text, backticks around code. */
  readonly rationale: string;
  readonly expected: string;
  readonly actual: string;
  /** The next step that this diagnosis suggests; it is told before the spec's own hints. */
  readonly hint?: string;
  /** Commands for the student's own machine, which show the same. `app` is the image's name there. */
  readonly reproduce: readonly string[];
  readonly location?: SourceLocation;
}

/** What a check kind answers. It never throws for what a student did. */
export type Outcome =
  | { readonly verdict: 'passed'; readonly evidence?: Evidence }
  | { readonly verdict: 'failed'; readonly finding: Finding; readonly evidence?: Evidence }
  | {
      readonly verdict: 'errored';
      readonly fault: Exclude<Fault, 'student'>;
      readonly finding: Finding;
      readonly evidence?: Evidence;
    };

/** What a judge works with: one submission, one engine, one seed. */
export interface Workbench {
  readonly course: Course;
  readonly exercise: Exercise;
  readonly submission: Submission;
  readonly engine: Engine;
  /** Aborted when the submission's time is over or the run is interrupted. */
  readonly signal: AbortSignal;
  /** 16 hexadecimal digits, the same for the same purpose within a run, unforeseeable outside it. */
  nonce(purpose: string): string;
  /** The submission built as handed in; built once, however many checks ask. */
  build(): Promise<BuildResult>;
  /** The image of `build()`. Only for kinds that start from the image: they run when the build has passed. */
  image(): Promise<StudentImage>;
  /** The submission's docker commands run in a lab; run once, however many checks ask. */
  session(): Promise<Session>;
  /** Observed once for a key, shared by the checks that ask for it. */
  shared<T>(key: string, observe: () => Promise<T>): Promise<T>;
  /** Books the time that `work` takes to a phase of the grade. */
  phase<T>(name: PhaseName, work: () => Promise<T>): Promise<T>;
}

/** One kind of check: its parameters, its judge, its diagnosis. */
export interface CheckKind {
  /** As the spec writes it. */
  readonly kind: string;
  readonly description: string;
  /**
   * `image` kinds are judged only when the submission builds, `submission` kinds always; `session` kinds judge what docker
   * commands did in a lab.
   */
  readonly startsFrom: 'submission' | 'image' | 'session';
  /** JSON Schema (2020-12) of the parameters: the keys beside `id`, `kind`, `title` and the other common ones. */
  readonly parameters: {
    readonly properties: Readonly<Record<string, object>>;
    readonly required?: readonly string[];
    /** For a kind that judges nothing without one of them: at least one of these must be there. */
    readonly anyOf?: readonly { readonly required: readonly string[] }[];
    /** By a parameter's name: those that must stand beside it. */
    readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
    /** Parameters that cannot stand together. */
    readonly not?: { readonly required: readonly string[] };
  };
  /** Schemas that the parameters refer to as `#/$defs/<name>`; a name belongs to one kind, or means the same in all. */
  readonly definitions?: Readonly<Record<string, object>>;
  /** Parameters have been checked against the schema before. */
  judge(parameters: JsonObject, bench: Workbench): Promise<Outcome>;
}

export const passed = (evidence: Evidence = {}): Outcome => ({ verdict: 'passed', evidence });
export const failed = (finding: Finding, evidence: Evidence = {}): Outcome => ({
  verdict: 'failed',
  finding,
  evidence,
});
