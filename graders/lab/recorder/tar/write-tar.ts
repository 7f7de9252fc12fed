import type { Entry } from './read-tar.ts';

const block = 512;
const types = { file: '0', folder: '5', link: '2' } as const;

/** A tar of nothing but what was understood: owned by root, in plain headers. */
export function writeTar(entries: Iterable<Entry>): readonly Buffer[] {
  const pieces: Buffer[] = [];
  for (const entry of entries) {
    if (entry.name === '') continue;
    const name = entry.type === 'folder' ? `${entry.name}/` : entry.name;
    const extension = extensionOf(name, entry.target);
    if (extension !== '') {
      const content = Buffer.from(extension);
      pieces.push(header({ ...entry, name: 'pax', target: '', type: 'file' }, 'x', content.length));
      pieces.push(...padded(content));
    }
    pieces.push(header({ ...entry, name }, types[entry.type], entry.content.length));
    pieces.push(...padded(entry.content));
  }
  pieces.push(Buffer.alloc(2 * block));
  return pieces;
}

function extensionOf(name: string, target: string): string {
  const path = isPlain(name) ? '' : record('path', name);
  return path + (isPlain(target) ? '' : record('linkpath', target));
}

/** `[` and the rest: short enough for a header and of plain letters. */
const isPlain = (text: string): boolean => text.length < 100 && /^[\x20-\x7e]*$/.test(text);

/** `30 path=...\n`, where the number counts itself. */
function record(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  const length = Buffer.byteLength(rest);
  let total = length + 1;
  while (String(total).length + length !== total) total = String(total).length + length;
  return `${total}${rest}`;
}

function header(entry: Entry, type: string, size: number): Buffer {
  const bytes = Buffer.alloc(block);
  const octal = (value: number, at: number, length: number): void => {
    bytes.write(`${value.toString(8).padStart(length - 1, '0')}\0`, at, 'latin1');
  };
  bytes.write(isPlain(entry.name) ? entry.name : 'long', 0, 100, 'latin1');
  octal(entry.mode, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(Math.max(0, Math.min(entry.mtime, 0o77777777777)), 136, 12);
  bytes.write(' '.repeat(8), 148, 'latin1');
  bytes.write(type, 156, 'latin1');
  bytes.write(isPlain(entry.target) ? entry.target : 'long', 157, 100, 'latin1');
  bytes.write('ustar\x0000', 257, 'latin1');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1');
  return bytes;
}

function padded(content: Buffer): readonly Buffer[] {
  const missing = (block - (content.length % block)) % block;
  return missing === 0 ? [content] : [content, Buffer.alloc(missing)];
}
