import { describe, expect, it } from '@jest/globals';
import { sampleGradebook } from '../../reports/fixtures/sample-gradebook.ts';
import { tellBook, tellNews } from './tell-class.ts';
import type { Io } from '../io.ts';

function listen(use: (io: Io) => void): string {
  let said = '';
  const say = (text: string): void => void (said += text);
  use({
    ...{ cwd: '/', isColor: false, columns: 0, setExitCode: () => undefined },
    ...{ stdout: say, stderr: say },
  });
  return said;
}

describe('tellBook', () => {
  it('tells how much was late, for what earned everything may be below the mark', () => {
    const book = sampleGradebook({ students: 30 });
    const late = book.students
      .flatMap(({ entries }) => entries)
      .filter(({ status, late: by, override }) => status === 'graded' && by && override === null);
    expect(late.length).toBeGreaterThan(1);
    expect(listen((io) => tellBook(book, io))).toContain(
      `\n${late.length} were late and have fewer points than were earned.\n`,
    );
    const inTime = book.students.map((student) => ({
      ...student,
      entries: student.entries.map((entry) => ({ ...entry, late: null })),
    }));
    expect(listen((io) => tellBook({ ...book, students: inTime }, io))).not.toContain('late');
  });
});

describe('tellNews', () => {
  it('tells the first ones visibly, and how many more there are', () => {
    const lines = Array.from({ length: 22 }, (_, at) => `line\u001b ${at}`);
    const said = listen((io) => tellNews(lines, io)).split('\n');
    expect(said).toHaveLength(22);
    expect(said[0]).not.toContain('\u001b');
    expect(said[20]).toBe('and 2 more such problems, which the report names');
  });
});
