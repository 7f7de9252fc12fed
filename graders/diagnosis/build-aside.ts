import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BuildResult, Engine } from '../docker/types.ts';

/**
 * Builds something of Seaworthy's own beside a submission, with an open network, and keeps no image of it. The first
 * line names the base; nothing of the rest comes from the cache.
 */
export async function buildAside(
  engine: Pick<Engine, 'build'>,
  [base = '', ...lines]: readonly string[],
  files: Readonly<Record<string, string>>,
  timeoutMs: number,
): Promise<BuildResult> {
  const contextFolder = await mkdtemp(join(tmpdir(), 'seaworthy-'));
  try {
    const text = [base, `ENV NONCE=${randomUUID()}`, ...lines, ''].join('\n');
    const overlay = { ...files, Dockerfile: text };
    const result = await engine.build({ contextFolder, overlay, network: 'open', timeoutMs });
    await result.image?.[Symbol.asyncDispose]();
    return result;
  } finally {
    await rm(contextFolder, { recursive: true });
  }
}
