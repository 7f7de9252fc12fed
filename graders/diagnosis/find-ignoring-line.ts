import { readIgnoreRules } from '../docker/index.ts';

/** A line of a `.dockerignore`. */
export interface IgnoringLine {
  readonly text: string;
  readonly line: number;
}

/** The files that a `.dockerignore` lets into the build's context. */
export function keptFiles(files: readonly string[], ignoreText: string): string[] {
  const rules = readIgnoreRules(ignoreText);
  return files.filter((file) => !rules.ignores(file));
}

/** Finds the line of a `.dockerignore` that keeps a path out of the build's context; null where it stays in. */
export function findIgnoringLine(ignoreText: string, path: string): IgnoringLine | null {
  if (keptFiles([path], ignoreText).length > 0) return null;
  const lines = ignoreText.split(/\r?\n/);
  // A later line may take back what an earlier one said: the last one that fits decides.
  const last = lines.findLastIndex(
    (text) => !/^\s*!/.test(text) && keptFiles([path], text).length === 0,
  );
  return { text: (lines[last] ?? '').trim(), line: last + 1 };
}
