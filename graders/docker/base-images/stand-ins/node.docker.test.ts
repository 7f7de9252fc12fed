import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { runTool } from '../run-tool.ts';
import { openStandIns } from '../testing/open-stand-ins.ts';
import type { OpenStandIns } from '../testing/open-stand-ins.ts';

let standIns: OpenStandIns;
beforeAll(async () => {
  standIns = await openStandIns();
}, 300_000);
afterAll(async () => {
  await standIns[Symbol.asyncDispose]();
});

/** yarn tries for a minute again where the network stumbles. */
const NETWORK_MS = 180_000;

const inProject = (script: string): string =>
  `mkdir /tmp/app && cd /tmp/app && echo "{}" > package.json\n${script}`;
const ASK = `cat > index.js <<'TEXT'
const server = require('express')().get('/', (_, answer) => answer.send('hi from express'));
const listening = server.listen(8080, async () => {
  console.log(await (await fetch('http://127.0.0.1:8080/')).text());
  listening.close();
});
TEXT
node index.js`;

describe.each(['node:latest', 'node:alpine'])('the %s stand-in', (image) => {
  it.each([
    [['node', '--version'], /^v24\./],
    [['npm', '--version'], /^11\./],
    [['npx', '--version'], /^11\./],
    [['yarn', '--version'], /^1\.22\./],
    [['--version'], /^v24\./],
    [['-p', '6 * 7'], /^42\n/],
    [['sh', '-c', 'echo hi from sh'], /^hi from sh\n/],
    [['/usr/local/lib/node_modules/npm/package.json'], /^$/],
  ])('runs %j', async (command, expected) => {
    const { exitCode, output } = await standIns.run(image, { command });
    expect(output).toMatch(expected);
    expect(exitCode).toBe(0);
  });

  it('runs node by default', async () => {
    expect(await standIns.run(image)).toEqual({ exitCode: 0, output: '' });
  });

  it.each([
    'express',
    'express@4',
    'express@5',
    'express@4.17.1',
    'express@4.18.2',
    'express@5.1.0',
  ])('installs %s without a network, and it works', async (spec) => {
    expect(await standIns.sh(image, inProject(`npm install ${spec}\n${ASK}`))).toMatch(
      /added \d+ packages[^]*hi from express\n$/,
    );
  });

  it('installs what a lock file says without a network, as the user node', async () => {
    const script = 'npm install --package-lock-only express@4; npm ci; npm ls express; id';
    const output = await standIns.sh(image, inProject(script), { user: 'node' });
    expect(output).toMatch(/added \d+ packages[^]*express@4\.[^]*uid=1000\(node\)/);
  });

  it('says within seconds that something else cannot be fetched without a network', async () => {
    const started = performance.now();
    const { exitCode, output } = await standIns.run(image, {
      script: inProject('npm install left-pad'),
    });
    expect(output).toMatch(/EAI_AGAIN|ENOTFOUND/);
    expect(exitCode).not.toBe(0);
    expect(performance.now() - started).toBeLessThan(30_000);
  });

  it(
    'installs anything with a network, from the registry of this machine',
    async () => {
      const hint = 'npm is needed here.';
      const registry = (await runTool('npm', ['config', 'get', 'registry'], { hint })).trim();
      const script = `npm install left-pad@1.3.0 express; npm install --global is-odd@3.0.1; yarn add is-even@1.0.0
      npm config get registry; yarn config get registry; node -p "require('left-pad')('a', 3, '-') + require('is-even')(2)"`;
      const output = await standIns.sh(image, inProject(script), { withNetwork: true });
      expect(output.split('\n').filter((line) => line === registry)).toHaveLength(2);
      expect(output).toMatch(/^--atrue$/m);
    },
    NETWORK_MS,
  );
});

describe('the node stand-ins', () => {
  it('differ as the real ones do: bash and useradd in one, apk and adduser in the other', async () => {
    const script = 'for p in bash useradd apk; do command -v $p > /dev/null && echo $p; done; true';
    expect(await standIns.sh('node:latest', script)).toBe('bash\nuseradd\n');
    expect(await standIns.sh('node:alpine', script)).toBe('apk\n');
    expect(await standIns.sh('node:alpine', 'apk add -q redis && redis-cli --version')).toContain(
      'redis-cli',
    );
    expect(await standIns.sh('node:latest', 'useradd -m -u 2000 eve && id eve')).toContain(
      'uid=2000(eve)',
    );
  });
});
