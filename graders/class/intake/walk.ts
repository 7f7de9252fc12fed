import { setImmediate } from 'node:timers/promises';
import { types } from 'node:util';
import { SubmissionError } from '../../errors.ts';
import { didYouMean } from '../../../exercises/index.ts';
import { unreadable } from './archives/refuse-archive.ts';
import type { Layout, Token } from './layout/layout.ts';
import { matchName } from './layout/match-name.ts';
import type { Known, Match, Reading } from './layout/match-name.ts';
import { nameKey } from './name-key.ts';
import type { Place } from './places/place.ts';
import { showName } from './show-name.ts';

/** Something that was found, and what its names say of whose it is. */
export interface FoundPlace extends Reading {
  readonly place: Place;
  /** Why nobody can look into it, and so knows for which exercises it is; null where that is known. */
  readonly fault: SubmissionError | null;
}

/** One problem, as `Problems.tell` takes it. */
export type Note = readonly [kind: string, heading: string, place?: string];

interface Walked {
  readonly found: readonly FoundPlace[];
  readonly notes: readonly Note[];
}

export interface WalkContext {
  readonly layout: Layout;
  readonly known: Known;
  readonly signal: AbortSignal | undefined;
}

const NOTHING: Reading = { student: null, exercise: null };
const PLACES_A_TURN = 100;

/**
 * Goes down the levels of a layout.
 * @throws SubmissionError where the top is an archive that cannot be read
 */
export async function walk(top: Place, context: WalkContext): Promise<Walked> {
  return walkIn(top, await top.list(), { level: 0, reading: NOTHING, context });
}

interface Step {
  readonly level: number;
  readonly reading: Reading;
  readonly context: WalkContext;
}

/** Most programs pack a folder as one folder in the archive, which no layout speaks of. */
async function walkIn(place: Place, places: readonly Place[], step: Step): Promise<Walked> {
  const [only] = places;
  const canStepIn = place.kind === 'archive' && places.length === 1 && only?.kind === 'folder';
  if (!canStepIn) return walkPlaces(places, step);
  const isLast = step.level === step.context.layout.levels.length - 1;
  if (isLast && nameKey(only.name) === nameKey(place.name))
    return walkPlaces(await only.list(), step);
  const asItIs = await walkPlaces(places, step);
  if (asItIs.found.length > 0) return asItIs;
  const within = await walkPlaces(await only.list(), step);
  return within.found.length > 0 ? within : asItIs;
}

async function walkPlaces(places: readonly Place[], step: Step): Promise<Walked> {
  const found: FoundPlace[] = [];
  const notes: Note[] = [];
  for (const [count, place] of places.entries()) {
    step.context.signal?.throwIfAborted();
    if (count % PLACES_A_TURN === 0) await setImmediate();
    const walked = await walkPlace(place, step);
    for (const one of walked.found) found.push(one);
    for (const note of walked.notes) notes.push(note);
  }
  return { found, notes };
}

async function walkPlace(place: Place, { level, reading, context }: Step): Promise<Walked> {
  const unfit = noteOfKind(place);
  if (unfit !== null) return { found: [], notes: [unfit] };
  const tokens = context.layout.levels[level] ?? [];
  const match = matchName(place.name.normalize('NFC'), tokens, context.known);
  if (match.is !== 'read') return { found: [], notes: [noteOf(match, place, context)] };
  const next = {
    student: match.reading.student ?? reading.student,
    exercise: match.reading.exercise ?? reading.exercise,
  };
  if (level === context.layout.levels.length - 1)
    return { found: [{ ...next, place, fault: null }], notes: [] };
  const below = await listOrTell(place);
  return 'notes' in below
    ? { found: hiddenIn({ ...next, place, fault: below.fault }, context), notes: below.notes }
    : walkIn(place, below.places, { level: level + 1, reading: next, context });
}

/** A student whose archive cannot be read has handed in something: it may be for any exercise that is not told. */
function hiddenIn(locked: FoundPlace, { layout, known }: WalkContext): FoundPlace[] {
  if (locked.student === null) return [];
  const isTold = locked.exercise !== null || !layout.levels.flat().some(standsForExercise);
  const exercises = isTold ? [locked.exercise] : known.exerciseIds;
  return exercises.map((exercise) => ({ ...locked, exercise }));
}

const standsForExercise = (token: Token): boolean => 'holds' in token && token.holds === 'exercise';

interface Locked {
  readonly notes: readonly Note[];
  readonly fault: SubmissionError;
}

async function listOrTell(place: Place): Promise<{ readonly places: readonly Place[] } | Locked> {
  try {
    return { places: await place.list() };
  } catch (error) {
    if (error instanceof SubmissionError)
      return { notes: [['unreadable', error.message]], fault: error };
    const code = types.isNativeError(error) && 'code' in error ? String(error.code) : '';
    if (!['EACCES', 'EPERM', 'ENOENT', 'ENOTDIR'].includes(code)) throw error;
    const note: Note = ['unreadable', `Folders that cannot be read (${code})`, place.source];
    return { notes: [note], fault: unreadable(place.source, `the system says ${code}`, error) };
  }
}

function noteOfKind({ kind, source }: Place): Note | null {
  if (kind === 'file')
    return ['loose files', 'Files where a folder or an archive is expected', source];
  if (kind === 'link') return ['links', 'Links, which are not followed', source];
  if (kind === 'odd')
    return [
      'odd names',
      'Neither file nor folder, or with a name that is no UTF-8, and so nobody’s work',
      source,
    ];
  return null;
}

function noteOf(
  match: Exclude<Match, { is: 'read' }>,
  { source }: Place,
  { layout, known }: WalkContext,
): Note {
  if (match.is === 'other') {
    return ['unfit names', `Names that do not fit the layout ${showName(layout.pattern)}`, source];
  }
  if (match.is === 'ambiguous') {
    const ways = match.readings.slice(0, 3).map(describe).join(', or ');
    const remedy = 'a roster or a layout with more of its own text tells which';
    return ['ambiguous names', `Ambiguous, as ${ways}; ${remedy}`, source];
  }
  const ids = known.exerciseIds;
  const near = match.texts.find((text) => didYouMean(text, ids) !== '');
  const text = near ?? (match.texts.length === 1 ? match.texts[0] : undefined);
  return text === undefined
    ? ['unknown exercises', 'Names with no exercise of the course in them', source]
    : [
        'unknown exercises',
        `No exercise is called ${showName(text)}${didYouMean(text, ids)}`,
        source,
      ];
}

function describe({ student, exercise }: Reading): string {
  const parts = [
    ...(student === null ? [] : [`student ${showName(student)}`]),
    ...(exercise === null ? [] : [`exercise ${exercise}`]),
  ];
  return parts.join(' with ');
}
