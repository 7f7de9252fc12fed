import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { BuildStep } from '../grade.ts';
import type { Dockerfile } from './read-dockerfile.ts';

const MAX_WORDS = 200;

/** All that a step runs, as far as it is written down: its instruction whole, and the scripts of the context it names. */
export async function readStep(
  { instruction, line }: BuildStep,
  { instructions }: Dockerfile,
  contextFolder: string,
): Promise<string> {
  const own = instructions.find((each) => each.line === line);
  const text = own === undefined ? instruction : `${own.keyword} ${own.arguments}`;
  const words = new Set(text.split(/[\s"',;&|[\]()]+/).slice(0, MAX_WORDS));
  const paths = [...words].flatMap((word) => [normalize(word), word.replace(/^.*\//, '')]);
  const inside = [...new Set(paths)].filter((path) => /^[\w-]/.test(path) && !path.includes('\0'));
  const scripts = await Promise.all(
    inside.map((path) => readFile(join(contextFolder, path), 'utf8').catch(() => '')),
  );
  return [text, ...scripts].join('\n');
}
