import { answer } from './answer.ts';
import { build } from './build.ts';
import { cache } from './cache.ts';
import type { CheckKind } from './check-kind.ts';
import { command } from './command.ts';
import { dockerfile } from './dockerfile.ts';
import { exec } from './exec.ts';
import { grader } from './grader.ts';
import { http } from './http.ts';
import { image } from './image.ts';
import { isolation } from './isolation.ts';
import { logs } from './logs.ts';
import { state } from './state.ts';
import { stop } from './stop.ts';
import { tag } from './tag.ts';
import { trace } from './trace.ts';
import { transcript } from './transcript.ts';

const kinds: readonly CheckKind[] = [
  answer,
  build,
  cache,
  command,
  dockerfile,
  exec,
  grader,
  http,
  image,
  isolation,
  logs,
  state,
  stop,
  tag,
  trace,
  transcript,
];

/** Every check kind, by the name that specs use. */
export const checkKinds: Readonly<Record<string, CheckKind>> = Object.fromEntries(
  kinds.map((kind) => [kind.kind, kind]),
);
