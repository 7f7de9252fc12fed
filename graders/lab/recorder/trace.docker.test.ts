import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openTestLabs } from '../engine/fixtures/open-test-lab.ts';
import type { TestLabs } from '../engine/fixtures/open-test-lab.ts';
import type { LabRequest } from '../engine/index.ts';
import type { ScriptRun } from '../session.ts';
import type { TraceLine } from '../trace.ts';

const folder = import.meta.dirname;
let labs: TestLabs;
let isLine: (line: unknown) => boolean;
beforeAll(async () => {
  labs = await openTestLabs();
  const schema = await readFile(join(folder, '..', 'trace.schema.json'), 'utf8');
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false });
  isLine = ajv.compile(JSON.parse(schema) as object);
});
afterAll(async () => {
  await labs?.[Symbol.asyncDispose]();
});

interface Recorded {
  readonly run: ScriptRun;
  readonly lines: readonly TraceLine[];
  readonly of: <Kind extends TraceLine['kind']>(kind: Kind) => Extract<TraceLine, { kind: Kind }>[];
  /** Complete lines of one action. */
  readonly calls: (action: string) => Extract<TraceLine, { kind: 'call' }>[];
}

async function record(script: string, request: Partial<LabRequest> = {}): Promise<Recorded> {
  await using lab = await labs.open(script, { recorderFolder: folder, ...request });
  const run = await lab.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 60_000 });
  expect(run.timedOut).toBe(false);
  const { lines, end } = await lab.finish();
  expect(lines.filter((line) => !isLine(line))).toEqual([]);
  expect(end).toMatchObject({ reason: 'done', changedBases: [] });
  const of: Recorded['of'] = (kind) => lines.filter((line) => line.kind === kind) as never;
  return {
    ...{ run, lines, of },
    calls: (action) => of('call').filter((call) => call.action === action && !call.open),
  };
}

