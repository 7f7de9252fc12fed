import { join } from 'node:path';

import type { Grade } from '../graders/grade.ts';
import { formats as everyFormat } from './formats/index.ts';
import type { Format } from './formats/format.ts';

export interface ReportOptions {
  readonly folder: string;
  /** Names of formats. @default ['html'] */
  readonly formats?: readonly string[];
}

/** A format that could not be written. */
export interface ReportFailure {
  readonly format: string;
  readonly error: unknown;
}

/** Absolute path of the file of a format that is opened first. */
export interface WrittenMain {
  readonly format: string;
  readonly path: string;
}

export interface WrittenReports {
  /** Absolute paths, each format's main file first. */
  readonly written: readonly string[];
  /** The one to open first, of each format that wrote anything. */
  readonly mains: readonly WrittenMain[];
  readonly failures: readonly ReportFailure[];
}

const DEFAULT_FORMATS = ['html'];

type FormatLoaders = Readonly<Record<string, () => Promise<Format>>>;

/** Names of the formats there are. */
export const formatNames: readonly string[] = Object.keys(everyFormat);

/** Loads formats ahead of their use; what cannot be loaded is told by `writeReports`. */
export async function loadFormats(names: readonly string[] = DEFAULT_FORMATS): Promise<void> {
  await Promise.allSettled(names.map(async (name) => everyFormat[name]?.()));
}

/**
 * Writes grades in each format asked for. One that fails is told in the answer, and stops no other. Formats whose files
 * are called the same get a folder each, named after them.
 */
export async function writeReports(
  grades: readonly Grade[],
  { folder, formats = DEFAULT_FORMATS }: ReportOptions,
  loaders: FormatLoaders = everyFormat,
): Promise<WrittenReports> {
  const written: string[] = [];
  const mains: WrittenMain[] = [];
  const failures: ReportFailure[] = [];
  const sound: Format[] = [];
  const attempt = async (format: string, work: () => Promise<void>): Promise<void> => {
    await work().catch((error: unknown) => failures.push({ format, error }));
  };
  for (const name of new Set(formats)) {
    await attempt(name, async () => void sound.push(await loadFormat(name, loaders)));
  }
  for (const format of sound) {
    await attempt(format.name, async () => {
      const isAlone = sound.every((other) => other === format || other.file !== format.file);
      const place = isAlone ? folder : join(folder, format.name);
      const paths = await format.write(grades, place);
      written.push(...paths);
      const [path] = paths;
      if (path !== undefined) mains.push({ format: format.name, path });
    });
  }
  return { written, mains, failures };
}

async function loadFormat(name: string, loaders: FormatLoaders): Promise<Format> {
  const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
  if (load !== undefined) return load();
  const names = Object.keys(loaders).join(', ');
  throw new Error(`There is no format ${JSON.stringify(name)}; there are ${names}.`);
}

/** The failures in a few lines, for a person. */
export const describeFailures = (failures: readonly ReportFailure[]): string =>
  failures
    .map(
      ({ format, error }) =>
        `The ${format} report could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
    .join('\n');
