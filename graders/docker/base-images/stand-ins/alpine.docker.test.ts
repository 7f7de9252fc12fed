import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openStandIns } from '../testing/open-stand-ins.ts';
import type { OpenStandIns } from '../testing/open-stand-ins.ts';
import type { Run } from '../testing/run-once.ts';

let standIns: OpenStandIns;
beforeAll(async () => {
  standIns = await openStandIns();
}, 300_000);
afterAll(async () => {
  await standIns[Symbol.asyncDispose]();
});

const sh = (script: string): Promise<string> => standIns.sh('alpine:latest', script);
const run = (script: string): Promise<Run> => standIns.run('alpine:latest', { script });

describe('apk of the alpine stand-in', () => {
  it.each(['redis-server', 'node', 'npm', 'curl', 'gcc', 'python3', 'bash', 'yarn', 'make'])(
    'is needed for %s: the bare image has none',
    async (program) => {
      const { exitCode, output } = await standIns.run('alpine:latest', { command: [program] });
      expect(exitCode).toBeNull();
      expect(output).toContain('executable file not found in $PATH');
    },
  );

  it.each([
    'apk add redis',
    'apk add --update redis',
    'apk add -U redis',
    'apk add --no-cache redis',
    'apk --no-cache add redis',
    'apk --update --no-cache add redis',
    'apk update && apk upgrade && apk add redis',
    'apk add -q redis',
    'apk add redis=7.2.4-r0',
    'apk add "redis>6"',
    'apk add "redis~7"',
    'apk add --no-cache --repository=edge redis && rm -rf /var/cache/apk/*',
    'apk add --update redis nodejs npm',
    'apk add bash; apk add redis',
  ])('takes `%s`', async (command) => {
    expect(await sh(`${command}\nredis-server --version; redis-cli --version`)).toMatch(
      /Redis server v=\d[^]*redis-cli \d/,
    );
  });

  it.each([
    ['nodejs', 'node -p "40 + 2"', '42'],
    ['npm', 'npm --version && npx --version && node --version', 'v24'],
    ['nodejs npm', 'npm --version', '11.'],
    ['nodejs yarn', 'yarn --version', '1.22'],
    ['curl', 'curl --version', 'https'],
    ['python3', 'python3 -c "import ssl, sqlite3, json; print(6 * 7)"', '42'],
    ['bash', 'bash -c "echo \\${BASH_VERSION%%.*}"', '5'],
    ['tini', 'tini -- echo hello; /sbin/tini --version', 'tini version'],
    ['dumb-init', 'dumb-init echo hello', 'hello'],
    ['ca-certificates', 'grep -c BEGIN /etc/ssl/certs/ca-certificates.crt', ''],
    [
      'gcc musl-dev',
      'echo "#include <stdio.h>\nint main(void) { puts(\\"compiled\\"); }" > a.c; gcc a.c; ./a.out',
      'compiled',
    ],
    [
      'gcc libc-dev',
      'echo "int main(void) { return 0; }" > a.c; gcc -static -O2 a.c; ./a.out; echo static',
      'static',
    ],
    ['build-base', 'printf "all:\\n\\t@echo made\\n" > Makefile; make', 'made'],
  ])('installs %s', async (packages, script, expected) => {
    expect(await sh(`apk add -q --no-cache ${packages}\n${script}`)).toContain(expected);
  });

  it('says what it installs, in order, and what is there then', async () => {
    expect(await sh('apk add npm')).toMatch(
      /^\(1\/2\) Installing nodejs \(24\.[\d.]+-r0\)\n\(2\/2\) Installing npm \(11\.[\d.]+-r0\)\n[^]*OK: \d+ MiB in \d+ packages\n$/,
    );
  });

  it('refuses a package that it has not, and then installs none of the others', async () => {
    const { output } = await run(
      'apk add redis no-such-thing; echo "exit $?"; redis-server --version; echo "exit $?"',
    );
    expect(output).toContain(
      'ERROR: unable to select packages:\n  no-such-thing (no such package):\n    required by: world[no-such-thing]\n',
    );
    expect(output).toMatch(/keeps these packages and no others: .*\bredis\b/);
    expect(output.match(/^exit .*/gm)).toEqual(['exit 1', 'exit 127']);
  });

  it('removes a package and what only it needed', async () => {
    const script =
      'apk add -q npm redis; apk del npm; redis-cli --version; node --version || echo no node; ls /usr/lib/node_modules || echo no modules';
    expect(await sh(script)).toMatch(/Purging nodejs[^]*redis-cli[^]*no node[^]*no modules/);
  });

  it('keeps what others need when it removes', async () => {
    expect(
      await sh('apk add -q nodejs npm; apk del -q npm; node --version; bash || echo no bash'),
    ).toMatch(/v24[^]*no bash/);
  });

  it('installs for a while under one name', async () => {
    const script = `apk add --no-cache --virtual .build-deps gcc musl-dev
      gcc --version > /dev/null; apk del .build-deps; gcc || echo no gcc; apk info`;
    expect(await sh(script)).toMatch(/Purging gcc[^]*no gcc\nalpine-baselayout\n[^]*busybox/);
  });

  it('tells what is installed', async () => {
    const { output } = await run(
      'apk add -q redis; apk info -e redis; apk info -e npm; echo "exit $?"; apk info -v; apk search nodejs',
    );
    expect(output).toMatch(/^redis\nexit 1\n[^]*redis-\d[^]*nodejs-24/);
  });

  it.each([
    ['apk frobnicate', "'frobnicate' is not an apk command"],
    ['apk add --frobnicate redis', 'unrecognized option'],
    ['apk del no-such-thing', 'No such package'],
    ['apk', 'usage: apk'],
  ])('ends `%s` with 1', async (script, message) => {
    const { exitCode, output } = await run(script);
    expect(output).toContain(message);
    expect(exitCode).toBe(1);
  });

  it('is for root only, and needs no capability', async () => {
    const asNobody = await standIns.run('alpine:latest', {
      script: 'apk add redis',
      user: '65534',
    });
    expect(asNobody).toEqual({
      exitCode: 1,
      output: 'ERROR: Unable to lock database: Permission denied\n',
    });
    const bare = { dropCapabilities: true };
    expect(
      await standIns.sh('alpine:latest', 'apk add redis && redis-cli --version', bare),
    ).toContain('redis-cli 7');
  });

  it('gives curl that trusts what the machine trusts', async () => {
    const script =
      'apk add -q curl npm && curl -fsS -o /dev/null -w "%{http_code}" "$(npm config get registry)npm"';
    expect(await standIns.sh('alpine:latest', script, { withNetwork: true })).toBe('200');
  });
});

describe('the alpine stand-in', () => {
  it('makes accounts as the real one does', async () => {
    const script = `addgroup -S app && adduser -S -G app -h /srv/app app && id app && ls -ld /srv/app
      adduser -D -u 1234 ada && addgroup ada app && id ada
      deluser ada && id ada || echo nobody of that name`;
    expect(await sh(script)).toMatch(
      /uid=101\(app\) gid=100\(app\)[^]*app {2,}app[^]*uid=1234\(ada\) gid=1234\(ada\) groups=1234\(ada\),100\(app\)[^]*nobody of that name/,
    );
  });
});
