import { describe, expect, it } from '@jest/globals';

import type { JsonObject } from '../../../exercises/index.ts';
import type { ScriptRun, Session } from '../session.ts';
import { explainMiss } from './explain-pattern.ts';
import { readStep } from './pattern.ts';
import type { NearMiss, Pattern } from './pattern.ts';
import { readStory } from './read-story.ts';
import { searchPattern } from './search.ts';
import { commandsOfCheck } from './session-commands.ts';
import { sessionEvidence } from './session-evidence.ts';
import { stream } from './testing/trace-lines.ts';
import { trace } from './testing/trace-builder.ts';
import type { TraceBuilder } from './testing/trace-builder.ts';

const script: ScriptRun = {
  ...{ terminal: 1, file: 'commands.sh', exitCode: 0, timedOut: false },
  ...{ stdout: stream('hi\n'), stderr: stream(''), startedAt: 1_000_000, durationMs: 1200.4 },
};

const sessionOf = ({ lines }: TraceBuilder, scripts: readonly ScriptRun[] = [script]): Session => ({
  lines,
  scripts,
  end: 'done',
});

const evidenceOf = (
  builder: TraceBuilder,
  scripts?: readonly ScriptRun[],
): ReturnType<typeof sessionEvidence> => {
  const session = sessionOf(builder, scripts);
  return sessionEvidence(readStory(session.lines), session);
};

const states = (builder: TraceBuilder): readonly string[] =>
  (evidenceOf(builder).lanes[0]?.spans ?? []).map(({ state }) => state);

