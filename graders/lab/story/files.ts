import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import { ownChanges } from './image-acts.ts';
import type { Scene } from './scene.ts';

interface MadeFile {
  readonly path: string;
  readonly containers: ReadonlySet<string>;
}

/** Tells each process which of the files that were made it looked for, and whether they were made where it looked. */
export function withFiles(scene: Scene, acts: readonly Act[]): readonly Act[] {
  const files = madeFiles(scene);
  if (files.length === 0) return acts;
  return acts.map((act) => {
    if (act.does !== 'exec' && act.does !== 'start') return act;
    const container = containerOf(act);
    const sought = files.filter((file) => mentions(act, file.path));
    const earlier = acts.slice(0, act.index).filter(isProcess);
    const isHere = ({ containers }: MadeFile): boolean => containers.has(container ?? '');
    const finds = sought.filter(
      (file) =>
        isHere(file) &&
        (textField(act, 'output').trim() !== '' || earlier.some((other) => isMention(other, file))),
    );
    const misses = sought.filter(
      (file) => !isHere(file) && earlier.some((other) => isMention(other, file)),
    );
    const paths = (found: readonly MadeFile[]): readonly string[] => found.map(({ path }) => path);
    const found = {
      holds: paths(files.filter(isHere)),
      finds: paths(finds),
      misses: paths(misses),
    };
    return { ...act, fields: { ...act.fields, ...found } };
  });
}

const isProcess = ({ does, succeeded }: Act): boolean =>
  succeeded && (does === 'exec' || does === 'start');

/** A process in a container that has the file, which names it. */
const isMention = (act: Act, { path, containers }: MadeFile): boolean =>
  containers.has(containerOf(act) ?? '') && mentions(act, path);

function madeFiles({ lives }: Scene): readonly MadeFile[] {
  const containers = new Map<string, Set<string>>();
  for (const life of lives.values()) {
    // The folder that a volume is mounted on is made by the engine.
    const mounts = new Set(life.lines.flatMap((line) => line.mounts.map(({ path }) => path)));
    for (const path of life.lines.flatMap(({ changes }) => ownChanges(changes ?? []))) {
      if (mounts.has(path)) continue;
      containers.set(path, (containers.get(path) ?? new Set()).add(life.id));
    }
  }
  return [...containers].map(([path, ids]) => ({ path, containers: ids }));
}

/** Whether a process was told to do something with a file: by its name, or by listing the folder it is in. */
function mentions(act: Act, path: string): boolean {
  const words = act.fields['words'];
  if (!Array.isArray(words)) return false;
  const parts = words.flatMap((word) => String(word).split('/'));
  if (parts.includes(path.slice(path.lastIndexOf('/') + 1))) return true;
  const folders = foldersOf(path);
  const isDeep = words.some((word) => /^(find|tree|du|-\w*R\w*|grep)$/.test(String(word)));
  return (
    words.some((word) => {
      const folder = String(word).replace(/\/?\*?$/, '');
      const at = String(word).startsWith('/') ? folders.indexOf(folder) : -1;
      return at === 0 || (at > 0 && isDeep);
    }) ||
    (folders[0] === textField(act, 'folder') &&
      LISTS_WHERE_IT_IS.test(`${textField(act, 'command')}\n${textField(act, 'told')}`))
  );
}

// `ls` without a folder, also as one of a shell's commands.
const LISTS_WHERE_IT_IS = /(?:^|[\n;&|])\s*(?:\S*\/)?ls(?:\s+-\S+)*\s*(?:$|[\n;&|])/;

/** The folder that holds a file, then the ones above it; the root is empty. */
function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
}
