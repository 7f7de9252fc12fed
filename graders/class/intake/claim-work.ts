import { SubmissionError } from '../../errors.ts';
import type { HandedIn } from '../handed-in.ts';
import type { ListedTimes } from './lists/read-times.ts';
import { cleanName, nameKey } from './name-key.ts';
import type { Place } from './places/place.ts';
import type { Problems } from './problems.ts';
import { showName, visibleName } from './show-name.ts';
import { soundTime } from './sound-time.ts';

/** Something found, with whose it is as far as the names say. */
export interface Claim {
  readonly student: string;
  readonly exerciseId: string;
  readonly place: Place;
  /** Why nobody can tell whether it holds work for that exercise; null where it is that work. */
  readonly fault: SubmissionError | null;
}

export interface ClaimContext {
  /** The roster's id for a name; null where there is none. */
  readonly rosterId: (name: string) => string | null;
  readonly hasRoster: boolean;
  readonly times: ListedTimes | null;
  readonly problems: Problems;
}

/** Makes of what was found each student's work; two for the same are told, and neither is taken. */
export function claimWork(claims: readonly Claim[], context: ClaimContext): HandedIn[] {
  const idOf = idReader(context);
  const groups = new Map<string, { student: string; exerciseId: string; claims: Claim[] }>();
  for (const claim of claims) {
    const [student, { exerciseId }] = [idOf(claim.student), claim];
    const key = JSON.stringify([student, exerciseId]);
    const group = groups.get(key) ?? { student, exerciseId, claims: [] };
    group.claims.push(claim);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ student, exerciseId, claims: own }) => {
    const [claim, ...others] = likelyOf(own);
    const listed = context.times?.timeOf(student, exerciseId);
    const isListed = listed !== undefined;
    if (claim === undefined || others.length > 0) {
      const places = likelyOf(own).map(({ place }) => place);
      const why = tellTwice({ student, exerciseId, places }, context.problems);
      const source = places.map((one) => visibleName(one.source)).join(' and ');
      const open = (): Promise<never> => Promise.reject(why);
      return { student, exerciseId, source, handedInAt: listed ?? null, isListed, open };
    }
    const { place, fault } = claim;
    return {
      student,
      exerciseId,
      source: visibleName(place.source),
      handedInAt: listed === undefined ? timeOf(place, context.problems) : listed,
      isListed,
      open: () => (fault === null ? place.open() : Promise.reject(fault)),
    };
  });
}

/** What nobody can look into may hold the work where nothing else does. */
function likelyOf(claims: readonly Claim[]): readonly Claim[] {
  const seen = claims.filter(({ fault }) => fault === null);
  return seen.length > 0 ? seen : claims.slice(0, 1);
}

/** Without a roster the first spelling counts: a person is not two because of a capital letter. */
function idReader({ rosterId, hasRoster, problems }: ClaimContext): (name: string) => string {
  const spellings = new Map<string, string>();
  const strangers = new Set<string>();
  return (name) => {
    const known = rosterId(name);
    if (known !== null) return known;
    const clean = cleanName(name);
    const first = spellings.get(nameKey(clean)) ?? clean;
    spellings.set(nameKey(clean), first);
    if (hasRoster && !strangers.has(first)) {
      problems.tell('strangers', 'Students who are not on the roster', first);
      strangers.add(first);
    }
    if (first !== clean && !strangers.has(clean)) {
      const both = `${showName(first)} and ${showName(clean)}`;
      problems.tell('spellings', `One student, by two spellings of the name: ${both}.`);
      strangers.add(clean);
    }
    return first;
  };
}

interface Contested {
  readonly student: string;
  readonly exerciseId: string;
  readonly places: readonly Place[];
}

function tellTwice(
  { student, exerciseId, places }: Contested,
  problems: Problems,
): SubmissionError {
  const where = places.map(({ source }) => showName(source)).join(' and ');
  const what = `${showName(student)} handed in ${exerciseId} ${places.length === 2 ? 'twice' : `${places.length} times`}: ${where}`;
  problems.tell('handed in twice', `Student ${what}; none of them is taken.`);
  return new SubmissionError(`Student ${what}.`, {
    code: 'SEAWORTHY_SUBMISSION_TWICE',
    hint: 'Keep the one that counts, move the others away, and start again.',
  });
}

function timeOf(place: Place, problems: Problems): string | null {
  const ms = place.newestMs();
  if (ms === null) return null;
  const time = soundTime(ms);
  if (time === null) {
    const heading =
      'Changed in the future or before 2000, so when it was handed in counts as unknown';
    problems.tell('times', heading, place.source);
  }
  return time;
}
