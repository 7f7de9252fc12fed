// The plain ways of a call: its answer read whole, or passed on as it comes.
import type { Call } from '../call.ts';
import { enginePath } from '../call.ts';
import { Demultiplexer } from '../demultiplexer.ts';
import { messageOf } from '../engine.ts';
import type { Whole } from '../engine.ts';
import { isMap } from '../json.ts';
import type { Json, JsonMap } from '../json.ts';
import { KeptText } from '../kept-text.ts';
import { resultOf } from './results.ts';

export async function askEngine(
  call: Call,
  change: { body?: JsonMap | Buffer } = {},
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
    new RegExp(`((?:annot \\w+|ould not \\w+|No such) container:? )${facts.container.id}`),
    (_, before: string) => `${before}${reference}`,
  );
}

export async function passWhole(call: Call): Promise<void> {
  giveAnswer(call, await askEngine(call));
}

/** An answer that may stay open for long: logs, events, stats, wait, build. */
export async function passStream(
  call: Call,
  { body, onPiece }: { body?: Buffer; onPiece?: (piece: Buffer) => void } = {},
): Promise<void> {
  const { lab, asked, effective, record, reply, socket } = call;
  const close = lab.budget.openStream();
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  for (const event of ['end', 'close'] as const) socket.once(event, abort);
  lab.closing.addEventListener('abort', abort);
  try {
    record.outcome = 'forwarded';
    const answer = await lab.engine.open({
      method: asked.route.method,
      path: enginePath(call),
      query: effective.query,
      body: body ?? effective.body,
      signal: stop.signal,
    });
    const status = answer.statusCode ?? 500;
    if (status >= 400) {
      giveAnswer(call, await readError(answer, status));
      return;
    }
    reply.startStream(status, answer.headers['content-type'] ?? 'application/json');
    record.status = status;
    const stays = staysOpen(call);
    if (stays) record.writeOpen();
    const keep = keeper(call, onPiece);
    try {
      for await (const piece of answer as AsyncIterable<Buffer>) {
        lab.budget.use('streamBytes', piece.length);
        keep.add(piece);
        if (!reply.chunk(piece)) await drained(call);
      }
      reply.endStream();
    } catch (fault) {
      if (!stop.signal.aborted) throw fault;
      reply.keepsAlive = false;
    } finally {
      keep.end();
    }
  } finally {
    close();
    for (const event of ['end', 'close'] as const) socket.off(event, abort);
    lab.closing.removeEventListener('abort', abort);
  }
}

const staysOpen = ({ asked: { route }, effective: { query } }: Call): boolean =>
  ['system.events', 'container.wait', 'image.build'].includes(route.action) ||
  (route.action === 'container.stats' && !query.some(([k, v]) => k === 'stream' && v === '0')) ||
  query.some(([key, value]) => key === 'follow' && value === '1');

async function readError(answer: AsyncIterable<Buffer>, status: number): Promise<Whole> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) if (chunks.length < 64) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  let json: Json = null;
  try {
    json = JSON.parse(bytes.toString('utf8')) as Json;
  } catch {
    // What is no JSON has no message of its own.
  }
  return { status, headers: {}, bytes, json };
}

/** Resolves when the client took what was written, or has gone. */
export function drained({ socket }: Call): Promise<void> {
  return new Promise((resolve) => {
    if (socket.destroyed) {
      resolve();
      return;
    }
    const done = (): void => {
      socket.off('drain', done).off('close', done);
      resolve();
    };
    socket.on('drain', done).on('close', done);
  });
}

function keeper(
  { lab, asked, facts, record }: Call,
  onPiece: ((piece: Buffer) => void) | undefined,
): { add: (piece: Buffer) => void; end: () => void } {
  const { action } = asked.route;
  const { keptTextBytes } = lab.config.limits;
  const kept = { stdout: new KeptText(keptTextBytes), stderr: new KeptText(keptTextBytes) };
  const demultiplexer = new Demultiplexer((stream, piece) => kept[stream].add(piece));
  const isLog = action === 'container.logs';
  return {
    add: (piece) => {
      onPiece?.(piece);
      if (isLog && facts.container?.tty !== true) demultiplexer.add(piece);
      else if (isLog || action === 'container.wait') kept.stdout.add(piece);
    },
    end: () => {
      if (isLog) {
        record.stdout = kept.stdout.read();
        record.stderr = kept.stderr.read();
      }
      if (action === 'container.wait') {
        const code = /"StatusCode":(\d+)/.exec(kept.stdout.read().text)?.[1];
        record.result = { exitCode: code === undefined ? null : Number(code) };
      }
    },
  };
}
