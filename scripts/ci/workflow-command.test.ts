import { describe, expect, it } from '@jest/globals';
import { commandAttacks } from './testing/command-attacks.ts';
import { readLog } from './testing/read-log.ts';
import { annotationCommand } from './workflow-command.ts';

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