describe('the trace of a lab', () => {
  it('keeps what a container that removes itself printed, and how it ended', async () => {
    const { of, run } = await record(
      "docker run --rm --name gone busybox sh -c 'echo out; echo err >&2; exit 3'; docker ps -aq | wc -l",
    );
    expect(run.stdout.text).toBe('out\n0\n');
    const lines = of('container');
    expect(lines.map(({ because }) => because)).toEqual(['create', 'start', 'die', 'remove']);
    for (const line of lines.slice(2)) {
      expect(line).toMatchObject({
        name: 'gone',
        imageName: 'busybox',
        exitCode: 3,
        autoRemove: true,
        stdout: { text: 'out\n' },
        stderr: { text: 'err\n' },
      });
    }
  });

  it('keeps a container that removes itself through a restart, and one that never started', async () => {
    const { of, run } = await record(`
      docker run -d --rm --name kept busybox sleep 1000 >/dev/null
      docker restart -t 0 kept; docker inspect -f '{{.State.Status}} {{.HostConfig.AutoRemove}}' kept
      docker stop -t 0 kept >/dev/null; docker wait kept >/dev/null 2>&1
      docker run --rm --name never busybox no-such-program 2>/dev/null; docker ps -aq | wc -l`);
    expect(run.stdout.text).toBe('kept\nrunning true\n0\n');
    const never = of('container').filter(({ name }) => name === 'never');
    expect(never.map(({ because }) => because)).toEqual(['create', 'remove']);
    expect(never.at(-1)).toMatchObject({
      exitCode: 127,
      error: expect.stringContaining('no-such-program'),
    });
  });

  it('tells of an exec what went in, what came out, and its exit code', async () => {
    const { calls } = await record(`
      docker run -d --name web busybox sleep 1000
      echo typed | docker exec -i web sh -c 'cat; echo err >&2; exit 4'`);
    expect(calls('exec.start')).toMatchObject([
      {
        result: { exitCode: 4 },
        stdin: { text: 'typed\n' },
        stdout: { text: 'typed\n' },
        stderr: { text: 'err\n' },
        container: calls('container.create')[0]?.container,
      },
    ]);
    expect(calls('exec.create')[0]?.exec).toBe(calls('exec.start')[0]?.exec);
  });

  it('tells of a commit what was changed before, and of the image what it is now', async () => {
    const { of, calls } = await record(`
      docker run --name base alpine sh -c 'echo hi >/made'
      docker commit -c 'CMD ["cat","/made"]' base own; docker tag own ada/own:1; docker rm base`);
    const before = of('container').find(({ because }) => because === 'commit');
    expect(before?.changes).toEqual([{ kind: 'added', path: '/made' }]);
    const [committed, tagged] = ['commit', 'tag'].map((because) =>
      of('image').find((one) => one.because === because),
    );
    expect(committed).toMatchObject({
      command: ['cat', '/made'],
      names: ['own:latest'],
      isBase: false,
    });
    expect(tagged).toMatchObject({ id: committed?.id, names: ['ada/own:1', 'own:latest'] });
    expect(calls('container.commit')[0]).toMatchObject({
      image: committed?.id,
      container: before?.id,
    });
  });

  it('tells of a build its image, its names and its words, and of a failed one why', async () => {
    const { of, calls } = await record(`
      printf 'FROM busybox\\nRUN echo built\\n' >Dockerfile; docker build -t ada/app:1 .
      printf 'FROM busybox\\nRUN exit 5\\n' >Dockerfile; docker build .`);
    const [built, failed] = calls('image.build');
    expect(built).toMatchObject({
      result: { names: ['ada/app:1'], error: null },
      stdout: { text: expect.stringContaining('built') },
    });
    expect(of('image').find(({ because }) => because === 'build')).toMatchObject({
      id: built?.image,
      names: ['ada/app:1'],
    });
    expect(failed).toMatchObject({ image: null, message: expect.stringContaining('exit 5') });
  });

  it('tells of the end of a container whatever ended it, and what is left at the end', async () => {
    const { of } = await record(`
      docker run -d --name stopped busybox sleep 1000; docker stop -t 0 stopped
      docker run -d --name removed busybox sleep 1000; docker rm -f removed
      docker run --name pruned busybox true; docker run -d --name left busybox sh -c 'echo on; sleep 1000'
      docker container prune -f; sleep 0.3`);
    const because = (name: string): string[] =>
      of('container')
        .filter((one) => one.name === name)
        .map((one) => one.because);
    expect(because('stopped')).toEqual(['create', 'start', 'die', 'remove']);
    expect(because('removed').filter((one) => one !== 'die')).toEqual([
      'create',
      'start',
      'remove',
    ]);
    expect(because('pruned')).toEqual(['create', 'start', 'die', 'remove']);
    expect(because('left')).toEqual(['create', 'start', 'end']);
    expect(of('container').at(-1)).toMatchObject({ status: 'running', stdout: { text: 'on\n' } });
    expect(
      of('event')
        .filter(({ action }) => action === 'die')
        .map(({ exitCode }) => exitCode),
    ).toEqual([137, 137, 0]);
  });

  it('tells what a removed container left, also after one more run', async () => {
    const { of, run } = await record(`
      docker create --name kept busybox sh -c 'echo ran; touch /$(cat /proc/sys/kernel/random/uuid)' >/dev/null
      echo text >note; docker cp note kept:/note
      docker start -a kept; docker start -a kept; docker rm kept`);
    expect(run.stdout.text).toBe('ran\nran\nkept\n');
    const [first, second, removed] = of('container')
      .filter(({ because }) => because === 'die' || because === 'remove')
      .map(({ stdout, changes }) => ({
        text: stdout?.text,
        paths: changes?.map(({ path }) => path.replace(/^\/[0-9a-f-]{36}$/, '/made')).sort(),
      }));
    expect(first).toEqual({ text: 'ran\n', paths: ['/made', '/note'] });
    expect(second).toEqual({ text: 'ran\nran\n', paths: ['/made', '/made', '/note'] });
    expect(removed).toEqual(second);
  });

  it('outlives everything being removed, but for the course images', async () => {
    const { run } = await record(`
      docker run -d --name on redis; docker run --name off busybox true; docker volume create v; docker network create n
      docker tag busybox own:1; docker rmi -f busybox; docker rmi -f $(docker images -q); docker rmi own:1
      docker tag busybox own:2; docker system prune -af --volumes
      echo left; docker ps -aq | wc -l; docker images -q | sort -u | wc -l; docker volume ls -q | wc -l`);
    expect(run.stdout.text).toMatch(/Total reclaimed space: [\d.]+k?B\nleft\n1\n6\n1\n$/);
    expect(run.stdout.text).toContain('untagged: own:2');
    expect(run.stderr.text).toContain('busybox is a course image and stays here');
  });

  it('tells the student why something is not here', async () => {
    const { run, calls } = await record(`
      docker pull busybox; docker pull -q nginx; docker run nginx; docker push busybox
      docker run --privileged busybox true; docker run -v "$PWD":/x busybox true; docker run --network host busybox true
      docker save busybox >x; echo x | docker load; docker import - x <x; docker swarm init; docker search x
      printf 'FROM nginx\\n' >Dockerfile; docker build .`);
    expect(run.stdout.text).toContain('Status: Image is up to date for busybox:latest');
    const { text } = run.stderr;
    expect(text.match(/reaches no registry; its images are: /g)).toHaveLength(3);
    for (const words of [
      'No container of the lab is privileged',
      'cannot mount a folder of the machine',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('cannot use the network of the host');
    expect(text).toContain('gives no images away');
    expect(text).toContain('loads no images');
    expect(text).toContain('no swarm');
    expect(calls('image.pull').map(({ outcome }) => outcome)).toEqual([
      'answered',
      ...['denied', 'denied', 'denied'],
    ]);
    expect(calls('image.push')).toMatchObject([{ outcome: 'denied', effective: null }]);
  });

  it('asks a published port at once and again, before the container may be ended', async () => {
    const ask = [{ port: 8080, path: '/', nonce: 'n0nce', withinMs: 15_000 }];
    const { of } = await record(
      `docker run -d --name web -p 8080:80 busybox sh -c 'mkdir /w; echo served >/w/index.html; sleep 1; httpd -f -p 80 -h /w'
      docker rm -f web
      docker run -d --name stays -p 8080:80 busybox sh -c 'mkdir /w; echo again >/w/index.html; httpd -f -p 80 -h /w'`,
      { ask },
    );
    const answers = of('answer');
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [200, 'served\n'],
      [200, 'again\n'],
      [200, 'again\n'],
    ]);
    expect(answers[0]).toMatchObject({
      hostPort: 8080,
      containerPort: 80,
      request: 'GET http://localhost:8080/?seaworthy=n0nce',
      container: of('container')[0]?.id,
      error: null,
    });
    expect((answers[2]?.at ?? 0) - (answers[1]?.at ?? 0)).toBeGreaterThan(4900);
  });

  it('tells that a published port never answered', async () => {
    const ask = [{ port: 8080, path: '/', nonce: 'x', withinMs: 800 }];
    const { of } = await record(
      `docker run -d --name web -p 8080:80 busybox sleep 1000; docker stop -t 0 web
      docker run -d --name ends -p 8080:80 busybox true; docker stop -t 0 ends`,
      { ask },
    );
    expect(of('answer')).toMatchObject([
      { status: null, error: expect.any(String) },
      { status: null, error: expect.any(String) },
    ]);
  });
});
