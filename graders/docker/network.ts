import type Dockerode from 'dockerode';
import { runLabels } from './labels.ts';

/** A network on which published ports answer, and from which nothing gets out or to a neighbour. */
export async function createNetwork(docker: Dockerode, runId: string): Promise<string> {
  const name = `seaworthy-${runId}`;
  await docker.createNetwork({
    Name: name,
    Driver: 'bridge',
    Labels: runLabels(runId),
    Options: {
      'com.docker.network.bridge.enable_ip_masquerade': 'false',
      'com.docker.network.bridge.enable_icc': 'false',
    },
  });
  return name;
}
