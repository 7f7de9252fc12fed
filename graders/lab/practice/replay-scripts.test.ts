import { describe, expect, it } from '@jest/globals';
import type { CallLine } from '../trace.ts';
import { LiveTrace } from './live-trace.ts';
import { longestPause, pauseText } from './pauses.ts';
import { replayScripts } from './replay-scripts.ts';
import type { Entry, Keys } from './terminal-log.ts';

const CALL: CallLine = {
  ...{
    kind: 'call',
    number: 1,
    open: false,
    terminal: 1,
    connection: 1,
    at: 0,
    durationMs: 0,
    action: 'x',
  },
  ...{ method: 'POST', path: '/containers/create', requested: { query: {}, body: null } },
  ...{ effective: null, outcome: 'forwarded', rule: null, status: 200, message: null },
  ...{ container: null, exec: null, image: null, result: null },
  ...{ stdin: null, stdout: null, stderr: null },
};

const entry = (text: string, startedAt: number, parts: Partial<Entry> = {}): Entry => ({
  ...{ text, startedAt, endedAt: startedAt + 100, keys: [] },
  ...parts,
});
const keys = (...pressed: readonly (readonly [number, string])[]): readonly Keys[] =>
  pressed.map(([at, text]) => ({ at, text }));

interface Told {
  readonly terminals?: readonly (readonly Entry[])[];
  readonly calls?: readonly (Partial<CallLine> & { readonly heardAt: number })[];
  /** When a container was started, and ended. */
  readonly runs?: readonly (readonly [number, number])[];
  readonly timeLimitMs?: number;
  readonly renamed?: ReadonlyMap<string, string>;
}

function replay(entries: readonly Entry[], told: Told = {}): string {
  let now = 0;
  const trace = new LiveTrace(() => now);
  for (const [index, { heardAt, ...parts }] of (told.calls ?? []).entries()) {
    now = heardAt;
    trace.take({ ...CALL, number: index + 1, ...parts });
  }
  const event = {
    kind: 'event',
    type: 'container',
    signal: null,
    exitCode: 0,
    exec: null,
  } as const;
  for (const [from, to] of told.runs ?? [])
    for (const [at, action] of [
      [from, 'start'],
      [to, 'die'],
    ] as const) {
      now = at;
      trace.take({ ...event, at, action, id: `c${from}` });
    }
  const all = [entries, ...(told.terminals ?? [])];
  const scripts = replayScripts(
    all.map((each, index) => ({ terminal: index + 1, entries: each })),
    {
      ...{ trace, startedAt: 0, endedAt: 60_000, timeLimitMs: told.timeLimitMs ?? 60_000 },
      renamed: told.renamed ?? new Map(),
    },
  );
  return [...scripts.values()].join('--\n');
}

const withTerminal = { body: { Tty: true, AttachStdin: true }, query: {} };

