import type { Gradebook } from '../../../graders/gradebook.ts';
import type { ExerciseWork } from './outcome.ts';
import { capped, lineOf, tell, tellOf } from './people.ts';
import type { CappedList, ExerciseName, LinkView, Names, Prose } from './people.ts';

export interface CauseView {
  readonly cause: Prose;
  readonly count: string;
  readonly isOpen: boolean;
  readonly work: CappedList<LinkView & { readonly exercise: ExerciseName }>;
}

export interface TroubleView {
  readonly headline: string;
  readonly causes: CappedList<CauseView>;
}

export interface ProblemsView {
  readonly headline: string;
  readonly first: readonly Prose[];
  readonly rest: readonly Prose[];
  /** What unfolds the rest. */
  readonly restHeadline: string;
  readonly more: string | null;
}

const MOST_CAUSES = 20;
const MOST_OF_A_CAUSE = 100;
const MOST_UNFOLDED = 12;
const MOST_PROBLEMS = 200;
const FIRST_PROBLEMS = 6;

/** What could not be graded, by its cause: the same cause is mended once. Null where there is none. */
export function viewTrouble(
  { students }: Gradebook,
  work: readonly ExerciseWork[],
  names: Names,
): TroubleView | null {
  const found = work.flatMap(({ exercise, at, entries, outcomes }) =>
    entries.flatMap((entry, place) => {
      const student = students[place];
      if (outcomes[place] !== 'ungradable' || student === undefined) return [];
      const { id } = student;
      const cause = entry.cause ?? 'No cause was given.';
      return [
        { cause, id, view: { ...names.link(id, exercise.id), exercise: names.exercise(at) } },
      ];
    }),
  );
  if (found.length === 0) return null;
  const groups = [...Map.groupBy(found, ({ cause }) => cause)]
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([cause, all]) => ({
      cause: lineOf(cause),
      count: `${tellOf(all.length, 'piece')} of work`,
      isOpen: all.length <= MOST_UNFOLDED,
      work: capped(
        all.map(({ view }) => view),
        MOST_OF_A_CAUSE,
      ),
    }));
  const people = new Set(found.map(({ id }) => id)).size;
  return {
    headline: `${tellOf(found.length, 'piece')} of work by ${tellOf(people, 'student')} could not be graded`,
    causes: capped(groups, MOST_CAUSES),
  };
}

/** What was found and is nobody's work, and whom a roster does not name. Null where all is well. */
export function viewProblems({ problems, students }: Gradebook): ProblemsView | null {
  const strangers = students.filter(({ isOnRoster }) => !isOnRoster).map(({ id }) => id);
  const all = [...problems, ...(strangers.length === 0 ? [] : [strangersLine(strangers)])];
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST_PROBLEMS).map((line) => lineOf(line));
  const more = capped(all, MOST_PROBLEMS).more;
  return {
    headline: `${tellOf(all.length, 'problem')} found`,
    first: shown.slice(0, FIRST_PROBLEMS),
    rest: shown.slice(FIRST_PROBLEMS),
    restHeadline: `${tell(all.length - FIRST_PROBLEMS)} more`,
    more,
  };
}

const NAMED_STRANGERS = 8;

function strangersLine(ids: readonly string[]): string {
  const are = ids.length === 1 ? 'is' : 'are';
  const { items, more } = capped(ids, NAMED_STRANGERS);
  // A name's own backticks must not make code of what follows.
  const named = items.map((id) => `\`${id.replaceAll('`', "'").slice(0, 60)}\``).join(', ');
  return `${tellOf(ids.length, 'student')} ${are} not on the roster: ${named}${more === null ? '' : ` ${more}`}.`;
}
