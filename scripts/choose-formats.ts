import { didYouMean, UsageError } from '../exercises/index.ts';
import { bookFormatNames } from '../reports/formats/books.ts';
import { formatNames } from '../reports/write-reports.ts';

const DEFAULT = ['html'];
const CODE = 'SEAWORTHY_FORMAT_UNKNOWN';

interface ChosenFormats {
  /** Of grades. */
  readonly formats: readonly string[];
  /** Of a class's gradebook. */
  readonly books: readonly string[];
}

/**
 * The formats that were asked for, each once, in that order; HTML where none was.
 * @param asked names, also several with commas between them
 * @throws UsageError where one is none
 */
export function chooseReports(asked: readonly string[] = DEFAULT): ChosenFormats {
  const names = new Set(asked.flatMap((one) => one.split(',')).map((name) => name.trim()));
  const known = [...formatNames, ...bookFormatNames];
  for (const name of names) {
    if (known.includes(name)) continue;
    throw new UsageError(`There is no format ${JSON.stringify(name)}${didYouMean(name, known)}.`, {
      code: CODE,
      hint: `The formats are ${known.join(', ')}.`,
    });
  }
  return {
    formats: [...names].filter((name) => formatNames.includes(name)),
    books: [...names].filter((name) => bookFormatNames.includes(name)),
  };
}

/** The same where there is no class, and so no gradebook. @throws UsageError where a format needs one too */
export function chooseFormats(asked?: readonly string[]): readonly string[] {
  const { formats, books } = chooseReports(asked);
  if (books.length === 0) return formats;
  throw new UsageError(
    `The format ${JSON.stringify(books[0])} tells of a class, not of single grades.`,
    {
      code: CODE,
      hint: `Grade the class with \`seaworthy grade\`, then run \`seaworthy report CLASS-FOLDER --format ${books[0]}\`.`,
    },
  );
}
