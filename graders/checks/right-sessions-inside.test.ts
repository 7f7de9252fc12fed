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

describe('a right but unusual session earns every point', () => {
  it.each<readonly [exercise: string, what: string, session: TraceBuilder]>([
    [
      '09-redis-exec',
      'set and got in one shell',
      trace()
        .run('a', 'redis')
        .exec('a', ['sh', '-c', 'redis-cli set a b && redis-cli get a'], { output: 'OK\nb\n' }),
    ],
    [
      '09-redis-exec',
      'typed into one client, in capitals',
      trace()
        .run('a', 'redis')
        .exec('a', ['redis-cli'], { input: 'SET a "b c"\nGET a\n', output: 'OK\nb c\n' }),
    ],
    [
      '09-redis-exec',
      'after tries elsewhere, at a terminal',
      trace()
        .run('x', 'redis', ['redis-cli', 'set', 'a', 'b'], { exitCode: 1 })
        .run('a', 'redis', ['redis-server', '--port', '7000'])
        .exec('a', ['set', 'a', 'b'], { exitCode: 127 })
        .exec('a', ['redis-cli', '-p', '7000', 'set', 'a', 'b'], ok)
        .exec('a', ['redis-cli', '-p', '7000', 'get', 'a'], { tty: true, output: '"b"\r\n' }),
    ],
    [
      '10-interactive-flags',
      'both at once',
      trace().run('a', 'alpine', ['sh'], {
        ...{ tty: true, openStdin: true, input: 'exit\n', exitCode: 0 },
      }),
    ],
    [
      '10-interactive-flags',
      'by exec',
      trace()
        .run('a', 'alpine', sleeps)
        .exec('a', ['cat'], { input: 'x' })
        .exec('a', ['ls'], { tty: true }),
    ],
    [
      '10-interactive-flags',
      'by create and start',
      trace()
        .create('a', 'busybox', ['sort'], { openStdin: true })
        .start('a', { attached: true, input: 'b\na\n', exitCode: 0 })
        .create('b', 'busybox', ['tty'], { tty: true })
        .start('b', { exitCode: 0 }),
    ],
    [
      '11-shell-in-container',
      'by entry point, and typed in',
      trace()
        .run('a', 'redis')
        .exec('a', ['bash'], { input: 'pwd\n' })
        .run('b', 'node', [], {
          ...{ entrypoint: ['/bin/sh'], command: ['-c', 'hostname'], exitCode: 0 },
        }),
    ],
    [
      '11-shell-in-container',
      'one container for both',
      trace()
        .run('a', 'node', ['sh', '-c', 'while true; do date; sleep 1; done'])
        .exec('a', ['/bin/sh', '-ec', 'ls /tmp']),
    ],
    [
      '11-shell-in-container',
      'typed in at start',
      trace()
        .run('a', 'busybox', sleeps)
        .exec('a', ['ash'], { input: 'ps\n' })
        .create('b', 'redis', ['sh'], { openStdin: true })
        .start('b', { attached: true, input: 'ls\n', exitCode: 0 }),
    ],
    [
      '12-isolation',
      'by exit codes, made by the first command',
      trace()
        .run('a', 'busybox', ['sh', '-c', 'echo rum > /barrel; exec sleep 60'])
        .run('b', 'busybox', sleeps)
        .exec('a', ['test', '-e', '/barrel'])
        .exec('b', ['test', '-e', '/barrel'], { exitCode: 1 })
        .finish({ a: ['/barrel'] }),
    ],
    [
      '12-isolation',
      'by a shell and cat',
      trace()
        .run('a', 'redis')
        .run('b', 'redis')
        .exec('a', ['sh', '-c', 'echo x > /tmp/map; cat /tmp/map'], { output: 'x\n' })
        .exec('b', ['cat', '/tmp/map'], { exitCode: 1, output: 'no such file' })
        .finish({ a: ['/tmp/map'] }),
    ],
    [
      '12-isolation',
      'typed in, listing the folder one is in',
      trace()
        .run('a', 'alpine', sleeps)
        .run('b', 'alpine', sleeps)
        .exec('b', ['ls'], { output: 'bin\n' })
        .exec('a', ['sh'], { input: 'date > gold\n' })
        .exec('a', ['sh'], { input: 'pwd\nls\n', output: '/\nbin\ngold\n' })
        .exec('b', ['sh'], { input: 'pwd\nls\n', output: '/\nbin\n' })
        .finish({ a: ['/gold'] }),
    ],
    [
      '13-resource-limits',
      'shown from inside',
      trace()
        .run('a', 'alpine', sleeps, small)
        .exec('a', ['cat', '/sys/fs/cgroup/memory.max'], { output: '67108864\n' }),
    ],
    [
      '13-resource-limits',
      'shown by its own command',
      trace().run('a', 'alpine', ['cat', '/sys/fs/cgroup/cpu.max'], {
        ...{ ...small, exitCode: 0, output: '50000 100000\n' },
      }),
    ],
    [
      '13-resource-limits',
      'limited later, shown by inspect',
      trace()
        .run('a', 'redis')
        .update('a', { Memory: 2 ** 25, NanoCpus: 250_000_000 })
        .look('a', 'json'),
    ],
    [
      '14-commit',
      'with an entry point',
      trace()
        .run('a', 'alpine', ['touch', '/flag'], { exitCode: 0 })
        .commit('a', 'flags', ['ls', '/flag'], ['/flag'])
        .create('b', 'flags')
        .start('b', { attached: true, exitCode: 0, output: '/flag\n' }),
    ],
    [
      '14-commit',
      'while it runs, after an empty one, run by its id',
      trace()
        .run('a', 'busybox', sleeps)
        .commit('a', 'empty', ['sh'])
        .exec('a', ['sh'], { input: 'echo x > /log\n' })
        .commit('a', 'full', ['sh', '-c', 'cat /log'], ['/log'])
        .run('b', 'full', [], { exitCode: 0, output: 'x\n' }),
    ],
    [
      '14-commit',
      'with the command that the container had',
      trace()
        .run('a', 'alpine', ['sh', '-c', 'echo x >> /y; cat /y'], { exitCode: 0 })
        .commit('a', 'mine', ['sh', '-c', 'echo x >> /y; cat /y'], ['/y'])
        .run('b', 'mine', [], { exitCode: 0, output: 'x\nx\n' }),
    ],
    [
      '15-tagging',
      'one name for both',
      trace()
        .build('img', ['localhost:5000/grace-hopper/ship_log:latest'])
        .run('a', 'localhost:5000/grace-hopper/ship_log', [], { exitCode: 0 }),
    ],
    [
      '15-tagging',
      'tagged afterwards',
      trace()
        .build('img', [])
        .tag('img', 'ada77/log', '2.0-beta.1')
        .tag('img', 'ada77/log', 'latest')
        .run('a', 'ada77/log', [], { exitCode: 0 }),
    ],
    [
      '15-tagging',
      'two versions, after a failed build',
      trace()
        .build(null, ['Ada/Log:1'])
        .build('one', ['ada/log:v1'])
        .build('two', ['ada/log:v2'])
        .tag('two', 'ada/log', 'latest')
        .run('a', 'ada/log:v1', [], { exitCode: 0 })
        .run('b', 'ada/log', [], { exitCode: 0 }),
    ],
    [
      '21-port-mapping',
      'on another port inside',
      trace()
        .build('app', ['web'])
        .run('a', 'web')
        .run('b', 'web', [], mapped)
        .answer('b', 8080, 3000)
        .answer('b', 8080, 3000),
    ],
    [
      '21-port-mapping',
      'mapped first, tidied up at once',
      trace()
        .build('app', ['web'])
        .run('b', 'web', [], mapped)
        .answer('b', 8080, 3000)
        .remove('b', true)
        .run('a', 'web'),
    ],
    [
      '21-port-mapping',
      'after a mapping that led nowhere',
      trace()
        .build('app', ['web'])
        .run('x', 'web', [], { ports: [{ host: 8080, container: 80 }] })
        .answer('x', 8080, 80, null)
        .remove('x', true)
        .run('b', 'web', [], mapped)
        .answer('b', 8080, 3000)
        .run('a', 'web'),
    ],
  ])('%s: %s', async (exercise, _what, session) => {
    const verdicts = await judgeExercise(exercise, session);
    expect(verdicts).toEqual(
      Object.fromEntries(Object.keys(verdicts).map((check) => [check, 'passed'])),
    );
  });
});
