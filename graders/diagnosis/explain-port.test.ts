import { describe, expect, it } from '@jest/globals';
import { fakeImage, fakeLimits } from '../checks/fake-workbench.ts';
import { fakeContainer } from '../checks/fixtures/fake-container.ts';
import type { ListeningSocket } from '../docker/types.ts';
import { explainPort } from './explain-port.ts';
import type { Scene } from './explanation.ts';

const scene = (stderr = ''): Scene => ({
  container: fakeContainer({ stderr }),
  config: fakeImage().config,
  limits: fakeLimits,
  dockerfile: null,
});

const on = (address: string, port = 8080): ListeningSocket => ({ address, port });

describe('explainPort', () => {
  it.each([['0.0.0.0'], ['::'], ['172.18.0.2']])('finds nothing wrong with %s', (address) => {
    expect(explainPort(scene(), 8080, [on('127.0.0.1'), on(address)])).toBeNull();
  });

  it.each<[string, readonly ListeningSocket[], string]>([
    ['listening-on-loopback', [on('127.0.0.1')], '`127.0.0.1:8080`'],
    ['listening-on-loopback', [on('::1')], '`[::1]:8080`'],
    ['listening-on-another-port', [on('::', 3000)], '`[::]:3000`'],
    ['listening-on-another-port', [on('127.0.0.1', 3000)], 'heard within the container only, too'],
    ['not-listening', [], 'no process in it listens'],
    ['not-listening', [on('127.0.0.11', 40_123)], 'no process in it listens'],
  ])('finds %s for %j', (diagnosis, sockets, words) => {
    const explanation = explainPort(scene(), 8080, sockets);
    expect(explanation).toMatchObject({ diagnosis });
    expect(explanation?.rationale).toContain(words);
  });

  it('names what the app complains of, where it goes on without listening', () => {
    const explanation = explainPort(scene("Error: Cannot find module 'express'"), 8080, []);
    expect(explanation).toMatchObject({ diagnosis: 'dependency-missing' });
  });
});
