import { describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import { AuthorError } from '../errors.ts';
import type { Session } from '../lab/session.ts';
import { stream } from '../lab/story/testing/trace-lines.ts';
import { trace } from '../lab/story/testing/trace-builder.ts';
import type { TraceBuilder } from '../lab/story/testing/trace-builder.ts';
import { SharedBench } from '../workbench.ts';
import type { BenchParts } from '../workbench.ts';
import { judgeSession, sessionOf } from './fixtures/judge-course.ts';

const sleeps = ['sleep', '60'];
const once = { exitCode: 0, output: 'hi\n' };

async function verdictOf(
  check: JsonObject & { readonly kind: string },
  builder: TraceBuilder,
  more: Partial<Session> = {},
): Promise<string> {
  const outcome = await judgeSession(check, sessionOf(builder, more));
  return 'finding' in outcome ? outcome.finding.diagnosis : outcome.verdict;
}

describe('state', () => {
  const left = trace()
    .run('a', 'busybox', sleeps)
    .run('b', 'busybox', ['false'], { exitCode: 1 })
    .run('c', 'busybox', ['true'], once)
    .remove('c')
    .build('app', ['ada/web:1.0'])
    .image('app', { because: 'end' });

  it.each<readonly [verdict: string, what: string, rules: JsonObject]>([
    ['passed', 'a running one', { containers: [{ state: 'running', from: 'busybox' }] }],
    ['passed', 'exactly one ended', { containers: [{ state: 'ended', count: 1, exitCode: 1 }] }],
    ['left-otherwise', 'no ended one', { containers: [{ state: 'ended', count: 0 }] }],
    ['left-otherwise', 'one that is gone', { containers: [{ name: 'c' }] }],
    ['passed', 'a name of an image', { images: [{ name: { matches: '^ada/' }, isBase: false }] }],
    ['left-otherwise', 'another name', { images: [{ name: 'ada/web:2.0', says: 'version 2' }] }],
  ])('%s: %s', async (verdict, _what, rules) => {
    expect(await verdictOf({ kind: 'state', ...rules }, left)).toBe(verdict);
  });

  it('says what is left', async () => {
    const check = {
      kind: 'state',
      containers: [{ state: 'ended', count: 0, says: 'no ended one' }],
    };
    expect(await judgeSession(check, sessionOf(left))).toMatchObject({
      finding: {
        rationale: 'When the session was over, there are 1: `b`. Asked for: no ended one.',
        expected: 'No ended one.',
        actual: 'Left: `a` (running), `b` (ended).',
      },
    });
  });
});

describe('transcript', () => {
  const [script] = sessionOf(trace()).scripts;
  const told = { stdout: stream('ahoy\r\n'), stderr: stream('alas\n') };
  const scripts = script === undefined ? [] : [{ ...script, ...told }];
  const did = trace().run('a', 'busybox', ['true'], once);

  it.each<readonly [verdict: string, parameters: JsonObject]>([
    ['passed', { text: { contains: 'ahoy' } }],
    ['passed', { text: { matches: '^alas$' }, stream: 'stderr' }],
    ['printed-otherwise', { text: { contains: 'alas' }, stream: 'stdout' }],
    ['script-missing', { text: { contains: 'ahoy' }, terminal: 2 }],
  ])('%s for %j', async (verdict, parameters) => {
    expect(await verdictOf({ kind: 'transcript', ...parameters }, did, { scripts })).toBe(verdict);
  });
});

describe('answer', () => {
  const check = { kind: 'answer', port: 8080 };
  const mapped = { ports: [{ host: 8080, container: 80 }] };
  const running = (): TraceBuilder => trace().run('a', 'busybox', sleeps, mapped);

  it.each<readonly [verdict: string, what: string, session: TraceBuilder, more?: JsonObject]>([
    ['passed', 'one answer', running().answer('a', 8080, 80)],
    ['passed', 'still there', running().answer('a', 8080, 80).answer('a', 8080, 80)],
    ['nobody-listens', 'gone', running().answer('a', 8080, 80).answer('a', 8080, 80, null)],
    [
      'passed',
      'gone, where that does not matter',
      running().answer('a', 8080, 80).answer('a', 8080, 80, null),
      { again: false },
    ],
    ['answer-status', 'an error', running().answer('a', 8080, 80, 500)],
    [
      'passed',
      'an error that is asked for',
      running().answer('a', 8080, 80, 404),
      { status: { below: 500 } },
    ],
    [
      'answer-differs',
      'another text',
      running().answer('a', 8080, 80),
      { body: { contains: 'x' } },
    ],
    ['nobody-listens', 'silence', running().answer('a', 8080, 80, null)],
    ['ended-before-answer', 'an end', running().die('a', 1).answer('a', 8080, 80, null)],
    ['not-published', 'no mapping', trace().run('a', 'busybox', sleeps)],
    [
      'another-image-published',
      'an image of the course',
      running().answer('a', 8080, 80),
      { image: 'built' },
    ],
    [
      'another-host-port',
      'the ports the other way round',
      trace().run('a', 'busybox', sleeps, { ports: [{ host: 80, container: 8080 }] }),
    ],
    ['no-docker-command', 'nothing', trace()],
    ['image-not-here', 'no such image', trace().failedCreate('web', 'No such image: web:latest')],
  ])('%s: %s', async (verdict, _what, session, more = {}) => {
    expect(await verdictOf({ ...check, ...more }, session)).toBe(verdict);
  });
});

describe('SharedBench', () => {
  const parts = {
    exercise: { id: 'x' },
    submission: {},
    engine: {},
    course: { baseImages: [] },
    seed: 'seed',
  } as unknown as BenchParts;

  it('runs a session once, however many checks ask', async () => {
    const nonces: string[] = [];
    await using bench = new SharedBench({
      ...parts,
      runSession: async ({ nonce }) => {
        nonces.push(nonce);
        return sessionOf(trace());
      },
    });
    await Promise.all([bench.forCheck('a').session(), bench.forCheck('b').session()]);
    expect(nonces).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });

  it('calls it the author’s fault where there is no session', async () => {
    await using bench = new SharedBench(parts);
    await expect(bench.forCheck('a').session()).rejects.toThrow(AuthorError);
  });
});
