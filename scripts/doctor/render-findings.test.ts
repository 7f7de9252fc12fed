import { describe, expect, it } from '@jest/globals';
import type { Finding } from './judge-machine.ts';
import { renderFindings } from './render-findings.ts';

const findings: Finding[] = [
  { topic: 'node', state: 'ok', text: '24.0.0', remedy: null },
  { topic: 'registry', state: 'warning', text: 'unreachable', remedy: 'Use a mirror.' },
  {
    topic: 'engine',
    state: 'problem',
    text: 'None answers.\nIts last words: x',
    remedy: 'Start it.',
  },
];

describe('renderFindings', () => {
  it('aligns what was found, puts each remedy under it, and ends with the verdict', () => {
    expect(renderFindings(findings, false)).toBe(`\
ok       node      24.0.0
note     registry  unreachable
                   -> Use a mirror.
PROBLEM  engine    None answers.
                   Its last words: x
                   -> Start it.

This machine cannot grade yet: 1 problem.
`);
  });

  it('says that a machine with notes alone can grade', () => {
    expect(renderFindings(findings.slice(0, 2), false)).toMatch(/This machine can grade\.\n$/);
  });

  it('uses colours only where asked', () => {
    expect(renderFindings(findings, false)).not.toContain('\u001b');
    expect(renderFindings(findings, true)).toContain('\u001b[31mPROBLEM');
  });
});
