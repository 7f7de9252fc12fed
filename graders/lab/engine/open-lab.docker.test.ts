import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Dockerode from 'dockerode';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { courseImages, openTestLabs } from './fixtures/open-test-lab.ts';
import type { TestLabs } from './fixtures/open-test-lab.ts';
import { LAB_IMAGES } from './index.ts';
import { openLab } from './open-lab.ts';

let labs: TestLabs;
beforeAll(async () => {
  labs = await openTestLabs();
});
afterAll(async () => {
  // Proves that nothing of any lab is left.
  await labs[Symbol.asyncDispose]();
});

const docker = new Dockerode();
/** The containers of labs that run now, by what they are. */
async function findParts(what: 0 | 1 | 2): Promise<Dockerode.Container[]> {
  const image = await docker.getImage(LAB_IMAGES[what]?.name ?? '').inspect();
  const filters = { label: [`io.seaworthy.run=${labs.room.runId}`] };
  const running = await docker.listContainers({ filters });
  return running
    .filter(({ ImageID }) => ImageID === image.Id)
    .map(({ Id }) => docker.getContainer(Id));
}

describe('openLab', () => {
  it('gives the student a shell with the files, standard input, the client and the base images', async () => {
    await using lab = await labs.open(
      'cat commands.sh | head -c 3; read line; echo "$line"; pwd; docker images -q | wc -l; echo err >&2; exit 3',
    );
    const run = await lab.runScript({
      terminal: 1,
      file: 'commands.sh',
      input: 'typed\n',
      timeoutMs: 20_000,
    });
    expect(run).toMatchObject({ terminal: 1, file: 'commands.sh', exitCode: 3, timedOut: false });
    expect(run.stdout.text).toBe('cattyped\n/home/student/work\n6\n');
    expect(run.stderr).toEqual({ bytes: 4, text: 'err\n', truncated: false });
    const { lines, end } = await lab.finish();
    expect(end).toMatchObject({ kind: 'end', reason: 'done', changedBases: [] });
    expect(lines).toEqual([end]);
  });

  it('runs, commits, builds and saves on top of base images that lie elsewhere, and answers on published ports', async () => {
    const { stdout, exitCode } = await labs.run(
      `set -e
      docker run --name first alpine sh -c 'echo made >/x; rm /etc/profile'
      docker diff first | sort
      docker commit first own:1 >/dev/null && docker run --rm own:1 cat /x
      printf 'FROM node:alpine\\nCOPY f /f\\nRUN cat /f >/g\\nCMD cat /g\\n' >Dockerfile; echo copied >f
      docker build -qt own:2 . >/dev/null && docker run --rm own:2
      docker save own:1 own:2 redis | tar xO manifest.json | grep -o '"Layers":[^]]*' | grep -o '[^",[]*[0-9a-f]\\{64\\}[^",]*' | sort -u | wc -l >saved
      docker inspect -f '{{range .RootFS.Layers}}{{println .}}{{end}}' own:1 own:2 redis | grep . | sort -u | wc -l | cmp - saved
      docker run -d --name web -p 8080:80 busybox sh -c 'mkdir /w; echo served >/w/index.html; httpd -f -p 80 -h /w' >/dev/null
      until curl -s localhost:8080; do :; done
      docker exec web ls /w; docker rm -f web first >/dev/null; docker rmi own:1 own:2 >/dev/null
      docker system df >/dev/null; docker images -q | wc -l`,
      60_000,
    );
    expect(stdout.text).toBe('A /x\nC /etc\nD /etc/profile\nmade\ncopied\nserved\nindex.html\n6\n');
    expect(exitCode).toBe(0);
  });

  it('keeps what one lab does to base images from the next', async () => {
    const ruin = await labs.run(
      'docker images -q | xargs docker rmi -f >/dev/null; docker tag hello-world busybox; docker images -q | wc -l',
    );
    expect(ruin.stdout.text).toBe('0\n');
    const next = await labs.run(
      'docker run --rm busybox echo sound; docker run --rm node node -p 1',
    );
    expect(next.stdout.text).toBe('sound\n1\n');
  });

  it('opens several terminals of one container', async () => {
    await using lab = await labs.open('echo "$DOCKER_HOST"; docker version -f "{{.Server.Os}}"', {
      terminals: 2,
    });
    const runs = await Promise.all(
      [1, 2].map((terminal) => lab.runScript({ terminal, file: 'commands.sh', timeoutMs: 20_000 })),
    );
    expect(runs.map(({ stdout }) => stdout.text)).toEqual([
      'unix:///run/terminal/1.sock\nlinux\n',
      'unix:///run/terminal/2.sock\nlinux\n',
    ]);
  });

  it('opens an engine alone where no terminal is asked for', async () => {
    await using lab = await labs.open('', { terminals: 0 });
    const started = await Promise.all(([0, 1, 2] as const).map(findParts));
    expect(started.map(({ length }) => length)).toEqual([1, 0, 0]);
    expect(await lab.dial().listContainers()).toEqual([]);
    await expect(lab.finish()).rejects.toThrow('no terminal and no trace');
    void started[0]?.[0]?.kill();
    await once(lab.lost, 'abort');
    expect(lab.lost.reason).toMatchObject({ code: 'SEAWORTHY_LAB_FAILED' });
  });

  it('has no engine that listens on a port, nor anything but the terminals’ sockets within reach', async () => {
    const { stdout } = await labs.run(`
      awk '$4 == "0A"' /proc/net/tcp /proc/net/tcp6 | wc -l
      grep -c '@.*\\(docker\\|containerd\\)' /proc/net/unix
      for port in 2375 2376; do curl -s -m 2 localhost:$port/_ping >/dev/null; echo $?; done
      find / -type s 2>/dev/null
      ls /run/engine 2>&1; ls /images 2>&1`);
    expect(stdout.text).toBe(
      '0\n0\n7\n7\n/run/terminal/1.sock\nls: /run/engine: No such file or directory\nls: /images: No such file or directory\n',
    );
  });

  it('lets Seaworthy itself at the engine and at ports, through no port', async () => {
    await using lab = await labs.open(
      "docker run -d -p 8080:80 busybox sh -c 'mkdir /w; echo served >/w/index.html; httpd -f -p 80 -h /w'; until curl -s localhost:8080; do :; done",
    );
    await lab.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 20_000 });
    const inner = lab.dial();
    const [containers, images] = await Promise.all([inner.listContainers(), inner.listImages()]);
    expect(containers).toHaveLength(1);
    expect(images.map(({ Id }) => Id).sort()).toEqual(
      [...new Set(lab.baseImages.map(({ id }) => id))].sort(),
    );
    const stream = await lab.connectPort(8080);
    stream.write('GET / HTTP/1.0\r\n\r\n');
    expect(await text(stream)).toContain('served');
  });

  it('says at once that the engine ended in the middle, with its last words', async () => {
    await using lab = await labs.open('docker run --rm busybox sleep 60');
    const running = lab.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 30_000 });
    const [engine] = await findParts(0);
    void engine?.kill();
    await expect(running).rejects.toMatchObject({
      code: 'SEAWORTHY_LAB_FAILED',
      message: expect.stringMatching(
        /engine of a lab ended in the middle \(exit code 137\)[^]*API listen/,
      ),
    });
    await expect(lab.finish()).rejects.toMatchObject({ code: 'SEAWORTHY_LAB_FAILED' });
  });

  it('says at once that the recorder ended in the middle', async () => {
    await using lab = await labs.open('sleep 60');
    const running = lab.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 30_000 });
    const [recorder] = await findParts(2);
    void recorder?.kill();
    await expect(running).rejects.toMatchObject({ code: 'SEAWORTHY_LAB_FAILED' });
    expect(lab.lost.aborted).toBe(true);
  });

  it('kills what fills the disk', async () => {
    await using lab = await labs.open(
      'docker run --rm busybox sh -c "dd if=/dev/zero of=/big bs=1M count=64 2>/dev/null; echo made; sleep 60"',
      { limits: { engineDiskBytes: 32 * 2 ** 20 } },
    );
    const run = await lab.runScript({ terminal: 1, file: 'commands.sh', timeoutMs: 30_000 });
    expect(run).toMatchObject({ exitCode: 137, timedOut: false });
    expect(lab.isOverfilled).toBe(true);
  });

  it('tells why an engine did not start', async () => {
    const opening = labs.open('', { limits: { engineMemoryBytes: 12 * 2 ** 20 } });
    await expect(opening).rejects.toMatchObject({
      code: 'SEAWORTHY_LAB_FAILED',
      message: expect.stringContaining('The engine of a lab ended before it was ready.'),
    });
  });

  it('gives up on a lab that does not get ready', async () => {
    await expect(labs.open('', { limits: { startMs: 100 } })).rejects.toMatchObject({
      code: 'SEAWORTHY_LAB_FAILED',
      message: expect.stringContaining('not ready within 0.1 s'),
    });
  });

  it('names the base images that are missing', async () => {
    const request = {
      room: labs.room.room,
      baseImages: [...courseImages, { name: 'no-such:1' }],
      signal: new AbortController().signal,
    };
    await expect(openLab(request)).rejects.toMatchObject({
      code: 'SEAWORTHY_LAB_IMAGES',
      message: 'A lab cannot be made without no-such:1.',
    });
  });

  it('stops opening when it is told to', async () => {
    const wanted = new AbortController();
    const opening = labs.open('', { signal: wanted.signal });
    setTimeout(() => wanted.abort(new Error('not wanted any more')), 150);
    await expect(opening).rejects.toThrow('not wanted any more');
  });
});

