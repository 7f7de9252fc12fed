import { describe, expect, it } from '@jest/globals';
import { AuthorError } from '../../errors.ts';
import { readPattern } from './pattern.ts';
import type { Pattern } from './pattern.ts';
import { readStory } from './read-story.ts';
import { searchPattern } from './search.ts';
import type { SearchResult } from './search.ts';
import { trace } from './testing/trace-builder.ts';
import type { TraceBuilder } from './testing/trace-builder.ts';

const search = (
  { lines }: TraceBuilder,
  pattern: Parameters<typeof readPattern>[0],
): SearchResult => searchPattern(readStory(lines).acts, readPattern(pattern));

const once = { exitCode: 0, output: 'hi\n' };
const twoRuns = (): TraceBuilder =>
  trace().run('a', 'busybox', ['echo'], once).run('b', 'busybox', ['echo'], once);

describe('searchPattern', () => {
  it('takes a name for the same thing in every step, and other names for other things', () => {
    const start = (container: string): { does: string; container: string } => ({
      does: 'start',
      container,
    });
    expect(search(twoRuns(), { find: [start('it'), start('other')] }).found).toBe(true);
    expect(search(twoRuns(), { find: [start('it'), start('it')] }).found).toBe(false);
    expect(search(twoRuns().start('a', once), { find: [start('it'), start('it')] })).toMatchObject({
      found: true,
      match: { captures: { 'container:it': 'a' } },
    });
  });

  it('keeps to the order that is given, and to none where any will do', () => {
    const find = [{ does: 'end' }, { does: 'create' }];
    const one = trace().run('a', 'busybox', [], once);
    expect(search(one, { find }).found).toBe(false);
    expect(search(one, { find, order: 'any' }).found).toBe(true);
  });

  it('lets one act be several steps in any order, but not one step with times', () => {
    const one = trace().run('a', 'busybox', [], once);
    const step = { does: 'start' };
    expect(search(one, { find: [step, step], order: 'any' }).found).toBe(true);
    expect(search(one, { find: [{ ...step, times: 2 }], order: 'any' }).found).toBe(false);
    expect(search(twoRuns(), { find: [{ ...step, times: 2 }] }).found).toBe(true);
  });

  it('looks for another match where the first has what must never be there', () => {
    const session = twoRuns()
      .pull('busybox')
      .run('c', 'busybox', [], once)
      .run('d', 'busybox', [], once);
    const pattern = {
      find: [
        { does: 'start', from: 'busybox', container: 'one' },
        { does: 'start', container: 'two' },
      ],
      never: [{ does: 'pull', between: [1, 2] }],
    };
    const ids = ['c', 'd'];
    expect(search(session.remove('a').remove('b'), pattern).found).toBe(true);
    const only = { ...pattern, never: [{ does: 'start', container: 'one', starts: 1 }] };
    expect(search(session, only)).toMatchObject({
      found: false,
      forbidden: { act: { does: 'start' } },
    });
    expect(ids).toHaveLength(2);
  });

  it('asks for success unless a step asks for failure', () => {
    const session = trace().failedCreate('nothing', 'No such image');
    expect(search(session, { find: [{ does: 'create' }] }).found).toBe(false);
    expect(search(session, { find: [{ does: 'create', succeeded: false }] }).found).toBe(true);
  });

  it.each<[name: string, condition: Parameters<typeof readPattern>[0], holds: boolean]>([
    ['one of a list', { exitCode: [0, 137] }, true],
    ['none of a list', { by: { not: ['run', 'start'] } }, false] as never,
    ['a bound', { exitCode: { atLeast: 1 } }, false],
    ['a part of a text', { output: { contains: 'h' } }, true],
    ['what a text must not hold', { output: { excludes: 'h' } }, false],
    ['an expression', { output: { matches: '^h.$' } }, true],
    ['one of several values', { from: ['alpine', 'busybox:latest'] }, true],
    ['a missing limit', { memory: { atMost: '64MiB' } }, false],
    ['a name for any of many', { prints: 'line' }, true],
    ['a name where there is nothing to name', { misses: 'file' }, false],
  ])('holds conditions on fields: %s', (_name, condition, holds) => {
    const one = trace().run('a', 'busybox', ['echo', 'hi'], once);
    expect(search(one, { find: [{ does: 'start', ...condition }] }).found).toBe(holds);
  });

  it('finds what there is in a flood of acts', () => {
    const flood = trace();
    for (let at = 0; at < 300; at += 1) flood.run(`c${at}`, 'busybox', ['true'], once);
    const ends = ['a', 'b', 'c', 'd', 'e'].map((container) => ({ does: 'end', container }));
    expect(search(flood, { find: ends }).found).toBe(true);
    const missing = { does: 'kill', container: 'f' };
    expect(search(flood, { find: [...ends, missing] }).found).toBe(false);
  });

  it('gives up on a pattern with too many ways, as its author’s fault', () => {
    const flood = trace();
    for (let at = 0; at < 60; at += 1) flood.run(`c${at}`, 'busybox', ['true'], once);
    const ends = ['a', 'b', 'c', 'd', 'e', 'f'].map((container) => ({ does: 'end', container }));
    const pattern: Pattern = readPattern({
      find: ends,
      never: [{ does: 'end', container: 'f' }],
    });
    expect(() => searchPattern(readStory(flood.lines).acts, pattern)).toThrow(AuthorError);
  });
});
