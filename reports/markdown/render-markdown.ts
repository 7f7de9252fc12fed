import type { CheckResult, Grade } from '../../graders/grade.ts';
import { earnedOf, faultSentence, hiddenNote, summarise } from '../summary.ts';
import type { Summary } from '../summary.ts';
import { MARKS } from '../terminal/render-terminal.ts';
import { countOf, formatDuration, formatPercent, formatPoints } from '../text/measures.ts';
import { safeBlock, safeCell, safeCode, safeProse, safeTitle } from './safe-markdown.ts';

export interface MarkdownOptions {
  /** What the text may have at most: what does not fit is left out, and told. A comment on GitHub takes 65,536. @default 900,000 */
  readonly mostCharacters?: number;
}

const MOST_CHARACTERS = 900_000;
const MOST_ROWS = 500;
const NOTE_ROOM = 200;

/** Grades as GitHub-flavoured Markdown: a table, then each submission with what to fix first. Hidden checks are counted only. */
export function renderMarkdown(
  grades: readonly Grade[],
  { mostCharacters = MOST_CHARACTERS }: MarkdownOptions = {},
): string {
  const [only] = grades;
  if (only === undefined) return '## Nothing was graded\n';
  const room = mostCharacters - NOTE_ROOM;
  const isOnly = grades.length === 1;
  const head = isOnly
    ? opening(only, '##')
    : // The other half is for what is to be mended.
      `${heading(grades)}\n\n${overview(grades, room / 2)}`;
  // What is left to do comes first, so that it is there where not all fits.
  const sections = isOnly
    ? [details(only)]
    : grades.toSorted((a, b) => rank(a) - rank(b)).map((grade) => section(grade));
  const kept = fitting(sections, room - head.length, 2);
  const missing = sections.length - kept.length;
  return `${[head, ...kept, ...missingNote(missing)].join('\n\n')}\n`;
}

/** The first so many texts that there is room for, with so many characters between them. */
function fitting(texts: readonly string[], room: number, between: number): readonly string[] {
  let length = 0;
  const end = texts.findIndex((text) => {
    length += text.length + between;
    return length > room;
  });
  return end === -1 ? texts : texts.slice(0, end);
}

const missingNote = (missing: number): readonly string[] =>
  missing === 0
    ? []
    : [`_The details of ${countOf(missing, 'submission')} do not fit here; the report has them._`];

const rank = (grade: Grade): number =>
  ({ ungradable: 0, open: 1, seaworthy: 2 })[summarise(grade).standing];

function heading(grades: readonly Grade[]): string {
  const count = grades.filter((grade) => summarise(grade).standing === 'seaworthy').length;
  return `## ${count} of ${countOf(grades.length, 'submission')} seaworthy`;
}

const symbolOf = (grade: Grade): string =>
  ({ seaworthy: '✅', open: '❌', ungradable: '⚠️' })[summarise(grade).standing];

function overview(grades: readonly Grade[], room: number): string {
  const rows = grades.slice(0, MOST_ROWS).map((grade) => {
    const { headline } = summarise(grade);
    const { exercise, submission } = grade;
    return row([
      safeCell(exercise.title),
      safeCell(submission.student),
      score(grade),
      `${symbolOf(grade)} ${headline}`,
    ]);
  });
  const kept = fitting(rows, room, 1);
  const more = grades.length - kept.length;
  return [
    row(['Exercise', 'Student', 'Points', 'Result']),
    '| --- | --- | ---: | --- |',
    ...kept,
    ...(more > 0 ? [row([`… ${more} more`, '', '', ''])] : []),
  ].join('\n');
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const score = (grade: Grade): string =>
  grade.gradable
    ? `${formatPoints(grade.points)} of ${formatPoints(grade.maxPoints)} (${formatPercent(grade.score)})`
    : 'none';

const section = (grade: Grade): string => `${opening(grade, '###')}\n\n${details(grade)}`;

/** Whose it is, and what it came to. */
function opening(grade: Grade, level: '##' | '###'): string {
  const summary = summarise(grade);
  const { exercise, submission } = grade;
  const parts = [
    ...(grade.gradable ? [`**${score(grade)}**`] : []),
    `${summary.headline}: ${summary.sentence}`,
    hiddenNote(summary) ?? [],
  ];
  return [
    `${level} ${symbolOf(grade)} ${safeTitle(exercise.title)}, ${safeTitle(submission.student)}`,
    parts.flat().join(' '),
  ].join('\n\n');
}

function details(grade: Grade): string {
  const summary = summarise(grade);
  const lead = summary.trouble ?? summary.first;
  return [
    ...standIns(grade),
    ...(lead === null ? [] : leadLines(lead)),
    checksTable(summary, grade),
  ].join('\n\n');
}

const standIns = ({ environment }: Grade): readonly string[] =>
  environment.baseImages.some(({ standIn }) => standIn)
    ? [
        '_Graded on stand-ins: base images were built from local packages, not taken from a registry._',
      ]
    : [];

function leadLines({ title, verdict, fault, feedback }: CheckResult): readonly string[] {
  const isErrored = verdict === 'errored';
  const intro = `**${isErrored ? 'Not judged' : 'Fix first'}: ${safeTitle(title)}**`;
  if (feedback === null) return [intro];
  const { expected, actual, rationale, hint, location, reproduce, learn } = feedback;
  const where = location === null ? '' : `${safeCode(location.file)}, line ${location.line}`;
  const fields = [
    ['Expected', safeProse(expected)],
    ['What happened', safeProse(actual)],
    ['Why', safeProse(rationale)],
    ['Where', where],
    ['Next step', safeProse(hint)],
    ['In the handout', learn === null ? '' : safeCode(learn)],
  ].flatMap(([label = '', text = '']) => (text === '' ? [] : [`- **${label}:** ${text}`]));
  return [
    intro,
    ...(isErrored ? [faultSentence(fault)] : []),
    fields.join('\n'),
    ...(reproduce.length === 0
      ? []
      : [
          `<details><summary>See it on your own machine</summary>\n\n${safeBlock(reproduce)}\n\n</details>`,
        ]),
  ];
}

function checksTable({ checks, hidden }: Summary, grade: Grade): string {
  const rows = checks.map((check) => {
    const { title, verdict, durationMs } = check;
    const { symbol, word } = MARKS[verdict];
    const took = durationMs < 1 ? '' : formatDuration(durationMs);
    return row([`${symbol} ${word}`, safeCell(title), earnedOf(check, grade), took]);
  });
  const rest = hidden.count === 0 ? [] : [row(['', countOf(hidden.count, 'hidden check'), '', ''])];
  return [
    row(['Verdict', 'Check', 'Points', 'Took']),
    '| --- | --- | ---: | ---: |',
    ...rows,
    ...rest,
  ].join('\n');
}
