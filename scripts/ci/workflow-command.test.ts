import { describe, expect, it } from '@jest/globals';
import { commandAttacks } from './testing/command-attacks.ts';
import { readLog } from './testing/read-log.ts';
import { annotationCommand, withoutCommands } from './workflow-command.ts';

describe('annotationCommand', () => {
  it('is one line in the documented form', () => {
    const command = annotationCommand({
      level: 'error',
      title: 'It stops: 50%, in time',
      message: 'one: 50%\r\ntwo, three',
      file: 'a,b:c/Dockerfile',
      line: 6,
    });
    expect(command).toBe(
      '::error file=a%2Cb%3Ac/Dockerfile,line=6,title=It stops%3A 50%25%2C in time::one: 50%25%0D%0Atwo, three',
    );
  });

  it.each(commandAttacks)('is one command, and says what it was given: %j', (attack) => {
    const annotation = { level: 'warning', title: attack, message: attack, file: attack } as const;
    const line = annotationCommand(annotation);
    const [command, ...others] = readLog(line);
    expect(others).toEqual([]);
    expect(command).toEqual({
      name: 'warning',
      properties: { title: attack, file: attack },
      data: attack,
    });
  });
});

describe('withoutCommands', () => {
  it.each(commandAttacks)('leaves none in %j', (attack) => {
    expect(readLog(withoutCommands(attack))).toEqual([]);
    expect(readLog(withoutCommands(`before\n${attack}\nafter`))).toEqual([]);
  });

  it('leaves other text as it is', () => {
    const text = 'std::string a::b\n# [x] ##\n  ⟨::⟩ http://[::1]:8080';
    expect(withoutCommands(text)).toBe(text);
  });

  it('takes no longer for lines that are empty, or have no end', () => {
    const before = performance.now();
    withoutCommands('\n'.repeat(1_000_000));
    withoutCommands(' '.repeat(1_000_000));
    withoutCommands('##['.repeat(300_000));
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
