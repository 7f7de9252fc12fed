const VARIABLE = /\$(?:\{(\w+)(?::?([-+])([^}]{0,1000}))?\}|(\w+))/g;

/** Values made of values made of values would fill the memory; no text that is worth a diagnosis is as long. */
const MAX_ADDED_CHARS = 65_536;

/** Replaces the variables that are known, as a Dockerfile does; others stay as they are written. */
export function expandVariables(text: string, values: ReadonlyMap<string, string>): string {
  let added = 0;
  return text.replace(
    VARIABLE,
    (written: string, braced?: string, operator?: string, word?: string, bare?: string) => {
      const value = values.get(braced ?? bare ?? '');
      if (operator === '-') return value || (word ?? '');
      if (operator === '+') return value ? (word ?? '') : '';
      added += value?.length ?? 0;
      return added > MAX_ADDED_CHARS ? written : (value ?? written);
    },
  );
}

/** The names an ARG or ENV instruction sets, each with its value, or undefined where an ARG has no default. */
export function readAssignments(keyword: string, text: string): [string, string | undefined][] {
  if (keyword !== 'ARG' && keyword !== 'ENV') return [];
  const old = keyword === 'ENV' ? /^(\w+)\s+([^=]*)$/.exec(text) : null;
  if (old !== null) return [[old[1] ?? '', old[2] ?? '']];
  return [...text.matchAll(/(\w+)(?:=("[^"]*"|'[^']*'|\S*))?/g)].map(([, name = '', value]) => [
    name,
    value?.replace(/^(["'])(.*)\1$/s, '$2'),
  ]);
}
