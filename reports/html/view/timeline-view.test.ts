import { describe, expect, it } from '@jest/globals';

import type { Timeline, TimelineEvent } from '../../../graders/grade.ts';
import { sampleGrade } from '../../fixtures/sample-grades.ts';
import { viewTimeline } from './timeline-view.ts';

function sampleTimeline(name: 'perfect' | 'stop-failed'): Timeline {
  const timeline = sampleGrade(name).checks.flatMap(({ evidence }) => evidence.timeline ?? [])[0];
  if (timeline === undefined) throw new Error(`${name} has no timeline`);
  return timeline;
}

const event = (atMs: number, action: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  atMs,
  action,
  signal: null,
  exitCode: null,
  text: null,
  ...more,
});

describe('viewTimeline', () => {
  it('draws the stop that the engine had to force, in red, from signal to end', () => {
    const view = viewTimeline(sampleTimeline('stop-failed'), 't');
    expect(view.summary).toBe(
      '10.1 s from SIGTERM to the end, with exit code 137. The engine had to send SIGKILL.',
    );
    expect(view.flags.map(({ label, tone }) => [label, tone])).toEqual([
      ['started', 'plain'],
      ['SIGTERM', 'signal'],
      ['SIGKILL', 'bad'],
      ['exit code 137', 'bad'],
    ]);
    expect(view.span?.tone).toBe('bad');
    expect(view.dots).toHaveLength(1);
  });

  it('draws a stop that the app answered in green', () => {
    const view = viewTimeline(sampleTimeline('perfect'), 't');
    expect(view.summary).toBe('52 ms from SIGTERM to the end, with exit code 0.');
    expect(view.span?.tone).toBe('good');
  });

  it('tells every event in its table, in order', () => {
    const { events } = sampleTimeline('stop-failed');
    const { rows } = viewTimeline({ title: 't', events }, 't');
    expect(rows.map(({ at, what }) => `${at} ${what}`)).toEqual([
      '0.000 s created',
      '0.236 s started',
      '0.611 s output',
      '0.702 s SIGTERM',
      '10.718 s SIGKILL',
      '10.791 s exit code 137',
      '10.796 s stopped',
    ]);
  });

  it('keeps a flood of events short, and says how many it left out', () => {
    const events = Array.from({ length: 5000 }, (_, index) => event(index, 'exec_start'));
    const view = viewTimeline({ title: 't', events }, 't');
    expect([view.flags.length, view.rows.length, view.more]).toEqual([12, 200, '4800 more events']);
  });

  it('draws nothing where there is nothing to draw', () => {
    expect(viewTimeline({ title: 't', events: [event(0, 'create')] }, 't').isDrawn).toBe(false);
    expect(viewTimeline({ title: 't', events: [event(0, 'log')] }, 't').isDrawn).toBe(true);
  });

  it('takes an empty timeline, and events before its start or without a name of their own', () => {
    expect(viewTimeline({ title: 't', events: [] }, 't').summary).toBe('0 events in 1 ms.');
    const odd = viewTimeline(
      { title: 't', events: [event(-5, 'kill'), event(3, 'constructor'), event(4, 'die')] },
      't',
    );
    expect(odd.flags.map(({ label }) => label)).toEqual(['signal', 'constructor', 'ended']);
    expect(odd.flags[0]?.x).toBe('1.5%');
  });

  it('shows a process that ran out of memory', () => {
    const view = viewTimeline(
      {
        title: 't',
        events: [event(0, 'start'), event(9, 'oom'), event(10, 'die', { exitCode: 137 })],
      },
      't',
    );
    expect(view.flags.map(({ label, tone }) => [label, tone])).toContainEqual([
      'out of memory',
      'bad',
    ]);
    expect(view.span).toBeNull();
  });
});
