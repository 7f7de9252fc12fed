import { UsageError } from '../../../../exercises/index.ts';
import { showName } from '../show-name.ts';

/** A part of one level's names: literal text, or what stands for something. */
export type Token = { readonly text: string } | { readonly holds: 'student' | 'exercise' | 'any' };

/** The levels of folders from the top to one student's work for one exercise. */
export interface Layout {
  readonly pattern: string;
  readonly levels: readonly (readonly Token[])[];
}

const EXAMPLES =
  '`{student}/{exercise}` (the default), `{exercise}-{student}` (clones of a classroom), `{exercise}/{student}`, `{student}_{*}_{exercise}`, and `{student}` where one exercise is named';
const HOLDS = { '{student}': 'student', '{exercise}': 'exercise', '{*}': 'any' } as const;

/**
 * Reads a layout.
 * @throws UsageError that says what is wrong with it, with examples
 */
export function parseLayout(pattern: string, isExerciseNamed: boolean): Layout {
  const levels = pattern
    .replace(/^\.?\/+|\/+$/g, '')
    .split('/')
    .map(parseLevel(pattern));
  const held = levels.flat().flatMap((token) => ('holds' in token ? [token.holds] : []));
  for (const name of ['student', 'exercise'] as const) {
    const count = held.filter((one) => one === name).length;
    if (count > 1) refuse(pattern, `has {${name}} more than once`);
    if (count === 1 || (name === 'exercise' && isExerciseNamed)) continue;
    const or = name === 'exercise' ? ', and no single exercise is named' : '';
    refuse(pattern, `lacks {${name}}${or}`);
  }
  return { pattern, levels };
}

const parseLevel =
  (pattern: string) =>
  (level: string): readonly Token[] => {
    if (level === '') refuse(pattern, 'has a level without a name');
    if (level === '..' || level === '.') refuse(pattern, `has a level named ${level}`);
    const tokens = level
      .split(/(\{[^{}]*\})/)
      .filter((part) => part !== '')
      .map((part) => parseToken(pattern, part));
    tokens.forEach((token, at) => {
      const next = tokens[at + 1];
      if ('holds' in token && next !== undefined && 'holds' in next)
        refuse(pattern, `has {${nameOf(token)}} and {${nameOf(next)}} with no text between them`);
    });
    return tokens;
  };

const nameOf = (token: { holds: 'student' | 'exercise' | 'any' }): string =>
  token.holds === 'any' ? '*' : token.holds;

function parseToken(pattern: string, part: string): Token {
  if (part in HOLDS) return { holds: HOLDS[part as keyof typeof HOLDS] };
  if (/[{}]/.test(part)) refuse(pattern, `holds ${showName(part)}, which stands for nothing`);
  return { text: part };
}

function refuse(pattern: string, what: string): never {
  throw new UsageError(`The layout ${showName(pattern)} ${what}.`, {
    code: 'SEAWORTHY_LAYOUT_INVALID',
    hint: `It says how the folders are named, by {student}, {exercise} and {*} for anything: ${EXAMPLES}.`,
  });
}
