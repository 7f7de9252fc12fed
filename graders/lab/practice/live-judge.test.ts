import { describe, expect, it } from '@jest/globals';
import type { CheckResult, Feedback } from '../../grade.ts';
import { HintGiver } from './hint-giver.ts';
import { LiveJudge } from './live-judge.ts';
import type { CheckNews } from './live-judge.ts';

const FEEDBACK: Feedback = {
  ...{ diagnosis: 'd', rationale: 'why', expected: '', actual: '', hint: 'first', learn: null },
  ...{ moreHints: ['second', 'third'], reproduce: [], location: null },
};

const check = (id: string, parts: Partial<CheckResult> = {}): CheckResult => ({
  ...{ id, kind: 'trace', title: id, verdict: 'failed', points: 0, maxPoints: 1, fault: null },
  ...{ hidden: false, durationMs: 0, skippedBecause: null, feedback: FEEDBACK, evidence: {} },
  ...parts,
});

const passed = (id: string): CheckResult => check(id, { verdict: 'passed', feedback: null });

describe('LiveJudge', () => {
  it('tells what changed, and nothing of the first time', async () => {
    const news: CheckNews[] = [];
    const turns = [
      [passed('a'), check('b')],
      [passed('a'), passed('b')],
      [check('a'), passed('b')],
    ];
    const judge = new LiveJudge({
      judge: async () => turns.shift() ?? [],
      onNews: (more) => news.push(...more),
    });
    for (const expected of [[], ['b passed'], ['b passed', 'a open']]) {
      judge.wake();
      await judge.settled();
      expect(news.map(({ check: { id }, is }) => `${id} ${is}`)).toEqual(expected);
    }
  });

  it('judges together what comes together, and once more what came meanwhile', async () => {
    let count = 0;
    const judge = new LiveJudge({
      onNews: () => undefined,
      judge: async () => {
        count += 1;
        if (count === 1) judge.wake();
        return [];
      },
    });
    for (let line = 0; line < 5; line += 1) judge.wake();
    await judge.settled();
    expect(count).toBe(2);
  });

  it('goes on after a judgement that failed', async () => {
    const turns = [
      () => [check('a')],
      () => {
        throw new Error('lost');
      },
      () => [passed('a')],
    ];
    const news: CheckNews[] = [];
    const judge = new LiveJudge({
      judge: async () => turns.shift()?.() ?? [],
      onNews: (more) => news.push(...more),
    });
    for (let turn = 0; turn < 3; turn += 1) {
      judge.wake();
      await judge.settled();
    }
    expect(news).toMatchObject([{ is: 'passed' }]);
  });
});

describe('HintGiver', () => {
  it('gives one hint more each time, then the last one again', () => {
    const giver = new HintGiver();
    const given = [0, 1, 2, 3].map(() => giver.next([passed('a'), check('b')]));
    expect(given.map((hint) => hint?.text)).toEqual(['first', 'second', 'third', 'third']);
    expect(given.map((hint) => hint?.left)).toEqual([2, 1, 0, 0]);
    expect(given.map((hint) => hint?.because)).toEqual(['why', null, null, null]);
  });

  it('begins with the diagnosis where that is another', () => {
    const giver = new HintGiver();
    giver.next([check('a')]);
    const other = { ...FEEDBACK, rationale: 'else', hint: 'fresh' };
    expect(giver.next([check('a', { feedback: other })])).toMatchObject({
      text: 'fresh',
      because: 'else',
    });
  });

  it('has no diagnosis for who has done nothing yet', () => {
    const idle = { ...FEEDBACK, diagnosis: 'no-docker-command' };
    expect(new HintGiver().next([check('a', { feedback: idle })])).toMatchObject({
      text: 'second',
      because: null,
    });
  });

  it('passes over what is hidden, waits or is passed', () => {
    const waiting = check('w', { verdict: 'skipped', feedback: null });
    const hidden = check('h', { hidden: true });
    expect(new HintGiver().next([hidden, waiting, check('b')])?.check.id).toBe('b');
    expect(new HintGiver().next([hidden, passed('a')])).toBeNull();
  });
});
