import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { classPaths } from './class-paths.ts';

/** As many of an exercise are kept: enough for a median, and old ones go. */
const MOST_KEPT = 31;

/** How long each exercise took, so that long jobs start first and somebody who waits knows for how long. */
export class Durations {
  readonly #path: string;
  readonly #known: Map<string, number[]>;

  private constructor(path: string, known: Map<string, number[]>) {
    this.#path = path;
    this.#known = known;
  }

  /** Of earlier runs into the folder; a file that cannot be read is as good as none. */
  static async open(folder: string): Promise<Durations> {
    const path = classPaths.durations(folder);
    const text = await readFile(path, 'utf8').catch(() => '');
    return new Durations(path, parse(text));
  }

  add(exerciseId: string, durationMs: number): void {
    const all = [...(this.#known.get(exerciseId) ?? []), Math.round(durationMs)];
    this.#known.set(exerciseId, all.slice(-MOST_KEPT));
  }

  /** The median; null where none is known. */
  expect(exerciseId: string): number | null {
    const sorted = (this.#known.get(exerciseId) ?? []).toSorted((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? null;
  }

  async save(): Promise<void> {
    const exercises = Object.fromEntries([...this.#known].sort());
    const text = JSON.stringify({ schemaVersion: 1, exercises });
    await writeFileAtomic(this.#path, `${text}\n`);
  }
}

function parse(text: string): Map<string, number[]> {
  const known = new Map<string, number[]>();
  try {
    const data: unknown = JSON.parse(text);
    const exercises: unknown = Reflect.get(Object(data), 'exercises');
    for (const [id, list] of Object.entries(Object(exercises) as object)) {
      const numbers = Array.isArray(list) ? list.filter(isDuration) : [];
      if (numbers.length > 0) known.set(id, numbers.slice(-MOST_KEPT));
    }
  } catch {
    // It only decides what comes first.
  }
  return known;
}

const isDuration = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;