describe('sessionEvidence', () => {
  it('tells a session as typed commands, each with what it did and the lane it was about', () => {
    const { commands, lanes, truncated } = evidenceOf(
      trace()
        .run('app', 'busybox', ['sleep', '60'])
        .stop('app', { deafMs: 10_000 })
        .logs('app')
        .remove('app'),
    );
    expect(commands.map(({ command, effect, lane }) => [command, effect, lane])).toEqual([
      ['docker run -d --name app busybox sleep 60', 'it runs', 0],
      ['docker stop app', 'SIGTERM, 10 s of grace, SIGKILL, exit 137', 0],
      ['docker logs app', '', 0],
      ['docker rm app', '', 0],
    ]);
    expect(lanes[0]?.marks.map(({ what, text }) => `${what} ${text}`.trim())).toEqual([
      ...['signal SIGTERM', 'signal SIGKILL', 'exit 137', 'logs'],
    ]);
    expect(lanes[0]?.spans.at(-1)).toMatchObject({ state: 'ended', toMs: expect.any(Number) });
    expect(truncated).toBe(false);
  });

  it('tells how a run in the foreground ended, and a start that failed as failed', () => {
    const { commands, lanes } = evidenceOf(
      trace()
        .run('one', 'busybox', ['false'], { exitCode: 1 })
        .create('two', 'busybox', ['nonsense'])
        .refusedStart('two', 'exec: "nonsense": not found'),
    );
    expect(commands.map(({ effect, outcome }) => `${outcome}: ${effect}`)).toEqual([
      'done: ended by itself, exit 1',
      'failed: failed: exec: "nonsense": not found',
    ]);
    expect(lanes[1]?.marks).toMatchObject([{ what: 'failed' }]);
  });

  it('tells a refusal once, with its reason, and marks it on the lane it was about', () => {
    const builder = trace().run('app', 'busybox', ['sleep', '60']);
    builder.ping().call('POST', '/containers/app/update', {
      ...{ container: 'app', outcome: 'denied', status: 403, message: 'Not here.' },
    });
    builder.ping().call('POST', '/auth', { outcome: 'denied', status: 403, message: 'No login.' });
    const { commands, lanes } = evidenceOf(builder);
    expect(
      commands.slice(1).map(({ command, outcome, effect }) => [command, outcome, effect]),
    ).toEqual([
      ['docker update app', 'denied', 'refused by the lab: Not here.'],
      ['docker login', 'denied', 'refused by the lab: No login.'],
    ]);
    expect(lanes[0]?.marks).toMatchObject([{ what: 'denied', text: 'Not here.' }]);
  });

  it('follows a container through its pauses', () => {
    const builder = trace()
      .run('app', 'busybox', ['sleep', '60'])
      .look('app', 'pause', 'POST')
      .look('app', 'unpause', 'POST')
      .kill('app');
    expect(states(builder)).toEqual(['created', 'running', 'paused', 'running', 'ended']);
  });

  it('tells a prune once, however many containers it removed', () => {
    const { commands } = evidenceOf(
      trace()
        .run('one', 'busybox', ['true'], { exitCode: 0 })
        .run('two', 'busybox', ['true'], { exitCode: 0 })
        .prune('one', 'two'),
    );
    expect(commands.map(({ command }) => command).slice(2)).toEqual(['docker container prune']);
    expect(commands.at(-1)?.effect).toBe('removed 2 containers');
  });

  it('takes all that one docker command asked for as one command', () => {
    const builder = trace().run('one', 'busybox', ['true'], { exitCode: 0 }).prune('one');
    for (const sort of ['networks', 'volumes', 'images']) builder.call('POST', `/${sort}/prune`);
    const body = { Image: 'nothing', Cmd: ['id'], AttachStdout: true };
    builder.ping().call('POST', '/containers/create', {
      ...{ status: 404, message: 'No such image: nothing', requested: { query: {}, body } },
    });
    builder.call('POST', '/images/create', {
      ...{ outcome: 'denied', status: 404, message: 'Only the images of the course.' },
      requested: { query: { fromImage: 'nothing', tag: 'latest' }, body: null },
    });
    const { commands, lanes } = evidenceOf(builder.event('', 'prune'));
    expect(commands.slice(1).map(({ command, effect }) => [command, effect])).toEqual([
      ['docker system prune', 'removed 1 container'],
      ['docker run nothing id', 'failed: No such image: nothing'],
    ]);
    expect(lanes).toHaveLength(1);
  });

  it('tells a refused command with what it was refused for, and a name that nothing has', () => {
    const builder = trace();
    const refuse = (host: JsonObject): void => {
      const body = { Image: 'busybox', Cmd: ['id'], AttachStdout: true, HostConfig: host };
      builder.ping().call('POST', '/containers/create', {
        ...{ outcome: 'denied', status: 403, message: 'No.', requested: { query: {}, body } },
      });
    };
    refuse({ Privileged: true, CapAdd: ['SYS_ADMIN'], NetworkMode: 'host', PidMode: 'host' });
    refuse({ Binds: ['/etc:/host'], SecurityOpt: ['seccomp=unconfined'], NetworkMode: 'default' });
    refuse({ Mounts: [{ Type: 'bind', Source: '/a b', Target: '/c' }] });
    builder.ping().call('POST', '/containers/gone/stop', {
      ...{ status: 404, message: 'No such container: gone' },
    });
    for (const path of ['/volumes/data', '/networks/own']) builder.ping().call('DELETE', path);
    builder.ping().call('POST', '/volumes/create', {
      requested: { query: {}, body: { Name: 'data' } },
    });
    expect(evidenceOf(builder).commands.map(({ command }) => command)).toEqual([
      'docker run --privileged --cap-add SYS_ADMIN --network host --pid host busybox id',
      'docker run -v /etc:/host --security-opt seccomp=unconfined busybox id',
      "docker run -v '/a b:/c' busybox id",
      'docker stop gone',
      ...['docker volume rm data', 'docker network rm own', 'docker volume create data'],
    ]);
  });

  it('tells how a container ended that somebody started and waited for', () => {
    const { commands } = evidenceOf(
      trace()
        .create('one', 'busybox', ['false'])
        .start('one', { attached: true, exitCode: 1 })
        .wait(500)
        .start('one', { exitCode: 2 }),
    );
    expect(commands.map(({ effect }) => effect)).toEqual([
      ...['', 'ended by itself, exit 1', 'it ran, and ended with exit code 2'],
    ]);
  });

  it('draws no container that a build made for itself', () => {
    const builder = trace().build('web', ['web']);
    builder.event('step', 'create').event('step', 'start').event('step', 'die', { exitCode: 0 });
    expect(evidenceOf(builder).lanes).toEqual([]);
  });

  it('keeps lanes, marks, spans and commands within their bounds, and says so', () => {
    const builder = trace();
    for (let at = 0; at < 40; at += 1) builder.create(`c${at}`, 'busybox');
    for (let at = 0; at < 100; at += 1) builder.go('c0', { exitCode: 1 }).logs('c0').logs('c0');
    const { lanes, commands, truncated } = evidenceOf(builder);
    expect([lanes.length, commands.length, truncated]).toEqual([30, 200, true]);
    expect([lanes[0]?.spans.length, lanes[0]?.marks.length]).toEqual([60, 60]);
    expect(lanes[0]?.spans.at(-1)).toMatchObject({ state: 'ended', toMs: null });
  });

  it('holds each script with what it printed, without control characters', () => {
    const failed: ScriptRun = {
      ...{ ...script, terminal: 2, file: 'terminal-2.sh', exitCode: null, timedOut: true },
      ...{ stdout: stream(''), stderr: { bytes: 9, text: 'a\u001b[31mb\u0007', truncated: true } },
    };
    expect(evidenceOf(trace(), [script, failed]).scripts).toEqual([
      {
        ...{ terminal: 1, file: 'commands.sh', exitCode: 0, timedOut: false, durationMs: 1200 },
        output: [{ title: 'stdout', text: 'hi\n', truncated: false }],
      },
      {
        ...{ terminal: 2, file: 'terminal-2.sh', exitCode: null, timedOut: true, durationMs: 1200 },
        output: [{ title: 'stderr', text: 'ab', truncated: true }],
      },
    ]);
  });

  it('takes a session in which nothing was asked of the engine', () => {
    const nothing = sessionEvidence(readStory([]), { lines: [], scripts: [], end: 'done' });
    expect(nothing).toMatchObject({ durationMs: 0, lanes: [], commands: [], scripts: [] });
  });
});

