import { afterAll, describe, expect, it } from '@jest/globals';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Grade } from '../../graders/index.ts';
import { connect, findLeftovers } from '../../graders/index.ts';
import { openTerminal, PROMPT } from '../testing/open-terminal.ts';
import type { TestTerminal } from '../testing/open-terminal.ts';
import { makeFolder, runSeaworthy } from '../testing/run-seaworthy.ts';

/** Every practice that was opened here. */
const opened: TestTerminal[] = [];

async function practise(cwd: string, ...args: readonly string[]): Promise<TestTerminal> {
  const terminal = await openTerminal(['practice', ...args], { cwd });
  opened.push(terminal);
  return terminal;
}

interface Kept {
  readonly folder: string;
  readonly script: string;
  readonly grade: Grade;
}

/** What a practice left in the state folder. */
async function readKept(cwd: string): Promise<Kept> {
  const run = await realpath(join(cwd, '.seaworthy', 'latest'));
  const [student = ''] = await readdir(join(run, 'grades'));
  const [file = ''] = await readdir(join(run, 'grades', student));
  expect(await readdir(join(run, 'report'))).toContain('index.html');
  return {
    folder: join(run, 'submission'),
    script: await readFile(join(run, 'submission', 'commands.sh'), 'utf8'),
    grade: JSON.parse(await readFile(join(run, 'grades', student, file), 'utf8')) as Grade,
  };
}

/** Ends the engine of a practice's lab. */
async function killEngine({ pid }: TestTerminal): Promise<void> {
  const { docker } = await connect();
  const { Id: image } = await docker.getImage('docker:dind').inspect();
  const made = await findLeftovers(docker);
  for (const { kind, id, owner } of made) {
    if (kind !== 'container' || !owner.includes(`/${pid}/`)) continue;
    const container = docker.getContainer(id);
    if ((await container.inspect()).Image === image) await container.kill();
  }
}

const verdictsOf = ({ checks }: Grade): readonly string[] =>
  checks.map(({ id, verdict }) => `${id} ${verdict}`);

async function replay(id: string, { folder }: Kept, cwd: string): Promise<Grade> {
  const { stdout } = await runSeaworthy(['check', id, '-s', folder, '--json'], { cwd });
  const { grades } = JSON.parse(stdout) as { grades: readonly [Grade] };
  return grades[0];
}

afterAll(async () => {
  // One whose test did not get to its end goes on.
  await Promise.all(opened.map((terminal) => terminal.close()));
  const { docker } = await connect();
  const left = await findLeftovers(docker);
  const isOurs = (owner: string): boolean => opened.some(({ pid }) => owner.includes(`/${pid}/`));
  expect(left.filter(({ owner }) => isOurs(owner))).toEqual([]);
});

