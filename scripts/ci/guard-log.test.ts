import { describe, expect, it } from '@jest/globals';
import { withoutCommands } from '../../reports/text/without-commands.ts';
import { guardLog } from './guard-log.ts';
import { commandAttacks } from './testing/command-attacks.ts';
import { readLog } from './testing/read-log.ts';
import { recordedIo } from './testing/recorded-io.ts';

const remark = { level: 'notice', title: 'ours', message: 'ours' } as const;

describe('guardLog', () => {
  it('lets nobody but us speak to the runner', () => {
    const io = recordedIo('/');
    using log = guardLog(io, true);
    for (const attack of commandAttacks) {
      log.io.stdout(`${attack}\n`);
      log.io.stderr(`${attack}\n`);
      log.annotate([remark]);
    }
    expect(io.err()).toBe('');
    const said = readLog(io.out());
    expect(said).toHaveLength(commandAttacks.length);
    expect(new Set(said.map(({ name }) => name))).toEqual(new Set(['notice']));
  });

  it('tells the runner to look away, each time by another word, and to look again at the end', () => {
    const io = recordedIo('/');
    {
      using log = guardLog(io, true);
      log.io.stdout('one');
      log.annotate([remark]);
      log.io.stdout('two');
    }
    const tokens = [...io.out().matchAll(/^::stop-commands::([0-9a-f]{48})$/gm)].map(([, t]) => t);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(io.out()).toContain(`\n::${token}::\n`);
    expect(io.out().endsWith(`::${tokens[1]}::\n`)).toBe(true);
  });

  it('prints as it is told where no runner reads', () => {
    const io = recordedIo('/');
    using log = guardLog(io, false);
    log.io.stdout('::out');
    log.io.stderr('::err');
    log.annotate([remark]);
    expect([io.out(), io.err()]).toEqual(['::out', '::err']);
  });

  it.each([true, false])('keeps the gravest exit code (on GitHub: %s)', (isGithub) => {
    const io = recordedIo('/');
    using log = guardLog(io, isGithub);
    for (const code of [1, 3, 0, 2] as const) log.io.setExitCode(code);
    expect(io.exitCode()).toBe(3);
  });
});

describe('withoutCommands', () => {
  it.each(commandAttacks)('leaves the runner none in %j', (attack) => {
    expect(readLog(withoutCommands(attack))).toEqual([]);
    expect(readLog(withoutCommands(`before\n${attack}\nafter`))).toEqual([]);
  });
});
