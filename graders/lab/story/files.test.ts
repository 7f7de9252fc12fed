import { describe, expect, it } from '@jest/globals';
import { readStory } from './read-story.ts';
import { trace } from './testing/trace-builder.ts';
import type { ExecOptions, TraceBuilder } from './testing/trace-builder.ts';

type Look = readonly [command: readonly string[], more?: ExecOptions];

const two = (): TraceBuilder =>
  trace().run('a', 'alpine', ['sleep', '60']).run('b', 'alpine', ['sleep', '60']);

/** What the last process that ran in a container is told to have found there, and looked for in vain. */
function seenIn(container: string, session: TraceBuilder, made: readonly string[]): unknown {
  const last = readStory(session.finish({ a: made }).lines).acts.findLast(
    ({ does, fields }) => does === 'exec' && fields['container'] === container,
  );
  return { finds: last?.fields['finds'], misses: last?.fields['misses'] };
}

const nothing = { finds: [], misses: [] };
const make: Look = [['touch', '/gold']];

describe('a look into the container that has the file', () => {
  it.each<readonly [what: string, look: Look]>([
    ['by a list', [['ls'], { output: 'bin\ngold\n' }]],
    ['by a long list', [['sh', '-c', 'pwd; ls -la'], { output: '/\ngold\n' }]],
    ['by a list that goes on elsewhere', [['sh', '-c', 'ls . | cat'], { output: 'gold\n' }]],
    ['by all there is', [['find', '.'], { output: './gold\n' }]],
    ['by a wildcard', [['sh', '-c', 'ls /go*'], { output: '/gold\n' }]],
    ['by its content', [['cat', 'gold'], { output: 'rum\n' }]],
    ['by its exit code', [['test', '-e', '/gold']]],
  ])('finds it %s', (_, look) => {
    const session = two()
      .exec('a', ...make)
      .exec('a', ...look);
    expect(seenIn('a', session, ['/gold'])).toEqual({ finds: ['/gold'], misses: [] });
  });

  it.each<readonly [what: string, look: Look]>([
    ['in another folder', [['ls', '/etc'], { output: 'hosts\n' }]],
    ['for another name', [['find', '.', '-name', 'silver']]],
    ['by talking of it', [['echo', 'gold'], { output: 'gold\n' }]],
    ['before it was made', [['ls', '/gold'], { exitCode: 1, output: 'ls: /gold: No such file' }]],
  ])('finds nothing %s', (_, look) => {
    const session = two().exec('a', ...look);
    expect(seenIn('a', session, ['/gold'])).toEqual(nothing);
  });
});

describe('a look into the other container', () => {
  it.each<readonly [what: string, look: Look]>([
    ['by a list', [['ls'], { output: 'bin\n' }]],
    ['by all there is', [['sh', '-c', 'find . -type f'], { output: './bin/x\n' }]],
    ['by its name', [['cat', '/gold'], { exitCode: 1, output: "can't open '/gold'" }]],
    ['typed in', [['sh'], { input: 'cd /\nls\n', output: 'bin\n' }]],
  ])('misses it %s, before anybody looked into the one', (_, look) => {
    const session = two()
      .exec('a', ...make)
      .exec('b', ...look);
    expect(seenIn('b', session, ['/gold'])).toEqual({ finds: [], misses: ['/gold'] });
  });

  it('misses what the same question finds in the one', () => {
    const look = ['sh', '-c', 'cd srv/store; ls'];
    const session = two()
      .exec('a', ['sh', '-c', 'cd srv/store; date > "$(whoami)"'])
      .exec('a', look, { output: 'root\n' })
      .exec('b', look, { output: '' });
    expect(seenIn('b', session, ['/srv/store/root'])).toEqual({
      finds: [],
      misses: ['/srv/store/root'],
    });
  });

  it.each<readonly [what: string, look: Look]>([
    ['of the same name elsewhere', [['ls', '/tmp/gold'], { exitCode: 1 }]],
    ['by talking of it', [['echo', 'gold'], { output: 'gold\n' }]],
  ])('misses nothing %s', (_, look) => {
    const session = two()
      .exec('a', ...make)
      .exec('b', ...look);
    expect(seenIn('b', session, ['/gold'])).toEqual(nothing);
  });

  it('misses nothing before it was made', () => {
    const session = two()
      .exec('b', ['ls', '/gold'], { exitCode: 1 })
      .exec('a', ...make);
    expect(seenIn('b', session, ['/gold'])).toEqual(nothing);
  });

  it('misses what was copied into the one', () => {
    const session = two().look('a', 'archive', 'PUT').exec('b', ['ls', '/gold'], { exitCode: 1 });
    expect(seenIn('b', session, ['/gold'])).toEqual({ finds: [], misses: ['/gold'] });
  });
});
