import type { DockerfileOutline } from './dockerfile.ts';

const MAX_INSTRUCTIONS = 1_000;
const MAX_EXPANDED_CHARS = 4 * 2 ** 20;

/** Finds what an engine must not be given: it would crash on it, or be busy or full of it. Null where there is none. */
export function findDockerfileFault(source: string, outline: DockerfileOutline): string | null {
  // BuildKit of 20.10 panics on a file without a stage, and takes the engine with it.
  if (outline.stages.length === 0 || !hasStage(source))
    return 'the Dockerfile has no FROM instruction';
  const count = outline.instructions.length;
  if (count > MAX_INSTRUCTIONS)
    return `the Dockerfile has ${count} instructions, ${MAX_INSTRUCTIONS} are allowed`;
  const chars = countExpanded(outline);
  return chars > MAX_EXPANDED_CHARS
    ? 'the variables of the Dockerfile, put in their places, make it far too long'
    : null;
}

/**
 * Whether some line is a FROM however the engine reads the file: builders differ from our parser in
 * what ends a line and in where they take an `escape` directive.
 */
function hasStage(source: string): boolean {
  let isContinued = false;
  for (const line of source.split('\n')) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (!isContinued && /^FROM(\s|$)/i.test(text)) return true;
    isContinued = /[\\`]$/.test(text);
  }
  return false;
}

/** How long the file gets when its variables are put in; never less than the builder makes of it. */
function countExpanded({ instructions }: DockerfileOutline): number {
  const lengths = new Map<string, number>();
  let total = 0;
  for (const { keyword, text } of instructions) {
    let length = text.length;
    for (const [, name = ''] of text.matchAll(/\$\{?(\w+)/g)) length += lengths.get(name) ?? 0;
    total += length;
    if (total > MAX_EXPANDED_CHARS) return total;
    if (keyword !== 'ENV' && keyword !== 'ARG') continue;
    for (const [, name = ''] of text.matchAll(/\b(\w+)[\s=]/g)) lengths.set(name, length);
  }
  return total;
}