describe('what a check looked at', () => {
  const story = readStory(
    trace().run('one', 'redis', []).run('two', 'redis', ['redis-cli'], { exitCode: 1 }).stop('one')
      .lines,
  );
  const pattern: Pattern = {
    find: [
      readStep({ does: 'start', container: 'it' }),
      readStep({ does: 'exec', container: 'it', program: 'redis-cli' }),
    ],
    ...{ never: [], order: 'given' },
  };
  const session: Session = { lines: story.scene.lines, scripts: [script], end: 'done' };
  const commandsFor = (
    find: Pattern,
    nearMisses: readonly NearMiss[] = [],
  ): ReturnType<typeof commandsOfCheck> => {
    const result = searchPattern(story.acts, find);
    const acts = result.found
      ? { found: result.match.acts.flat(), amiss: [] }
      : {
          found: result.best.acts.flat(),
          amiss: explainMiss({ session, story, pattern: find, nearMisses }, result).amiss,
        };
    return commandsOfCheck(story, acts);
  };

  it('is the command that started what was found, though an event told of it', () => {
    expect(commandsFor(pattern)).toEqual([{ command: 0, part: 'found' }]);
  });

  it('is the command that ended a container, for its end', () => {
    const find = [readStep({ does: 'end', container: 'it', by: 'stop' })];
    expect(commandsFor({ ...pattern, find })).toEqual([{ command: 2, part: 'found' }]);
  });

  it('is what a near miss of the spec names', () => {
    const miss = {
      ...{ find: [readStep({ does: 'end', container: 'it', exitCode: 1 })] },
      ...{ never: [], order: 'given' as const, diagnosis: 'x', because: '', hint: null },
    };
    expect(commandsFor(pattern, [miss])).toEqual([
      { command: 0, part: 'found' },
      { command: 1, part: 'amiss' },
    ]);
  });

  it('is what must not be there', () => {
    const find = {
      ...pattern,
      find: pattern.find.slice(0, 1),
      never: [readStep({ does: 'stop' })],
    };
    expect(commandsFor(find)).toEqual([
      { command: 0, part: 'found' },
      { command: 2, part: 'amiss' },
    ]);
  });
});
