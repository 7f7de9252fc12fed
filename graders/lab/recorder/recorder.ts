// The whole: sockets for the terminals, the engine behind them, the trace.
import { chmodSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { Asker } from './asker.ts';
import { Budget } from './budget.ts';
import type { RecorderConfig } from './config.ts';
import { Containers } from './containers.ts';
import { Engine } from './engine.ts';
import { followEvents } from './events.ts';
import type { Events } from './events.ts';
import { findChangedBases, writeAllImages, writeImage } from './images.ts';
import { isMap } from './json.ts';
import type { JsonMap } from './json.ts';
import type { Lab } from './lab.ts';
import { textAt } from './pick.ts';
import { serveConnection } from './serve-connection.ts';
import { now, TraceWriter } from './trace-writer.ts';
import { watch } from './watch.ts';

export interface RecorderOptions {
  readonly config: RecorderConfig;
  readonly write: (line: string) => void;
  /** The engine is gone: nothing more can be recorded. */
  readonly onLost: () => void;
}

export interface Recorder {
  /** Takes no more calls, writes the state at the end and the last line. */
  end(): Promise<void>;
}

export async function startRecorder({ config, write, onLost }: RecorderOptions): Promise<Recorder> {
  const closing = new AbortController();
  const lab = await openLab({ config, write }, closing.signal);
  const events = await followEvents({
    engine: lab.engine,
    onEvent: (event) => watch(lab, event),
    onLost,
  });
  lab.budget.onReached.add(() => closing.abort());
  for (const { name } of config.baseImages) await writeImage(lab, 'base', name);
  const sockets = new Set<Socket>();
  const servers = await Promise.all(
    config.terminalSockets.map((path, index) =>
      listen({ lab, path, terminal: index + 1, sockets }),
    ),
  );
  return { end: () => endLab(lab, { closing, events, servers, sockets }) };
}

async function openLab(
  { config, write }: Pick<RecorderOptions, 'config' | 'write'>,
  closing: AbortSignal,
): Promise<Lab> {
  const engine = new Engine(config.engineSocket);
  const { json } = await engine.whole({ method: 'GET', path: '/version' });
  if (!isMap(json)) throw new Error('the engine does not tell its version');
  const apiVersion = chooseVersion(json);
  engine.pin(apiVersion);
  const budget = new Budget(config.limits);
  const trace = new TraceWriter({
    write,
    maxBytes: config.limits.traceBytes,
    onFull: () => budget.reach('traceBytes'),
  });
  const containers = new Containers(engine, trace, config);
  return {
    ...{ config, engine, apiVersion, budget, trace, containers, closing },
    version: { ...json, ApiVersion: apiVersion },
    asker: new Asker(config.ask, containers, trace),
    execs: new Map(),
  };
}

/** The oldest that clients of Docker 29 can go down to; engines speak it from Docker 25 on. */
const ownMinor = 44;

/** 1.44, or the newest that an older engine speaks, or the oldest that a newer one still does. */
function chooseVersion(version: JsonMap): string {
  const minor = (text: string): number => Number(text.split('.')[1] ?? 0);
  const oldest = minor(textAt(version, 'MinAPIVersion'));
  const newest = minor(textAt(version, 'ApiVersion'));
  return `1.${Math.max(oldest, Math.min(newest, ownMinor))}`;
}

let numbers = 0;
let connections = 0;

function listen({
  lab,
  path,
  terminal,
  sockets,
}: {
  lab: Lab;
  path: string;
  terminal: number;
  sockets: Set<Socket>;
}): Promise<Server> {
  const nextNumber = (): number => (numbers += 1);
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    if (sockets.size >= lab.config.limits.connections) {
      socket.end(
        'HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      );
      return;
    }
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    serveConnection({ lab, terminal, connection: (connections += 1), socket, nextNumber })
      .then(
        () => socket.end(),
        () => socket.destroy(),
      )
      .catch(() => undefined);
  });
  rmSync(path, { force: true });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(path, () => {
      // The terminal is an ordinary user.
      chmodSync(path, 0o666);
      resolve(server);
    });
  });
}

interface Open {
  readonly closing: AbortController;
  readonly events: Events;
  readonly servers: readonly Server[];
  readonly sockets: Set<Socket>;
}

async function endLab(lab: Lab, { closing, events, servers, sockets }: Open): Promise<void> {
  for (const server of servers) server.close();
  await lab.asker.allDone();
  closing.abort();
  lab.trace.startEnd();
  await settle(sockets);
  await events.finish();
  await Promise.all(lab.containers.all().map(({ lane }) => lane.catch(() => undefined)));
  for (const known of lab.containers.all()) {
    lab.containers.write('end', await lab.containers.look(known, { left: true }));
  }
  await writeAllImages(lab);
  const changedBases = await findChangedBases(lab);
  const limit = lab.budget.reached;
  lab.trace.write({
    kind: 'end',
    at: now(),
    reason: limit === null ? 'done' : 'limit',
    limit,
    changedBases,
  });
  lab.engine.close();
}

const settleMs = 2000;

/** Calls that were open get a moment to write what they have. */
async function settle(sockets: Set<Socket>): Promise<void> {
  const until = performance.now() + settleMs;
  for (const socket of sockets) socket.end();
  while (sockets.size > 0 && performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  for (const socket of sockets) socket.destroy();
}
