// The plain way of a call: its answer is read whole.
import type { Call } from '../call.ts';
import { enginePath } from '../call.ts';
import { messageOf } from '../engine.ts';
import type { Whole } from '../engine.ts';
import { isMap } from '../json.ts';
import type { Json } from '../json.ts';
import { resultOf } from './results.ts';

export async function askEngine(
  call: Call,
  change: { body?: readonly Buffer[] } = {},
): Promise<Whole> {
  const { lab, asked, effective, record } = call;
  record.outcome = 'forwarded';
  return lab.engine.whole({
    method: asked.route.method,
    path: enginePath(call),
    query: effective.query,
    body: change.body ?? effective.body,
  });
}

export function giveAnswer(call: Call, answer: Whole, body: Json = answer.json): void {
  const { record, reply, asked } = call;
  record.status = answer.status;
  if (answer.status >= 400) {
    record.message = named(call, messageOf(answer));
    reply.json(answer.status, { message: record.message });
    return;
  }
  record.result ??= resultOf(asked.route.action, body) as typeof record.result;
  if (body !== null && (isMap(body) || Array.isArray(body))) reply.json(answer.status, body);
  else reply.whole(answer.status, answer.headers['content-type'] ?? null, answer.bytes);
}

/** The engine is asked by full id; its words name a container as the student did. */
function named({ asked, facts }: Call, message: string): string {
  const reference = asked.parameters['container'];
  if (reference === undefined || facts.container === null) return message;
  return message.replace(
    new RegExp(
      `((?:annot \\w+|ould not \\w+|No such) container:? "?|in container )${facts.container.id}`,
    ),
    (_, before: string) => `${before}${reference}`,
  );
}

export async function passWhole(call: Call): Promise<void> {
  giveAnswer(call, await askEngine(call));
}
