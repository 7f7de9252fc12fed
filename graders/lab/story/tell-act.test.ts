import { describe, expect, it } from '@jest/globals';
import { readStory } from './read-story.ts';
import { tellAct, tellCommand } from './tell-act.ts';
import { trace } from './testing/trace-builder.ts';
import type { TraceBuilder } from './testing/trace-builder.ts';

const told = ({ lines }: TraceBuilder, does: string, tell = tellCommand): string | null => {
  const { acts, scene } = readStory(lines);
  const act = acts.findLast((each) => each.does === does);
  return act === undefined ? null : tell(act, scene);
};

const sleeps = ['sleep', '60'];
const gone = { status: 404, message: 'not here' };

describe('tellCommand', () => {
  it('quotes what a shell would take apart', () => {
    const session = trace().run('a', 'busybox', sleeps).exec('a', ['sh', '-c', 'pwd; ls -a']);
    expect(told(session, 'exec')).toBe("docker exec a sh -c 'pwd; ls -a'");
  });

  it('names a container that is not there as it was typed', () => {
    const session = trace().ping();
    const query = { container: 'harbour', repo: 'ada/ahoy' };
    session.call('POST', '/commit', { ...gone, requested: { query, body: null } });
    session.ping().call('POST', '/containers/port/stop', gone);
    expect(told(session, 'commit')).toBe('docker commit harbour ada/ahoy:latest');
    expect(told(session, 'stop')).toBe('docker stop port');
  });

  it('tells what an update asked for', () => {
    const session = trace()
      .run('a', 'busybox', sleeps)
      .update('a', { Memory: 2 ** 26, NanoCpus: 5e8 });
    expect(told(session, 'update')).toBe('docker update --memory 64m --cpus 0.5 a');
    const restart = trace().run('a', 'busybox', sleeps);
    restart.update('a', { CpuPeriod: 10_000, CpuQuota: 5_000 });
    expect(told(restart, 'update')).toBe('docker update --cpu-period 10000 --cpu-quota 5000 a');
  });

  it('takes a container that was not made for a run, unless a start of its name follows', () => {
    const requested = { query: { name: 'a' }, body: { Image: 'busybox' } };
    const session = trace().ping();
    session.call('POST', '/containers/create', { ...gone, requested });
    expect(told(session, 'create')).toBe('docker run --name a busybox');
    session.ping().call('POST', '/containers/a/start', gone);
    expect(told(session, 'create')).toBe('docker create --name a busybox');
  });

  it('hides the events that stats follows by itself, and tells those that were typed', () => {
    const session = trace().run('a', 'busybox', sleeps).look('a', 'stats');
    session.call('GET', '/events');
    expect(told(session, 'other')).toBeNull();
    session.ping().call('GET', '/events');
    expect(told(session, 'other')).toBe('docker events');
  });
});

describe('tellAct', () => {
  it.each([
    [trace().run('a', 'busybox', sleeps), 'it runs'],
    [trace().run('a', 'busybox', sleeps).kill('a'), 'it runs'],
    [trace().run('a', 'busybox', ['false'], { exitCode: 1 }), 'it ran, and ended with exit code 1'],
  ])('tells what became of a start', (session, effect) => {
    expect(told(session, 'start', tellAct)).toContain(`: ${effect}`);
  });

  it('tells a moment by what there is', () => {
    expect(told(trace().run('a', 'busybox', sleeps), 'moment', tellAct)).toBe(
      'a moment with 1 running, 0 ended, 0 created',
    );
  });
});

describe('an open input', () => {
  it.each([
    [trace().run('a', 'busybox', ['cat'], { openStdin: true }), 'start', true],
    [trace().run('a', 'busybox', ['cat']), 'start', false],
    [trace().run('a', 'busybox', sleeps).exec('a', ['cat'], { input: '' }), 'exec', true],
    [trace().run('a', 'busybox', sleeps).exec('a', ['cat']), 'exec', false],
  ])('is told even where nothing came in', ({ lines }, does, isOpen) => {
    const act = readStory(lines).acts.findLast((each) => each.does === does);
    expect(act?.fields['interactive']).toBe(isOpen);
  });
});

describe('the containers of a build', () => {
  it('are none that a session started', () => {
    const session = trace().build('web', ['web']);
    session.event('step', 'create').event('step', 'start').event('step', 'die', { exitCode: 0 });
    const { acts } = readStory(session.lines);
    expect(acts.map(({ does }) => does)).toEqual(['build']);
  });
});
