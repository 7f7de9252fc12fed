// The same checks as a Jest suite over testcontainers: what somebody would write who had no Seaworthy.
import { afterAll, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { GenericContainer, Wait } from 'testcontainers';
import type { StartedTestContainer } from 'testcontainers';

const course = process.env.BENCH_COURSE ?? '';
const prefix = process.env.BENCH_PREFIX ?? '';
const work = mkdtempSync(join(tmpdir(), 'seaworthy-bench-'));
afterAll(() => {
  rmSync(work, { recursive: true });
  const images = execFileSync('docker', ['images', '-q', '--filter', `reference=${prefix}-[0-9]*`])
    .toString()
    .split('\n');
  execFileSync('docker', ['rmi', '-f', ...new Set(images.filter(Boolean))]);
});

const build = (name: string, folder: string): Promise<GenericContainer> =>
  GenericContainer.fromDockerfile(folder).build(`${prefix}-${name}`, { deleteOnExit: false });
const layersOf = (name: string): string[] => {
  const format = '{{range .RootFS.Layers}}{{.}} {{end}}';
  const args = ['image', 'inspect', '-f', format, `${prefix}-${name}`];
  return execFileSync('docker', args).toString().trim().split(' ');
};

async function outputOf(container: GenericContainer): Promise<string> {
  let output = '';
  await using started = await container
    .withLogConsumer((stream) => stream.on('data', (chunk) => (output += String(chunk))))
    .withWaitStrategy(Wait.forOneShotStartup())
    .start();
  await started.stop();
  return output;
}

const image = (name: string): GenericContainer => new GenericContainer(`${prefix}-${name}`);
const web = (name: string): GenericContainer =>
  image(name).withExposedPorts(8080).withWaitStrategy(Wait.forHttp('/', 8080));
const urlOf = (app: StartedTestContainer): string =>
  `http://${app.getHost()}:${app.getMappedPort(8080)}/`;

async function answersFor5s(app: StartedTestContainer): Promise<void> {
  expect((await fetch(urlOf(app))).status).toBeLessThan(400);
  await pause(5_000);
  expect((await fetch(urlOf(app))).status).toBeLessThan(400);
}

async function pings(name: string): Promise<void> {
  await using app = await image(name)
    .withWaitStrategy(Wait.forLogMessage(/ready to accept/i))
    .start();
  expect((await app.exec(['redis-cli', 'ping'])).output).toContain('PONG');
  await app.exec(['redis-cli', 'shutdown', 'nosave']);
}

test('16', async () => {
  await build('16', join(course, '16-redis-image/solution'));
  expect(
    await outputOf(image('16').withEntrypoint(['redis-server']).withCommand(['--version'])),
  ).toContain('Redis');
  await pings('16');
  await pings('16');
  expect(await outputOf(image('16').withCommand(['echo', 'one']))).toContain('one');
}, 120_000);

test('17', async () => {
  await build('17', join(course, '17-default-command/solution'));
  expect(await outputOf(image('17'))).toMatch(/hello/i);
  await outputOf(image('17'));
  expect(await outputOf(image('17').withCommand(['echo', 'two']))).toContain('two');
  expect(await outputOf(image('17').withCommand(['ls', '/']))).toContain('proc');
}, 120_000);

test('18', async () => {
  await build('18', join(course, '18-graceful-stop/solution'));
  const app = await image('18').withWaitStrategy(Wait.forLogMessage('work')).start();
  let log = '';
  (await app.logs()).on('data', (chunk) => (log += String(chunk)));
  const begin = Date.now();
  await app.stop({ timeout: 10_000, remove: false });
  expect(Date.now() - begin).toBeLessThan(5_000);
  expect(log).toContain('cleaned up');
  execFileSync('docker', ['rm', '-f', app.getId()]);
}, 120_000);

test('19', async () => {
  await build('19-starter', join(course, '19-rebuild-cache/starter'));
  await build('19', join(course, '19-rebuild-cache/solution'));
  expect(layersOf('19').slice(0, layersOf('19-starter').length)).toEqual(layersOf('19-starter'));
  expect(await outputOf(image('19').withEntrypoint(['curl']).withCommand(['--version']))).toContain(
    'curl',
  );
  await pings('19');
}, 120_000);

test('20', async () => {
  await build('20', join(course, '20-simpleweb/solution'));
  await using first = await web('20').start();
  expect((await fetch(urlOf(first))).status).toBeLessThan(400);
  await using second = await web('20').start();
  await answersFor5s(second);
}, 120_000);

test('22', async () => {
  await build('22', join(course, '22-workdir/solution'));
  await using app = await web('22').start();
  expect((await app.exec(['pwd'])).output.trim()).not.toBe('/');
  expect((await app.exec(['ls', '/package.json'])).exitCode).not.toBe(0);
  await using steady = await web('22').start();
  await answersFor5s(steady);
}, 120_000);

test('23', async () => {
  cpSync(join(course, '23-unneeded-rebuilds/solution'), work, { recursive: true });
  await build('23', work);
  await using app = await web('23').start();
  await answersFor5s(app);
  appendFileSync(join(work, 'index.js'), `\nconsole.log('${prefix}');\n`);
  await build('23-edited', work);
  await using edited = await web('23-edited').start();
  expect((await fetch(urlOf(edited))).status).toBeLessThan(400);
  const manifest = JSON.parse(readFileSync(join(work, 'package.json'), 'utf8')) as object;
  writeFileSync(join(work, 'package.json'), JSON.stringify({ ...manifest, nonce: prefix }));
  await build('23-control', work);
  expect(
    layersOf('23').filter((layer) => layersOf('23-edited').includes(layer)).length,
  ).toBeGreaterThan(2);
}, 120_000);
