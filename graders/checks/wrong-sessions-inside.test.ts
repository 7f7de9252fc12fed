import { describe, expect, it } from '@jest/globals';
import { trace } from '../lab/story/testing/trace-builder.ts';
import type { TraceBuilder } from '../lab/story/testing/trace-builder.ts';
import { judgeExercise } from './fixtures/judge-course.ts';

// As the sessions without -inside, for what is done inside of containers, with limits, images, names and ports.

const sleeps = ['sleep', '60'];
const ok = { exitCode: 0, output: 'OK\n' };
const small = {
  ...{ memoryBytes: 2 ** 26, requestedMemoryBytes: 2 ** 26 },
  ...{ cpuCount: 0.5, requestedCpuCount: 0.5 },
};
const mapped = { ports: [{ host: 8080, container: 3000 }] };

describe('a wrong session that looks right', () => {
  it.each<
    readonly [exercise: string, what: string, session: TraceBuilder, fails: readonly string[]]
  >([
    [
      '09-redis-exec',
      'a second container',
      trace().run('a', 'redis').run('b', 'redis', ['redis-cli', 'set', 'a', 'b'], { exitCode: 1 }),
      ['sets'],
    ],
    [
      '09-redis-exec',
      'two servers',
      trace()
        .run('a', 'redis')
        .run('b', 'redis')
        .exec('a', ['redis-cli', 'set', 'a', 'b'], ok)
        .exec('b', ['redis-cli', 'get', 'a'], { output: '\n' }),
      ['gets'],
    ],
    [
      '09-redis-exec',
      'another key',
      trace()
        .run('a', 'redis')
        .exec('a', ['redis-cli', 'set', 'a', 'b'], ok)
        .exec('a', ['redis-cli', 'get', 'b'], { tty: true, output: '(nil)\r\n' }),
      ['gets'],
    ],
    [
      '10-interactive-flags',
      'a pipe without -i',
      trace().run('a', 'busybox', ['cat'], { input: 'x', exitCode: 0 }),
      ['input', 'terminal'],
    ],
    [
      '10-interactive-flags',
      'only a terminal',
      trace().run('a', 'busybox', ['tty'], { tty: true, exitCode: 0 }),
      ['input'],
    ],
    [
      '10-interactive-flags',
      'an open input with nothing in it',
      trace().run('a', 'busybox', ['sh'], { openStdin: true, input: '', exitCode: 0 }),
      ['input', 'terminal'],
    ],
    [
      '11-shell-in-container',
      'a shell by default',
      trace().run('a', 'alpine', ['sh', '-c', 'sleep 60']).exec('a', ['sh', '-c', 'ls']),
      ['shell-instead'],
    ],
    [
      '11-shell-in-container',
      'nothing typed',
      trace().run('a', 'redis').exec('a', ['sh']).run('b', 'redis', ['sh'], { exitCode: 0 }),
      ['shell-beside', 'shell-instead'],
    ],
    [
      '11-shell-in-container',
      'into a container that has ended',
      trace()
        .run('a', 'redis', ['sh', '-c', 'ls'], { exitCode: 0 })
        .exec('a', ['sh', '-c', 'ls'], { status: 409, message: 'Container a is not running' }),
      ['shell-beside'],
    ],
    [
      '12-isolation',
      'one container',
      trace()
        .run('a', 'alpine', sleeps)
        .exec('a', ['touch', '/tmp/x'])
        .exec('a', ['ls', '/tmp'], { output: 'x\n' })
        .finish({ a: ['/tmp/x'] }),
      ['two-running', 'not-in-the-other'],
    ],
    [
      '12-isolation',
      'another name in the other',
      trace()
        .run('a', 'alpine', sleeps)
        .run('b', 'alpine', sleeps)
        .exec('a', ['touch', '/tmp/x'])
        .exec('a', ['ls', '/tmp/x'], { output: '/tmp/x\n' })
        .exec('b', ['ls', '/tmp/y'], { exitCode: 1 })
        .finish({ a: ['/tmp/x'] }),
      ['not-in-the-other'],
    ],
    [
      '12-isolation',
      'a name that differs by nature',
      trace()
        .run('a', 'alpine', sleeps)
        .run('b', 'alpine', sleeps)
        .exec('a', ['hostname'], { output: 'a\n' })
        .exec('b', ['hostname'], { output: 'b\n' })
        .finish(),
      ['in-the-one', 'not-in-the-other'],
    ],
    [
      '13-resource-limits',
      'the machine asked',
      trace()
        .run('a', 'alpine', sleeps, small)
        .exec('a', ['free', '-m'], { output: 'Mem: 3932 1024\n' }),
      ['shown'],
    ],
    [
      '13-resource-limits',
      'another container shown',
      trace().run('a', 'alpine', sleeps, small).run('b', 'alpine', sleeps).look('b', 'stats'),
      ['shown'],
    ],
    [
      '13-resource-limits',
      'limits of the lab alone',
      trace()
        .run('a', 'alpine', sleeps, { memoryBytes: 2 ** 25, cpuCount: 0.5 })
        .look('a', 'json'),
      ['memory', 'cpu'],
    ],
    [
      '14-commit',
      'an untouched container',
      trace()
        .run('a', 'alpine', ['ls'], { exitCode: 0 })
        .commit('a', 'mine', ['echo', 'x'])
        .run('b', 'mine', [], { exitCode: 0 }),
      ['committed'],
    ],
    [
      '14-commit',
      'the same shell again',
      trace()
        .run('a', 'alpine', ['sh'], { openStdin: true, input: 'touch /x\n', exitCode: 0 })
        .commit('a', 'mine', ['sh'], ['/x', '/root/.ash_history'])
        .run('b', 'mine', [], { exitCode: 0 }),
      ['default-command'],
    ],
    [
      '14-commit',
      'a command at run',
      trace()
        .run('a', 'alpine', ['touch', '/x'], { exitCode: 0 })
        .commit('a', 'mine', ['ls', '/x'], ['/x'])
        .run('b', 'mine', ['ls', '/x'], { exitCode: 0 }),
      ['runs'],
    ],
    [
      '15-tagging',
      'latest of another image',
      trace()
        .build('img', ['ada/log:1.0'])
        .tag('base-busybox:latest', 'ada/log', 'latest')
        .run('a', 'ada/log:1.0', [], { exitCode: 0 })
        .run('b', 'base-busybox:latest', [], { imageName: 'ada/log', exitCode: 0 }),
      ['latest'],
    ],
    [
      '15-tagging',
      'no docker id',
      trace().build('img', ['log:latest']).run('a', 'log', [], { exitCode: 0 }),
      ['named'],
    ],
    [
      '15-tagging',
      'no version',
      trace().build('img', ['ada/log']).run('a', 'ada/log', [], { exitCode: 0 }),
      ['named'],
    ],
    [
      '21-port-mapping',
      'a port of another container',
      trace()
        .build('app', ['web'])
        .run('a', 'web')
        .run('b', 'alpine', sleeps, mapped)
        .answer('b', 8080, 3000, 200),
      ['published', 'answers'],
    ],
    [
      '21-port-mapping',
      'nobody listens behind it',
      trace()
        .build('app', ['web'])
        .run('a', 'web')
        .run('b', 'web', [], mapped)
        .answer('b', 8080, 3000, null),
      ['answers'],
    ],
    [
      '21-port-mapping',
      'reversed, and never without',
      trace()
        .build('app', ['web'])
        .run('b', 'web', [], { ports: [{ host: 3000, container: 8080 }] }),
      ['published', 'answers', 'without-mapping'],
    ],
  ])('%s: %s', async (exercise, _what, session, fails) => {
    const verdicts = Object.entries(await judgeExercise(exercise, session));
    const failed = verdicts.flatMap(([check, verdict]) => (verdict === 'passed' ? [] : [check]));
    expect(failed).toEqual(expect.arrayContaining([...fails]));
  });
});
