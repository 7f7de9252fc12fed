// Attach and exec: a stream both ways, on which each side may end its half first.
import type { Socket } from 'node:net';
import type { Call } from '../call.ts';
import { enginePath } from '../call.ts';
import { Demultiplexer } from '../demultiplexer.ts';
import { KeptText } from '../kept-text.ts';
import { EngineAnswer } from '../refusal.ts';
import { giveAnswer, passWhole } from './pass-whole.ts';

export async function hijack(call: Call): Promise<void> {
  const { asked, effective, record, lab } = call;
  if (asked.route.action === 'exec.start') {
    const exec = lab.execs.get(asked.parameters['exec'] ?? '');
    if (exec === undefined) {
      throw new EngineAnswer(404, `No such exec instance: ${asked.parameters['exec'] ?? ''}`);
    }
    record.exec = asked.parameters['exec'] ?? null;
    record.container = exec.container;
    if (effective.body?.['Detach'] === true) {
      await passWhole(call);
      return;
    }
  }
  const close = lab.budget.openStream();
  try {
    await openBoth(call);
  } finally {
    close();
  }
  await readExitCode(call);
}

async function openBoth(call: Call): Promise<void> {
  const { lab, asked, effective, record, reply, wantsUpgrade } = call;
  record.outcome = 'forwarded';
  const opened = await lab.engine.hijack({
    method: asked.route.method,
    path: enginePath(call),
    query: effective.query,
    body: effective.body,
  });
  if (opened.socket === null) {
    const chunks: Buffer[] = [];
    for await (const chunk of opened.answer ?? []) chunks.push(chunk as Buffer);
    const bytes = Buffer.concat(chunks);
    const text = /"message":"((?:[^"\\]|\\.)*)"/.exec(bytes.toString('utf8'))?.[1] ?? '';
    const json = { message: JSON.parse(`"${text}"`) as string };
    giveAnswer(call, { status: opened.status, headers: {}, bytes, json });
    return;
  }
  reply.startRaw({ isUpgrade: wantsUpgrade, contentType: opened.contentType });
  record.status = opened.status === 101 && !wantsUpgrade ? 200 : opened.status;
  record.writeOpen();
  await relay(call, opened.socket, opened.first);
}

/** Until both sides have ended, or the lab does. */
async function relay(call: Call, engine: Socket, first: Buffer): Promise<void> {
  const { lab, socket, reader, record } = call;
  const kept = new KeptStreams(call);
  const early = reader.release();
  const ways = [
    new Way({ call, from: socket, to: engine, keep: (piece) => kept.stdin.add(piece) }),
    new Way({ call, from: engine, to: socket, keep: (piece) => kept.output(piece) }),
  ] as const;
  const abort = (): void => {
    engine.destroy();
    socket.end();
  };
  lab.closing.addEventListener('abort', abort);
  ways[0].start(early);
  ways[1].start(first);
  if (reader.ended) engine.end();
  // The engine's end is the end: what the client would still say reaches nobody.
  await ways[1].done;
  socket.end();
  engine.destroy();
  lab.closing.removeEventListener('abort', abort);
  record.stdin = kept.stdin.bytes > 0 ? kept.stdin.read() : null;
  record.stdout = kept.stdout.read();
  record.stderr = kept.stderr.read();
}

class KeptStreams {
  readonly stdin: KeptText;
  readonly stdout: KeptText;
  readonly stderr: KeptText;
  readonly #demultiplexer: Demultiplexer | null;

  constructor({ lab, facts, asked }: Call) {
    const { keptTextBytes } = lab.config.limits;
    this.stdin = new KeptText(keptTextBytes);
    this.stdout = new KeptText(keptTextBytes);
    this.stderr = new KeptText(keptTextBytes);
    const exec = lab.execs.get(asked.parameters['exec'] ?? '');
    const tty = exec?.tty ?? facts.container?.tty ?? false;
    this.#demultiplexer = tty
      ? null
      : new Demultiplexer((stream, piece) => this[stream].add(piece));
  }

  output(piece: Buffer): void {
    if (this.#demultiplexer === null) this.stdout.add(piece);
    else this.#demultiplexer.add(piece);
  }
}

/** One direction. */
class Way {
  readonly done: Promise<void>;
  readonly #from: Socket;
  readonly #to: Socket;
  readonly #keep: (piece: Buffer) => void;
  readonly #call: Call;

  constructor(given: { call: Call; from: Socket; to: Socket; keep: (piece: Buffer) => void }) {
    this.#call = given.call;
    this.#from = given.from;
    this.#to = given.to;
    this.#keep = given.keep;
    this.done = new Promise((resolve) => {
      given.from.on('end', () => {
        given.to.end();
        resolve();
      });
      given.from.on('close', resolve);
      given.from.on('error', () => given.to.destroy());
    });
  }

  start(early: Buffer): void {
    if (early.length > 0) this.#pass(early);
    this.#from.on('data', (piece: Buffer) => this.#pass(piece));
    this.#to.on('drain', () => this.#from.resume());
    this.#to.on('close', () => this.#from.destroy());
    this.#from.resume();
  }

  #pass(piece: Buffer): void {
    try {
      this.#call.lab.budget.use('streamBytes', piece.length);
    } catch {
      this.#from.destroy();
      this.#to.destroy();
      return;
    }
    this.#keep(piece);
    if (!this.#to.write(piece)) this.#from.pause();
  }
}

async function readExitCode({ lab, asked, record }: Call): Promise<void> {
  if (asked.route.action !== 'exec.start' || record.status === null || record.status >= 400) return;
  const { status, json } = await lab.engine.whole({
    method: 'GET',
    path: `/exec/${record.exec ?? ''}/json`,
  });
  if (status !== 200) return;
  const code = (json as Record<string, unknown> | null)?.['ExitCode'];
  record.result = { exitCode: typeof code === 'number' ? code : null };
}
