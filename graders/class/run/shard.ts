import { createHash } from 'node:crypto';
import { UsageError } from '../../../exercises/index.ts';

/** One part of a class, of several that different machines grade. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

const MOST_SHARDS = 1_000;

/** Reads `2/4`. @throws UsageError where it is no such thing */
export function parseShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number >= 1 && number <= of && of <= MOST_SHARDS) return { number, of };
  throw new UsageError(`${JSON.stringify(text)} is no shard.`, {
    code: 'SEAWORTHY_SHARD_INVALID',
    hint: 'Write it as 2/4: the second of four parts.',
  });
}

/**
 * Whether work belongs to a shard: by what was handed in for which exercise alone. So every machine splits the class in
 * the same way, and work that is the same is in the same part.
 */
export function isInShard(shard: Shard | null, exerciseId: string, digest: string): boolean {
  if (shard === null) return true;
  const hash = createHash('sha256')
    .update(JSON.stringify([exerciseId, digest]))
    .digest();
  return hash.readUInt32BE(0) % shard.of === shard.number - 1;
}
