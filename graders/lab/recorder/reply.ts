import type { Socket } from 'node:net';
import { writeJson } from './json.ts';
import type { Json } from './json.ts';

const reasons: Readonly<Record<number, string>> = {
  101: 'UPGRADED',
  200: 'OK',
  201: 'Created',
  204: 'No Content',
  304: 'Not Modified',
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** The answer to one request: whole, or as a stream of chunks, or as a raw stream after an upgrade. */
export class Reply {
  readonly #socket: Socket;
  readonly #isHead: boolean;
  readonly #version: () => string;
  /** Whether the connection serves another request after this. */
  keepsAlive: boolean;
  #started = false;

  constructor(
    socket: Socket,
    given: { isHead: boolean; keepsAlive: boolean; version: () => string },
  ) {
    this.#socket = socket;
    this.#isHead = given.isHead;
    this.keepsAlive = given.keepsAlive;
    this.#version = given.version;
  }

  get started(): boolean {
    return this.#started;
  }

  json(status: number, body: Json): void {
    this.whole(status, 'application/json', Buffer.from(`${writeJson(body)}\n`));
  }

  whole(
    status: number,
    contentType: string | null,
    body: Buffer,
    headers: Readonly<Record<string, string>> = {},
  ): void {
    const isEmpty = status === 204 || status === 304;
    this.#together(() => {
      this.#writeHead(status, {
        ...(contentType !== null && { 'Content-Type': contentType }),
        ...headers,
        ...(!isEmpty && { 'Content-Length': String(body.length) }),
        ...(!this.keepsAlive && { Connection: 'close' }),
      });
      if (!this.#isHead && !isEmpty) this.#socket.write(body);
    });
  }

  startStream(status: number, contentType: string): void {
    this.#writeHead(status, { 'Content-Type': contentType, 'Transfer-Encoding': 'chunked' });
  }

  /** @returns false where the client is slower */
  chunk(piece: Buffer): boolean {
    if (piece.length === 0) return true;
    return this.#together(() => {
      this.#socket.write(`${piece.length.toString(16)}\r\n`);
      this.#socket.write(piece);
      return this.#socket.write('\r\n');
    });
  }

  endStream(): void {
    this.#socket.write('0\r\n\r\n');
  }

  /** From here on the socket carries what the program and the student say to each other. */
  startRaw({ isUpgrade, contentType }: { isUpgrade: boolean; contentType: string }): void {
    this.keepsAlive = false;
    this.#writeHead(isUpgrade ? 101 : 200, {
      'Content-Type': contentType,
      ...(isUpgrade && { Connection: 'Upgrade', Upgrade: 'tcp' }),
    });
  }

  /** What belongs together goes out at once: each piece by itself would wake the client. */
  #together<T>(write: () => T): T {
    this.#socket.cork();
    try {
      return write();
    } finally {
      this.#socket.uncork();
    }
  }

  #writeHead(status: number, headers: Readonly<Record<string, string>>): void {
    this.#started = true;
    const lines = Object.entries({ 'Api-Version': this.#version(), ...headers }).map(
      ([name, value]) => `${name}: ${value.replaceAll(/[^\t\x20-\x7e]/g, '')}\r\n`,
    );
    this.#socket.write(
      `HTTP/1.1 ${status} ${reasons[status] ?? 'Status'}\r\n${lines.join('')}\r\n`,
    );
  }
}
