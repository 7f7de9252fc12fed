import { describe, expect, it } from '@jest/globals';
import type { ProvideEvent } from '../graders/docker/base-images/index.ts';
import { tellProvision } from './tell-provision.ts';

const pulling = (bytesDone: number): ProvideEvent => ({
  kind: 'pulling',
  name: 'node:latest',
  progress: {
    name: 'node:latest',
    status: 'Downloading',
    layersDone: 1,
    layersTotal: 3,
    bytesDone,
    bytesTotal: 90e6,
  },
});

function tell(columns: number, events: readonly ProvideEvent[]): string {
  let text = '';
  const onEvent = tellProvision({ columns, stderr: (part) => void (text += part) });
  for (const event of events) onEvent(event);
  return text;
}

describe('tellProvision', () => {
  it('writes one line for each thing that begins where nobody watches', () => {
    const events: ProvideEvent[] = [
      pulling(1),
      pulling(2),
      { kind: 'waiting' },
      { kind: 'building', names: ['alpine:latest', 'alpine:3'] },
    ];
    expect(tell(0, events).split('\n')).toEqual([
      'Pulling node:latest ...',
      'Waiting for another process, which builds stand-ins ...',
      'Building a stand-in for alpine:latest, alpine:3 (once) ...',
      '',
    ]);
  });

  it('says once why nothing can be pulled', () => {
    const message = 'no such host';
    const failure = { reason: 'registry-unreachable', message, engineWords: message } as const;
    const refused = (name: string): ProvideEvent => ({ kind: 'not-pulled', name, failure });
    expect(tell(0, [refused('busybox'), refused('alpine')])).toBe('Not pulled: no such host\n');
  });

  it('shows on a terminal how far a pull is, never wider than the terminal', () => {
    const text = tell(40, [pulling(30e6)]);
    expect(text).toContain('1 of 3 layers, 30 of 90 MB');
    expect(text.split('\u001b[2K').at(-1)?.length).toBeLessThan(40);
  });
});
