// A JSON reader that leaves nothing to interpretation: a key may stand once, and numbers keep all their digits. What it
// reads is written again by `writeJson`, so the engine never sees a client's own bytes.

export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonMap;
/** Without a prototype, so that `__proto__` is a key like any other. */
export interface JsonMap {
  readonly [key: string]: Json;
}

export class JsonFault extends Error {}

const defaultDepth = 16;
const numberPattern = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const plainText = /[^"\\\u0000-\u001f]*/y;
const escapes: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const words: Readonly<Record<string, Json>> = { true: true, false: false, null: null };

export function parseJson(text: string, { depth = defaultDepth } = {}): Json {
  const reader = new JsonReader(text, depth);
  return reader.readAll();
}

/** @throws JsonFault where the bytes are no UTF-8 or no JSON. */
export function parseJsonBytes(bytes: Uint8Array, options?: { depth?: number }): Json {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new JsonFault('the body is not UTF-8', { cause });
  }
  return parseJson(text, options);
}

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function emptyMap(): Record<string, Json> {
  return Object.create(null) as Record<string, Json>;
}

export function writeJson(value: Json): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(writeJson).join(',')}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, member]) => `${JSON.stringify(key)}:${writeJson(member)}`,
  );
  return `{${members.join(',')}}`;
}

class JsonReader {
  readonly #text: string;
  readonly #depth: number;
  #at = 0;

  constructor(text: string, depth: number) {
    this.#text = text;
    this.#depth = depth;
  }

  readAll(): Json {
    const value = this.#readValue(1);
    this.#skipSpace();
    if (this.#at < this.#text.length) throw new JsonFault('something follows the JSON value');
    return value;
  }

  #readValue(depth: number): Json {
    if (depth > this.#depth) throw new JsonFault(`nested deeper than ${this.#depth}`);
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === '{') return this.#readMap(depth);
    if (first === '[') return this.#readList(depth);
    if (first === '"') return this.#readString();
    for (const [word, value] of Object.entries(words)) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#readNumber();
  }

  #readMap(depth: number): JsonMap {
    const map = emptyMap();
    this.#at += 1;
    if (this.#takes('}')) return map;
    do {
      this.#skipSpace();
      if (this.#text[this.#at] !== '"') throw new JsonFault('a key must be a string');
      const key = this.#readString();
      if (key in map) throw new JsonFault(`the key ${JSON.stringify(key)} stands twice`);
      if (!this.#takes(':')) throw new JsonFault('a colon is missing');
      map[key] = this.#readValue(depth + 1);
    } while (this.#takes(','));
    if (!this.#takes('}')) throw new JsonFault('an object does not end');
    return map;
  }

  #readList(depth: number): Json[] {
    const list: Json[] = [];
    this.#at += 1;
    if (this.#takes(']')) return list;
    do list.push(this.#readValue(depth + 1));
    while (this.#takes(','));
    if (!this.#takes(']')) throw new JsonFault('a list does not end');
    return list;
  }

  #readString(): string {
    let text = '';
    this.#at += 1;
    for (;;) {
      text += this.#match(plainText)?.[0] ?? '';
      const next = this.#text[this.#at];
      this.#at += 1;
      if (next === '"') break;
      if (next !== '\\') throw new JsonFault('a string does not end');
      text += this.#readEscape();
    }
    // Go would turn half a pair into U+FFFD: two keys could become one.
    if (!text.isWellFormed()) throw new JsonFault('a string holds half a surrogate pair');
    return text;
  }

  #readEscape(): string {
    const letter = this.#text[this.#at] ?? '';
    this.#at += 1;
    if (letter === 'u') {
      const digits = this.#text.slice(this.#at, this.#at + 4);
      if (!/^[0-9a-fA-F]{4}$/.test(digits)) throw new JsonFault('a broken \\u escape');
      this.#at += 4;
      return String.fromCharCode(parseInt(digits, 16));
    }
    const plain = Object.hasOwn(escapes, letter) ? escapes[letter] : undefined;
    if (plain === undefined) throw new JsonFault('an unknown escape');
    return plain;
  }

  #readNumber(): number | bigint {
    const match = this.#match(numberPattern);
    if (match === null) throw new JsonFault(`no JSON at character ${this.#at}`);
    const [digits, fraction, exponent] = match;
    const number = Number(digits);
    if (!Number.isFinite(number)) throw new JsonFault('a number is too large');
    if (fraction !== undefined || exponent !== undefined) return number;
    if (Number.isSafeInteger(number)) return Object.is(number, -0) ? 0 : number;
    if (digits.length > 20) throw new JsonFault('a number is too large');
    return BigInt(digits);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#at = pattern.lastIndex;
    return match;
  }

  #takes(mark: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== mark) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    while (' \t\n\r'.includes(this.#text[this.#at] ?? 'x')) this.#at += 1;
  }
}
