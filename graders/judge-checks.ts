import { SeaworthyError } from '../exercises/index.ts';
import type { CheckSpec, Exercise } from '../exercises/index.ts';
import type { CheckKind, Finding, Outcome, Workbench } from './checks/check-kind.ts';
import { loadKinds } from './checks/registry.ts';
import type { CheckKinds } from './checks/registry.ts';
import { AuthorError } from './errors.ts';
import type { CheckResult, Feedback } from './grade.ts';
import type { SharedBench } from './workbench.ts';

interface JudgeOptions {
  readonly onCheckStart?: (id: string) => void;
  readonly onCheckEnd?: (result: CheckResult) => void;
  /** @default those of the registry that the exercise uses */
  readonly kinds?: CheckKinds;
}

/** Judges every check of an exercise as soon as those it needs have passed; what need not wait goes side by side. */
export async function judgeChecks(
  exercise: Exercise,
  bench: SharedBench,
  options: JudgeOptions,
): Promise<CheckResult[]> {
  const kinds =
    options.kinds ?? (await loadKinds(['build', ...exercise.checks.map(({ kind }) => kind)]));
  const results = new Map<string, Promise<CheckResult>>();
  return Promise.all(exercise.checks.map(start));

  function start(spec: CheckSpec): Promise<CheckResult> {
    const known = results.get(spec.id);
    if (known !== undefined) return known;
    // Booked before it runs, so that a check which two others need is judged once.
    const { promise, resolve, reject } = Promise.withResolvers<CheckResult>();
    results.set(spec.id, promise);
    judgeAfterNeeds(spec).then(resolve, reject);
    return promise;
  }

  async function judgeAfterNeeds(spec: CheckSpec): Promise<CheckResult> {
    const kind = kinds[spec.kind];
    if (kind === undefined) throw new Error(`no check kind ${spec.kind}`);
    for (const id of needsOf(spec, kind, exercise)) {
      const needed = exercise.checks.find((check) => check.id === id);
      if (needed === undefined || (await start(needed)).verdict !== 'passed') {
        return told(describeResult(spec, { verdict: 'skipped', because: id }, 0));
      }
    }
    options.onCheckStart?.(spec.id);
    const begin = performance.now();
    const outcome = await judgeWithRetry(
      { spec, kind, buildKind: kinds.build ?? kind },
      bench.forCheck(spec.id),
    );
    return told(describeResult(spec, outcome, Math.round(performance.now() - begin)));
  }

  function told(result: CheckResult): CheckResult {
    options.onCheckEnd?.(result);
    return result;
  }
}

/** A kind that starts from the image needs the build, whether or not the spec says so. */
function needsOf(spec: CheckSpec, kind: CheckKind, exercise: Exercise): readonly string[] {
  const build = exercise.checks.find((check) => check.kind === 'build' && check.id !== spec.id);
  const implied = kind.startsFrom === 'image' && build !== undefined ? [build.id] : [];
  return [...new Set([...implied, ...spec.needs])];
}

interface Trial {
  readonly spec: CheckSpec;
  readonly kind: CheckKind;
  /** Explains a failed build where no build check stands before. */
  readonly buildKind: CheckKind;
}

async function judgeWithRetry(trial: Trial, bench: Workbench): Promise<Outcome> {
  const outcome = await judge(trial, bench);
  const isTransient = outcome.verdict === 'errored' && outcome.fault === 'infrastructure';
  return isTransient && !bench.signal.aborted ? judge(trial, bench) : outcome;
}

async function judge({ spec, kind, buildKind }: Trial, bench: Workbench): Promise<Outcome> {
  try {
    const isBuilt = kind.startsFrom !== 'image' || (await bench.build()).ok;
    return await (isBuilt ? kind.judge(spec.params, bench) : buildKind.judge({}, bench));
  } catch (error) {
    const cause: unknown = bench.signal.aborted ? (bench.signal.reason ?? error) : error;
    return erroredBy(cause, spec);
  }
}

/** Whatever a judge throws is not the student's doing. */
function erroredBy(error: unknown, spec: CheckSpec): Outcome {
  const isTold = error instanceof SeaworthyError;
  const isLate = error instanceof Error && error.name === 'TimeoutError';
  const message = isLate
    ? 'The submission took longer than the whole time that one may take.'
    : error instanceof Error
      ? error.message
      : String(error);
  const finding: Finding = {
    diagnosis: isTold
      ? error.code.replace('SEAWORTHY_', '').toLowerCase().replaceAll('_', '-')
      : isLate
        ? 'submission-time-over'
        : 'internal-error',
    rationale: message,
    expected: 'Seaworthy can judge this check.',
    actual: `It could not: ${message}`,
    hint: isTold
      ? error.hint
      : 'This costs no points. Grade it again; if it happens again, tell whoever keeps the course.',
    reproduce: [],
    ...(error instanceof AuthorError && {
      location: { file: spec.location.file, line: spec.location.line },
    }),
  };
  return {
    verdict: 'errored',
    fault: error instanceof AuthorError ? 'author' : 'infrastructure',
    finding,
  };
}

type Told = Outcome | { readonly verdict: 'skipped'; readonly because: string };

/** Puts a check's outcome into the words of a grade. */
export function describeResult(spec: CheckSpec, outcome: Told, durationMs: number): CheckResult {
  const { verdict } = outcome;
  return {
    id: spec.id,
    kind: spec.kind,
    title: spec.title,
    verdict,
    points: verdict === 'passed' ? spec.points : 0,
    maxPoints: spec.points,
    fault: verdict === 'errored' ? outcome.fault : verdict === 'failed' ? 'student' : null,
    hidden: spec.hidden,
    durationMs,
    skippedBecause: verdict === 'skipped' ? outcome.because : null,
    feedback: 'finding' in outcome ? giveFeedback(spec, outcome.finding) : null,
    evidence: ('evidence' in outcome ? outcome.evidence : null) ?? {},
  };
}

function giveFeedback(spec: CheckSpec, finding: Finding): Feedback {
  const [hint = '', ...moreHints] = [
    ...(finding.hint === undefined ? [] : [finding.hint]),
    ...spec.hints,
  ];
  const { diagnosis, rationale, expected, actual, reproduce, location = null } = finding;
  return {
    diagnosis,
    rationale,
    expected,
    actual,
    hint,
    moreHints,
    learn: spec.learn,
    reproduce,
    location,
  };
}
