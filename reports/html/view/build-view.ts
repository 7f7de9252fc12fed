import type { BuildEvidence, BuildStep } from '../../../graders/grade.ts';
import { countOf, formatDuration } from '../../text/measures.ts';
import { codeSegment, titleSegments } from '../../text/prose.ts';
import type { Segment } from '../../text/prose.ts';
import { visibleLine } from '../../text/visible-text.ts';
import { viewOutput } from './log-view.ts';
import type { OutputView } from './log-view.ts';

export interface StepView {
  readonly line: string | null;
  readonly stage: string | null;
  readonly instruction: readonly Segment[];
  readonly state: 'cached' | 'run' | 'failed';
  readonly word: string;
  readonly symbol: string;
  readonly duration: string;
  readonly log: OutputView | null;
  readonly error: OutputView | null;
}

export interface BuildView {
  readonly title: readonly Segment[];
  readonly tone: 'good' | 'bad';
  readonly outcome: string;
  readonly isOpen: boolean;
  readonly steps: readonly StepView[];
}

const STATES = {
  cached: { word: 'from cache', symbol: '↺' },
  run: { word: 'run', symbol: '▸' },
  failed: { word: 'failed', symbol: '✕' },
};

/** Shows a build: each step with its line, whether it was run or taken from the cache, and its log. */
export function viewBuild(build: BuildEvidence, isOpen: boolean): BuildView {
  const hasStages = new Set(build.steps.map(({ stage }) => stage)).size > 1;
  const steps = build.steps.map((step) => viewStep(step, hasStages ? step.stage : null));
  const count = (state: StepView['state']): number =>
    steps.filter((step) => step.state === state).length;
  const duration = formatDuration(build.durationMs);
  const reuse = `${countOf(count('run'), 'step')} run, ${count('cached')} from cache`;
  return {
    title: titleSegments(build.title),
    tone: build.ok ? 'good' : 'bad',
    outcome: build.ok ? `built in ${duration}: ${reuse}` : `failed after ${duration}`,
    isOpen: isOpen || !build.ok,
    steps,
  };
}

function viewStep(step: BuildStep, stage: string | null): StepView {
  const state = step.error !== null ? 'failed' : step.cached ? 'cached' : 'run';
  return {
    line: step.line === null ? null : String(step.line),
    stage: stage === null ? null : visibleLine(stage.slice(0, 60)),
    instruction: [codeSegment(step.instruction.slice(0, 1000))],
    state,
    ...STATES[state],
    duration: step.cached ? '' : formatDuration(step.durationMs),
    log: viewOutput(step.log),
    error: step.error === null ? null : viewOutput(step.error),
  };
}
