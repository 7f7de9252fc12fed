import { UsageError } from '../../exercises/index.ts';
import { chooseFormats } from '../choose-formats.ts';

const DEFAULT_FORMATS = ['html', 'junit'];

/** What tells each hidden check by itself: its readers are instructors. */
const FOR_INSTRUCTORS = ['json', 'gradescope'];

/**
 * The formats of a pull request's reports.
 * @throws UsageError where there is no such format, or it would show hidden checks to whoever sees the pull request
 */
export function chooseCiFormats(asked: readonly string[] = DEFAULT_FORMATS): readonly string[] {
  const formats = chooseFormats(asked);
  const found = formats.find((name) => FOR_INSTRUCTORS.includes(name));
  if (found === undefined) return formats;
  throw new UsageError(
    `The format "${found}" tells of hidden checks, and the reports of a pull request are for whoever sees it.`,
    {
      code: 'SEAWORTHY_FORMAT_HIDDEN',
      hint: `Leave it out: html, junit, markdown and the others count hidden checks, and name none. For yourself, grade with \`seaworthy check EXERCISE --submission FOLDER --format ${found}\`.`,
    },
  );
}
