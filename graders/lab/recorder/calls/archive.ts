import type { Call } from '../call.ts';
import { enginePath } from '../call.ts';
import type { Known } from '../containers.ts';
import { Refusal } from '../refusal.ts';
import { readTar } from '../tar/read-tar.ts';
import { writeTar } from '../tar/write-tar.ts';
import { askEngine, giveAnswer } from './pass-whole.ts';

const maxBytes = 16 * 2 ** 20;

/** `docker cp`, of a container at rest: it cannot be started while its files are read or written. */
export async function archive(call: Call): Promise<void> {
  const { lab, facts } = call;
  const known = facts.container === null ? null : lab.containers.get(facts.container.id);
  if (known === null) {
    throw new Refusal('archive-at-rest', 'The lab copies files only of containers made in it.');
  }
  await lab.containers.inTurn(known, async () => {
    const now = await lab.containers.look(known);
    if (now !== null && !['created', 'exited'].includes(now.status)) {
      throw new Refusal('archive-at-rest', 'The container was started in the meantime.');
    }
    await copy(call, known);
  });
}

async function copy(call: Call, known: Known): Promise<void> {
  const { lab, asked, effective, record, reply } = call;
  if (asked.tar !== null) {
    const body = repack(asked.tar, lab.config.limits.contextEntries);
    const answer = await askEngine(call, { body }).finally(() => (known.copies += 1));
    giveAnswer(call, answer);
    return;
  }
  record.outcome = 'forwarded';
  const answer = await lab.engine.whole({
    method: asked.route.method,
    path: enginePath(call),
    query: effective.query,
  });
  record.status = answer.status;
  const stat = answer.headers['x-docker-container-path-stat'];
  if (answer.status >= 400 && asked.route.method !== 'HEAD') {
    giveAnswer(call, answer);
    return;
  }
  if (answer.bytes.length > maxBytes) {
    throw new Refusal('archive-size', 'The lab copies at most 16 MB out of a container.');
  }
  reply.whole(
    answer.status,
    answer.headers['content-type'] ?? null,
    answer.bytes,
    typeof stat === 'string' ? { 'X-Docker-Container-Path-Stat': stat } : {},
  );
}

/** Plain files and folders: a link or a device could reach beyond the container. */
function repack(tar: Buffer, maxEntries: number): readonly Buffer[] {
  if (tar.length > maxBytes) {
    throw new Refusal('archive-size', 'The lab copies at most 16 MB into a container.');
  }
  const entries = [...readTar(tar, maxEntries).values()];
  if (entries.some(({ type }) => type === 'link')) {
    throw new Refusal(
      'archive-links',
      'The lab copies files and folders into a container, no links.',
    );
  }
  return writeTar(entries);
}
