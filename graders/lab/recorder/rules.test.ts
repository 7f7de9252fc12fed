import { describe, expect, it } from '@jest/globals';
import { routes } from './routes/find-route.ts';
import { corpus } from './testing/corpus.ts';
import { decideCase } from './testing/decide-case.ts';
import { isAsExpected } from './testing/is-as-expected.ts';
import { takeableRules } from './testing/takeable-rules.ts';

describe('the policy', () => {
  it.each(corpus.map((one) => [one.name, one] as const))('%s', (_, one) => {
    const decided = decideCase(one.request);
    if (isAsExpected(one)) return;
    // For the words of the difference.
    if ('denied' in one.expected) expect(decided).toMatchObject(one.expected);
    expect(decided).toMatchObject({ effective: one.expected });
  });

  it('tells every denied student why', () => {
    for (const { request } of corpus) {
      const decided = decideCase(request);
      if ('denied' in decided) expect(decided.message).toMatch(/^.{10,300}$/s);
    }
  });

  it('has a case that lets every call through', () => {
    const seen = new Set(
      corpus
        .map(({ request }) => decideCase(request))
        .map((one) => ('route' in one ? one.route : null)),
    );
    expect(routes.filter((route) => !seen.has(route)).map(({ action }) => action)).toEqual([]);
  });
});

describe('each rule is missed where it is taken away', () => {
  it.each(takeableRules.map((rule) => [rule.name, rule] as const))('%s', (name, { takeAway }) => {
    // Those that speak of it first: most are missed at once.
    const word = name.split(' ').at(-1) ?? '';
    const likely = corpus.filter((one) => one.name.includes(word));
    const putBack = takeAway();
    try {
      expect([...likely, ...corpus].every(isAsExpected)).toBe(false);
    } finally {
      putBack();
    }
  });

  it('and is there again after that', () => {
    expect(corpus.every(isAsExpected)).toBe(true);
  });
});
