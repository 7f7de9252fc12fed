import type { CheckKind } from './check-kind.ts';

/** Check kinds by the name that specs use. */
export type CheckKinds = Readonly<Record<string, CheckKind>>;

// An exercise uses a few of them, and what one kind knows of diagnoses is much to load.
const loaders: Readonly<Record<string, () => Promise<CheckKind>>> = {
  answer: async () => (await import('./answer.ts')).answer,
  build: async () => (await import('./build.ts')).build,
  cache: async () => (await import('./cache.ts')).cache,
  command: async () => (await import('./command.ts')).command,
  dockerfile: async () => (await import('./dockerfile.ts')).dockerfile,
  exec: async () => (await import('./exec.ts')).exec,
  grader: async () => (await import('./grader.ts')).grader,
  http: async () => (await import('./http.ts')).http,
  image: async () => (await import('./image.ts')).image,
  isolation: async () => (await import('./isolation.ts')).isolation,
  logs: async () => (await import('./logs.ts')).logs,
  state: async () => (await import('./state.ts')).state,
  stop: async () => (await import('./stop.ts')).stop,
  tag: async () => (await import('./tag.ts')).tag,
  trace: async () => (await import('./trace.ts')).trace,
  transcript: async () => (await import('./transcript.ts')).transcript,
};

/** Name of every check kind there is. */
export const checkKindNames: readonly string[] = Object.keys(loaders);

/** Loads the kinds of these names; a name that means none is left out. */
export async function loadKinds(names: readonly string[]): Promise<CheckKinds> {
  const wanted = Object.entries(loaders).filter(([name]) => names.includes(name));
  const kinds = await Promise.all(wanted.map(([, load]) => load()));
  return Object.fromEntries(kinds.map((kind) => [kind.kind, kind]));
}
