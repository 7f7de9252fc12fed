import type { Socket } from 'node:net';
import type { ByteReader } from './byte-reader.ts';
import type { CallRecord } from './call-record.ts';
import type { Effective } from './decide.ts';
import type { GatheredFacts } from './facts.ts';
import type { Lab } from './lab.ts';
import type { Reply } from './reply.ts';
import type { Asked } from './understand.ts';

/** A call that was let through, on its way. */
export interface Call {
  readonly lab: Lab;
  readonly asked: Asked;
  readonly effective: Effective;
  readonly facts: GatheredFacts;
  readonly record: CallRecord;
  readonly reply: Reply;
  readonly socket: Socket;
  readonly reader: ByteReader;
  readonly wantsUpgrade: boolean;
}

/** The path at the engine: containers by their full id, all else as it was named. */
export function enginePath({ asked, facts }: Pick<Call, 'asked' | 'facts'>): string {
  return asked.route.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'container' && facts.container !== null
      ? facts.container.id
      : (asked.parameters[name] ?? ''),
  );
}
