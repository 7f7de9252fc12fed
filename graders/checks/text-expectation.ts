import { createContext, runInContext } from 'node:vm';
import { AuthorError } from '../errors.ts';

/** What a text (stdout, a body, a log ...) must be. Everything named must hold. */
export interface TextExpectation {
  /** The whole text; one final newline does not count. */
  readonly equals?: string;
  readonly contains?: string;
  /** Source of a regular expression that must match somewhere; `^` and `$` are the ends of a line. */
  readonly matches?: string;
  /** What `matches` asks for, in words for students. */
  readonly says?: string;
  readonly excludes?: string;
  /** @default false */
  readonly ignoreCase?: boolean;
}

const text = (description: string): object => ({ type: 'string', description });

/** JSON Schema of a {@link TextExpectation}. */
export const textExpectationSchema = {
  type: 'object',
  description: 'What the text must be; everything named must hold. CRLF is read as LF.',
  properties: {
    equals: text('The whole text; one final newline does not count.'),
    contains: text('A part of the text.'),
    matches: {
      type: 'string',
      format: 'regex',
      description: 'A regular expression that matches somewhere; ^ and $ are the ends of a line.',
    },
    says: text(
      'What `matches` asks for, in words that students are shown in place of the expression: "a line with proc".',
    ),
    excludes: text('What must not be in the text.'),
    ignoreCase: {
      type: 'boolean',
      default: false,
      description: 'Whether upper and lower case are the same.',
    },
  },
  minProperties: 1,
  dependentRequired: { says: ['matches'] },
  additionalProperties: false,
} as const;

const PATTERN_TIME_MS = 1_000;

/**
 * Tells whether a text is what is expected, with CRLF read as LF.
 * @throws AuthorError where the expectation's regular expression is none, or takes too long.
 */
export function meetsText(actual: string, expectation: TextExpectation): boolean {
  const fold = (part: string): string => {
    const unix = part.replaceAll('\r\n', '\n');
    return expectation.ignoreCase === true ? unix.toLowerCase() : unix;
  };
  const whole = fold(actual);
  const { equals, contains, excludes, matches } = expectation;
  return (
    (equals === undefined || withoutFinalNewline(whole) === withoutFinalNewline(fold(equals))) &&
    (contains === undefined || whole.includes(fold(contains))) &&
    (excludes === undefined || !whole.includes(fold(excludes))) &&
    (matches === undefined ||
      matchesPattern(
        actual.replaceAll('\r\n', '\n'),
        matches,
        expectation.ignoreCase === true ? 'imu' : 'mu',
      ))
  );
}

/**
 * Tests a text against a regular expression of a spec, for at most a second.
 * @throws AuthorError where the expression is none, or takes longer.
 */
export function matchesPattern(actual: string, source: string, flags = 'u'): boolean {
  const pattern = compile(source, flags);
  const context = createContext({ pattern, actual });
  try {
    return runInContext('pattern.test(actual)', context, { timeout: PATTERN_TIME_MS }) === true;
  } catch (cause) {
    throw new AuthorError(
      `the regular expression ${JSON.stringify(source)} took longer than ${PATTERN_TIME_MS} ms`,
      {
        code: 'SEAWORTHY_SPEC_PATTERN',
        hint: "Rewrite it without nested repetition, such as (a+)+, in the exercise's `exercise.yaml`.",
        cause,
      },
    );
  }
}

/** Says an expectation in words that go on after "Expected": `exactly "hello"`. */
export function describeTextExpectation(expectation: TextExpectation): string {
  const { equals, contains, matches, says, excludes, ignoreCase } = expectation;
  const parts = [
    equals === undefined ? null : `exactly ${JSON.stringify(equals)}`,
    contains === undefined ? null : `text with ${JSON.stringify(contains)} in it`,
    matches === undefined ? null : (says ?? `text that matches /${matches}/`),
    excludes === undefined ? null : `text without ${JSON.stringify(excludes)}`,
  ].filter((part) => part !== null);
  return parts.join(', and ') + (ignoreCase === true ? ' (upper or lower case)' : '');
}

function compile(source: string, flags: string): RegExp {
  try {
    return new RegExp(source, flags);
  } catch (cause) {
    throw new AuthorError(
      `${JSON.stringify(source)} is not a regular expression: ${String(cause)}`,
      {
        code: 'SEAWORTHY_SPEC_PATTERN',
        hint: "Mend it in the exercise's `exercise.yaml`, then run `seaworthy validate`.",
        cause,
      },
    );
  }
}

const withoutFinalNewline = (part: string): string =>
  part.endsWith('\n') ? part.slice(0, -1) : part;
