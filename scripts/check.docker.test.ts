import { describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { connect, findLeftovers } from '../graders/index.ts';
import { makeFolder, runSeaworthy, startSeaworthy } from './testing/run-seaworthy.ts';
import type { Ended } from './testing/run-seaworthy.ts';

const root = join(import.meta.dirname, '..');
const attempt = (path: string): string => join(root, 'exercises', path);
const DEAF = {
  Dockerfile: 'FROM busybox\nCOPY app.sh /\nCMD ["sh", "/app.sh"]\n',
  'app.sh': 'trap "" TERM\necho up\nwhile :; do sleep 0.1; done\n',
};

/** What a process has in the temp folder. */
const listScratch = async (pid: number | undefined): Promise<readonly string[]> =>
  (await readdir(tmpdir())).filter(
    (name) => /^seaworthy-[a-z]+-[^-]+-/.test(name) && name.includes(`-${pid}-`),
  );

describe('seaworthy check', () => {
  it('prints the grades as JSON and nothing else, and ends with 0 for full points', async () => {
    await using folder = await makeFolder();
    const { code, stdout } = await runSeaworthy(
      [
        'check',
        '17-default-command',
        '-s',
        attempt('17-default-command/solution'),
        '--student',
        'Ada',
        '--json',
      ],
      { cwd: folder.path },
    );
    const { schemaVersion, grades } = JSON.parse(stdout) as Record<string, unknown>;
    expect({ code, schemaVersion }).toEqual({ code: 0, schemaVersion: 1 });
    expect(grades).toMatchObject([
      { points: 10, maxPoints: 10, score: 1, gradable: true, submission: { student: 'Ada' } },
    ]);
  });

  it('tells what to fix first, writes a page, and ends with 1 below the mark', async () => {
    await using folder = await makeFolder();
    const { code, stdout } = await runSeaworthy(
      [
        'check',
        '17-default-command',
        '-s',
        attempt('17-default-command/mistakes/entrypoint'),
        '--report',
        'pages',
      ],
      { cwd: folder.path },
    );
    expect(code).toBe(1);
    expect(stdout).toContain('Fix first: `docker run IMAGE echo ...`');
    expect(stdout).toContain('Dockerfile, line 2');
    expect(stdout).toContain('Graded on stand-ins');
    expect(stdout).not.toContain('\u001b[');
    const page = await readFile(join(folder.path, 'pages', 'index.html'), 'utf8');
    expect(page).toContain('17-default-command');
  });

  it('writes each format that is asked for, and tells where', async () => {
    await using folder = await makeFolder();
    const { code, stdout } = await runSeaworthy(
      [
        ...['check', '17-default-command', '-s', attempt('17-default-command/solution')],
        ...['--report', 'out', '--format', 'junit,exercism', '--format', 'prairielearn'],
      ],
      { cwd: folder.path },
    );
    expect(code).toBe(0);
    const places = ['junit.xml', 'exercism/results.json', 'prairielearn/results.json'];
    for (const place of places) expect(stdout).toContain(`Report: ${join('out', place)}\n`);
    expect((await readdir(join(folder.path, 'out'))).toSorted()).toEqual([
      ...['exercism', 'junit.xml', 'prairielearn'],
    ]);
  });

  it('finds exercise and folder by itself where it stands', async () => {
    const { code, stdout } = await runSeaworthy(['check'], {
      cwd: attempt('17-default-command/solution'),
    });
    expect(code).toBe(0);
    expect(stdout).toContain('10 of 10 points');
  });

  it.each([
    [
      'an exercise that does not exist',
      ['check', '18-gracefull-stop', '-s', '.'],
      'did you mean `18-graceful-stop`',
    ],
    ['no exercise at all', ['check'], 'Which exercise?'],
    [
      'a folder that is not there',
      ['check', '18-graceful-stop', '-s', 'nowhere'],
      'There is nothing at nowhere',
    ],
    ['a file', ['check', '18-graceful-stop', '-s', 'file'], 'A submission is a folder'],
    ['an unknown option', ['check', '--reprot', 'x'], '--report'],
    [
      'an unknown format',
      ['check', '17-default-command', '-s', '.', '--format', 'html,junti'],
      'did you mean `junit`',
    ],
    [
      'an unknown format to watch with',
      ['check', '17-default-command', '-s', '.', '--watch', '--format', 'pdf'],
      'There is no format "pdf"',
    ],
    [
      'a format of a class',
      ['check', '17-default-command', '--format', 'canvas'],
      'seaworthy grade',
    ],
    ['an unknown command', ['chekc'], 'check'],
    [
      'one folder for two exercises',
      ['check', '16-redis-image', '17-default-command', '-s', '.'],
      '{exercise}',
    ],
  ])('answers %s with 2 and what to do', async (_, args, words) => {
    await using folder = await makeFolder({ file: 'x' });
    const { code, stdout, stderr } = await runSeaworthy(args, { cwd: folder.path });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it('answers a missing engine with 3 and what to do', async () => {
    await using folder = await makeFolder();
    const { code, stderr } = await runSeaworthy(
      ['check', '17-default-command', '-s', attempt('17-default-command/solution')],
      { cwd: folder.path, env: { DOCKER_HOST: 'unix:///nonexistent/docker.sock' } },
    );
    expect(code).toBe(3);
    expect(stderr).toContain('No container engine answers at /nonexistent/docker.sock');
    expect(stderr.match(/No container engine/g)).toHaveLength(1);
  });

  it('grades an empty folder, and says what is missing', async () => {
    await using folder = await makeFolder({ 'work/.gitkeep': '' });
    const { code, stdout } = await runSeaworthy(['check', '17-default-command', '-s', 'work'], {
      cwd: folder.path,
    });
    expect(code).toBe(1);
    expect(stdout).toContain('0 of 10 points');
    expect(stdout).toContain('Make a file named exactly `Dockerfile`');
  });

  it('removes everything when it is interrupted, and ends by the signal', async () => {
    await using folder = await makeFolder(
      Object.fromEntries(Object.entries(DEAF).map(([name, text]) => [`work/${name}`, text])),
    );
    const { docker } = await connect();
    const { child, ended } = startSeaworthy(['check', '18-graceful-stop', '-s', 'work'], {
      cwd: folder.path,
    });
    const runId = await Promise.race([firstStart(docker, child.pid), endedEarly(ended)]);
    child.kill('SIGINT');
    const { signal, stderr } = await ended;
    expect(signal).toBe('SIGINT');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await findLeftovers(docker, runId)).toEqual([]);
  });

  it('leaves to the next run what a kill -9 left, and that run sweeps it', async () => {
    await using folder = await makeFolder(
      Object.fromEntries(Object.entries(DEAF).map(([name, text]) => [`work/${name}`, text])),
    );
    const { docker } = await connect();
    const { child, ended } = startSeaworthy(['check', '18-graceful-stop', '-s', 'work'], {
      cwd: folder.path,
    });
    const runId = await Promise.race([firstStart(docker, child.pid), endedEarly(ended)]);
    child.kill('SIGKILL');
    await ended;
    expect((await findLeftovers(docker, runId)).length).toBeGreaterThan(0);
    expect(await listScratch(child.pid)).not.toEqual([]);
    const { code, stderr } = await runSeaworthy(
      ['check', '17-default-command', '-s', attempt('17-default-command/solution')],
      { cwd: folder.path },
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await findLeftovers(docker, runId)).toEqual([]);
    expect(await listScratch(child.pid)).toEqual([]);
  });

  it('grades again when a file is saved', async () => {
    await using folder = await makeFolder({
      'work/Dockerfile': 'FROM busybox\nENTRYPOINT ["echo", "hello"]\n',
    });
    const watching = startSeaworthy(['check', '17-default-command', '-s', 'work', '--watch'], {
      cwd: folder.path,
    });
    await watching.until('Watching for changes');
    await writeFile(
      join(folder.path, 'work', 'Dockerfile'),
      'FROM busybox\nCMD ["echo", "hello"]\n',
    );
    await watching.until('10 of 10 points');
    watching.child.kill('SIGINT');
    expect((await watching.ended).stdout).toContain('5 of 10 points');
  });
});

describe('npx jest --selectProjects grade', () => {
  it('grades the last plan with stock reporters', async () => {
    await runSeaworthy(['check', '17-default-command'], {
      cwd: attempt('17-default-command/mistakes/entrypoint'),
    });
    const reporters = ['default', 'github-actions', 'jest-junit'].map(
      (name) => `--reporters=${name}`,
    );
    await using folder = await makeFolder();
    const jest = promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/jest/bin/jest.js'), '--selectProjects=grade', ...reporters],
      {
        cwd: root,
        env: {
          ...process.env,
          GITHUB_ACTIONS: 'true',
          JEST_JUNIT_OUTPUT_DIR: folder.path,
          NODE_OPTIONS: '',
        },
      },
    );
    const { code, stdout, stderr } = (await jest.catch(
      (error: { code: number; stdout: string; stderr: string }) => error,
    )) as { code?: number; stdout: string; stderr: string };
    expect(code).toBe(1);
    expect(stderr).toContain('✕ `docker run IMAGE echo ...` prints those words, and nothing else');
    expect(stdout + stderr).toMatch(/::error file=[^,]*mistakes\/entrypoint\/Dockerfile,line=2,/);
    expect(await readFile(join(folder.path, 'junit.xml'), 'utf8')).toContain('failures="2"');
    expect(await readdir(folder.path)).toEqual(['junit.xml']);
  });
});

/** The id of a process's run, as soon as a container of it has started, by the engine's events. */
async function firstStart(
  docker: Awaited<ReturnType<typeof connect>>['docker'],
  pid = 0,
): Promise<string> {
  const filters = JSON.stringify({ label: ['io.seaworthy.run'], event: ['start'] });
  const events = (await docker.getEvents({ filters })) as AsyncIterable<Buffer>;
  for await (const chunk of events) {
    for (const line of chunk.toString().trim().split('\n')) {
      const { Attributes } = (JSON.parse(line) as { Actor: { Attributes: Labels } }).Actor;
      const runId = Attributes['io.seaworthy.run'];
      if (Attributes['io.seaworthy.owner']?.split('/')[1] === String(pid) && runId) return runId;
    }
  }
  throw new Error('no container started');
}

async function endedEarly(ended: Promise<Ended>): Promise<never> {
  throw new Error(`it ended before a container started: ${(await ended).stderr}`);
}

type Labels = Readonly<Record<string, string>>;
