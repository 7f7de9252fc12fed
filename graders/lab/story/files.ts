import type { Act } from './act.ts';
import { containerOf, textField } from './act.ts';
import { ownChanges } from './image-acts.ts';
import { isLookFor } from './look-for.ts';
import type { Scene } from './scene.ts';

interface MadeFile {
  readonly path: string;
  readonly containers: ReadonlySet<string>;
}

/** Tells each process which of the files that were made it looked for, and whether they were made where it looked. */
export function withFiles(scene: Scene, acts: readonly Act[]): readonly Act[] {
  const files = madeFiles(scene);
  if (files.length === 0) return acts;
  const copies = new Set(
    scene.calls.flatMap((call) =>
      call.verb === 'container.archive' && call.method.toUpperCase() === 'PUT' ? [call.number] : [],
    ),
  );
  const isMaker = (act: Act, file: MadeFile): boolean =>
    isHere(file, act) && (copies.has(act.call ?? 0) || (isProcess(act) && isLook(act, file)));
  const twins = Map.groupBy(acts.filter(isProcess), toldIn);
  return acts.map((act) => {
    if (act.does !== 'exec' && act.does !== 'start') return act;
    const earlier = acts.slice(0, act.index);
    const isKnown = (file: MadeFile): boolean => earlier.some((other) => isMaker(other, file));
    const same = twins.get(toldIn(act)) ?? [];
    const isShown = (file: MadeFile, before = Infinity): boolean =>
      same.some((other) => other.index < before && tellApart(act, other, file));
    const sought = files.filter((file) => isLook(act, file) || isShown(file));
    const finds = sought.filter(
      (file) => isHere(file, act) && (hasOutput(act) || (hasEndedWell(act) && isKnown(file))),
    );
    // Before it was made, it is nowhere.
    const misses = sought.filter(
      (file) => !isHere(file, act) && (isKnown(file) || isShown(file, act.index)),
    );
    const paths = (found: readonly MadeFile[]): readonly string[] => found.map(({ path }) => path);
    const holds = paths(files.filter((file) => isHere(file, act)));
    return { ...act, fields: { ...act.fields, holds, finds: paths(finds), misses: paths(misses) } };
  });
}

const isProcess = ({ does, succeeded }: Act): boolean =>
  succeeded && (does === 'exec' || does === 'start');

const isHere = ({ containers }: MadeFile, act: Act): boolean =>
  containers.has(containerOf(act) ?? '');

const isLook = (act: Act, { path }: MadeFile): boolean => isLookFor(act, path);

const toldIn = (act: Act): string =>
  [act.does, textField(act, 'command'), textField(act, 'told')].join('\n');

/** Whether two processes that were told the same show that one container has a file and the other has not. */
const tellApart = (one: Act, other: Act, file: MadeFile): boolean =>
  isHere(file, one) !== isHere(file, other) &&
  [one, other].every((act) => namesInOutput(act, file) === isHere(file, act));

const namesInOutput = (act: Act, { path }: MadeFile): boolean =>
  linesOf(act).some((line) =>
    line.split(/[\s/'"]+/).includes(path.slice(path.lastIndexOf('/') + 1)),
  );

const hasEndedWell = ({ fields: { exitCode } }: Act): boolean =>
  exitCode === 0 || typeof exitCode !== 'number';

const NOT_THERE = /no such file|can't (?:open|cd|stat)|cannot (?:access|open|stat)|not found/i;

const linesOf = (act: Act): readonly string[] =>
  textField(act, 'output')
    .split('\n')
    .filter((line) => line.trim() !== '' && !NOT_THERE.test(line));

const hasOutput = (act: Act): boolean => linesOf(act).length > 0;

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
