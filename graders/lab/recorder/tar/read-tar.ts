// Reads a tar and takes nothing for granted: files, folders and links inside of it, under plain names, within bounds.
import { Refusal } from '../refusal.ts';

export interface Entry {
  /** Without a leading `./` or `/`; a folder has no `/` at its end. Empty for the root. */
  readonly name: string;
  readonly type: 'file' | 'folder' | 'link';
  readonly mode: number;
  readonly mtime: number;
  /** Of a symbolic link. */
  readonly target: string;
  readonly content: Buffer;
}

const block = 512;
const maxPathLength = 1024;
const none = Buffer.alloc(0);

interface Header {
  readonly name: string;
  readonly type: string;
  readonly mode: number;
  readonly mtime: number;
  readonly size: number;
  readonly linkName: string;
}

/** By name: a later entry of a name takes the place of an earlier one, as where it is unpacked. */
export function readTar(bytes: Buffer, maxEntries: number): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  let longer: Partial<Record<'path' | 'linkpath', string>> = {};
  let count = 0;
  for (let at = 0; at + block <= bytes.length;) {
    const header = readHeader(bytes.subarray(at, at + block));
    if (header === null) break;
    at += block;
    const content = bytes.subarray(at, at + header.size);
    if (content.length < header.size) throw broken('it ends in the middle of a file');
    at += Math.ceil(header.size / block) * block;
    if ((count += 1) > maxEntries * 2) throw broken(`it holds more than ${maxEntries} entries`);
    if ('gLKx'.includes(header.type)) {
      longer = { ...longer, ...readExtension(header.type, content) };
      continue;
    }
    keep(entries, { ...header, ...named(header, longer) }, content);
    longer = {};
    if (entries.size > maxEntries) throw broken(`it holds more than ${maxEntries} entries`);
  }
  checkParents(entries);
  return entries;
}

const named = (
  header: Header,
  { path, linkpath }: Partial<Record<'path' | 'linkpath', string>>,
): Pick<Header, 'name' | 'linkName'> => ({
  name: path ?? header.name,
  linkName: linkpath ?? header.linkName,
});

function readHeader(bytes: Buffer): Header | null {
  if (bytes.every((byte) => byte === 0)) return null;
  const text = (from: number, length: number): string => {
    const field = bytes.subarray(from, from + length);
    const end = field.indexOf(0);
    return field.subarray(0, end < 0 ? length : end).toString('utf8');
  };
  const octal = (from: number, length: number): number => {
    const digits = text(from, length).trim();
    if (!/^[0-7]*$/.test(digits)) throw broken('a number in it is malformed');
    return parseInt(digits || '0', 8);
  };
  let sum = 0;
  for (let at = 0; at < block; at += 1) sum += at >= 148 && at < 156 ? 32 : (bytes[at] ?? 0);
  if (octal(148, 8) !== sum) throw broken('a checksum in it is wrong');
  const prefix = text(257, 5) === 'ustar' && text(257, 8) !== 'ustar  ' ? text(345, 155) : '';
  return {
    name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    type: text(156, 1) || '0',
    mode: octal(100, 8) & 0o7777,
    mtime: octal(136, 12),
    size: octal(124, 12),
    linkName: text(157, 100),
  };
}

/** Long names, as pax or as GNU's tar writes them; nothing else of an extension is taken over. */
function readExtension(type: string, content: Buffer): { path?: string; linkpath?: string } {
  if (content.length > 64 * 1024) throw broken('a header in it is too long');
  if (type === 'L' || type === 'K') {
    const text = content.toString('utf8').replace(/\0[^]*$/, '');
    return type === 'L' ? { path: text } : { linkpath: text };
  }
  const found: { path?: string; linkpath?: string } = {};
  for (let at = 0; at < content.length;) {
    const length = parseInt(content.toString('latin1', at, at + 8), 10);
    if (!(length > 0)) throw broken('a header in it is malformed');
    const record = content.toString('utf8', content.indexOf(32, at) + 1, at + length - 1);
    const [key = '', ...value] = record.split('=');
    // A size beside the one in the header, or holes, would mean other borders of the files.
    if (key === 'size' || key.startsWith('GNU.sparse')) throw broken(`it uses ${key}`);
    if (type === 'x' && (key === 'path' || key === 'linkpath')) found[key] = value.join('=');
    at += length;
  }
  return found;
}

function keep(entries: Map<string, Entry>, header: Header, content: Buffer): void {
  const name = cleanName(header.name);
  const common = { name, mode: header.mode, mtime: header.mtime, target: '', content: none };
  entries.delete(name);
  if (header.type === '0' || header.type === '7')
    entries.set(name, { ...common, type: 'file', content });
  else if (header.type === '5') entries.set(name, { ...common, type: 'folder' });
  else if (header.type === '2') {
    checkTarget(name, header.linkName);
    entries.set(name, { ...common, type: 'link', target: header.linkName });
  } else if (header.type === '1') {
    const first = entries.get(cleanName(header.linkName));
    if (first?.type !== 'file') throw broken(`${name} is a link to what is not there`);
    entries.set(name, { ...common, type: 'file', content: first.content });
  } else throw broken(`${name} is no file, folder or link`);
}

function cleanName(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.');
  const clean = parts.join('/');
  if (parts.includes('..') || name.includes('\0') || clean.length > maxPathLength) {
    throw broken(`the name ${name.slice(0, 80)} leads out of it`);
  }
  return clean;
}

/** Where a link leads, seen from its own folder, must be inside. */
function checkTarget(name: string, target: string): void {
  const folder = name.split('/').slice(0, -1);
  const path = target.startsWith('/') ? ['..'] : target.split('/');
  let depth = folder.length;
  for (const part of path) {
    if (part === '..') depth -= 1;
    else if (part !== '' && part !== '.') depth += 1;
    if (depth < 0) throw broken(`the link ${name.slice(0, 80)} leads out of it`);
  }
}

/** What lies under a link would be unpacked somewhere else than it says. */
function checkParents(entries: ReadonlyMap<string, Entry>): void {
  for (const name of entries.keys()) {
    const parts = name.split('/');
    for (let length = 1; length < parts.length; length += 1) {
      const parent = entries.get(parts.slice(0, length).join('/'));
      if (parent !== undefined && parent.type !== 'folder') {
        throw broken(`${name.slice(0, 80)} lies under what is no folder`);
      }
    }
  }
}

const broken = (what: string): Refusal =>
  new Refusal('tar', `The files that were sent cannot be read: ${what}.`, 400);
