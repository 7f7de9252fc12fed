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

export interface WrittenReports {
  /** Absolute paths, each format's main file first. */
  readonly written: readonly string[];
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

/** Writes grades in each format asked for. One that fails is told in the answer, and stops no other. */
export async function writeReports(
  grades: readonly Grade[],
  { folder, formats = DEFAULT_FORMATS }: ReportOptions,
  loaders: FormatLoaders = everyFormat,
): Promise<WrittenReports> {
  const written: string[] = [];
  const failures: ReportFailure[] = [];
  for (const name of new Set(formats)) {
    try {
      const load = Object.hasOwn(loaders, name) ? loaders[name] : undefined;
      if (load === undefined)
        throw new Error(
          `There is no format ${JSON.stringify(name)}; there are ${Object.keys(loaders).join(', ')}.`,
        );
      written.push(...(await (await load()).write(grades, folder)));
    } catch (error) {
      failures.push({ format: name, error });
    }
  }
  return { written, failures };
}

/** The failures in a few lines, for a person. */
export const describeFailures = (failures: readonly ReportFailure[]): string =>
  failures
    .map(
      ({ format, error }) =>
        `The ${format} report could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
    .join('\n');
