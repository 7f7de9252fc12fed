import { didYouMean, UsageError } from '../exercises/index.ts';
import { formatNames } from '../reports/index.ts';

const DEFAULT = ['html'];

/**
 * The formats that were asked for, each once, in that order; HTML where none was.
 * @param asked names, also several with commas between them
 * @throws UsageError where one is none
 */
export function chooseFormats(asked: readonly string[] = DEFAULT): readonly string[] {
  const names = asked.flatMap((one) => one.split(',')).map((name) => name.trim());
  const unknown = names.find((name) => !formatNames.includes(name));
  if (unknown === undefined) return [...new Set(names)];
  throw new UsageError(
    `There is no format ${JSON.stringify(unknown)}${didYouMean(unknown, formatNames)}.`,
    {
      code: 'SEAWORTHY_FORMAT_UNKNOWN',
      hint: `The formats are ${formatNames.join(', ')}.`,
    },
  );
}
