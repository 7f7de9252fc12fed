import { describe, expect, it } from '@jest/globals';
import { parseLayout } from './layout.ts';
import { matchName } from './match-name.ts';
import type { Match } from './match-name.ts';

const EXERCISES = ['18-graceful', '18-graceful-stop', '17-default-command'];

function match(pattern: string, name: string, roster: readonly string[] = []): Match {
  const [level = []] = parseLayout(pattern, true).levels;
  const studentId = (one: string): string | null => (roster.includes(one) ? one : null);
  return matchName(name, level, { exerciseIds: EXERCISES, studentId });
}

const read = (student: string, exercise: string | null): Match => ({
  is: 'read',
  reading: { student, exercise },
});

describe('matchName', () => {
  it.each([
    ['{exercise}-{student}', '18-graceful-stop-ada', read('ada', '18-graceful-stop')],
    ['{exercise}-{student}', '18-graceful-stop', read('stop', '18-graceful')],
    ['{exercise}-{student}', '18-graceful-ada-b', read('ada-b', '18-graceful')],
    ['{student}-{exercise}', 'ada-b-18-graceful-stop', read('ada-b', '18-graceful-stop')],
    ['{student}-{exercise}', 'ada-18-Graceful-Stop', read('ada', '18-graceful-stop')],
    ['{student}_{*}_{exercise}', 'ada_9_17-default-command', read('ada', '17-default-command')],
    ['{student}_{*}', 'lovelaceada_LATE_12_34_my_work', read('lovelaceada', null)],
    [
      '{student}_{*}_assignsubmission_file_{*}',
      'Ada L_12_assignsubmission_file_',
      read('Ada L', null),
    ],
    ['hw-{student}', 'hw-ada', read('ada', null)],
  ])('reads by %s the name %s', (pattern, name, expected) => {
    expect(match(pattern, name)).toEqual(expected);
  });

  it('does not guess where a student ends, and says the ways there are', () => {
    expect(match('{student}_{*}_{exercise}', 'a_b_9_17-default-command')).toEqual({
      is: 'ambiguous',
      readings: [
        { student: 'a', exercise: '17-default-command' },
        { student: 'a_b', exercise: '17-default-command' },
      ],
    });
    const twice = match('{student}-{exercise}-{*}', 'ada-18-graceful-x-17-default-command-y');
    expect(twice).toEqual(read('ada-18-graceful-x', '17-default-command'));
  });

  it('lets a roster tell, unless it has more than one of them', () => {
    const name = 'a_b_9_17-default-command';
    const pattern = '{student}_{*}_{exercise}';
    expect(match(pattern, name, ['a_b'])).toEqual(read('a_b', '17-default-command'));
    expect(match(pattern, name, ['a', 'a_b'])).toMatchObject({ is: 'ambiguous' });
    expect(match('{student}_{*}', 'a_b_9', ['a_b'])).toEqual(read('a_b', null));
  });

  it('says what may have been meant for an exercise', () => {
    expect(match('{exercise}/{student}', '18-gracful-stop')).toEqual({
      is: 'unknown-exercise',
      texts: ['18-gracful-stop'],
    });
  });

  it('finds nothing in another name', () => {
    expect(match('hw-{student}', 'ada')).toEqual({ is: 'other' });
    expect(match('{student}', '   ')).toEqual({ is: 'other' });
    expect(match('{student}-{exercise}', 'ada')).toEqual({ is: 'other' });
  });

  it('takes no time over a name made to take long', () => {
    const pattern = '{student}_{*}_{*}_{*}_{exercise}';
    expect(match(pattern, '_'.repeat(255))).toEqual({ is: 'other' });
    expect(match(pattern, 'x'.repeat(300))).toEqual({ is: 'other' });
  });
});
