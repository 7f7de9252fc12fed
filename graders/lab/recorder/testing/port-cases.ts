import { denies, host } from './case.ts';
import type { Case } from './case.ts';

/** Policy 4.4: published ports. */
export const portCases: readonly Case[] = [
  denies(
    'a port at another address',
    'HostConfig.PortBindings.80/tcp[0].HostIp',
    host({ PortBindings: { '80/tcp': [{ HostIp: '10.0.0.1', HostPort: '80' }] } }),
  ),
  denies(
    'a port that is none',
    'HostConfig.PortBindings.80/tcp[0].HostPort',
    host({ PortBindings: { '80/tcp': [{ HostIp: '', HostPort: 'x' }] } }),
  ),
  denies(
    'too many ports',
    'HostConfig.PortBindings',
    host({ PortBindings: { '80/tcp': [{ HostPort: '1000-2000' }] } }),
  ),
  denies('all of too many ports', 'HostConfig.PortBindings', {
    ...host({ PublishAllPorts: true }),
    facts: { image: { id: '', names: [], exposedPorts: 100 } },
  }),
  denies(
    'a binding of what is no port',
    'HostConfig.PortBindings',
    host({ PortBindings: { '/etc': [] } }),
  ),
];
