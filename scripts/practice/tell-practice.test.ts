import { describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { loadExercise } from '../../exercises/index.ts';
import type { CheckResult } from '../../graders/index.ts';
import { PracticeTeller } from './tell-practice.ts';

const exercise = await loadExercise(
  join(import.meta.dirname, '..', '..', 'exercises'),
  '01-hello-world',
);
const teller = new PracticeTeller({ exercise, isColor: false, columns: 60 });

const result = (id: string, parts: Partial<CheckResult> = {}): CheckResult => ({
  ...{ id, kind: 'trace', title: `The check ${id}`, verdict: 'failed', points: 0, maxPoints: 5 },
  ...{ fault: 'student', hidden: false, durationMs: 0, skippedBecause: null, feedback: null },
  evidence: {},
  ...parts,
});
const both = [
  result('first-run', { verdict: 'passed' }),
  result('second-run', { verdict: 'passed' }),
];

describe('PracticeTeller', () => {
  it('lists the checks with a box each, within the width of the terminal', () => {
    const text = teller.task([result('first-run'), result('second-run')]);
    expect(text).toContain('[ ] A container of `hello-world`');
    expect(
      Math.max(
        ...teller
          .checks([])
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(60);
  });

  it('says of what only the end decides that it is so far, and of what was not judged that it will be', () => {
    const text = teller.checks(both);
    expect(text).toMatch(/\[x\] A container/);
    expect(text).toMatch(/\[~\] A second container[^[]*\(so\s+far\)/);
    expect(teller.checks([])).toMatch(/\[ \] A container[^[]*\(at\s+the\s+end\)/);
  });

  it('tells what was passed, how many are, and what is open again', () => {
    const [first = result('x'), second = result('x')] = both;
    expect(teller.news([{ check: first, is: 'passed' }], [first, result('second-run')])).toBe(
      '✓ The check first-run · 1 of 2',
    );
    expect(teller.news([{ check: second, is: 'passed' }], both)).toBe(
      '✓ The check second-run (so far) · 2 of 2',
    );
    expect(teller.news([{ check: first, is: 'open' }], both)).toBe(
      '– Not any more: The check first-run',
    );
  });

  it('says nothing of a hidden check', () => {
    const hidden = result('first-run', { hidden: true, verdict: 'passed' });
    expect(teller.news([{ check: hidden, is: 'passed' }], [hidden])).toBe('');
  });

  it('gives a hint with its reason, and moves no cursor by what came from a student', () => {
    const hint = {
      check: result('a'),
      because: 'You ran \u001b[2J`\u0007x`.',
      text: 'Try.',
      left: 1,
    };
    expect(teller.hint(hint)).toBe('The check a\nYou ran `x`.\n> Try. (`hint` again tells more)');
    expect(teller.hint({ ...hint, because: null, left: 0 })).toBe('The check a\n> Try.');
    expect(teller.hint(null)).toContain('Every check is passed');
  });
});
