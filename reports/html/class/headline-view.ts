import type { Gradebook } from '../../../graders/gradebook.ts';
import { formatMoment, formatPercent } from '../../text/measures.ts';
import { titleSegments } from '../../text/prose.ts';
import type { ExerciseWork, Outcome } from './outcome.ts';
import { tell, tellOf } from './people.ts';
import type { Prose } from './people.ts';
import { spreadOf } from './statistics.ts';

export interface TileView {
  readonly term: string;
  readonly value: string;
  readonly note: string;
  readonly look: 'plain' | 'trouble';
}

export interface HeadlineView {
  readonly title: Prose;
  readonly when: string;
  readonly sentence: string;
  readonly tiles: readonly TileView[];
}

/** What an instructor wants to know first: how many, how good, and what is open. */
export function viewHeadline(book: Gradebook, work: readonly ExerciseWork[]): HeadlineView {
  return {
    title: titleSegments(book.course.title),
    when: formatMoment(book.madeAt),
    sentence: `${tellOf(book.students.length, 'student')}, ${tellOf(book.exercises.length, 'exercise')}.${openSentence(book)}`,
    tiles: viewTiles(book, work),
  };
}

function openSentence({ students }: Gradebook): string {
  const open = students.filter(({ isFinal }) => !isFinal).length;
  if (students.length === 0) return ' Nothing was handed in, and no roster names anybody.';
  if (open === 0) return ' Every score is final.';
  const are = open === 1 ? 'score is' : 'scores are';
  return ` ${tell(open)} ${are} not final yet: some of the work could not be graded.`;
}

function viewTiles(book: Gradebook, work: readonly ExerciseWork[]): readonly TileView[] {
  const count = (outcome: Outcome): number =>
    work.reduce((total, { counts }) => total + counts[outcome], 0);
  const [passed, missing, ungradable] = [count('passed'), count('missing'), count('ungradable')];
  const graded = passed + count('below');
  const all = graded + missing + ungradable;
  const rate = (part: number, whole: number): string =>
    whole === 0 ? '–' : formatPercent(part / whole);
  const mark = book.course.passMark === 1 ? 'all' : formatPercent(book.course.passMark);
  return [
    medianTile(book),
    tile('Passed', rate(passed, graded), `of graded work has ${mark} of the points`),
    tile('Graded', tell(graded), `of ${tellOf(all, 'piece')} of work`),
    tile('Missing', tell(missing), `${rate(missing, all)}: counts as zero`),
    {
      term: 'Not graded',
      value: tell(ungradable),
      note: ungradable === 0 ? 'everything could be judged' : 'handed in, and no zero',
      look: ungradable === 0 ? 'plain' : 'trouble',
    },
  ];
}

function medianTile({ students }: Gradebook): TileView {
  const spread = spreadOf(students.flatMap(({ score }) => score ?? []));
  if (spread === null) return tile('Median score', '–', 'nothing was judged');
  const [lower, upper] = [formatPercent(spread.lower), formatPercent(spread.upper)];
  return tile(
    'Median score',
    formatPercent(spread.median),
    lower === upper ? `middle half at ${lower}` : `middle half ${lower} to ${upper}`,
  );
}

const tile = (term: string, value: string, note: string): TileView => ({
  ...{ term, value, note },
  look: 'plain',
});
