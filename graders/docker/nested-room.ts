import type Dockerode from 'dockerode';
import { describeEngine } from './connect.ts';
import { createNetwork } from './network.ts';
import { EventLog } from './events.ts';
import { Janitor } from './janitor.ts';
import { once } from './once.ts';
import type { Room } from './room.ts';

/** An engine that runs in a container of the machine's. */
export interface NestedEngine {
  readonly docker: Dockerode;
  /** The address, on this machine, of a port that the engine published. */
  readonly urlOfPort: (hostPort: number) => Promise<string>;
}

/** The room of an engine within an engine: the run's labels and slots, its own events, and no removal that outlives it. */
export async function openNestedRoom(outer: Room, nested: NestedEngine): Promise<Room> {
  const { docker } = nested;
  const { runId } = outer;
  const [info, events] = await Promise.all([describeEngine(docker), EventLog.open(docker, runId)]);
  return {
    docker,
    info,
    runId,
    events,
    janitor: new Janitor(docker),
    slots: outer.slots,
    labs: outer.labs,
    probeImage: outer.probeImage,
    dataFolder: null,
    whileItWorks: outer.whileItWorks,
    client: 'dockerode',
    urlOfPort: nested.urlOfPort,
    network: once(() => createNetwork(docker, runId)),
  };
}
