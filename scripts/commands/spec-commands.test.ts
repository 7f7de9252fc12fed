import { Command } from 'commander';
import { describe, expect, it } from '@jest/globals';
import { SOUND_EXERCISE, TemporaryCourse } from '../../exercises/fixtures/temporary-course.ts';
import type { ExitCode } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { registerNew } from './new.ts';
import { registerSchema } from './schema.ts';
import { registerValidate } from './validate.ts';

interface Said {
  readonly stdout: string;
  readonly exitCode: ExitCode;
}

async function run(cwd: string, ...words: readonly string[]): Promise<Said> {
  let stdout = '';
  let exitCode: ExitCode = 0;
  const io: Io = {
    cwd,
    isColor: false,
    columns: 0,
    stdout: (text) => void (stdout += text),
    stderr: () => undefined,
    setExitCode: (code) => void (exitCode = code),
  };
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  for (const register of [registerNew, registerSchema, registerValidate]) register(program, io);
  for (const command of program.commands) command.copyInheritedSettings(program);
  await program.parseAsync(words, { from: 'user' });
  return { stdout, exitCode };
}

describe('registerValidate', () => {
  it('says in one line that nothing is to be mended', async () => {
    await using course = await TemporaryCourse.make();
    await expect(run(course.folder, 'validate')).resolves.toEqual({
      stdout: 'Nothing to mend in .: 1 exercise, 2 checks, 4 mistakes, 3 variants.\n',
      exitCode: 0,
    });
  });

  it('prints each problem by its path from here, counts them, and ends with 2', async () => {
    await using course = await TemporaryCourse.make({
      '01-greet/exercise.yaml': SOUND_EXERCISE.replace('kind: command', 'kind: comand'),
      '01-greet/variants/one/variant.yaml': 'summary: 1\n',
    });
    const { stdout, exitCode } = await run(`${course.folder}/01-greet/starter`, 'validate');
    const [first, ...rest] = stdout.split('\n');
    expect(first).toMatch(
      /^\.\.\/exercise\.yaml:11:11: unknown kind `comand` \(did you mean `command`\?\)/,
    );
    expect(rest).toEqual([
      '../variants/one/variant.yaml:1:10: `summary`: expected text of at least 1 character, found 1 (put it in quotes if it is text)',
      '',
      '2 problems in 2 files.',
      '',
    ]);
    expect(exitCode).toBe(2);
  });

  it('takes the folder of another course', async () => {
    await using course = await TemporaryCourse.make();
    const { stdout } = await run('/', 'validate', '--course', course.folder);
    expect(stdout).toContain(`Nothing to mend in ${course.folder.slice(1)}: `);
  });

  it('says that there is no course in a named folder', async () => {
    await expect(run('/', 'validate', '--course', 'nowhere')).rejects.toMatchObject({
      code: 'SEAWORTHY_COURSE_MISSING',
      message: 'There is no readable course.yaml in /nowhere.',
    });
  });
});

describe('registerNew', () => {
  it('makes an exercise and tells what comes next', async () => {
    await using course = await TemporaryCourse.make();
    const { stdout } = await run(course.folder, 'new', '02-more', '--title', 'More');
    expect(stdout).toMatch(/^Made 02-more and listed it in course.yaml. Next:\n {2}1\. .*README/);
    await expect(run(course.folder, 'validate')).resolves.toMatchObject({ exitCode: 0 });
  });

  it('leaves the course that Seaworthy brings alone', async () => {
    await expect(run('/', 'new', '99-more')).rejects.toMatchObject({
      code: 'SEAWORTHY_COURSE_MISSING',
      message: 'There is no course here to add an exercise to.',
    });
  });
});

describe('registerSchema', () => {
  it.each(['course', 'exercise', 'mistake', 'variant', 'overrides'])(
    'prints the schema of %s',
    async (name) => {
      const { stdout } = await run('/', 'schema', name);
      expect(JSON.parse(stdout)).toMatchObject({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
      });
    },
  );

  it('refuses another name', async () => {
    await expect(run('/', 'schema', 'unicorn')).rejects.toThrow(
      'Allowed choices are course, exercise, mistake, variant, overrides.',
    );
  });
});
