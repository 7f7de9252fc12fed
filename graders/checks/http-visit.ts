import type { JsonObject } from '../../exercises/index.ts';
import type { ContainerState, StudentContainer } from '../docker/types.ts';
import type { HttpExchange } from '../grade.ts';
import { askHttp, toExchange } from './ask-http.ts';
import type { HttpAnswer } from './ask-http.ts';
import type { Workbench } from './check-kind.ts';
import { meetsAnswer, readHttpTask, withNonce } from './http-task.ts';
import type { HttpTask } from './http-task.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 1_000;
const MAX_EXCHANGES = 20;
const DYING_MS = 1_000;
/** A request at the end of the time gets this long: cut shorter, it would tell nothing. */
const SHORTEST_ASK_MS = 1_000;

/** What was asked of one container, and how it came out. */
export interface Visit {
  readonly exchanges: readonly HttpExchange[];
  /** How many answers were as expected. */
  readonly rightAnswers: number;
  /** The last answer; null where there was none to ask. */
  readonly last: HttpAnswer | null;
  readonly state: ContainerState;
  readonly isRight: boolean;
}

/** Asks a container until it is ready, then as often as the check wants, then once more when it has run for a while. */
export async function visitApp(
  container: StudentContainer,
  parameters: JsonObject,
  bench: Workbench,
): Promise<Visit> {
  const task = readHttpTask(parameters);
  const visitor = new Visitor(container, parameters, bench);
  await bench.phase('ready', () => visitor.askUntilReady(task));
  return bench.phase('check', async () => {
    for (let request = 1; request < task.requests && visitor.isRight; request += 1)
      await visitor.ask(task.withinMs);
    if (task.steadyForMs > 0 && visitor.isRight) {
      await container.waitForEnd(task.steadyForMs);
      await visitor.ask(task.withinMs);
    }
    return visitor.report();
  });
}

class Visitor {
  readonly #container: StudentContainer;
  readonly #parameters: JsonObject;
  readonly #bench: Workbench;
  readonly #startedAt = performance.now();
  readonly #exchanges: HttpExchange[] = [];
  #asked = 0;
  #rightAnswers = 0;
  #last: HttpAnswer | null = null;
  /** True while the last answer was as expected. */
  isRight = false;

  constructor(container: StudentContainer, parameters: JsonObject, bench: Workbench) {
    this.#container = container;
    this.#parameters = parameters;
    this.#bench = bench;
  }

  async askUntilReady({ withinMs }: HttpTask): Promise<void> {
    let pauseMs = FIRST_PAUSE_MS;
    for (;;) {
      const leftMs = withinMs - (performance.now() - this.#startedAt);
      if (leftMs <= 0 || !(await this.ask(Math.max(SHORTEST_ASK_MS, leftMs))) || this.isRight)
        return;
      await this.#container.waitForEnd(pauseMs);
      pauseMs = Math.min(LONGEST_PAUSE_MS, pauseMs * 1.3);
    }
  }

  /** Asks once, with a nonce of its own. @returns false where no container runs that could be asked */
  async ask(timeoutMs: number): Promise<boolean> {
    this.isRight = false;
    this.#asked += 1;
    const task = withNonce(this.#parameters, this.#bench.nonce(`http ${this.#asked}`));
    const { port, path } = task;
    const baseUrl =
      this.#container.startFailure === null ? await this.#container.publishedUrl(port) : null;
    if (baseUrl === null) return false;
    const atMs = performance.now() - this.#startedAt;
    const answer = await askHttp({ baseUrl, port, path, timeoutMs, signal: this.#bench.signal });
    this.isRight = meetsAnswer(answer, task);
    if (this.isRight) this.#rightAnswers += 1;
    this.#keep(toExchange(answer, atMs), answer);
    this.#last = answer;
    return true;
  }

  async report(): Promise<Visit> {
    // A connection breaks off a moment before the engine knows of the end.
    const isBroken = !this.isRight && (this.#last?.error ?? null) !== null;
    const state = await this.#container.waitForEnd(isBroken ? DYING_MS : 0);
    return {
      exchanges: this.#exchanges,
      rightAnswers: this.#rightAnswers,
      last: this.#last,
      state,
      isRight: this.isRight && state.status === 'running',
    };
  }

  /** Of attempts that failed alike one after the other, the last is enough. */
  #keep(exchange: HttpExchange, { status, error }: HttpAnswer): void {
    const isRepeated =
      error !== null && this.#last?.error === error && this.#last.status === status;
    if (isRepeated || this.#exchanges.length === MAX_EXCHANGES) this.#exchanges.pop();
    this.#exchanges.push(exchange);
  }
}
