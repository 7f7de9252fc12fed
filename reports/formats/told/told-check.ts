import type { CheckResult, Fault, Grade, SourceLocation, Verdict } from '../../../graders/grade.ts';
import { faultSentence, isJudged } from '../../summary.ts';
import { countOf, formatPoints } from '../../text/measures.ts';
import { visibleParagraphs } from '../../text/visible-paragraphs.ts';
import { visibleLine } from '../../text/visible-text.ts';

/** A check as the formats of other programs tell it: plain text, with marks for what nobody could see. */
export interface ToldCheck {
  /** As the grade names it, or `hidden checks`, which no check can be called. */
  readonly id: string;
  readonly title: string;
  readonly verdict: Verdict;
  /** Null where it passed or was skipped. */
  readonly fault: Fault | null;
  readonly points: number;
  readonly maxPoints: number;
  readonly durationMs: number;
  /** Null where there is nothing to explain. */
  readonly diagnosis: string | null;
  readonly location: SourceLocation | null;
  /** One line that says what happened; empty where it passed. */
  readonly summary: string;
  /** All that a student needs to go on, in lines; empty where it passed. */
  readonly explanation: string;
  readonly expected: string | null;
  readonly actual: string | null;
  /** Why it happened; null where there is nothing to explain. */
  readonly rationale: string | null;
  /** What to do next; null where there is nothing. */
  readonly hint: string | null;
  /** Commands that show it on the student's own machine, a line each. */
  readonly commands: readonly string[];
  /** The id of the check that it waits for, where that may be told. */
  readonly waitsFor: string | null;
}

const MOST_IN_TITLE = 160;
// Readers of results take files of some hundred kilobytes.
const MOST_TO_EXPLAIN = 8000;

/** A title or a name on one line, cut where it is longer than anyone would read. */
export const toldTitle = (text: string): string => visibleLine(text.slice(0, MOST_IN_TITLE));

/** What a student may see of a grade's checks: each one, and the hidden ones together as one. */
export function toldChecks(grade: Grade): readonly ToldCheck[] {
  const hidden = grade.checks.filter((check) => check.hidden);
  const shown = grade.checks
    .filter((check) => !check.hidden)
    .map((check) => tellCheck(check, grade));
  return hidden.length === 0 ? shown : [...shown, tellTogether(hidden, grade)];
}

/** The same of one check, hidden or not: for a reader who may see it. */
export function tellCheck(check: CheckResult, grade: Grade): ToldCheck {
  const { verdict, fault, points, maxPoints, durationMs, feedback } = check;
  const cause = grade.checks.find(({ id }) => id === check.skippedBecause);
  const summary = summaryOf(check, cause);
  return {
    id: visibleLine(check.id),
    title: toldTitle(check.title),
    ...{ verdict, fault, points, maxPoints, durationMs, summary },
    diagnosis: feedback === null ? null : visibleLine(feedback.diagnosis),
    location: feedback?.location ?? null,
    explanation: feedback === null ? summary : explain(check),
    expected: textOrNull(feedback?.expected),
    actual: textOrNull(feedback?.actual),
    rationale: textOrNull(feedback?.rationale),
    hint: textOrNull(feedback?.hint),
    commands: feedback?.reproduce.map((command) => visibleLine(command)) ?? [],
    waitsFor: cause === undefined || cause.hidden ? null : visibleLine(cause.id),
  };
}

const textOrNull = (text = ''): string | null => visibleParagraphs(text) || null;

function summaryOf({ verdict, title, feedback }: CheckResult, cause?: CheckResult): string {
  if (verdict === 'passed') return '';
  if (verdict === 'skipped') {
    const other =
      cause === undefined || cause.hidden
        ? 'a check that is not shown'
        : `"${toldTitle(cause.title)}"`;
    return `Not tried yet: it waits for ${other}.`;
  }
  const [line = ''] = visibleParagraphs(feedback?.actual ?? '', 300).split('\n');
  return line === '' ? toldTitle(title) : line;
}

function explain({ verdict, fault, feedback }: CheckResult): string {
  if (feedback === null) return '';
  const { expected, actual, rationale, hint, reproduce, learn, location } = feedback;
  const fields: readonly (readonly [label: string, text: string])[] = [
    ['Expected', expected],
    ['What happened', actual],
    ['Why', rationale],
    ['Where', location === null ? '' : `${location.file}, line ${location.line}`],
    ['Next step', hint],
    ['In the handout', learn ?? ''],
  ];
  const lines = [
    ...(verdict === 'errored' ? [faultSentence(fault)] : []),
    ...fields.flatMap(([label, text]) =>
      text.trim() === '' ? [] : [`${label}: ${visibleParagraphs(text)}`],
    ),
    ...(reproduce.length === 0 ? [] : ['See it on your own machine:']),
    ...reproduce.map((command) => `    ${visibleLine(command)}`),
  ];
  const text = lines.join('\n');
  return text.length > MOST_TO_EXPLAIN ? `${text.slice(0, MOST_TO_EXPLAIN).toWellFormed()}…` : text;
}

const GRAVEST: readonly Verdict[] = ['errored', 'failed', 'skipped', 'passed'];

function tellTogether(checks: readonly CheckResult[], grade: Grade): ToldCheck {
  const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
  const verdict = GRAVEST.find((one) => checks.some((check) => check.verdict === one)) ?? 'skipped';
  const points = sum(checks.map((check) => check.points));
  const maxPoints = sum(checks.map((check) => check.maxPoints));
  const fault = faultOf(verdict, checks);
  const summary = SUMMARIES[verdict];
  const worth = `They give ${formatPoints(points)} of ${countOf(maxPoints, 'point')}.`;
  const sentences = [
    summary,
    ...(verdict === 'errored' ? [faultSentence(fault)] : []),
    ...(checks.every((check) => isJudged(check.verdict, grade)) ? [worth] : []),
  ];
  return {
    id: 'hidden checks',
    title: countOf(checks.length, 'hidden check'),
    ...{ verdict, fault, points, maxPoints, summary },
    durationMs: sum(checks.map((check) => check.durationMs)),
    diagnosis: verdict === 'passed' || verdict === 'skipped' ? null : 'hidden',
    location: null,
    explanation: verdict === 'passed' ? '' : sentences.join(' '),
    ...{ expected: null, actual: null, rationale: null, hint: null, commands: [], waitsFor: null },
  };
}

const SUMMARIES: Readonly<Record<Verdict, string>> = {
  passed: '',
  failed: 'A check that is not shown did not pass.',
  skipped: 'A check that is not shown waits for another one.',
  errored: 'A check that is not shown could not be judged.',
};

function faultOf(verdict: Verdict, checks: readonly CheckResult[]): Fault | null {
  const faults = checks.filter((check) => check.verdict === verdict).map(({ fault }) => fault);
  return faults.find((fault) => fault === 'author') ?? faults[0] ?? null;
}
