import { describe, expect, it } from '@jest/globals';

import type { BuildStep } from '../../../graders/grade.ts';
import { viewBuild } from './build-view.ts';

const step = (instruction: string, more: Partial<BuildStep> = {}): BuildStep => ({
  instruction,
  line: 1,
  stage: '0',
  cached: false,
  durationMs: 40,
  log: '',
  error: null,
  ...more,
});
const build = (...steps: readonly BuildStep[]) => ({
  title: 'your Dockerfile',
  ok: true,
  durationMs: 812,
  steps,
});

describe('viewBuild', () => {
  it('tells cached steps from run and failed ones, in words', () => {
    const steps = [
      step('FROM alpine', { cached: true }),
      step('RUN ls'),
      step('RUN no', { error: 'exit code: 127' }),
    ];
    const view = viewBuild({ ...build(...steps), ok: false }, false);
    expect(view.steps.map(({ word, duration }) => `${word} ${duration}`)).toEqual([
      'from cache ',
      'run 40 ms',
      'failed 40 ms',
    ]);
    expect([view.outcome, view.isOpen, view.tone]).toEqual(['failed after 812 ms', true, 'bad']);
  });

  it('sums up what was reused', () => {
    const view = viewBuild(build(step('FROM alpine', { cached: true }), step('RUN ls')), false);
    expect([view.outcome, view.isOpen]).toEqual([
      'built in 812 ms: 1 step run, 1 from cache',
      false,
    ]);
  });

  it('names stages only where there are several', () => {
    expect(viewBuild(build(step('RUN a')), false).steps[0]?.stage).toBeNull();
    const two = viewBuild(
      build(step('RUN a', { stage: 'deps' }), step('RUN b', { stage: '1' })),
      false,
    );
    expect(two.steps.map(({ stage }) => stage)).toEqual(['deps', '1']);
  });

  it('has no line for what the Dockerfile does not hold', () => {
    expect(viewBuild(build(step('FROM x', { line: null })), true)).toMatchObject({
      isOpen: true,
      steps: [{ line: null }],
    });
  });
});
