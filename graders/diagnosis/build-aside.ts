import { randomUUID } from 'node:crypto';
import type { BuildResult, Engine } from '../docker/types.ts';
import { makeScratch } from '../scratch-folders.ts';

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
  await using context = await makeScratch('build');
  const text = [base, `ENV NONCE=${randomUUID()}`, ...lines, ''].join('\n');
  const result = await engine.build({
    contextFolder: context.path,
    overlay: { ...files, Dockerfile: text },
    network: 'open',
    timeoutMs,
  });
  await result.image?.[Symbol.asyncDispose]();
  return result;
}
