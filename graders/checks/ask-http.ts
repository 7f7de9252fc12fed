import type { IncomingHttpHeaders, RequestOptions } from 'node:http';
import { capText, stripControls } from '../docker/clean-text.ts';
import type { HttpExchange } from '../grade.ts';

// An import of it would fetch everything it exports, and with that Node's whole web client: 30 ms and 13 MB of every start.
const { request: send } = process.getBuiltinModule('node:http');

const BODY_CAP_BYTES = 64 * 1024;
const HEADERS_CAP_BYTES = 16 * 1024;
const SHOWN_BODY_CHARS = 2_048;
const MAX_REDIRECTS = 5;
const NOT_HTTP = 'what came back is not HTTP';

export interface HttpQuestion {
  /** Where the published port answers: `http://127.0.0.1:49153`. */
  readonly baseUrl: string;
  /** The port inside of the container: the one that the student knows. */
  readonly port: number;
  /** Path and query, as asked: `/?seaworthy=0123456789abcdef`. */
  readonly path: string;
  /** For the whole answer, redirects and body included. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal;
}

export interface HttpAnswer {
  /** As a student would ask it: `GET http://localhost:8080/?seaworthy=...`. */
  readonly request: string;
  /** Null where no answer came. */
  readonly status: number | null;
  readonly headers: Readonly<Record<string, string>>;
  /** At most 64 KiB. */
  readonly body: string;
  /** What went wrong where the answer did not come, or not to its end. */
  readonly error: string | null;
  readonly durationMs: number;
}

/**
 * Asks once, on a connection of its own. Redirects are followed within the app only: one to anywhere else is the answer.
 * @throws the signal's reason, when it is aborted
 */
export async function askHttp(question: HttpQuestion): Promise<HttpAnswer> {
  const startedAt = performance.now();
  const deadline = AbortSignal.timeout(Math.ceil(question.timeoutMs));
  let path = question.path;
  for (let redirects = 0; ; redirects += 1) {
    const answer = await ask(question, path, deadline);
    question.signal?.throwIfAborted();
    const next = redirects < MAX_REDIRECTS ? ownPathOf(answer, question, path) : null;
    if (next !== null) {
      path = next;
      continue;
    }
    return {
      ...answer,
      request: `GET http://localhost:${question.port}${question.path}`,
      durationMs: performance.now() - startedAt,
    };
  }
}

/** An answer as the grade keeps it. */
export const toExchange = (answer: HttpAnswer, atMs: number): HttpExchange => ({
  atMs: Math.round(atMs),
  request: answer.request,
  status: answer.status,
  body: capText(stripControls(answer.body), SHOWN_BODY_CHARS - 64).text,
  error: answer.error,
  durationMs: Math.round(answer.durationMs),
});

type RawAnswer = Pick<HttpAnswer, 'status' | 'headers' | 'body' | 'error'>;

function ask(question: HttpQuestion, path: string, deadline: AbortSignal): Promise<RawAnswer> {
  const { promise, resolve } = Promise.withResolvers<RawAnswer>();
  const { baseUrl, timeoutMs, signal } = question;
  const chunks: Buffer[] = [];
  let head: Pick<RawAnswer, 'status' | 'headers'> = { status: null, headers: {} };
  const settle = (error: string | null): void => {
    const body = Buffer.concat(chunks).subarray(0, BODY_CAP_BYTES).toString('utf8');
    resolve({ ...head, body, error });
  };
  const fail = (error: unknown): void =>
    settle(tellError(error, head.status, deadline.aborted ? timeoutMs : null));
  const until = signal === undefined ? deadline : AbortSignal.any([deadline, signal]);
  const asking = send(joinUrl(baseUrl, path), optionsOf(question, until), (response) => {
    const { statusCode = 0 } = response;
    if (statusCode < 100) return void (asking.destroy(), settle(NOT_HTTP));
    head = { status: statusCode, headers: flatten(response.headers) };
    let bytes = 0;
    response.on('error', fail);
    response.on('end', () => settle(null));
    response.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes < BODY_CAP_BYTES) return;
      settle(null);
      asking.destroy();
    });
  });
  asking.on('error', fail);
  // Unasked for, a switch to another protocol: without a listener the request would never settle.
  asking.on('upgrade', (_, socket) => (socket.destroy(), settle(NOT_HTTP)));
  asking.end();
  return promise;
}

const optionsOf = ({ port }: HttpQuestion, signal: AbortSignal): RequestOptions => ({
  // A connection of its own, closed with the answer.
  agent: false,
  headers: {
    accept: '*/*',
    connection: 'close',
    host: `localhost:${port}`,
    'user-agent': 'seaworthy',
  },
  maxHeaderSize: HEADERS_CAP_BYTES,
  signal,
});

/** The path of a redirect that stays within the app, whatever name the app gives to itself. */
function ownPathOf(
  { status, headers, error }: RawAnswer,
  { baseUrl, port }: HttpQuestion,
  path: string,
): string | null {
  if (error !== null || status === null || status < 300 || status > 399 || status === 304)
    return null;
  const own = joinUrl(baseUrl, path);
  const { location } = headers;
  if (location === undefined || !URL.canParse(location, own.href)) return null;
  const target = new URL(location, own);
  const isOwnHost = ['localhost', '127.0.0.1', '[::1]', own.hostname].includes(target.hostname);
  const isOwnPort = [own.port, String(port)].includes(target.port);
  return target.protocol === 'http:' && isOwnHost && isOwnPort
    ? target.pathname + target.search
    : null;
}

/** Never `new URL(path, base)`: a path such as `//elsewhere/` would name another host. */
function joinUrl(baseUrl: string, path: string): URL {
  const url = new URL(baseUrl);
  const [, pathname = '/', search = ''] = /^([^?]*)(.*)$/s.exec(path) ?? [];
  url.pathname = pathname;
  url.search = search;
  return url;
}

function flatten(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
}

function tellError(error: unknown, status: number | null, timeoutMs: number | null): string {
  // Not by `instanceof`: an error of Node's own is of another realm in tests.
  const code =
    typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (timeoutMs !== null) {
    const seconds = Number((timeoutMs / 1_000).toFixed(1));
    return status === null
      ? `no answer within ${seconds} s`
      : `the answer did not end within ${seconds} s`;
  }
  if (code === 'ECONNREFUSED') return 'connection refused';
  if (code === 'HPE_HEADER_OVERFLOW')
    return `the headers are longer than ${HEADERS_CAP_BYTES / 1024} KiB`;
  if (code.startsWith('HPE_')) return NOT_HTTP;
  if (status !== null) return 'the connection was closed in the middle of the answer';
  return 'the connection was closed without an answer';
}
