import { describe, expect, it } from '@jest/globals';

import { placeLabels } from './place-labels.ts';
import type { Label } from './place-labels.ts';

const label = (share: number, text: string, more: Partial<Label> = {}): Label => ({
  ...{ share, text, side: 'right', weight: 1 },
  ...more,
});

const place = (
  labels: readonly Label[],
  room: Partial<Parameters<typeof placeLabels>[1]> = {},
): readonly string[] =>
  placeLabels(labels, { px: 300, rows: 2, takenPx: 0, ...room }).map(
    ({ label: { text }, row, side }) => `${text} ${side} ${row}`,
  );

describe('placeLabels', () => {
  it('puts a signal and the end that it brought on both sides of the same moment', () => {
    const signal = label(0.5, 'SIGKILL', { side: 'left' });
    expect(place([signal, label(0.5, 'exit 137')])).toEqual(['SIGKILL left 0', 'exit 137 right 0']);
  });

  it('turns to the other side at an end of the axis', () => {
    expect(place([label(1, 'exit 137')])).toEqual(['exit 137 left 0']);
    expect(place([label(0, 'SIGTERM', { side: 'left' })])).toEqual(['SIGTERM right 0']);
  });

  it('goes one row up where a label is in the way', () => {
    expect(
      place([label(0.3, 'exit 0'), label(0.26, 'exit 1', { side: 'left' }), label(0.31, 'exit 2')]),
    ).toEqual(['exit 0 right 0', 'exit 1 left 0', 'exit 2 right 1']);
  });

  it('lets a stem go behind a text only where there is no other way', () => {
    const low = label(0.3, 'a long label', { weight: 2 });
    expect(place([low, label(0.4, 'exit 0')], { rows: 1 })).toEqual(['a long label right 0']);
    expect(place([low, label(0.4, 'exit 0')])).toContain('exit 0 right 1');
    expect(place([low, label(0.9, 'exit 0')])).toContain('exit 0 left 0');
  });

  it('leaves out what tells least where there is no room', () => {
    const labels = [label(0.5, 'exec'), label(0.5, 'exit 0', { weight: 3 })];
    expect(place(labels, { rows: 1 })).toEqual(['exit 0 right 0', 'exec left 0']);
    expect(place([...labels, label(0.5, 'logs')], { rows: 1 })).not.toContain('logs right 0');
  });

  it('keeps the name of the lane free', () => {
    expect(place([label(0.1, 'exit 0')], { rows: 1, takenPx: 80 })).toEqual([]);
    expect(place([label(0.1, 'exit 0')], { rows: 2, takenPx: 80 })).toEqual(['exit 0 right 0']);
  });
});
