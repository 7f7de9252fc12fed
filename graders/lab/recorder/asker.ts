// Seaworthy's own visits to the ports that a container publishes, made as soon as it runs.
import { get } from 'node:http';
import type { Ask } from './config.ts';
import type { Containers, Known } from './containers.ts';
import { now } from './trace-writer.ts';
import type { TraceWriter } from './trace-writer.ts';

const againAfterMs = 5000;
const pauseMs = 100;
const requestMs = 2000;
const maxBodyBytes = 4096;

interface Answered {
  readonly status: number;
  readonly body: string;
}

export class Asker {
  readonly #asks: readonly Ask[];
  readonly #containers: Containers;
  readonly #trace: TraceWriter;
  readonly #first = new Map<string, Promise<void>>();
  readonly #all = new Set<Promise<void>>();

  constructor(asks: readonly Ask[], containers: Containers, trace: TraceWriter) {
    this.#asks = asks;
    this.#containers = containers;
    this.#trace = trace;
  }

  /** Called when a container was started. */
  async visit(known: Known): Promise<void> {
    if (this.#asks.length === 0) return;
    const snapshot = await this.#containers.look(known);
    const visits = this.#asks.flatMap((ask) =>
      (snapshot?.ports ?? [])
        .filter(({ host }) => host === ask.port)
        .map(({ container }) => ({ ask, known, containerPort: container })),
    );
    const firsts = visits.map((visit) => {
      const first = this.#askFirst(visit);
      const all = first.then((answered) => (answered ? this.#askAgain(visit) : undefined));
      this.#all.add(all);
      void all.finally(() => this.#all.delete(all));
      return first;
    });
    const settled = Promise.all(firsts).then(() => undefined);
    this.#first.set(known.id, settled);
  }

  /** Resolves when it is known whether the container's ports answer. */
  async settled(id: string | null): Promise<void> {
    if (id !== null) await this.#first.get(id);
  }

  async allDone(): Promise<void> {
    await Promise.all(this.#all);
  }

  async #askFirst(visit: Visit): Promise<boolean> {
    const until = now() + visit.ask.withinMs;
    for (;;) {
      const answer = await ask(visit.ask, Math.min(requestMs, Math.max(1, until - now())));
      if (!('error' in answer)) {
        this.#write(visit, answer);
        return true;
      }
      const lives = await this.#lives(visit.known);
      if (!lives || now() >= until) {
        this.#write(visit, answer);
        return false;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }

  async #askAgain(visit: Visit): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, againAfterMs));
    if (!(await this.#lives(visit.known))) return;
    this.#write(visit, await ask(visit.ask, requestMs));
  }

  async #lives(known: Known): Promise<boolean> {
    const snapshot = await this.#containers.look(known).catch(() => null);
    return snapshot !== null && ['running', 'restarting', 'paused'].includes(snapshot.status);
  }

  #write({ ask: { port, path, nonce }, known, containerPort }: Visit, answer: Answer): void {
    const answered = 'error' in answer ? null : answer;
    this.#trace.write({
      kind: 'answer',
      at: now(),
      container: known.id,
      hostPort: port,
      containerPort,
      request: `GET http://localhost:${port}${withNonce(path, nonce)}`,
      status: answered?.status ?? null,
      body: answered?.body ?? '',
      error: 'error' in answer ? answer.error : null,
    });
  }
}

interface Visit {
  readonly ask: Ask;
  readonly known: Known;
  readonly containerPort: number;
}

type Answer = Answered | { readonly error: string };

const withNonce = (path: string, nonce: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}seaworthy=${encodeURIComponent(nonce)}`;

/** Any status is an answer. */
function ask({ port, path, nonce }: Ask, timeoutMs: number): Promise<Answer> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(Math.ceil(timeoutMs));
    const fail = (fault: Error): void => {
      resolve({ error: signal.aborted ? 'no answer in time' : fault.message });
    };
    const sent = get(
      { host: '127.0.0.1', port, path: withNonce(path, nonce), agent: false, signal },
      (answer) => {
        let body = Buffer.alloc(0);
        answer.on('data', (chunk: Buffer) => {
          body = Buffer.concat([body, chunk]).subarray(0, maxBodyBytes);
        });
        const end = (): void =>
          resolve({ status: answer.statusCode ?? 0, body: body.toString('utf8') });
        answer.on('end', end).on('error', end);
      },
    );
    sent.on('error', fail);
  });
}
