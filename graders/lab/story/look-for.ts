import { posix } from 'node:path';
import type { Act } from './act.ts';
import { textField } from './act.ts';

/** Whether a process was told to do something with a file: by its name, or by listing a folder it is in. */
export function isLookFor(act: Act, path: string): boolean {
  const words = textsIn(act, 'words');
  if (words.length === 0 || onlyTalks(act, words)) return false;
  const at = textField(act, 'folder');
  return (
    words.some((word) => isNamed(word, path, at)) ||
    words.some((word) => isListed(word, path, words)) ||
    listsWhereItIs(act, path, at)
  );
}

const textsIn = ({ fields }: Act, name: string): readonly string[] => {
  const values = fields[name];
  return Array.isArray(values) ? values.map(String) : [];
};

const TALKERS = /^(echo|printf|sleep|true|sh|ash|bash)$/;

/** `echo gold` looks for nothing; `echo gold*` does. */
const onlyTalks = (act: Act, words: readonly string[]): boolean =>
  textsIn(act, 'program').every((program) => TALKERS.test(program)) &&
  !words.some((word) => word.includes('*')) &&
  !/[<>]/.test(textField(act, 'told'));

/** A path must be the file's own; of a relative one only its last part is known, as a shell may have gone elsewhere. */
function isNamed(word: string, path: string, folder: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const last = word.replace(/\/+$/, '').split('/').at(-1) ?? '';
  if (!word.startsWith('/')) {
    return posix.join(folder, '/', word) === path || matches(last, name);
  }
  // Some images have links from /bin to /usr/bin, or from /var/run to /run.
  const own = posix.normalize(word.replace(/\/+$/, ''));
  return [path, path.replace(/^\/usr/, ''), `/var${path}`].some((one) => matches(own, one));
}

/** Whether a word with the wildcards of a shell is, or may be, a name. */
function matches(word: string, name: string): boolean {
  if (!/[*?]/.test(word) || /^[*?]*$/.test(word)) return word === name;
  const pattern = word
    .replaceAll(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '[^/]*')
    .replaceAll('?', '[^/]');
  return new RegExp(`^${pattern}$`).test(name);
}

const DEEP = /^(find|tree|du|-\w*R\w*|grep)$/;

/** A folder above the file, by its path; one further up only where all in it is listed, and no other name is asked for. */
function isListed(word: string, path: string, words: readonly string[]): boolean {
  if (!word.startsWith('/')) return false;
  const folder = posix.normalize(word.replace(/\/?\*?$/, '/')).slice(0, -1);
  const rank = foldersOf(path).indexOf(folder);
  const isDeep = words.some((other) => DEEP.test(other)) && !words.some((one) => BY_NAME.test(one));
  return rank === 0 || (rank > 0 && isDeep);
}

const BY_NAME = /^-(?:i?name|i?path|i?regex|wholename)$/;

// `ls` without a folder, also as one of a shell's commands; `find` without one, and without a name to look for.
const LISTS =
  /(?:^|[\n;&|])\s*(?:\S*\/)?(?:ls|dir)(?:\s+-\S+)*(?:\s+(?:\.\/?|\*))?\s*(?:$|[\n;&|]|\d?>)/;
const LISTS_DEEP =
  /(?:^|[\n;&|])\s*(?:\S*\/)?(?:find|tree|du|ls\s+-\w*R\w*)(?:\s+\.\/?)?(?:\s+-(?!i?name|i?path|i?regex)[a-z]+(?:\s+[\w+.]+)?)*\s*(?:$|[\n;&|]|\d?>)/;

/** Whether a process lists its working folder. */
function listsWhereItIs(act: Act, path: string, folder: string): boolean {
  const told = `${textField(act, 'command')}\n${textField(act, 'told')}`;
  const folders = foldersOf(path);
  return (
    (folders[0] === folder && LISTS.test(told)) ||
    (folders.includes(folder) && LISTS_DEEP.test(told))
  );
}

/** The folder that holds a file, then the ones above it; the root is empty. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
