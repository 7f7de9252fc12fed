import { describe, expect, it } from '@jest/globals';

import type { CheckResult, Grade, SessionEvidence } from '../../../../graders/grade.ts';
import { sampleGrade } from '../../../fixtures/sample-grades.ts';
import { viewSession } from './session-view.ts';
import type { SessionView } from './session-view.ts';

const failed = sampleGrade('session-failed');
const empty: SessionEvidence = {
  ...{ durationMs: 0, end: 'done', scripts: [], lanes: [], commands: [], truncated: false },
};

function viewOf(change: Partial<SessionEvidence> = {}, checks = failed.checks): SessionView {
  const session = { ...(failed.session ?? empty), ...change };
  const view = viewSession({ ...failed, session }, checks);
  if (view === null) throw new Error('there is no session');
  return view;
}

const text = (
  segments: readonly { readonly pieces: readonly { readonly text: string }[] }[],
): string => segments.flatMap(({ pieces }) => pieces.map((piece) => piece.text)).join('');

const commandsOf = ({ terminals }: SessionView): SessionView['terminals'][number]['first'] =>
  terminals.flatMap(({ first, more }) => [...first, ...more]);

describe('viewSession', () => {
  it('is nothing for a submission of files', () => {
    expect(viewSession(sampleGrade('perfect'), [])).toBeNull();
  });

  it('sums up in a sentence, and draws for a wide page and for a phone', () => {
    const { sentence, drawings } = viewOf();
    expect(sentence).toBe('18 docker commands (2 failed, 3 refused) and 4 containers in 19.3 s.');
    expect(drawings.map(({ size }) => size)).toEqual(['wide', 'narrow']);
  });

  it('says what was refused or failed in a word with a sign, and does not say it twice', () => {
    const told = commandsOf(viewOf()).filter(({ sign }) => sign !== null);
    expect(
      told.map(({ sign, command, effect }) => [sign?.word, text(command), text(effect)]),
    ).toContainEqual([
      'Refused',
      'docker run --privileged busybox id',
      'No container of the lab is privileged.',
    ]);
    expect(told.map(({ effect }) => text(effect)).join()).not.toMatch(/^(failed|refused)/m);
  });

  it('marks what the checks found, and leads from what is amiss to the check that explains it', () => {
    const parts = commandsOf(viewOf()).map(({ part }) => part);
    expect(new Set(parts)).toEqual(new Set(['none', 'found', 'amiss']));
    const amiss = commandsOf(viewOf()).find(({ part }) => part === 'amiss');
    expect(amiss?.amissIn.map(({ href }) => href)).toEqual(['#check-3']);
  });

  it('says nothing that only a hidden check knows', () => {
    const session = { ...(failed.session ?? empty) };
    const [lane] = session.lanes;
    const marks = [{ atMs: 1, what: 'answer' as const, text: '200' }];
    const lanes = lane === undefined ? [] : [{ ...lane, marks }];
    const view = viewOf({ lanes }, []);
    expect(view.key.glyphs.map(({ name }) => name)).not.toContain('answer');
    expect(commandsOf(view).every(({ part }) => part === 'none')).toBe(true);
    const [check] = failed.checks;
    const answering: readonly CheckResult[] =
      check === undefined ? [] : [{ ...check, kind: 'answer' }];
    expect(viewOf({ lanes }, answering).key.glyphs.map(({ name }) => name)).toContain('answer');
  });

  it('names a container beside a command that does not', () => {
    const about = commandsOf(viewOf()).map((one) => [
      text(one.command),
      one.about && text(one.about),
    ]);
    expect(about).toContainEqual(['docker stop deaf', null]);
    expect(about).toContainEqual([
      'docker run redis redis-cli get greeting',
      '(the second container of redis)',
    ]);
  });

  it('folds what comes after the first twenty-five commands of a terminal', () => {
    const [one] = failed.session?.commands ?? [];
    const commands = Array.from({ length: 60 }, () => one).filter((each) => each !== undefined);
    const [terminal] = viewOf({ commands }, []).terminals;
    expect([terminal?.first.length, terminal?.moreLabel]).toEqual([25, '35 more commands']);
    expect(viewOf({ commands: commands.slice(0, 27) }, []).terminals[0]?.more).toEqual([]);
  });

  it('shows what a script printed with its invisible characters, open where it failed', () => {
    const [first, second] = viewOf().scripts;
    expect([first?.outcome, first?.isOpen, second?.isOpen]).toEqual([
      ...['exit code 3, after 19.1 s', true, false],
    ]);
    expect(first?.output[0]?.legend.map(({ meaning }) => meaning)).toEqual([
      'tab',
      'space at an end',
    ]);
  });

  it.each<[Partial<SessionEvidence>, RegExp]>([
    [{ end: 'deadline' }, /time was over/],
    [{ end: 'limit' }, /limit of the lab/],
    [{ truncated: true }, /more than can be shown/],
  ])('tells of %j', (change, note) => {
    expect(viewOf(change).notes).toEqual([expect.stringMatching(note)]);
  });

  it('tells of a session in which nothing reached the engine', () => {
    const script = { ...{ terminal: 1, file: 'commands.sh', timedOut: true }, exitCode: null };
    const scripts = [{ ...script, durationMs: 60_000, output: [] }];
    const view = viewOf({ ...empty, end: 'deadline', scripts }, []);
    expect([view.sentence, view.drawings]).toEqual(['No docker command reached the engine.', []]);
    expect(view.scripts[0]?.outcome).toBe('ended because the time was over, after 1 min');
  });

  it('tells the drawing in words, one moment after the other', () => {
    const grade: Grade = sampleGrade('session-passed');
    const [first] = viewSession(grade, grade.checks)?.words ?? [];
    expect(first?.moments.map(({ what }) => text(what))).toEqual([
      ...['created', 'runs', 'gets SIGTERM', 'gets SIGKILL', 'ends with exit code 137'],
    ]);
  });
});
