import { describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { hostname } from 'node:os';
import { OWNER_LABEL, RUN_LABEL } from '../labels.ts';
import { describeEngine } from './describe-engine.ts';

describe('describeEngine', () => {
  it('tells what is there', async () => {
    const { info, runtime, registry } = await describeEngine('busybox:latest');
    expect(info.version).toMatch(/^\d+\.\d+/);
    expect(runtime).toMatch(/\w+ \d|\w+/);
    expect(['reachable', 'rate-limited', 'unreachable']).toContain(registry.state);
  });

  it('finds what a dead run left, and takes nothing of a living one for it', async () => {
    const docker = new Dockerode();
    const create = async (name: string, owner: string): Promise<Dockerode.Volume> => {
      const Labels = { [RUN_LABEL]: name, [OWNER_LABEL]: owner };
      await docker.createVolume({ Name: name, Labels });
      return docker.getVolume(name);
    };
    // No process has this id: Linux ends at 2 ** 22.
    const dead = await create(`seaworthy-test-dead-${process.pid}`, `${hostname()}/9999999/1`);
    const living = await create(`seaworthy-test-living-${process.pid}`, 'another-machine/1/1');
    try {
      const { leftovers } = await describeEngine('busybox:latest');
      const names = leftovers.map(({ name }) => name);
      expect(names).toContain(`seaworthy-test-dead-${process.pid}`);
      expect(names).not.toContain(`seaworthy-test-living-${process.pid}`);
    } finally {
      // A run that sweeps beside this test may have been faster.
      await Promise.allSettled([dead.remove(), living.remove()]);
    }
  });
});
