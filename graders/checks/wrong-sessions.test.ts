import { describe, expect, it } from '@jest/globals';
import { trace } from '../lab/story/testing/trace-builder.ts';
import type { TraceBuilder } from '../lab/story/testing/trace-builder.ts';
import { judgeExercise } from './fixtures/judge-course.ts';

// Three right but unusual sessions and three wrong ones that look right for each exercise: what the engine would have
// told of them, written by hand. `seaworthy verify` tries the course's own scripts on an engine.

const sleeps = ['sleep', '60'];
const once = { exitCode: 0, output: 'hi\n' };
const root = 'bin\ndev\netc\nproc\nsys\n';
const NOT_FOUND = 'OCI runtime create failed: exec: "ls": executable file not found in $PATH';

describe('a wrong session that looks right', () => {
  it.each<
    readonly [exercise: string, what: string, session: TraceBuilder, fails: readonly string[]]
  >([
    [
      '01-hello-world',
      'one container, started twice',
      trace()
        .run('a', 'hello-world', [], once)
        .start('a', { ...once, attached: true }),
      ['second-run'],
    ],
    [
      '01-hello-world',
      'a pull in between',
      trace()
        .run('a', 'hello-world', [], once)
        .pull('hello-world')
        .run('b', 'hello-world', [], once),
      ['second-run'],
    ],
    [
      '01-hello-world',
      'only created',
      trace().create('a', 'hello-world').create('b', 'hello-world'),
      ['first-run'],
    ],
    [
      '02-override-command',
      'by exec',
      trace()
        .run('a', 'busybox', sleeps)
        .exec('a', ['echo', 'ahoy', 'there'], { output: 'ahoy there\n' })
        .exec('a', ['ls', '/'], { output: root }),
      ['sentence', 'lists-root'],
    ],
    [
      '02-override-command',
      'another folder, and the program missing in busybox',
      trace()
        .run('a', 'busybox', ['echo', 'ahoy'], { exitCode: 0, output: 'ahoy\n' })
        .run('b', 'busybox', ['ls', '/home'], { exitCode: 0, output: 'ada\n' })
        .create('c', 'busybox', ['bash'])
        .refusedStart('c', NOT_FOUND),
      ['lists-root', 'not-in-hello-world'],
    ],
    [
      '02-override-command',
      'a container that ran the default',
      trace().run('a', 'busybox', [], { exitCode: 0 }).run('b', 'hello-world', [], once),
      ['sentence', 'lists-root', 'not-in-hello-world'],
    ],
    [
      '03-list-containers',
      'nothing running',
      trace().run('a', 'busybox', ['true'], once).list().list({ all: '1' }),
      ['lists-running', 'lists-all'],
    ],
    [
      '03-list-containers',
      'a filter in place of all',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', ['true'], once)
        .list()
        .list({ all: '1', filters: '{"status":["exited"]}' }),
      ['lists-all'],
    ],
    [
      '03-list-containers',
      'the ended one removed itself',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', ['true'], { ...once, autoRemove: true })
        .describe('b', 'remove')
        .event('b', 'destroy')
        .list()
        .list({ all: '1' }),
      ['lists-all'],
    ],
    ['04-lifecycle', 'by run', trace().run('a', 'busybox', ['echo', 'hi'], once), ['two-halves']],
    [
      '04-lifecycle',
      'not attached, read from the log',
      trace().create('a', 'busybox', ['echo', 'hi']).start('a', once).logs('a'),
      ['attached'],
    ],
    [
      '04-lifecycle',
      'by run, while another command was typed',
      trace()
        .create('a', 'busybox', ['echo', 'hi'])
        .ping()
        .go('a', { ...once, attached: true }),
      ['two-halves'],
    ],
    [
      '05-restart-stopped',
      'two containers',
      trace().run('a', 'busybox', ['echo'], once).run('b', 'busybox', ['echo'], once),
      ['started-again'],
    ],
    [
      '05-restart-stopped',
      'a start of a running one',
      trace().run('a', 'busybox', ['top'], { output: 'hi\n' }).startAgain('a'),
      ['started-again'],
    ],
    [
      '05-restart-stopped',
      'by a restart policy',
      trace()
        .run('a', 'busybox', ['false'], { exitCode: 1, output: 'hi\n', attached: false })
        .event('a', 'start')
        .die('a', 1),
      ['started-again'],
    ],
    ['06-logs', 'attached', trace().run('a', 'busybox', ['echo'], once).logs('a'), ['unattended']],
    [
      '06-logs',
      'started again to see it',
      trace()
        .create('a', 'busybox', ['echo'])
        .start('a', once)
        .start('a', { ...once, attached: true })
        .logs('a'),
      ['read-afterwards'],
    ],
    [
      '06-logs',
      'read only while it ran',
      trace().run('a', 'busybox', ['top'], { output: 'hi\n' }).logs('a').kill('a'),
      ['read-afterwards'],
    ],
    [
      '07-stop-and-kill',
      'no grace',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', sleeps)
        .stop('a', { deafMs: 1, grace: 0 })
        .kill('b'),
      ['stopped'],
    ],
    [
      '07-stop-and-kill',
      'a process that listens, and a kill with TERM',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', sleeps)
        .stop('a')
        .kill('b', 'SIGTERM', true),
      ['stopped', 'killed'],
    ],
    [
      '07-stop-and-kill',
      'removed by force',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', sleeps)
        .remove('a', true)
        .remove('b', true),
      ['stopped', 'killed'],
    ],
    [
      '08-remove-stopped',
      'all of them by force',
      trace()
        .run('b', 'busybox', ['true'], once)
        .run('a', 'busybox', sleeps)
        .remove('a', true)
        .remove('b'),
      ['running-untouched'],
    ],
    [
      '08-remove-stopped',
      'one left behind',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', ['true'], once)
        .run('c', 'busybox', ['true'], once)
        .remove('b'),
      ['removed-ended'],
    ],
    [
      '08-remove-stopped',
      'a new one in place of the one that ran',
      trace()
        .run('b', 'busybox', ['true'], once)
        .run('a', 'busybox', sleeps)
        .remove('a', true)
        .remove('b')
        .run('c', 'busybox', sleeps),
      ['running-untouched'],
    ],
  ])('%s: %s', async (exercise, _what, session, fails) => {
    const verdicts = Object.entries(await judgeExercise(exercise, session));
    const failed = verdicts.flatMap(([check, verdict]) => (verdict === 'passed' ? [] : [check]));
    expect(failed).toEqual(expect.arrayContaining([...fails]));
  });
});
