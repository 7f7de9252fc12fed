import { describe, expect, it } from '@jest/globals';
import { hostileGrade, sampleGrade } from '../../reports/fixtures/sample-grades.ts';
import { annotateGrades, mostAnnotations } from './annotate-grades.ts';
import { locateGrade, pinGrade } from './locate-grade.ts';
import { readLog } from './testing/read-log.ts';
import { annotationCommand } from './workflow-command.ts';

const located = (name: Parameters<typeof sampleGrade>[0], submission: string) => ({
  grade: locateGrade(sampleGrade(name), { submission, course: null }),
  mainFile: `${submission}/Dockerfile`,
});

describe('annotateGrades', () => {
  it('stands at the line, by the path from the root', () => {
    const [first, second] = annotateGrades([located('stop-failed', 'work/18')]);
    expect(first).toMatchObject({
      level: 'error',
      title: '18-graceful-stop: `docker stop` ends it within 2 s',
      file: 'work/18/Dockerfile',
      line: 6,
    });
    expect(first?.message).toContain('The shell got SIGTERM');
    expect(second).toMatchObject({ level: 'error', file: 'work/18/Dockerfile' });
    expect(second).not.toHaveProperty('line');
  });

  it('begins with what each is to mend first', () => {
    const all = annotateGrades([located('stop-failed', 'a'), located('cache-failed', 'b')]);
    expect(all.slice(0, 2).map(({ file }) => file)).toEqual(['a/Dockerfile', 'b/Dockerfile']);
  });

  it("warns of the machine's faults, and blames no file for what has no line", () => {
    const all = annotateGrades([located('ungradable', 'a')]);
    expect(all.map(({ level }) => level)).toEqual(['warning']);
    expect(all[0]?.title).toMatch(/^Not graded: /);
    expect(all[0]?.message).toContain('This is not your fault');
  });

  it('names no hidden check', () => {
    const all = annotateGrades([located('hidden', 'a')]);
    expect(JSON.stringify(all)).not.toMatch(/secret/i);
    expect(all.map(({ message }) => message).join()).toContain('A check that is not shown');
  });

  it('is one command each, whatever the grade holds', () => {
    const grade = hostileGrade();
    const all = annotateGrades([{ grade, mainFile: '::error::x\n' }]);
    expect(all.length).toBeGreaterThan(2);
    const commands = readLog(all.map(annotationCommand).join('\n'));
    expect(commands).toHaveLength(all.length);
    expect(commands.every(({ name }) => ['error', 'warning'].includes(name))).toBe(true);
  });
});

describe('mostAnnotations', () => {
  it('has the first ten of each level', () => {
    const of = (level: 'error' | 'warning') =>
      Array.from({ length: 30 }, (_, index) => ({ level, title: String(index), message: '' }));
    const most = mostAnnotations([...of('error'), ...of('warning')]);
    expect(most.map(({ title }) => title)).toEqual([...'0123456789', ...'0123456789']);
  });
});

describe('locateGrade', () => {
  const where = (place: { submission: string; course: string | null }, name: 'ungradable') =>
    locateGrade(sampleGrade(name), place).checks[0]?.feedback?.location;
  const withFile = (file: string, fault: 'student' | 'author') => {
    const grade = sampleGrade('stop-failed');
    const checks = grade.checks.map((check) => ({
      ...check,
      fault,
      feedback: check.feedback && { ...check.feedback, location: { file, line: 3 } },
    }));
    return { ...grade, checks };
  };
  const locate = (grade: ReturnType<typeof withFile>, course: string | null) =>
    locateGrade(grade, { submission: 'work', course }).checks[1]?.feedback?.location;

  it('knows a submission that is the whole repository', () => {
    expect(where({ submission: '', course: null }, 'ungradable')).toEqual({
      file: 'Dockerfile',
      line: 1,
    });
  });

  it("shows the author's lines where the course is in the repository, and else none", () => {
    const grade = withFile('18-graceful-stop/exercise.yaml', 'author');
    expect(locate(grade, 'exercises')?.file).toBe('exercises/18-graceful-stop/exercise.yaml');
    expect(locate(grade, null)).toBeNull();
  });

  it('never leads out of the submission', () => {
    expect(locate(withFile('../../other/Dockerfile', 'student'), null)).toBeNull();
  });

  it('pins what has no line to a file, for readers that need one', () => {
    const pinned = pinGrade(sampleGrade('stop-failed'), 'a/Dockerfile').checks;
    expect(pinned.map(({ feedback }) => feedback?.location ?? null)).toEqual([
      null,
      { file: 'Dockerfile', line: 6 },
      { file: 'a/Dockerfile', line: 1 },
      null,
    ]);
  });
});
