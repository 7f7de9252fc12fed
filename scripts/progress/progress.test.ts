import { describe, expect, it } from '@jest/globals';
import type { ClassEvent } from '../../graders/class/run/class-events.ts';
import { ClassProgress } from './class-progress.ts';
import { renderFailure, renderLine } from './render-line.ts';
import { renderLive } from './render-live.ts';

const started: ClassEvent = {
  type: 'started',
  course: 'Docker',
  folder: '/class',
  total: 12,
  kept: 3,
  identical: 1,
  left: 8,
  exercises: [
    { exerciseId: '17-default-command', title: 'Default', left: 6, expectedMs: 2_000 },
    { exerciseId: '18-graceful-stop', title: 'Stop', left: 2, expectedMs: null },
  ],
  slots: 4,
  shard: null,
};
const grading = (slot: number, student: string, exerciseId = '17-default-command'): ClassEvent => ({
  type: 'grading',
  slot,
  student,
  exerciseId,
  expectedMs: null,
});
const check = (slot: number, verdict: 'passed' | 'failed', title: string): ClassEvent => ({
  type: 'check',
  slot,
  student: 'ada',
  exerciseId: '17-default-command',
  checkId: 'x',
  title,
  verdict,
  points: 0,
  maxPoints: 1,
  hidden: false,
  diagnosis: verdict === 'failed' ? 'entrypoint-takes-arguments' : null,
});
const graded = (slot: number | null, more = {}): ClassEvent => ({
  type: 'graded',
  student: 'ada',
  exerciseId: '17-default-command',
  from: slot === null ? 'identical' : 'engine',
  slot,
  points: 10,
  maxPoints: 10,
  score: 1,
  isPassed: true,
  durationMs: 4_000,
  ...more,
});

function after(...events: readonly ClassEvent[]): ClassProgress {
  const progress = new ClassProgress();
  for (const event of [started, ...events]) progress.take(event, 0);
  return progress;
}

const view = { columns: 100, rows: 30, isColor: false, nowMs: 0 };

describe('ClassProgress', () => {
  it('counts what needs nothing more', () => {
    const progress = after(grading(0, 'ada'), graded(0), graded(null));
    expect([progress.done, progress.copied, progress.underway.length]).toEqual([5, 1, 0]);
  });

  it('gives a slot back while the machine is waited for', () => {
    const retry: ClassEvent = {
      type: 'retrying',
      slot: 0,
      student: 'ada',
      exerciseId: '17-default-command',
      cause: 'The engine went away.',
      attempt: 2,
      inMs: 2_000,
    };
    expect(after(grading(0, 'ada'), retry).underway).toEqual([]);
  });

  it('estimates by earlier runs, then by this one', () => {
    // Exercises without a duration take what the others take.
    expect(after().remainingMs(0)).toBe((8 * 2_000) / 4);
    expect(after(grading(0, 'ada'), graded(0)).remainingMs(0)).toBe((7 * 4_000) / 4);
  });

  it('takes off what work under way has had, and no more than it takes', () => {
    const progress = after(grading(0, 'ada'), grading(1, 'bo'));
    expect(progress.remainingMs(500)).toBe((8 * 2_000 - 1_000) / 4);
    expect(progress.remainingMs(60_000)).toBe((8 * 2_000 - 4_000) / 4);
  });

  it('estimates nothing where nothing is known', () => {
    const progress = new ClassProgress();
    expect(progress.remainingMs(0)).toBeNull();
    progress.take({ ...started, exercises: [] }, 0);
    expect(progress.remainingMs(0)).toBeNull();
  });
});

describe('renderLive', () => {
  it('shows the whole, each exercise, and what each slot does', () => {
    const progress = after(grading(1, 'ada'), check(1, 'passed', 'It builds'), graded(null));
    expect(renderLive(progress, { ...view, nowMs: 61_000 })).toEqual([
      "████████░░░░░░░░░░░░░░░░ 4 of 12 · 3 unchanged · 1 the same as another's · about 4 s left",
      '  17-default-command       ░░░░░░░░░░ 0 of 6',
      '  18-graceful-stop         ░░░░░░░░░░ 0 of 2',
      '   1 min 1 s  17-default-command       ada  ✓ It builds',
    ]);
  });

  it.each([
    [20, 8],
    [40, 10],
    [80, 24],
  ])('keeps to a terminal of %i columns and %i rows', (columns, rows) => {
    const names = Array.from({ length: 30 }, (_, slot) =>
      grading(slot, `student-${slot} ${'x'.repeat(200)}`),
    );
    const lines = renderLive(after(...names), { ...view, columns, rows });
    expect(lines.length).toBeLessThan(rows);
    expect(lines.at(-1)).toMatch(/^ {2}and \d+ more$/);
    for (const line of lines) expect(line.length).toBeLessThan(columns);
  });

  it('shows what nobody could see of a name, and lets it move no cursor', () => {
    const [, , , line = ''] = renderLive(after(grading(0, 'a\u001b[2J\n\u202Eb')), view);
    expect(line).toContain('a⟨ESC⟩[2J⟨↵⟩⟨RLO⟩b');
  });

  it('says what it does before anything is known', () => {
    expect(renderLive(new ClassProgress(), view)).toEqual(['Looking at what was handed in ...']);
  });
});

describe('renderLine', () => {
  it.each<[string, ClassEvent, string]>([
    [
      'the start',
      started,
      "Docker: 12 submissions, 3 unchanged, 1 the same as another's, 8 to grade.",
    ],
    ['a grade', graded(0), ' 4/12 ada  17-default-command  10 of 10 in 4.0 s'],
    ['a copy', graded(null), " 4/12 ada  17-default-command  10 of 10, the same as another's"],
    [
      'what could not be graded',
      {
        type: 'ungradable',
        slot: null,
        student: 'bo\nb',
        exerciseId: '18-graceful-stop',
        fault: 'infrastructure',
        cause: 'The archive is broken.',
      },
      ' 4/12 bo⟨↵⟩b  18-graceful-stop  not graded: The archive is broken.',
    ],
    ['a problem', { type: 'problem', line: 'What is `=x`?' }, '      What is `=x`?'],
    [
      'a stop',
      { type: 'stopping', end: 'engine-lost', cause: 'The engine went away.' },
      'Stopping: The engine went away.',
    ],
  ])('tells %s', (_, event, line) => {
    expect(renderLine(event, after())).toBe(line);
  });

  it('tells which check failed first, and why', () => {
    const progress = after(
      grading(0, 'ada'),
      check(0, 'passed', 'It builds'),
      check(0, 'failed', 'It says hello'),
      check(0, 'failed', 'It ends'),
    );
    const event = graded(0, { points: 1, isPassed: false });
    expect(renderFailure(event, progress)).toBe(
      ' 4/12 ada  17-default-command  1 of 10 in 4.0 s: It says hello (entrypoint-takes-arguments)',
    );
    expect(renderFailure(graded(0), progress)).toBeNull();
  });

  it('tells nothing of what a live view shows anyway', () => {
    expect(renderLine(grading(0, 'ada'), after())).toBeNull();
  });
});