describe('replayScripts', () => {
  it('gives commands as they were typed, without the words of the practice', () => {
    const typed = [
      entry('docker ps', 0),
      entry('hint', 500),
      entry('for i in 1 2\ndo echo $i\ndone', 900),
    ];
    expect(replay(typed)).toBe('docker ps\nfor i in 1 2\ndo echo $i\ndone\n');
  });

  it('waits as long as was waited where a container ran meanwhile, and only there', () => {
    const typed = [entry('docker run -d redis', 0), entry('docker ps', 2_500), entry('ls', 9_000)];
    expect(replay(typed, { runs: [[50, 5_000]] })).toBe(
      'docker run -d redis\nsleep 2.4\ndocker ps\nsleep 6.4\nls\n',
    );
    expect(replay(typed)).toBe('docker run -d redis\ndocker ps\nls\n');
  });

  it('shortens the longest pauses to what there is time for', () => {
    const typed = [entry('a', 0), entry('b', 1_000), entry('c', 300_000)];
    const script = replay(typed, { runs: [[0, 400_000]], timeLimitMs: 10_000 });
    expect(script).toBe('a\nsleep 0.9\nb\nsleep 3.1\nc\n');
  });

  it('keeps the pauses of two terminals, and each one’s own commands', () => {
    const script = replay([entry('docker run redis', 1_000)], {
      terminals: [[entry('docker ps', 3_000)], []],
    });
    expect(script).toBe('sleep 1\ndocker run redis\n--\nsleep 3\ndocker ps\n');
  });

  it('hands on what a program in a container read from the keyboard', () => {
    const stdin = { bytes: 8, text: 'one\nEND\n', truncated: false };
    const typed = [entry('docker run -i busybox cat', 0, { keys: keys([50, 'one\rEND\r\u0004']) })];
    expect(replay(typed, { calls: [{ heardAt: 20, stdin }] })).toBe(
      "docker run -i busybox cat <<'END_'\none\nEND\nEND_\n",
    );
  });

  it('lets several commands share what was typed', () => {
    const stdin = { bytes: 4, text: 'one\n', truncated: false };
    const typed = [entry('docker run -i busybox cat | wc', 0, { keys: keys([50, 'one\r\u0004']) })];
    expect(replay(typed, { calls: [{ heardAt: 20, stdin }] })).toBe(
      "{ docker run -i busybox cat | wc\n} <<'END'\none\nEND\n",
    );
  });

  it('leaves alone what came from a pipe, and what was typed ahead', () => {
    const stdin = { bytes: 3, text: 'hi\n', truncated: false };
    expect(
      replay([entry('echo hi | docker run -i x', 0)], { calls: [{ heardAt: 9, stdin }] }),
    ).toBe('echo hi | docker run -i x\n');
    expect(replay([entry('sleep 1', 0, { keys: keys([5, 'ls\r']) })])).toBe('sleep 1\n');
  });

  it('hands on what a shell or another program of the terminal read', () => {
    const typed = [entry('cat > note', 0, { keys: keys([5, 'ab\u007fc\r\u0004']) })];
    const shell = [entry('sh', 0, { keys: keys([5, 'docker ps\rexit\r']) })];
    expect(replay(shell)).toBe("sh <<'END'\ndocker ps\nexit\nEND\n");
    expect(replay(typed)).toBe("{ cat > note\n} <<'END'\nac\nEND\n");
  });

  it('gives a terminal of its own to what wants one, with the keys at their pace', () => {
    const typed = [
      entry("docker exec -it $id sh -c 'redis-cli'", 0, {
        keys: keys([1_000, 'set 100%'], [1_040, ' a'], [1_500, '\r'], [1_700, 'q\u0004']),
      }),
    ];
    expect(replay(typed, { calls: [{ heardAt: 9, requested: withTerminal }] })).toBe(
      [
        'set -a',
        '{',
        "  sleep 1.5; printf 'set 100%% a\\r'",
        "  sleep 0.5; printf 'q\\004'",
        '  sleep 1',
        "} | script -qc 'stty cols 80 rows 24; docker exec -it $id sh -c '\\''redis-cli'\\''' /dev/null",
        '',
      ].join('\n'),
    );
  });

  it('gives one too where nothing was typed, and none where only -t was asked for', () => {
    const calls = [{ heardAt: 9, requested: withTerminal }];
    expect(replay([entry('docker run -it busybox ls', 0)], { calls })).toBe(
      "script -qc 'stty cols 80 rows 24; docker run -it busybox ls' /dev/null\n",
    );
    const only = [{ heardAt: 9, requested: { query: {}, body: { Tty: true } } }];
    expect(replay([entry('docker run -t busybox ls', 0)], { calls: only })).toBe(
      'docker run -t busybox ls\n',
    );
  });

  it('presses Ctrl-C as often as it was, and later than any pause', () => {
    const once = entry('docker run redis', 0, { endedAt: 3_000, keys: keys([2_100, '\u0003']) });
    expect(replay([once])).toBe('timeout -s INT 3 docker run redis\n');
    const quoted = { ...once, text: "docker run busybox sh -c 'a; b'" };
    expect(replay([quoted])).toBe("timeout -s INT 3 docker run busybox sh -c 'a; b'\n");
    const twice = { ...once, text: 'a; b', keys: keys([900, '\u0003'], [1_900, '\u0003']) };
    expect(replay([twice])).toBe("timeout -s INT 1 timeout -s INT 2 sh -c 'a; b'\n");
  });

  it('ends what was running when the window was closed', () => {
    const script = replay([entry('docker logs -f app', 58_000, { endedAt: null })]);
    expect(script).toBe('timeout -s KILL 2 docker logs -f app\n');
  });

  it('names the scripts that were there as they are called now', () => {
    const renamed = new Map([['commands.sh', 'before-commands.sh']]);
    expect(replay([entry('sh commands.sh', 0)], { renamed })).toBe('sh before-commands.sh\n');
  });
});

describe('longestPause', () => {
  it('leaves all pauses as they are where there is time', () => {
    expect(longestPause([1_000, 2_000], 5_000)).toBe(Infinity);
    expect(longestPause([], 5_000)).toBe(Infinity);
  });

  it('takes from the longest first', () => {
    expect(longestPause([1_000, 9_000, 50_000], 9_000)).toBe(4_000);
  });
});

describe('pauseText', () => {
  it('says seconds, and nothing of what nobody notices', () => {
    expect([pauseText(100, 9_000), pauseText(1_230, 9_000), pauseText(20_000, 9_000)]).toEqual([
      null,
      '1.3',
      '9',
    ]);
  });
});
