import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { Command } from 'commander';
import { describe, expect, it } from '@jest/globals';

import { sampleGrade } from '../reports/fixtures/sample-grades.ts';
import { temporaryFolder } from '../reports/fixtures/temporary-folder.ts';
import { registerReport } from './commands/report.ts';
import type { ExitCode } from './exit-codes.ts';

interface Said {
  readonly stdout: string;
  readonly stderr: string;
  readonly exitCode: ExitCode;
}

async function run(cwd: string, ...words: readonly string[]): Promise<Said> {
  const said = { stdout: '', stderr: '', exitCode: 0 as ExitCode };
  const program = new Command();
  registerReport(program, {
    cwd,
    isColor: false,
    columns: 0,
    stdout: (text) => void (said.stdout += text),
    stderr: (text) => void (said.stderr += text),
    setExitCode: (code) => void (said.exitCode = code),
  });
  await program.parseAsync(['report', ...words], { from: 'user' });
  return said;
}

const fixture = (name: string): string =>
  join(import.meta.dirname, '..', 'reports', 'fixtures', `${name}.json`);

async function makeRun(home: string, id: string, ...names: readonly string[]): Promise<string> {
  const folder = join(home, '.seaworthy', 'runs', id);
  for (const name of names) {
    await mkdir(join(folder, 'grades', name), { recursive: true });
    await cp(fixture(name), join(folder, 'grades', name, 'grade.json'));
  }
  await mkdir(folder, { recursive: true });
  return folder;
}

describe('seaworthy report', () => {
  it('renders the latest run that graded something, beside its grades', async () => {
    await using home = await temporaryFolder();
    await makeRun(home.path, '2026-01-01', 'perfect');
    const latest = await makeRun(home.path, '2026-01-02', 'stop-failed', 'ungradable');
    await makeRun(home.path, '2026-01-03');
    const { stdout, exitCode } = await run(home.path);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      `Report: ${join('.seaworthy', 'runs', '2026-01-02', 'report', 'index.html')}`,
    );
    expect(await readdir(join(latest, 'report'))).toEqual(['edsger', 'grace', 'index.html']);
  });

  it("leaves a class's own pages as they are", async () => {
    await using home = await temporaryFolder();
    const folder = await makeRun(home.path, 'class', 'perfect');
    await writeFile(join(folder, 'class.json'), '{}');
    const page = join(folder, 'report', 'index.html');
    await mkdir(join(folder, 'report'));
    await writeFile(page, 'the class');
    const { stdout } = await run(home.path, folder);
    expect(stdout).toContain(`Report: ${join('seaworthy-report', 'index.html')}`);
    expect(await readFile(page, 'utf8')).toBe('the class');
    const other = await run(home.path, folder, '--format', 'junit');
    expect(other.stdout).toContain(join('class', 'report', 'junit.xml'));
  });

  it('renders grade files, and what check --json printed, in each format asked for', async () => {
    await using home = await temporaryFolder();
    const printed = join(home.path, 'printed.json');
    await writeFile(
      printed,
      JSON.stringify({ schemaVersion: 1, grades: [sampleGrade('perfect')] }),
    );
    const { stdout, exitCode } = await run(
      home.path,
      fixture('loopback'),
      printed,
      '--report',
      'out',
      '--format',
      'html,json',
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      `Report: ${join('out', 'index.html')}\nReport: ${join('out', 'grades.json')}\n`,
    );
    expect(await readdir(join(home.path, 'out'))).toEqual([
      'ada',
      'grades.json',
      'index.html',
      'margaret',
    ]);
  });

  it('tells a grade that cannot be read, and renders the others', async () => {
    await using home = await temporaryFolder();
    const folder = await makeRun(home.path, 'run', 'perfect');
    await writeFile(join(folder, 'grades', 'half.json'), '{"schemaVersion": 1');
    await writeFile(join(folder, 'grades', 'new.json'), '{"schemaVersion": 2}');
    const { stderr, exitCode } = await run(home.path, folder);
    expect(exitCode).not.toBe(0);
    expect(stderr).toMatch(/half\.json is no JSON[\s\S]*new\.json: this grade has schemaVersion 2/);
    expect(await readFile(join(folder, 'report', 'index.html'), 'utf8')).toContain('1 submission');
  });

  it.each([
    ['a folder without grades', ['.'], 'There are no grades at .'],
    ['a path that is not there', ['nowhere'], 'There are no grades at nowhere.'],
    ['no run at all', [], 'No run has left grades in'],
    ['an unknown format', ['--format', 'pdf'], 'There is no format "pdf".'],
  ])('refuses %s', async (_name, words, message) => {
    await using home = await temporaryFolder();
    await mkdir(join(home.path, 'exercises'));
    await writeFile(join(home.path, 'exercises', 'course.yaml'), '');
    await expect(run(home.path, ...words)).rejects.toThrow(message);
  });

  it('renders the gradebook of a class for learning platforms', async () => {
    await using home = await temporaryFolder();
    const book = {
      ...{ schemaVersion: 1, course: { title: 'Containers', passMark: 1 } },
      ...{ madeAt: '2026-03-09T14:00:00.000Z', exercises: [], students: [], alike: [] },
      problems: [],
    };
    await writeFile(join(home.path, 'gradebook.json'), JSON.stringify(book));
    const { stdout, exitCode } = await run(home.path, '.', '--format', 'moodle,canvas');
    expect(exitCode).toBe(0);
    const places = ['moodle.csv', 'canvas.csv'].map((name) => join('seaworthy-report', name));
    expect(stdout).toBe(places.map((path) => `Report: ${path}\n`).join(''));
    expect(await readFile(join(home.path, places[1] ?? ''), 'utf8')).toContain('Points Possible');
  });

  it.each([
    ['where there is no gradebook', ['.'], 'There is no gradebook at gradebook.json.'],
    ['where there are two', ['a', 'b'], 'That is more than one class.'],
    ['where it is damaged', ['half.json'], 'half.json is no JSON.'],
  ])('refuses formats of a class %s', async (_name, paths, message) => {
    await using home = await temporaryFolder();
    await writeFile(join(home.path, 'half.json'), '{"schemaVersion": 1');
    await expect(run(home.path, ...paths, '--format', 'canvas')).rejects.toThrow(message);
  });

  it('fails when a report cannot be written', async () => {
    await using home = await temporaryFolder();
    await writeFile(join(home.path, 'file'), '');
    const { stderr, exitCode } = await run(home.path, fixture('perfect'), '--report', 'file');
    expect(exitCode).toBe(3);
    expect(stderr).toContain('The html report could not be written');
  });
});
