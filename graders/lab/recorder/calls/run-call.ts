import type { Call } from '../call.ts';
import type { Run } from '../routes/route.ts';
import { archive } from './archive.ts';
import { build } from './build.ts';
import {
  create,
  endBy,
  execCreate,
  inspect,
  pruneContainers,
  remove,
  restart,
  start,
} from './container-calls.ts';
import { hijack } from './hijack.ts';
import { commit, pruneBuilds, pruneImages, pull, tag } from './image-calls.ts';
import { passStream } from './pass-stream.ts';
import { passWhole } from './pass-whole.ts';
import { info, ping, version } from './system-calls.ts';

/** How each kind of route is carried out. */
const runs: Readonly<Record<Run, (call: Call) => Promise<void>>> = {
  whole: passWhole,
  stream: (call) => passStream(call),
  hijack,
  ping,
  version,
  info,
  create,
  inspect,
  start,
  restart,
  'end-by': endBy,
  remove,
  'prune-containers': pruneContainers,
  archive,
  'exec-create': execCreate,
  commit,
  build,
  pull,
  tag,
  'prune-images': pruneImages,
  'prune-builds': pruneBuilds,
};

export function runCall(call: Call): Promise<void> {
  return runs[call.asked.route.run](call);
}
