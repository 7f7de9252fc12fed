import { describe, expect, it } from '@jest/globals';

import type { SessionCommand, SessionLane, SessionMark } from '../../../../graders/grade.ts';
import { crowdedGrade } from '../../../fixtures/sample-grades.ts';
import { viewDrawing } from './session-drawing.ts';
import type { DrawingView } from './session-drawing.ts';
import type { LaneView } from './session-lane-view.ts';

const lane = (marks: readonly SessionMark[], more: Partial<SessionLane> = {}): SessionLane => ({
  ...{ name: 'app', image: 'busybox', marks },
  spans: [
    { state: 'created', fromMs: 0, toMs: 100 },
    { state: 'running', fromMs: 100, toMs: 900 },
    { state: 'ended', fromMs: 900, toMs: null },
  ],
  ...more,
});

const mark = (atMs: number, what: SessionMark['what'], text = ''): SessionMark => ({
  ...{ atMs, what, text },
});

const command = (atMs: number, more: Partial<SessionCommand> = {}): SessionCommand => ({
  ...{ terminal: 1, atMs, command: 'docker ps', effect: '', outcome: 'done', lane: null },
  ...more,
});

const draw = (
  lanes: readonly SessionLane[],
  commands: readonly SessionCommand[] = [],
): DrawingView =>
  viewDrawing({ lanes, commands, durationMs: 1000, scripts: [], parts: [] }, 'wide');

const laneOf = (own: SessionLane): LaneView => {
  const [view] = draw([own]).lanes;
  if (view === undefined) throw new Error('there is no lane');
  return view;
};

describe('viewDrawing', () => {
  it('draws a lane from create on, and to the end of the session where it was not removed', () => {
    expect(laneOf(lane([])).spans.map(({ state, x, x2 }) => [state, x, x2])).toEqual([
      ['created', '1.5%', '11.2%'],
      ['running', '11.2%', '88.8%'],
      ['ended', '88.8%', '98.5%'],
    ]);
  });

  it('marks where a container was removed', () => {
    const removed = lane([], { spans: [{ state: 'created', fromMs: 0, toMs: 400 }] });
    expect(laneOf(removed).labels.map(({ text, x }) => [text, x])).toEqual([['removed', '40.3%']]);
  });

  it('says signals and exit codes, and whether the end was a usual one', () => {
    const { marks, labels } = laneOf(
      lane([
        ...[
          mark(200, 'exec', 'ls'),
          mark(400, 'signal', 'SIGTERM'),
          mark(700, 'signal', 'SIGKILL'),
        ],
        ...[mark(900, 'exit', '137'), mark(950, 'denied', 'No.')],
      ]),
    );
    expect(marks.map(({ name, tone }) => `${name} ${tone}`)).toEqual([
      ...['exec plain', 'signal signal', 'signal bad', 'exit plain', 'denied trouble'],
    ]);
    expect(labels.map(({ text }) => text).toSorted()).toEqual([
      ...['SIGKILL', 'SIGTERM', 'exec', 'exit 137', 'refused'],
    ]);
    expect(laneOf(lane([mark(900, 'exit', '0')])).marks[0]?.tone).toBe('good');
    expect(laneOf(lane([mark(900, 'exit', '1')])).marks[0]?.tone).toBe('bad');
  });

  it('draws marks that say the same at the same place once, with their number', () => {
    const execs = Array.from({ length: 5 }, (_, at) => mark(300 + at, 'exec', `get ${at}`));
    const { marks, labels } = laneOf(lane(execs));
    expect([marks.length, labels.map(({ text }) => text)]).toEqual([1, ['exec ×5']]);
  });

  it('numbers the commands through all terminals, those that failed or were refused with a sign', () => {
    const { typed } = draw(
      [],
      [
        command(0),
        command(300, { terminal: 2, outcome: 'denied' }),
        command(900, { outcome: 'failed' }),
      ],
    );
    expect(typed.map(({ name, chips }) => [name, ...chips.map(({ number }) => number)])).toEqual([
      ['Terminal 1', '1', '3✕'],
      ['Terminal 2', '2⊘'],
    ]);
  });

  it('stacks numbers, and keeps a tick for each command that has no room', () => {
    const { typed } = draw(
      [],
      Array.from({ length: 50 }, () => command(500)),
    );
    expect([typed[0]?.chips.length, typed[0]?.ticks.length]).toEqual([4, 50]);
  });

  it('tells the image only where the name does not', () => {
    expect(laneOf(lane([])).image).toBe('busybox');
    expect(laneOf(lane([], { name: 'the first container of busybox' })).image).toBe('');
  });

  it('shows what cannot be seen in a name, and cuts one that is too long', () => {
    expect(laneOf(lane([], { name: 'a\u202Eb' })).name).toBe('a⟨RLO⟩b');
    expect(laneOf(lane([], { name: 'w'.repeat(300) })).name).toMatch(/^w{50,90}…$/);
  });

  it('gives many lanes an axis above and below, and each a place of its own', () => {
    const { lanes = [], ...session } = crowdedGrade().session ?? {};
    const view = viewDrawing(
      { ...{ commands: [], scripts: [], durationMs: 1, ...session }, lanes, parts: [] },
      'narrow',
    );
    expect(view.topTickY).not.toBeNull();
    expect(draw([lane([])]).topTickY).toBeNull();
    const tops = view.lanes.map(({ nameY }) => nameY);
    expect(tops.every((y, at) => at === 0 || y > (view.lanes[at - 1]?.lineY ?? 0))).toBe(true);
  });
});
