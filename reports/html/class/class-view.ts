import type { Gradebook } from '../../../graders/gradebook.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { viewAlike } from './alike-view.ts';
import type { AlikeSection } from './alike-view.ts';
import { measureChecks } from './check-statistics.ts';
import { viewExercises, viewOddChecks } from './exercises-view.ts';
import type { ExerciseView, OddCheckView } from './exercises-view.ts';
import { viewFailures } from './failures-view.ts';
import type { FailuresView } from './failures-view.ts';
import { viewHeadline } from './headline-view.ts';
import type { HeadlineView } from './headline-view.ts';
import { viewHistogram } from './histogram-view.ts';
import type { HistogramView } from './histogram-view.ts';
import { workByExercise } from './outcome.ts';
import { nameAll } from './people.ts';
import type { PageOf } from './people.ts';
import { viewTable } from './table-view.ts';
import type { TableView } from './table-view.ts';
import { viewProblems, viewTrouble } from './trouble-view.ts';
import type { ProblemsView, TroubleView } from './trouble-view.ts';

export interface ClassView {
  readonly pageTitle: string;
  readonly headline: HeadlineView;
  readonly trouble: TroubleView | null;
  readonly problems: ProblemsView | null;
  readonly histogram: HistogramView | null;
  readonly exercises: readonly ExerciseView[];
  readonly oddChecks: readonly OddCheckView[];
  readonly isOneOdd: boolean;
  readonly failures: FailuresView | null;
  readonly alike: AlikeSection | null;
  /** Null where there is nobody. */
  readonly table: TableView | null;
}

/** What the page shows, and how to get there. */
export type ClassPageView = ClassView & {
  readonly jumps: readonly { readonly anchor: string; readonly text: string }[];
};

/** Everything the page of a class shows. */
export function viewClass(book: Gradebook, pageOf: PageOf): ClassPageView {
  const names = nameAll(book, pageOf);
  const work = workByExercise(book);
  const statistics = measureChecks(book);
  const oddChecks = viewOddChecks(book, statistics, names);
  const view: ClassView = {
    pageTitle: `${visibleLine(book.course.title.slice(0, 120))} · Class report · Seaworthy`,
    headline: viewHeadline(book, work),
    trouble: viewTrouble(book, work, names),
    problems: viewProblems(book),
    histogram: viewHistogram(book.students.flatMap(({ score }) => score ?? [])),
    exercises: viewExercises(work, statistics, names),
    oddChecks,
    isOneOdd: oddChecks.length === 1,
    failures: viewFailures(book, names),
    alike: viewAlike(book, names),
    table: book.students.length === 0 ? null : viewTable(book, names),
  };
  return { ...view, jumps: viewJumps(view) };
}

function viewJumps(view: ClassView): ClassPageView['jumps'] {
  const parts: readonly (readonly [isThere: boolean, anchor: string, text: string])[] = [
    [view.trouble !== null, 'ungradable', 'Not graded'],
    [view.problems !== null, 'problems', 'Problems'],
    [view.histogram !== null, 'totals', 'Scores'],
    [view.exercises.length > 0, 'exercises', 'Exercises and checks'],
    [view.failures !== null, 'failures', 'Why checks failed'],
    [view.alike !== null, 'alike', 'Work that is alike'],
    [view.table !== null, 'students', 'Students'],
  ];
  return parts.flatMap(([isThere, anchor, text]) => (isThere ? [{ anchor, text }] : []));
}