describe('openShell', () => {
  it('opens a terminal that knows its size and takes keys', async () => {
    await using lab = await labs.open();
    const shell = await lab.openShell({ terminal: 1, columns: 101, rows: 33 });
    shell.stream.write('stty size; sleep 60\n');
    let seen = '';
    for await (const chunk of shell.stream) {
      seen += String(chunk);
      if (seen.includes('33 101')) break;
    }
    expect(seen).toContain('33 101');
  });

  it('tells the exit code, and Ctrl-C ends what runs in it', async () => {
    await using lab = await labs.open();
    const shell = await lab.openShell({ terminal: 1, columns: 80, rows: 24 });
    await shell.resize(90, 30);
    const steps: readonly (readonly [RegExp, string])[] = [
      [/\$ /, 'echo up; cat\n'],
      [/\nup\r\n/, 'typed\n'],
      // Once by the terminal, once by `cat`.
      [/typed\r\ntyped\r\n/, '\u0003'],
      [/\^C[^]*\$ /, 'stty size; exit 5\n'],
    ];
    let seen = '';
    let step = 0;
    shell.stream.on('data', (chunk) => {
      seen += String(chunk);
      const [sign, keys] = steps[step] ?? [/$^/, ''];
      if (!sign.test(seen)) return;
      step += 1;
      shell.stream.write(keys);
    });
    expect(await shell.ended).toBe(5);
    expect(seen).toContain('30 90');
  });
});
