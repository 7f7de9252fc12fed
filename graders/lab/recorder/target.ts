// The target of a request: `/v1.41/containers/web/start?t=3`, read in one way or not at all.
import { Refusal } from './refusal.ts';

export interface Target {
  /** Decoded, without the version: `/containers/web/start`. */
  readonly path: string;
  /** Decoded, in the client's order. */
  readonly query: readonly (readonly [key: string, value: string])[];
}

export type TargetRule = (path: string) => boolean;

/** Each tells what is wrong with a path that was decoded once; `raw` ones see it as it came. */
export const targetRules: Record<string, { readonly raw: boolean; readonly isWrong: TargetRule }> =
  {
    // Absolute form, authority form, `*`.
    'origin-form': { raw: true, isWrong: (path) => !path.startsWith('/') },
    'encoded-slash': { raw: true, isWrong: (path) => /%2f|%5c|%00/i.test(path) },
    'double-slash': { raw: false, isWrong: (path) => path.includes('//') },
    dots: { raw: false, isWrong: (path) => /\/\.\.?(\/|$)/.test(path) },
    // Not even once decoded: no backslash, semicolon, fragment, control character, or letter beyond ASCII.
    characters: { raw: false, isWrong: (path) => /[^A-Za-z0-9_.:@/-]/.test(path) },
  };

const maxTargetLength = 8192;

export function parseTarget(target: string): Target {
  if (target.length > maxTargetLength) throw refuse('length');
  const [rawPath = '', ...rest] = target.split('?');
  check(rawPath, true);
  const path = decode(rawPath);
  check(path, false);
  return { path: withoutVersion(path), query: parseQuery(rest.join('?')) };
}

function check(path: string, raw: boolean): void {
  for (const [name, rule] of Object.entries(targetRules)) {
    if (rule.raw === raw && rule.isWrong(path)) throw refuse(name);
  }
}

function withoutVersion(path: string): string {
  const version = /^\/v([0-9][0-9.]*)(?=\/|$)/.exec(path);
  if (version === null) return path;
  if (!/^1\.(4[1-9]|5[0-9])$/.test(version[1] ?? '')) {
    throw new Refusal(
      'target.version',
      `client version ${version[1] ?? ''} is not supported here: use 1.41 or later`,
      400,
    );
  }
  return path.slice(version[0].length) || '/';
}

function parseQuery(text: string): (readonly [string, string])[] {
  if (text === '') return [];
  return text.split('&').map((pair) => {
    if (/[;#]/.test(pair)) throw refuse('query');
    const [key = '', ...value] = pair.split('=');
    return [decodeForm(key), decodeForm(value.join('='))] as const;
  });
}

const decodeForm = (text: string): string => decode(text.replaceAll('+', ' '));

function decode(text: string): string {
  try {
    const decoded = decodeURIComponent(text);
    if (decoded.includes('\0')) throw refuse('characters');
    return decoded;
  } catch (cause) {
    if (cause instanceof Refusal) throw cause;
    throw refuse('encoding');
  }
}

export function writeQuery(query: readonly (readonly [string, string])[]): string {
  if (query.length === 0) return '';
  const pairs = query.map(
    ([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`,
  );
  return `?${pairs.join('&')}`;
}

const refuse = (name: string): Refusal =>
  new Refusal(`target.${name}`, 'The address of this request is not well formed.', 400);
