import { describe, expect, it } from '@jest/globals';

import type { Phase } from '../../../graders/grade.ts';
import { sampleGrade } from '../../fixtures/sample-grades.ts';
import { viewPhases } from './phases-view.ts';

const phase = (name: Phase['name'], fromMs: number, durationMs: number): Phase => ({
  name,
  of: 'stops-in-time',
  startedAt: new Date(Date.UTC(2026, 0, 1) + fromMs).toISOString(),
  durationMs,
});

describe('viewPhases', () => {
  it('has a row for the submission and for each check that took time', () => {
    const view = viewPhases(sampleGrade('cache-failed'));
    expect(view?.rows.map(({ name }) => name)).toEqual([
      'The submission',
      'An edit of the app keeps the installed dependencies',
      'The app answers on port 8080',
    ]);
    expect(view?.rows[0]?.description).toBe(
      'pull from 0.00 s to 0.31 s; build from 0.33 s to 5.74 s',
    );
  });

  it('adds up each phase, in the order in which they happen', () => {
    const totals = viewPhases(sampleGrade('cache-failed'))?.totals;
    expect(totals?.map(({ name, duration }) => `${name} ${duration}`)).toEqual([
      'pull 310 ms',
      'build 15.8 s',
      'start 288 ms',
      'ready 842 ms',
      'check 5.0 s',
      'stop 120 ms',
    ]);
  });

  it('puts phases of one time below each other', () => {
    const grade = {
      ...sampleGrade('stop-failed'),
      phases: [phase('start', 0, 100), phase('check', 50, 100), phase('stop', 100, 10)],
    };
    expect(viewPhases(grade)?.rows[0]?.bars.map(({ y }) => y)).toEqual([0, 21, 0]);
  });

  it('shows no phase of a hidden check', () => {
    expect(JSON.stringify(viewPhases(sampleGrade('hidden')))).not.toContain('secret');
  });

  it('is nothing where nothing was measured', () => {
    expect(viewPhases({ ...sampleGrade('perfect'), phases: [] })).toBeNull();
  });
});
