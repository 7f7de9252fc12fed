import type { Call } from '../call.ts';
import { emptyMap, isMap } from '../json.ts';
import { askEngine, giveAnswer } from './pass-whole.ts';

export async function ping({ record, reply }: Call): Promise<void> {
  record.outcome = 'answered';
  record.status = 200;
  reply.whole(200, 'text/plain; charset=utf-8', Buffer.from('OK'), {
    'Builder-Version': '1',
    'Docker-Experimental': 'false',
    Ostype: 'linux',
    Swarm: 'inactive',
  });
}

export async function version({ lab, record, reply }: Call): Promise<void> {
  record.outcome = 'answered';
  record.status = 200;
  reply.json(200, lab.version);
}

const told = [
  ...['ID', 'Containers', 'ContainersRunning', 'ContainersPaused', 'ContainersStopped', 'Images'],
  ...['Driver', 'Plugins', 'MemoryLimit', 'SwapLimit', 'CpuCfsPeriod', 'CpuCfsQuota', 'CPUShares'],
  ...['CPUSet', 'PidsLimit', 'IPv4Forwarding', 'OomKillDisable', 'Debug', 'SystemTime'],
  ...['LoggingDriver', 'CgroupDriver', 'CgroupVersion', 'OSType', 'Architecture', 'NCPU'],
  ...['MemTotal', 'ServerVersion', 'DefaultRuntime', 'ExperimentalBuild', 'LiveRestoreEnabled'],
];

export async function info(call: Call): Promise<void> {
  const answer = await askEngine(call);
  const body = emptyMap();
  for (const name of told) {
    const value = isMap(answer.json) ? answer.json[name] : undefined;
    if (value !== undefined) body[name] = value;
  }
  giveAnswer(call, answer, {
    ...body,
    Name: 'lab',
    OperatingSystem: 'Seaworthy lab',
    Swarm: { LocalNodeState: 'inactive', ControlAvailable: false },
    SecurityOptions: [],
    Warnings: null,
  });
}