describe('seaworthy practice', () => {
  it('shows the task, ticks each check at once, gives hints, and grades what was typed', async () => {
    await using home = await makeFolder();
    await using terminal = await practise(home.path, '01-hello-world');
    const task = await terminal.until(PROMPT);
    expect(task).toContain('Your first two containers');
    expect(task).toContain('[ ] A container of `hello-world` ran');
    expect(task).not.toContain('BusyBox');
    terminal.press('hint\r');
    expect(await terminal.until(PROMPT)).toMatch(/hint\nA container of.*\n> /s);
    terminal.press('docker run hello-world\r');
    await terminal.until(
      '✓ A container of `hello-world` ran to its end and printed its message · 1 of 2',
    );
    await terminal.until('$ ');
    terminal.press('\u001b[A\r');
    await terminal.until('· 2 of 2');
    await terminal.until('$ ');
    terminal.press('checks\r');
    expect(await terminal.until(PROMPT)).toContain('[x] A container of `hello-world` ran');
    terminal.press('exit\r');
    await terminal.until('10 of 10 points');
    expect(await terminal.ended).toBe(0);
    const kept = await readKept(home.path);
    expect(kept.script.split('\n').slice(1)).toEqual([
      'docker run hello-world',
      'docker run hello-world',
      '',
    ]);
    expect(kept.grade).toMatchObject({
      gradable: true,
      score: 1,
      submission: { student: 'practice' },
    });
    expect(verdictsOf(await replay('01-hello-world', kept, home.path))).toEqual(
      verdictsOf(kept.grade),
    );
  });

  it('gives keys, Ctrl-C and the size to the program inside, and keeps all of it in the script', async () => {
    await using home = await makeFolder();
    await using terminal = await practise(home.path, '10-interactive-flags');
    await terminal.until(PROMPT);
    terminal.press('docker run --rm redis\r');
    await terminal.until('Ready to accept connections');
    terminal.press('\u0003');
    await terminal.until('Received SIGINT');
    await terminal.until('$ ');
    terminal.press("docker run --rm -i busybox sh -c 'echo ready; cat'\r");
    await terminal.until('\nready\n');
    terminal.press('anybody\u007fy aboard?\r');
    await terminal.until('\nanybody aboard?\n');
    terminal.press('\u0004');
    await terminal.until('$ ');
    terminal.press('docker run --rm -it busybox sh\r');
    await terminal.until('/ # ');
    // Only when it has given the first size does the docker client listen for others.
    terminal.press('while [ "$(stty size)" = "0 0" ]; do sleep 0.1; done; echo fits\r');
    await terminal.until('\nfits\n');
    await terminal.until('/ # ');
    await terminal.resize(120, 40);
    terminal.press(
      'for try in 1 2 3 4 5 6 7 8 9; do [ "$(stty size)" = "40 120" ] && break; sleep 0.5; done; echo it has "$(stty size)"\r',
    );
    await terminal.until('it has 40 120');
    await terminal.until('/ # ');
    terminal.press('exit\r');
    await terminal.until('$ ');
    terminal.press('\u0004');
    await terminal.until('Report: ');
    await terminal.ended;
    const kept = await readKept(home.path);
    expect(kept.script).toMatch(/^timeout -s INT \d+ docker run --rm redis$/m);
    expect(kept.script).toContain("cat' <<'END'\nanybody aboard?\nEND\n");
    expect(kept.script).toContain(
      "| script -qc 'stty cols 80 rows 24; docker run --rm -it busybox sh' /dev/null\n",
    );
    expect(kept.grade.score).toBe(1);
    const again = await replay('10-interactive-flags', kept, home.path);
    expect(again.session?.end).toBe('done');
    expect(verdictsOf(again)).toEqual(verdictsOf(kept.grade));
  }, 120_000);

  it('opens a second terminal in a second window, until the first one is left', async () => {
    await using home = await makeFolder();
    await using first = await practise(home.path, '01-hello-world');
    await first.until(PROMPT);
    const again = await practise(home.path, '01-hello-world');
    await again.until('A practice is open here already.');
    expect(await again.ended).toBe(2);
    await using second = await openTerminal(['practice', '--join'], { cwd: home.path });
    await second.until('Terminal 2 of the practice of 01-hello-world.');
    await second.until(PROMPT);
    first.press('docker run hello-world\r');
    await first.until('✓ A container');
    await second.until('✓ A container');
    second.press('docker run hello-world\r');
    await first.until('· 2 of 2');
    await second.until('· 2 of 2');
    first.press('exit\r');
    await second.until('The practice is over.');
    expect([await second.ended, await first.ended]).toEqual([0, 0]);
    const { folder, grade } = await readKept(home.path);
    expect(grade.score).toBe(1);
    const script = await readFile(join(folder, 'terminal-2.sh'), 'utf8');
    expect(script).toMatch(/\ndocker run hello-world\n$/);
    expect(existsSync(join(home.path, '.seaworthy', 'practice.json'))).toBe(false);
  });

  it('has four terminals, and no more', async () => {
    await using home = await makeFolder();
    await using first = await practise(home.path, '01-hello-world');
    await first.until(PROMPT);
    const join = (): Promise<TestTerminal> =>
      openTerminal(['practice', '--join'], { cwd: home.path });
    await using second = await join();
    await second.until(PROMPT);
    await using third = await join();
    await third.until(PROMPT);
    await using fourth = await join();
    await fourth.until('Terminal 4 of');
    await using fifth = await join();
    await fifth.until('All 4 terminals of the lab are open.');
    expect(await fifth.ended).toBe(2);
    second.press('\u0004');
    await second.until('Terminal 2 is closed.');
    await using again = await join();
    await again.until('Terminal 2 of');
  });

  it('keeps what was typed where the lab breaks down', async () => {
    await using home = await makeFolder();
    await using terminal = await practise(home.path, '01-hello-world');
    await terminal.until(PROMPT);
    terminal.press('docker ps\r');
    await terminal.until(PROMPT);
    await killEngine(terminal);
    await terminal.until('SEAWORTHY_LAB_FAILED');
    expect(await terminal.ended).toBe(3);
    const script = join(home.path, '.seaworthy', 'latest', 'submission', 'commands.sh');
    expect(await readFile(script, 'utf8')).toMatch(/\ndocker ps\n$/);
  });

  it('takes the files that it is given, and leaves them as they are', async () => {
    await using home = await makeFolder({
      'work/commands.sh': 'docker run hello-world\n',
      'work/note': 'hi\n',
    });
    await using terminal = await practise(home.path, '01-hello-world', '-s', 'work');
    await terminal.until(PROMPT);
    terminal.press("PS1='> '\r");
    await terminal.until('read only');
    await terminal.until(PROMPT);
    terminal.press('cat note; sh commands.sh\r');
    await terminal.until('✓ A container');
    terminal.press('exit\r');
    expect(await terminal.ended).toBe(1);
    const { folder, script } = await readKept(home.path);
    expect(script).toMatch(/\nPS1='> '\ncat note; sh before-commands.sh\n$/);
    const files = await readdir(folder);
    expect(files.toSorted()).toEqual(['before-commands.sh', 'commands.sh', 'note']);
    expect(await readFile(join(home.path, 'work', 'commands.sh'), 'utf8')).toBe(
      'docker run hello-world\n',
    );
  });

  it.each([
    ['it is ended by a signal', 'SIGTERM'],
    ['its window is closed', null],
  ])('grades and keeps what was typed where %s', async (_, signal) => {
    await using home = await makeFolder();
    await using terminal = await practise(home.path, '01-hello-world');
    await terminal.until(PROMPT);
    terminal.press('docker run hello-world\r');
    await terminal.until('✓ A container');
    if (signal === null) await terminal.close();
    else process.kill(terminal.pid, signal);
    await terminal.ended;
    const { script, grade } = await readKept(home.path);
    expect(script).toMatch(/\ndocker run hello-world\n$/);
    expect(verdictsOf(grade)).toEqual(['first-run passed', 'second-run failed']);
  });

  it('ends by itself when its time is over', async () => {
    await using home = await makeFolder();
    await using terminal = await practise(home.path, '01-hello-world', '--time', '1s');
    await terminal.until('0 of 10 points');
    expect(await terminal.ended).toBe(1);
  });

  it('leaves nothing that the next run would not remove where it is killed', async () => {
    await using home = await makeFolder();
    await using terminal = await practise(home.path, '01-hello-world');
    await terminal.until(PROMPT);
    process.kill(terminal.pid, 'SIGKILL');
    await terminal.ended;
    await using joining = await openTerminal(['practice', '--join'], { cwd: home.path });
    await joining.until('No practice is open here.');
    expect(await joining.ended).toBe(2);
    await using next = await practise(home.path, '01-hello-world');
    await next.until(PROMPT);
    next.press('exit\r');
    expect(await next.ended).toBe(1);
  });

  it.each([
    ['no terminal', ['practice', '01-hello-world'], 'A practice needs a terminal'],
    ['no terminal to join from', ['practice', '--join'], 'A practice needs a terminal'],
  ])('says that there is %s', async (_, args, message) => {
    await using home = await makeFolder();
    const { code, stderr } = await runSeaworthy(args, { cwd: home.path });
    expect({ code, isTold: stderr.includes(message) }).toEqual({ code: 2, isTold: true });
  });

  it.each([
    ['an exercise about files', ['18-graceful-stop'], 'is about files, not about commands'],
    ['no exercise', [], 'Which exercise?'],
    ['a folder that is not there', ['01-hello-world', '-s', 'nowhere'], 'nowhere'],
    ['a time that is none', ['01-hello-world', '--time', 'long'], 'long'],
  ])('ends with 2 for %s', async (_, args, message) => {
    await using home = await makeFolder();
    await using terminal = await practise(home.path, ...args);
    await terminal.until(message);
    expect(await terminal.ended).toBe(2);
  });

  it('takes a place where nobody listens for no practice', async () => {
    await using home = await makeFolder();
    await mkdir(join(home.path, '.seaworthy'));
    const place = join(home.path, '.seaworthy', 'practice.json');
    await writeFile(place, '{"socket":"/nowhere/windows.sock","exerciseId":"01-hello-world"}');
    await using terminal = await openTerminal(['practice', '--join'], { cwd: home.path });
    await terminal.until('No practice is open here.');
    expect(await terminal.ended).toBe(2);
    expect(existsSync(place)).toBe(false);
  });
});
