import { describe, expect, it } from '@jest/globals';
import { withCommands } from './commands.ts';
import { readStory } from './read-story.ts';
import { readPattern } from './pattern.ts';
import { searchPattern } from './search.ts';
import { verbOf } from './calls.ts';
import { trace } from './testing/trace-builder.ts';
import type { TraceBuilder } from './testing/trace-builder.ts';

const commandsOf = (builder: TraceBuilder): readonly (number | null)[] =>
  withCommands(
    builder.lines.flatMap((line) =>
      line.kind === 'call' ? [{ ...line, verb: verbOf(line) }] : [],
    ),
  ).map(({ command }) => command);

const once = { exitCode: 0 };

/** `docker rm -f` of all, whose removals go side by side; the running one is the last to be gone. */
const allByForce = (): TraceBuilder => {
  const session = trace().run('keeper', 'busybox', ['sleep', '9']).run('old', 'busybox', [], once);
  session.ping();
  for (const [container, connection] of [
    ['keeper', 71],
    ['old', 72],
  ] as const) {
    session.call('DELETE', `/containers/${container}`, { container, connection, durationMs: 50 });
  }
  session.describe('old', 'remove').event('old', 'destroy').wait(5);
  session.event('keeper', 'kill', { signal: '9' }).die('keeper', 137);
  return session.describe('keeper', 'remove').event('keeper', 'destroy');
};

describe('withCommands', () => {
  it('takes what comes through new connections as part of the command that pinged last', () => {
    const builder = trace().ping();
    builder.call('DELETE', '/containers/a');
    builder.call('DELETE', '/containers/b', { connection: 90 });
    builder.ping().call('DELETE', '/containers/c', { connection: 91 });
    expect(commandsOf(builder)).toEqual([1, 1, 1, 4, 4]);
  });

  it('tells commands apart that are at work at the same time', () => {
    const builder = trace();
    for (const connection of [50, 60]) builder.call('HEAD', '/_ping', { connection });
    for (const connection of [50, 60]) {
      const more = { connection, container: `c${connection}`, durationMs: 99 };
      builder.call('POST', `/containers/c${connection}/wait`, more);
    }
    builder.call('POST', '/containers/c50/start', { connection: 51, container: 'c50' });
    builder.call('POST', '/containers/c60/start', { connection: 61, container: 'c60' });
    expect(commandsOf(builder)).toEqual([1, 2, 1, 2, 1, 2]);
  });

  it('knows of no command where nobody pinged', () => {
    const builder = trace();
    builder.call('GET', '/containers/json');
    expect(commandsOf(builder)).toEqual([null]);
  });
});

describe('typedAs', () => {
  const together = readPattern({
    find: [
      { does: 'remove', container: 'old', was: 'ended', typedAs: 'cleaning' },
      { does: 'remove', container: 'keeper', was: 'running', typedAs: 'cleaning' },
    ],
  });

  it('is the same for all that one command removed', () => {
    expect(searchPattern(readStory(allByForce().lines).acts, together).found).toBe(true);
  });

  it('is another for another command', () => {
    const apart = trace()
      .run('keeper', 'busybox', ['sleep', '9'])
      .run('old', 'busybox', [], once)
      .remove('old')
      .remove('keeper', true);
    expect(searchPattern(readStory(apart.lines).acts, together).found).toBe(false);
  });
});

describe('moment', () => {
  it('is not in the middle of what one command removes', () => {
    const { acts } = readStory(allByForce().lines);
    const after = acts.filter(({ does, fields }) => does === 'moment' && fields['ended'] === 0);
    expect(after.at(-1)?.fields).toMatchObject({ running: 0, ended: 0 });
    expect(
      after.filter(({ index }) => index > acts.findIndex(({ does }) => does === 'remove')),
    ).toHaveLength(1);
  });

  it('comes after what it is the moment of', () => {
    const { acts } = readStory(trace().run('a', 'busybox', [], once).remove('a').lines);
    const moments = acts.filter(({ does }) => does === 'moment');
    expect(moments.map(({ index }) => acts[index - 1]?.does)).toEqual([
      'create',
      'start',
      'end',
      'remove',
    ]);
  });
});
