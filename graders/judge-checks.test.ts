import { describe, expect, it } from '@jest/globals';
import type { CheckSpec, Exercise } from '../exercises/index.ts';
import type { CheckKind, Outcome } from './checks/check-kind.ts';
import { failed, passed } from './checks/check-kind.ts';
import { AuthorError, ContainerRuntimeError } from './errors.ts';
import { judgeChecks } from './judge-checks.ts';
import type { SharedBench } from './workbench.ts';

const finding = {
  diagnosis: 'd',
  rationale: 'r',
  expected: 'e',
  actual: 'a',
  hint: 'from the diagnosis',
  reproduce: [],
};

const spec = (id: string, kind: string, more: Partial<CheckSpec> = {}): CheckSpec => ({
  id,
  kind,
  title: id,
  points: 2,
  needs: [],
  hints: ['from the spec'],
  learn: null,
  hidden: false,
  params: {},
  location: { file: 'exercise.yaml', line: 7, column: 1 },
  ...more,
});

function kindOf(
  kind: string,
  answer: () => Outcome,
  startsFrom: CheckKind['startsFrom'] = 'submission',
): CheckKind {
  return {
    kind,
    description: '',
    startsFrom,
    parameters: { properties: {} },
    judge: async () => answer(),
  };
}

function benchOf(builds = true): SharedBench {
  const bench = { signal: new AbortController().signal, build: async () => ({ ok: builds }) };
  return { forCheck: () => bench } as unknown as SharedBench;
}

const exerciseOf = (...checks: CheckSpec[]): Exercise => ({ checks }) as unknown as Exercise;
const kinds = {
  pass: kindOf('pass', () => passed()),
  fail: kindOf('fail', () => failed(finding)),
  build: kindOf('build', () => failed({ ...finding, diagnosis: 'did-not-build' })),
  run: kindOf('run', () => passed(), 'image'),
};

describe('judgeChecks', () => {
  it('gives points for what passed, and the diagnosis’s hint before the spec’s for what failed', async () => {
    const results = await judgeChecks(exerciseOf(spec('a', 'pass'), spec('b', 'fail')), benchOf(), {
      kinds,
    });
    expect(results).toMatchObject([
      { id: 'a', verdict: 'passed', points: 2, fault: null, feedback: null },
      {
        id: 'b',
        verdict: 'failed',
        points: 0,
        fault: 'student',
        feedback: { hint: 'from the diagnosis', moreHints: ['from the spec'] },
      },
    ]);
  });

  it('skips what needs a check that did not pass, through any number of them', async () => {
    const checks = [
      spec('c', 'pass', { needs: ['b'] }),
      spec('b', 'pass', { needs: ['a'] }),
      spec('a', 'fail'),
    ];
    const results = await judgeChecks(exerciseOf(...checks), benchOf(), { kinds });
    expect(results.map(({ verdict, skippedBecause }) => [verdict, skippedBecause])).toEqual([
      ['skipped', 'b'],
      ['skipped', 'a'],
      ['failed', null],
    ]);
  });

  it('skips what starts from the image when the build check failed, though the spec does not say so', async () => {
    const results = await judgeChecks(
      exerciseOf(spec('b', 'build'), spec('r', 'run')),
      benchOf(false),
      { kinds },
    );
    expect(results[1]).toMatchObject({ verdict: 'skipped', skippedBecause: 'b' });
  });

  it('explains the build where no build check does', async () => {
    const [result] = await judgeChecks(exerciseOf(spec('r', 'run')), benchOf(false), { kinds });
    expect(result).toMatchObject({ verdict: 'failed', feedback: { diagnosis: 'did-not-build' } });
  });

  it('calls it errored, and the author’s, when the spec cannot be judged', async () => {
    const broken = kindOf('broken', () => {
      throw new AuthorError('bad pattern', { code: 'SEAWORTHY_PATTERN', hint: 'mend it' });
    });
    const [result] = await judgeChecks(exerciseOf(spec('a', 'broken')), benchOf(), {
      kinds: { broken },
    });
    expect(result).toMatchObject({
      verdict: 'errored',
      fault: 'author',
      points: 0,
      feedback: {
        diagnosis: 'pattern',
        hint: 'mend it',
        location: { file: 'exercise.yaml', line: 7 },
      },
    });
  });

  it('judges once more when the machine failed, and then calls it infrastructure', async () => {
    let calls = 0;
    const flaky = kindOf('flaky', () => {
      calls += 1;
      if (calls === 1)
        throw new ContainerRuntimeError('engine hiccup', {
          code: 'SEAWORTHY_ENGINE_FAILED',
          hint: 'again',
        });
      return passed();
    });
    const broken = kindOf('broken', () => {
      throw new TypeError('a bug of ours');
    });
    const results = await judgeChecks(
      exerciseOf(spec('a', 'flaky'), spec('b', 'broken')),
      benchOf(),
      { kinds: { flaky, broken } },
    );
    expect(results).toMatchObject([
      { verdict: 'passed' },
      {
        verdict: 'errored',
        fault: 'infrastructure',
        points: 0,
        feedback: { diagnosis: 'internal-error' },
      },
    ]);
  });

  it('judges side by side what need not wait, and tells starts and ends', async () => {
    const told: string[] = [];
    const both = Promise.withResolvers<void>();
    let running = 0;
    const meet: CheckKind = {
      ...kinds.pass,
      kind: 'meet',
      judge: async () => {
        running += 1;
        if (running === 2) both.resolve();
        await both.promise;
        return passed();
      },
    };
    await judgeChecks(exerciseOf(spec('a', 'meet'), spec('b', 'meet')), benchOf(), {
      kinds: { meet },
      onCheckStart: (id) => told.push(`start ${id}`),
      onCheckEnd: ({ id }) => told.push(`end ${id}`),
    });
    expect(told.slice(0, 2)).toEqual(['start a', 'start b']);
    expect(told).toHaveLength(4);
  });
});
