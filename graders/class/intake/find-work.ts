import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { UsageError } from '../../../exercises/index.ts';
import type { FoundWork, RosterEntry } from '../handed-in.ts';
import { readArchiveName } from './archives/archive-name.ts';
import { claimWork } from './claim-work.ts';
import type { Claim } from './claim-work.ts';
import { parseLayout } from './layout/layout.ts';
import { readRoster, rosterOf } from './lists/read-roster.ts';
import type { Roster } from './lists/read-roster.ts';
import { readTimes } from './lists/read-times.ts';
import { DiskPlace } from './places/disk-place.ts';
import type { Search } from './places/disk-place.ts';
import { Problems } from './problems.ts';
import { showName } from './show-name.ts';
import { walk } from './walk.ts';
import type { FoundPlace } from './walk.ts';

/** The folders of one student's work for one exercise, where nothing else is said. */
const DEFAULT_LAYOUT = '{student}/{exercise}';

export interface FindOptions {
  /** Path of the folder, or of one archive, that holds what was handed in. */
  readonly folder: string;
  /** How the folders are named, by `{student}`, `{exercise}` and `{*}`. @default '{student}/{exercise}' */
  readonly layout?: string;
  /** Path of a CSV of who is in the class. */
  readonly roster?: string;
  /** Who is in the class where no roster is given; null where nobody knows. @default null */
  readonly knownRoster?: readonly RosterEntry[] | null;
  /** Path of a CSV of when work was handed in: student, exercise, time. */
  readonly handedIn?: string;
  /** Of the course. */
  readonly exerciseIds: readonly string[];
  /** Takes the work for this one alone; a layout then needs no `{exercise}`. */
  readonly onlyExercise?: string;
  /** Paths of what lies among the work and is none, such as the folder of results. */
  readonly except?: readonly string[];
  readonly signal?: AbortSignal;
}

/**
 * Finds who handed in what; unpacks nothing but what has to be listed.
 * @throws UsageError where an option is wrong
 * @throws SubmissionError where all of it is one archive that cannot be read
 */
export async function findWork(options: FindOptions): Promise<FoundWork> {
  const { exerciseIds, onlyExercise, signal } = options;
  const layout = parseLayout(options.layout ?? DEFAULT_LAYOUT, onlyExercise !== undefined);
  const problems = new Problems();
  const top = await openTop(options, problems);
  const roster = await openRoster(options, problems);
  const rosterId = (name: string): string | null => roster?.idOf(name) ?? null;
  const times =
    options.handedIn === undefined
      ? null
      : await readTimes(options.handedIn, {
          exerciseIds,
          onlyExercise,
          studentId: (name) => rosterId(name) ?? name,
          problems,
        });
  const known = { exerciseIds, studentId: rosterId };
  const { found, notes } = await walk(top, { layout, known, signal });
  for (const note of notes) problems.tell(...note);
  const claims = found.flatMap(claimsFor(onlyExercise));
  const work = claimWork(claims, { rosterId, hasRoster: roster !== null, times, problems });
  if (claims.length === 0) tellNothing(layout.pattern, problems);
  times?.tellUnused();
  return { work, roster: entriesOf(roster), problems: problems.lines() };
}

async function openRoster(
  { roster, knownRoster = null }: FindOptions,
  problems: Problems,
): Promise<Roster | null> {
  if (roster !== undefined) return readRoster(roster, problems);
  return knownRoster === null ? null : rosterOf(knownRoster);
}

const entriesOf = (roster: Roster | null): FoundWork['roster'] => roster?.entries ?? null;

const claimsFor =
  (onlyExercise: string | undefined) =>
  ({ student, exercise, place, fault }: FoundPlace): Claim[] => {
    const exerciseId = exercise ?? onlyExercise;
    const isWanted = onlyExercise === undefined || exerciseId === onlyExercise;
    return student === null || exerciseId === undefined || !isWanted
      ? []
      : [{ student, exerciseId, place, fault }];
  };

const tellNothing = (pattern: string, problems: Problems): void =>
  problems.tell('nothing', `Nothing was found by the layout ${showName(pattern)}.`);

async function openTop(options: FindOptions, problems: Problems): Promise<DiskPlace> {
  const { folder, roster, handedIn, except = [] } = options;
  const path = resolve(folder);
  const stats = await stat(path).catch(() => null);
  const hint = 'Name the folder of all submissions, or one .zip, .tar or .tar.gz of them.';
  if (stats === null)
    throw new UsageError(`There are no submissions at ${showName(folder)}.`, {
      code: 'SEAWORTHY_SUBMISSION_MISSING',
      hint,
    });
  const isArchive = stats.isFile() && readArchiveName(basename(path)) !== null;
  if (!stats.isDirectory() && !isArchive)
    throw new UsageError(`${showName(folder)} is neither a folder nor an archive.`, {
      code: 'SEAWORTHY_SUBMISSION_NOT_FOLDER',
      hint,
    });
  const own = [roster, handedIn].flatMap((file) => (file === undefined ? [] : [file]));
  const search: Search = {
    except: new Set([...own, ...except].map((file) => resolve(file))),
    tellStray: (source, name, fault) =>
      problems.tell('strays', `In archives, and refused since ${fault}`, `${source}: ${name}`),
  };
  return isArchive
    ? new DiskPlace(path, { source: basename(path), kind: 'file' }, search)
    : new DiskPlace(path, { source: '', kind: 'folder' }, search);
}
