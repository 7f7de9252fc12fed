import { createColors } from 'picocolors';

import type { CheckResult, Grade, Verdict } from '../../graders/grade.ts';
import { earnedOf, faultSentence, hiddenNote, summarise } from '../summary.ts';
import type { Summary } from '../summary.ts';
import { countOf, formatPercent, formatPoints } from '../text/measures.ts';
import { visibleLine } from '../text/visible-text.ts';
import { commandLines } from './command-lines.ts';
import { wrapText } from './wrap-text.ts';

export interface TerminalOptions {
  readonly isColor: boolean;
  /** Width to write for. */
  readonly columns: number;
}

type Colors = ReturnType<typeof createColors>;
type Paint = (text: string) => string;

interface Canvas extends TerminalOptions {
  readonly colors: Colors;
}

export const MARKS: Readonly<
  Record<
    Verdict,
    {
      readonly symbol: string;
      readonly word: string;
      readonly color: 'green' | 'red' | 'dim' | 'yellow';
    }
  >
> = {
  passed: { symbol: '✓', word: 'passed', color: 'green' },
  failed: { symbol: '✗', word: 'failed', color: 'red' },
  skipped: { symbol: '–', word: 'waiting', color: 'dim' },
  errored: { symbol: '!', word: 'not judged', color: 'yellow' },
};
const LABEL_WIDTH = 11;
const MOST_LINES = 12;

/** Tells a grade in short: a line a check, then what to fix first and how to see it oneself. */
export function renderTerminal(grade: Grade, options: TerminalOptions): string {
  const canvas = {
    ...options,
    columns: Math.max(40, options.columns),
    colors: createColors(options.isColor),
  };
  const summary = summarise(grade);
  const lead = summary.trouble ?? summary.first;
  const commands = lead === null ? [] : commandLines(lead, grade, canvas.columns - LABEL_WIDTH - 4);
  const blocks = [
    [titleLine(grade, canvas)],
    summary.checks.map((check) => checkLine(check, grade, canvas)),
    scoreLines(grade, summary, canvas),
    lead === null ? [] : leadLines(lead, { ...summary, commands }, canvas),
    standInLines(grade, canvas),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function titleLine({ exercise, submission }: Grade, { colors }: Canvas): string {
  const [title, id, student] = [exercise.title, exercise.id, submission.student].map((text) =>
    visibleLine(text.slice(0, 100)),
  );
  return `${colors.bold(title ?? '')} ${colors.dim(`· ${id ?? ''} · ${student ?? ''}`)}`;
}

function checkLine(check: CheckResult, grade: Grade, { colors, columns }: Canvas): string {
  const { verdict, title } = check;
  const { symbol, word, color } = MARKS[verdict];
  const room = columns - 16 - 10;
  const [first = '', ...more] = wrapText(title, room);
  const name = more.length === 0 ? first : `${first.slice(0, room - 1)}…`;
  const paint = colors[color];
  return `  ${paint(symbol)} ${paint(word.padEnd(LABEL_WIDTH))} ${name.padEnd(room)} ${earnedOf(check, grade).padStart(8)}`.trimEnd();
}

function scoreLines(grade: Grade, summary: Summary, { colors, columns }: Canvas): string[] {
  const { standing, headline, sentence } = summary;
  const paints: Readonly<Record<Summary['standing'], Paint>> = {
    seaworthy: colors.green,
    open: colors.red,
    ungradable: colors.yellow,
  };
  const score = `${formatPoints(grade.points)} of ${countOf(grade.maxPoints, 'point')} (${formatPercent(grade.score)})`;
  const lines = grade.gradable ? [`  ${colors.bold(score)}`] : [];
  const sentences = [`${headline}: ${sentence}`, hiddenNote(summary) ?? []].flat();
  const [first = '', ...rest] = sentences.flatMap((text) => wrapText(text, columns - 4));
  return [
    ...lines,
    `  ${first.replace(headline, paints[standing](headline))}`,
    ...rest.map((line) => `  ${line}`),
  ];
}

function leadLines(
  check: CheckResult,
  { waiting, commands }: Summary & { readonly commands: readonly string[] },
  canvas: Canvas,
): string[] {
  const { colors, columns } = canvas;
  const { feedback, verdict, fault } = check;
  const isErrored = verdict === 'errored';
  const [title = ''] = wrapText(check.title, columns - 20);
  const heading = `${isErrored ? 'Not judged:' : 'Fix first:'} ${title}`;
  const location = feedback?.location;
  const fields: readonly (readonly [label: string, text: string, paint?: Paint])[] = [
    ['whose', isErrored ? faultSentence(fault) : ''],
    ['expected', feedback?.expected ?? ''],
    ['happened', feedback?.actual ?? ''],
    ['why', feedback?.rationale ?? ''],
    ['commands', commands.join('\n')],
    ['where', location ? `${location.file}, line ${location.line}` : ''],
    ['next step', feedback?.hint ?? '', colors.bold],
    ['try it', feedback?.reproduce.join('\n') ?? '', colors.cyan],
    ['handout', feedback?.learn ?? ''],
    [
      'then',
      waiting === 0 || isErrored
        ? ''
        : `${countOf(waiting, 'more check waits', 'more checks wait')} for this one`,
    ],
  ];
  return [
    colors.bold(heading),
    ...fields.flatMap(([label, text, paint]) => fieldLines(label, text, { canvas, paint })),
  ];
}

function fieldLines(
  label: string,
  text: string,
  { canvas, paint = (line) => line }: { canvas: Canvas; paint: Paint | undefined },
): string[] {
  if (text.trim() === '') return [];
  // A command that was broken into lines could not be copied.
  const all = ['try it', 'commands'].includes(label)
    ? text.split('\n').map(visibleLine)
    : wrapText(text, canvas.columns - LABEL_WIDTH - 4);
  const shown =
    all.length > MOST_LINES ? [...all.slice(0, MOST_LINES), '… (the report has the rest)'] : all;
  return shown.map((line, index) => {
    const head = (index === 0 ? label : '').padEnd(LABEL_WIDTH);
    return line === '' ? '' : `  ${canvas.colors.dim(head)} ${paint(line)}`;
  });
}

function standInLines({ environment }: Grade, { colors, columns }: Canvas): string[] {
  const names = environment.baseImages.filter(({ standIn }) => standIn).map(({ name }) => name);
  if (names.length === 0) return [];
  const text = `Graded on stand-ins: no registry answered, so ${names.join(', ')} came from local packages, not from the published image.`;
  return wrapText(text, columns - 4).map((line) => `  ${colors.yellow(line)}`);
}
