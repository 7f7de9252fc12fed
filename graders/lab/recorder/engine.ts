// The engine's side: requests on its socket, made from what was decided and never from a client's bytes.
import { Agent, request } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { isMap, parseJsonBytes, writeJson } from './json.ts';
import type { Json, JsonMap } from './json.ts';
import type { QueryPairs } from './decide.ts';
import { writeQuery } from './target.ts';

export interface EngineRequest {
  readonly method: string;
  /** Without a version. */
  readonly path: string;
  readonly query?: QueryPairs;
  /** JSON, or the pieces of a tar. */
  readonly body?: JsonMap | readonly Buffer[] | null;
  readonly signal?: AbortSignal;
}

export interface Whole {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  /** The body as JSON; null where it is none. */
  readonly json: Json;
}

export interface Hijacked {
  readonly status: number;
  readonly contentType: string;
  /** Null where the engine answered instead of opening a stream. */
  readonly socket: Socket | null;
  readonly first: Buffer;
  readonly answer: IncomingMessage | null;
}

const maxWholeBytes = 32 * 2 ** 20;
const depth = 64;

export class Engine {
  readonly #socketPath: string;
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 32 });
  #version = '';

  constructor(socketPath: string) {
    this.#socketPath = socketPath;
  }

  /** All calls after this are made in this version of the API. */
  pin(version: string): void {
    this.#version = `/v${version}`;
  }

  /** Resolves as soon as the head of the answer is there. */
  open(asked: EngineRequest): Promise<IncomingMessage> {
    const body = bodyOf(asked.body);
    return new Promise((resolve, reject) => {
      const sent = request({
        agent: this.#agent,
        socketPath: this.#socketPath,
        method: asked.method,
        path: this.#pathOf(asked),
        headers: headersOf(asked, body),
        ...(asked.signal && { signal: asked.signal }),
      });
      sent.on('response', resolve).on('error', reject);
      send(sent, body);
    });
  }

  async whole(asked: EngineRequest): Promise<Whole> {
    const answer = await this.open(asked);
    const chunks: Buffer[] = [];
    let total = 0;
    for await (const chunk of answer as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > maxWholeBytes) throw new Error('an answer of the engine is too large');
      chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    return {
      status: answer.statusCode ?? 500,
      headers: answer.headers,
      bytes,
      json: asked.method === 'HEAD' ? null : readJson(bytes),
    };
  }

  /** Opens a stream both ways. The half of either side can end before the other. */
  hijack(asked: EngineRequest): Promise<Hijacked> {
    const body = bodyOf(asked.body);
    return new Promise((resolve, reject) => {
      const sent = request({
        createConnection: () => connect({ path: this.#socketPath, allowHalfOpen: true }),
        method: asked.method,
        path: this.#pathOf(asked),
        headers: { ...headersOf(asked, body), Connection: 'Upgrade', Upgrade: 'tcp' },
      });
      const opened = (answer: IncomingMessage): Omit<Hijacked, 'socket' | 'answer' | 'first'> => ({
        status: answer.statusCode ?? 500,
        contentType: answer.headers['content-type'] ?? 'application/vnd.docker.raw-stream',
      });
      sent.on('upgrade', (answer, socket, first) => {
        resolve({ ...opened(answer), socket, first, answer: null });
      });
      sent.on('response', (answer) => {
        resolve({ ...opened(answer), socket: null, first: Buffer.alloc(0), answer });
      });
      sent.on('error', reject);
      send(sent, body);
    });
  }

  #pathOf({ path, query }: EngineRequest): string {
    return `${this.#version}${path}${writeQuery(query ?? [])}`;
  }

  close(): void {
    this.#agent.destroy();
  }
}

function send(sent: ClientRequest, pieces: readonly Buffer[]): void {
  for (const piece of pieces) sent.write(piece);
  sent.end();
}

const isPieces = (body: JsonMap | readonly Buffer[]): body is readonly Buffer[] =>
  Array.isArray(body);

function bodyOf(body: EngineRequest['body']): readonly Buffer[] {
  if (body === null || body === undefined) return [];
  return isPieces(body) ? body : [Buffer.from(writeJson(body))];
}

function headersOf(
  { method, body }: EngineRequest,
  pieces: readonly Buffer[],
): Record<string, string | number> {
  return {
    Host: 'engine',
    ...(pieces.length > 0 && {
      'Content-Type': isPieces(body ?? {}) ? 'application/x-tar' : 'application/json',
    }),
    ...(['POST', 'PUT'].includes(method) && {
      'Content-Length': pieces.reduce((sum, { length }) => sum + length, 0),
    }),
  };
}

function readJson(bytes: Buffer): Json {
  if (bytes.length === 0) return null;
  try {
    return parseJsonBytes(bytes, { depth });
  } catch {
    return null;
  }
}

/** The engine's own words of an error. */
export function messageOf({ json, status }: Whole): string {
  const message = isMap(json) ? json['message'] : undefined;
  return typeof message === 'string' ? message : `the engine answered ${status}`;
}
