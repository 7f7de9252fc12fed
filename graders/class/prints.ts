import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { listFiles } from '../../exercises/index.ts';
import type { Exercise } from '../../exercises/index.ts';

// Winnowing (Schleimer, Wilkerson and Aiken, 2003): of each few neighbouring grams the one of the least hash is kept, so that
// a passage that two texts share leaves the same prints in both, wherever it stands.

/** Words to a gram: shorter ones are in everybody's work. */
const GRAM = 4;
/** Grams to a window: what is shared is found from GRAM + WINDOW - 1 words on. */
const WINDOW = 3;
/** Prints that are kept: the least ones, which are a fair sample of all. */
const MOST_PRINTS = 256;
/** Quotes, brackets, commas and `=` are ways of writing: `--name=app` is `--name app`. */
const WORDS = /[\p{L}\p{N}_./@:-]+|[^\s"'[\],=]/gu;
const MOST_FILES = 50;
const MOST_BYTES = 64 * 2 ** 10;

/** Fingerprints of the Dockerfiles and scripts of a submission, less what the exercise's starter brings. */
export async function printSubmission(
  folder: string,
  exercise: Pick<Exercise, 'folder'>,
): Promise<number[]> {
  const [own, starter] = await Promise.all([
    readTexts(folder),
    readTexts(join(exercise.folder, 'starter')),
  ]);
  return printsOf(own, starter);
}

/**
 * Fingerprints of a text, ascending: of its words without comments, case and spacing, and without what the starter holds too.
 */
export function printsOf(text: string, starterText: string): number[] {
  const given = new Set(gramsOf(starterText));
  const grams = gramsOf(text).filter((gram) => !given.has(gram));
  const kept = new Set<number>();
  for (
    let start = 0;
    start < Math.max(grams.length - WINDOW + 1, Math.min(grams.length, 1));
    start++
  )
    kept.add(Math.min(...grams.slice(start, start + WINDOW)));
  return [...kept].sort((a, b) => a - b).slice(0, MOST_PRINTS);
}

function gramsOf(text: string): readonly number[] {
  const words = wordsOf(text);
  return words.slice(GRAM - 1).map((_, at) => hash(words.slice(at, at + GRAM).join('\0')));
}

function wordsOf(text: string): readonly string[] {
  return text
    .replaceAll(/\\\r?\n/g, ' ')
    .split(/\r?\n/)
    .filter((line) => !/^\s*#/.test(line))
    .flatMap((line) => line.toLowerCase().match(WORDS) ?? []);
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}

async function readTexts(folder: string): Promise<string> {
  const paths = (await listFiles(folder)).filter(isPrinted).slice(0, MOST_FILES);
  const texts = await Promise.all(paths.map((path) => readText(join(folder, path))));
  return texts.join('\n');
}

function isPrinted(path: string): boolean {
  const name = basename(path).toLowerCase();
  return /^dockerfile(\..*)?$|\.dockerfile$|\.sh$/.test(name);
}

/** The start of a file; nothing where it is none any more. */
async function readText(path: string): Promise<string> {
  // Not following and not blocking: the name may have become a link or a FIFO since it was listed.
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
  try {
    await using file = await open(path, flags);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(MOST_BYTES), 0, MOST_BYTES, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } catch {
    return '';
  }
}
