// HTTP/1.1 as strictly as it can be read: what has two readings is refused, by name.
import type { ByteReader } from './byte-reader.ts';
import { Refusal } from './refusal.ts';

const maxHeadBytes = 16 * 1024;
const maxHeaders = 64;
const headEnd = Buffer.from('\r\n\r\n');

export interface Head {
  readonly method: string;
  readonly target: string;
  /** In the client's order; names in lower case. */
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The one value of a header; the rules before have seen to it that there are no two. */
export function headerOf(head: Head, name: string): string | null {
  return head.headers.find(([other]) => other === name)?.[1] ?? null;
}

/** Null where the client has gone without asking anything more. */
export async function readHead(reader: ByteReader): Promise<Head | null> {
  for (;;) {
    const end = reader.held.indexOf(headEnd);
    if (end >= 0 && end <= maxHeadBytes) {
      const text = reader.take(end + headEnd.length).toString('latin1');
      return parseHead(text.slice(0, end));
    }
    if (reader.held.length > maxHeadBytes) {
      throw new Refusal('http.head-size', 'The head of the request is longer than 16 KB.', 431);
    }
    if (!(await reader.more())) {
      if (reader.held.length === 0) return null;
      throw new Refusal('http.malformed', 'The request ends in the middle.', 400);
    }
  }
}

export function parseHead(text: string): Head {
  const [requestLine = '', ...headerLines] = text.split('\r\n');
  const request = /^([A-Z]{1,16}) ([\x21-\x7e]+) HTTP\/1\.1$/.exec(requestLine);
  if (request === null) {
    throw new Refusal('http.malformed', 'This is no HTTP/1.1 request.', 400);
  }
  if (headerLines.length > maxHeaders) {
    throw new Refusal('http.head-size', 'The request has too many headers.', 431);
  }
  const headers = headerLines.map((line) => {
    const header = /^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([\t\x20-\x7e]*)$/.exec(line);
    if (header === null) throw new Refusal('http.malformed', 'A header is malformed.', 400);
    return [(header[1] ?? '').toLowerCase(), (header[2] ?? '').trim()] as const;
  });
  return { method: request[1] ?? '', target: request[2] ?? '', headers };
}

export interface BodyLimits {
  readonly maxBytes: number;
  /** Told of every piece before it is kept. */
  readonly count: (bytes: number) => void;
}

export async function readBody(
  reader: ByteReader,
  head: Head,
  limits: BodyLimits,
): Promise<Buffer> {
  if (headerOf(head, 'transfer-encoding') !== null) return readChunks(reader, limits);
  const length = Number(headerOf(head, 'content-length') ?? 0);
  if (length > limits.maxBytes) throw tooLarge(limits.maxBytes);
  return readExactly(reader, length, limits);
}

async function readExactly(
  reader: ByteReader,
  length: number,
  { count }: BodyLimits,
): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let missing = length;
  while (missing > 0) {
    if (reader.held.length === 0 && !(await reader.more())) throw unfinished();
    const piece = reader.take(missing);
    count(piece.length);
    pieces.push(piece);
    missing -= piece.length;
  }
  return Buffer.concat(pieces);
}

async function readChunks(reader: ByteReader, limits: BodyLimits): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const size = await readLine(reader);
    if (!/^[0-9a-fA-F]{1,8}$/.test(size)) throw malformedChunk();
    const length = parseInt(size, 16);
    total += length;
    if (total > limits.maxBytes) throw tooLarge(limits.maxBytes);
    if (length > 0) chunks.push(await readExactly(reader, length, limits));
    // After the last chunk: no trailers, so an empty line here too.
    if ((await readLine(reader)) !== '') throw malformedChunk();
    if (length === 0) return Buffer.concat(chunks);
  }
}

async function readLine(reader: ByteReader): Promise<string> {
  for (;;) {
    const end = reader.held.indexOf('\r\n');
    if (end >= 0 && end <= 16) return reader.take(end + 2).toString('latin1', 0, end);
    if (reader.held.length > 18) throw malformedChunk();
    if (!(await reader.more())) throw unfinished();
  }
}

const tooLarge = (maxBytes: number): Refusal =>
  new Refusal('http.body-size', `The body is larger than ${maxBytes} bytes.`, 413);
const unfinished = (): Refusal => new Refusal('http.malformed', 'The body does not end.', 400);
const malformedChunk = (): Refusal =>
  new Refusal('http.malformed', 'The body is not well chunked.', 400);
