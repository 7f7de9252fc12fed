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

describe('a right but unusual session earns every point', () => {
  it.each<readonly [exercise: string, what: string, session: TraceBuilder]>([
    [
      '01-hello-world',
      'by ids, with a pull before both',
      trace()
        .pull('hello-world')
        .run('a', 'base-hello-world:latest', [], once)
        .run('b', 'hello-world', [], once),
    ],
    [
      '01-hello-world',
      'create and start, each by itself',
      trace()
        .create('a', 'hello-world')
        .create('b', 'hello-world')
        .start('a', { ...once, attached: true })
        .start('b', once),
    ],
    [
      '01-hello-world',
      'after a slip, and tidied up',
      trace()
        .failedCreate('helo-world', 'No such image: helo-world:latest')
        .run('a', 'hello-world', [], once)
        .run('b', 'hello-world', [], once)
        .remove('a')
        .remove('b'),
    ],
    [
      '02-override-command',
      'by entry points',
      trace()
        .run('a', 'busybox', [], {
          ...{ entrypoint: ['echo'], command: ['ahoy', 'there'], exitCode: 0 },
          output: 'ahoy there\n',
        })
        .run('b', 'busybox', [], {
          ...{ entrypoint: ['/bin/ls'], command: ['/'], exitCode: 0, output: root },
        })
        .create('c', 'hello-world', ['ls'])
        .refusedStart('c', NOT_FOUND),
    ],
    [
      '02-override-command',
      'both in one container',
      trace()
        .run('a', 'busybox', ['sh', '-c', 'echo "ahoy there"; ls /'], {
          ...{ exitCode: 0, output: `ahoy there\n${root}` },
        })
        .create('c', 'hello-world', ['ls', '/'])
        .refusedStart('c', NOT_FOUND),
    ],
    [
      '02-override-command',
      'with printf, and slips first',
      trace()
        .create('x', 'busybox', ['echo ahoy'])
        .refusedStart('x', NOT_FOUND)
        .run('a', 'busybox', ['printf', 'ahoy %s\\n', 'there'], {
          ...{ exitCode: 0, output: 'ahoy there\n' },
        })
        .run('b', 'busybox', ['ls', '-la', '/'], { exitCode: 0, output: root })
        .create('c', 'hello-world', ['echo'])
        .refusedStart('c', NOT_FOUND),
    ],
    [
      '03-list-containers',
      'all first',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', ['true'], once)
        .list({ all: '1' })
        .list(),
    ],
    [
      '03-list-containers',
      'with lists that count for nothing in between',
      trace()
        .list()
        .run('a', 'busybox', ['ping', '127.0.0.1'])
        .list({ filters: '{"name":["a"]}' })
        .run('b', 'busybox', ['false'], { exitCode: 1 })
        .list({ limit: '2' })
        .list()
        .list({ all: '1' }),
    ],
    [
      '03-list-containers',
      'killed in place of ended, sizes asked for',
      trace()
        .run('a', 'redis')
        .run('b', 'busybox', sleeps)
        .kill('b')
        .list({ size: '1' })
        .list({ all: '1', size: '1' }),
    ],
    [
      '04-lifecycle',
      'after a run',
      trace()
        .run('x', 'busybox', ['echo'], once)
        .create('a', 'busybox', ['echo', 'hi'])
        .start('a', { ...once, attached: true }),
    ],
    [
      '04-lifecycle',
      'started without attaching before',
      trace()
        .create('a', 'busybox', ['echo', 'hi'])
        .start('a', once)
        .start('a', { ...once, attached: true }),
    ],
    [
      '04-lifecycle',
      'of an image that prints by itself, ending with an error',
      trace()
        .create('a', 'hello-world')
        .start('a', { exitCode: 3, output: 'hi\n', attached: true }),
    ],
    [
      '05-restart-stopped',
      'by restart',
      trace().run('a', 'busybox', ['date'], once).restart('a', once),
    ],
    [
      '05-restart-stopped',
      'killed, and started twice more',
      trace()
        .run('a', 'busybox', ['top'], { output: 'hi\n' })
        .kill('a')
        .start('a', once)
        .start('a', once),
    ],
    [
      '05-restart-stopped',
      'made by create, beside another',
      trace()
        .create('a', 'busybox', ['echo'])
        .run('b', 'busybox', ['echo'], once)
        .start('a', once)
        .start('a', { ...once, attached: true }),
    ],
    [
      '06-logs',
      'by run -d',
      trace()
        .run('a', 'busybox', ['echo'], { ...once, attached: false })
        .logs('a'),
    ],
    [
      '06-logs',
      'another one attached before',
      trace()
        .run('x', 'busybox', ['echo'], once)
        .create('a', 'busybox', ['echo'])
        .start('a', once)
        .logs('a'),
    ],
    [
      '06-logs',
      'read while it ran, and again afterwards',
      trace().run('a', 'busybox', ['top'], { output: 'hi\n' }).logs('a').kill('a').logs('a'),
    ],
    [
      '07-stop-and-kill',
      'with a longer grace, the kill first',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', sleeps)
        .kill('b', '9', true)
        .stop('a', { deafMs: 11_002, grace: 11 }),
    ],
    [
      '07-stop-and-kill',
      'after signals that changed nothing',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', sleeps)
        .kill('a', 'SIGHUP', false)
        .kill('b', 'SIGTERM', false)
        .kill('b')
        .stop('a', { deafMs: 10_010 }),
    ],
    [
      '07-stop-and-kill',
      'after stopping one that had ended, and tidied up',
      trace()
        .run('x', 'busybox', ['true'], once)
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', sleeps)
        .stop('a', { deafMs: 10_010 })
        .kill('b')
        .remove('a')
        .remove('b'),
    ],
    [
      '08-remove-stopped',
      'by prune',
      trace()
        .run('a', 'busybox', sleeps)
        .run('b', 'busybox', ['true'], once)
        .run('c', 'busybox', ['true'], once)
        .prune('b', 'c'),
    ],
    [
      '08-remove-stopped',
      'one by one, with a created one left',
      trace()
        .run('b', 'busybox', ['true'], once)
        .create('d', 'busybox')
        .run('a', 'busybox', sleeps)
        .run('c', 'busybox', ['true'], once)
        .remove('b')
        .remove('c'),
    ],
    [
      '08-remove-stopped',
      'and everything by force in the end',
      trace()
        .run('a', 'redis')
        .run('b', 'busybox', ['false'], { exitCode: 1 })
        .remove('b')
        .remove('a', true),
    ],
  ])('%s: %s', async (exercise, _what, session) => {
    const verdicts = await judgeExercise(exercise, session);
    expect(verdicts).toEqual(
      Object.fromEntries(Object.keys(verdicts).map((check) => [check, 'passed'])),
    );
  });
});
