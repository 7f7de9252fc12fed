// An answer that is passed on as it comes, and may stay open for long: logs, events, stats, wait, build.
import type { IncomingMessage } from 'node:http';
import type { Call } from '../call.ts';
import { enginePath } from '../call.ts';
import { Demultiplexer } from '../demultiplexer.ts';
import type { Whole } from '../engine.ts';
import type { Json } from '../json.ts';
import { KeptText } from '../kept-text.ts';
import { giveAnswer } from './pass-whole.ts';

export interface StreamOptions {
  /** In place of the body that was decided on. */
  readonly body?: readonly Buffer[];
  readonly onPiece?: (piece: Buffer) => void;
}

export async function passStream(call: Call, options: StreamOptions = {}): Promise<void> {
  const { lab, socket } = call;
  const close = lab.budget.openStream();
  const stop = new AbortController();
  const abort = (): void => stop.abort();
  // Who has ended its side of a call that stays open has gone: nothing else would tell of it while nothing is said.
  const signs = staysOpen(call) ? ['end', 'close'] : ['close'];
  for (const sign of signs) socket.once(sign, abort);
  lab.closing.addEventListener('abort', abort);
  try {
    if (call.reader.ended && staysOpen(call)) abort();
    await openStream(call, options, stop.signal);
  } catch (fault) {
    call.reply.keepsAlive = false;
    if (!stop.signal.aborted) throw fault;
  } finally {
    close();
    for (const sign of signs) socket.off(sign, abort);
    lab.closing.removeEventListener('abort', abort);
  }
}

async function openStream(
  call: Call,
  { body, onPiece }: StreamOptions,
  signal: AbortSignal,
): Promise<void> {
  const { lab, asked, effective, record, reply } = call;
  record.outcome = 'forwarded';
  const answer = await lab.engine.open({
    method: asked.route.method,
    path: enginePath(call),
    query: effective.query,
    body: body ?? effective.body,
    signal,
  });
  const status = answer.statusCode ?? 500;
  if (status >= 400) {
    giveAnswer(call, await readError(answer, status));
    return;
  }
  reply.startStream(status, answer.headers['content-type'] ?? 'application/json');
  record.status = status;
  if (staysOpen(call)) record.writeOpen();
  await relay(call, answer, onPiece);
}

async function relay(
  call: Call,
  answer: IncomingMessage,
  onPiece: StreamOptions['onPiece'],
): Promise<void> {
  const { lab, reply } = call;
  const keep = keeper(call, onPiece);
  try {
    for await (const piece of answer as AsyncIterable<Buffer>) {
      lab.budget.use('streamBytes', piece.length);
      keep.add(piece);
      if (!reply.chunk(piece)) await drained(call);
    }
    reply.endStream();
  } finally {
    keep.end();
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
function drained({ socket }: Call): Promise<void> {
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
