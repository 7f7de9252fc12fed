// Requests by hand: bytes on a socket, and what comes back.
import { connect } from 'node:net';
import type { Socket } from 'node:net';

export interface RawAnswer {
  readonly status: number;
  readonly head: string;
  readonly body: string;
  /** All that came, further answers included. */
  readonly text: string;
}

/** Sends bytes as they are, ends its half, and reads until the other side ends, or for as long as is given. */
export async function sendRaw(
  socketPath: string,
  bytes: string | Buffer,
  withinMs?: number,
): Promise<RawAnswer> {
  const socket = connect({ path: socketPath, allowHalfOpen: true });
  socket.end(bytes);
  const timer = withinMs && setTimeout(() => socket.destroy(), withinMs);
  try {
    return await readAnswer(socket);
  } finally {
    clearTimeout(timer || undefined);
  }
}

export function readAnswer(socket: Socket): Promise<RawAnswer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => chunks.push(chunk));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      const text = Buffer.concat(chunks).toString('latin1');
      const [head = '', ...body] = text.split('\r\n\r\n');
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(head)?.[1] ?? 0);
      resolve({ status, head, body: body.join('\r\n\r\n'), text });
    });
  });
}

export interface Sent {
  readonly method?: string;
  readonly target: string;
  readonly headers?: readonly string[];
  readonly body?: unknown;
}

/** A request as the docker client would write it. */
export function writeRequest({ method = 'POST', target, headers = [], body }: Sent): Buffer {
  const bytes = bodyBytes(body);
  const named = headers.map((one) => one.toLowerCase());
  const lines = [
    `${method} ${target} HTTP/1.1`,
    'Host: lab',
    ...(body !== undefined && !named.some((one) => one.startsWith('content-type'))
      ? ['Content-Type: application/json']
      : []),
    ...(body !== undefined && !named.some((one) => /^(content-length|transfer-encoding)/.test(one))
      ? [`Content-Length: ${bytes.length}`]
      : []),
    ...headers,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), bytes]);
}

function bodyBytes(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  return Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
}

export const send = (socketPath: string, request: Sent): Promise<RawAnswer> =>
  sendRaw(socketPath, writeRequest(request));
