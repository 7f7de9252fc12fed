import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { JsonObject } from '../../exercises/index.ts';
import { cache } from './cache.ts';
import { openBuildTrial } from './fixtures/open-build-trial.ts';
import type { BuildTrial } from './fixtures/open-build-trial.ts';

// The stand-in for a package manager: it makes what npm makes, quickly and without a network.
const install = (at = '.'): string =>
  `mkdir -p ${at}/node_modules/express && cat package.json 2>/dev/null > ${at}/node_modules/express/package.json; date +%N > ${at}/node_modules/.stamp`;
const RUN = `RUN ${install()} # npm install`;
const app = {
  'index.sh': 'echo started\n',
  'index.js': 'old',
  'package.json': '{ "scripts": { "start": "node index.js" } }',
  'install.sh': `#!/bin/sh\n${install()}\n`,
};
const asked: JsonObject = {
  edit: { file: '{start}', append: '\n{nonce}\n' },
  keeps: '**/node_modules/express/package.json',
  control: { file: 'package.json', set: { seaworthy: '{nonce}' } },
};
const { control: _control, ...onlyEdit } = asked;

describe('cache after an edit', () => {
  let trial: BuildTrial;
  beforeAll(async () => {
    trial = await openBuildTrial();
  });
  afterAll(async () => trial[Symbol.asyncDispose]());

  it.each([
    ['the plain order', `WORKDIR /app\nCOPY package.json ./\n${RUN}\nCOPY . .`],
    ['ADD, small letters and a list', `workdir /app\nadd ["package.json", "./"]\n${RUN}\nadd . .`],
    ['a pattern', `WORKDIR /app\nCOPY package*.json ./\n${RUN}\nCOPY index.js .`],
    [
      'an install in a script',
      'WORKDIR /app\nCOPY package.json install.sh ./\nRUN ./install.sh\nCOPY . .',
    ],
    [
      'packages moved after the install',
      `WORKDIR /tmp/p\nCOPY package.json .\n${RUN}\nRUN mkdir /app && cp -a node_modules /app/\nWORKDIR /app\nCOPY . .`,
    ],
    [
      'packages copied over after the program',
      `WORKDIR /tmp/p\nCOPY package.json .\n${RUN}\nWORKDIR /app\nCOPY . .\nRUN cp -a /tmp/p/node_modules .`,
    ],
    [
      'another owner after the program',
      `WORKDIR /app\nCOPY package.json .\n${RUN}\nCOPY . .\nRUN chown -R 1000 .`,
    ],
    [
      'a stage that installs',
      `AS p\nWORKDIR /p\nCOPY package.json .\n${RUN}\nFROM busybox\nWORKDIR /app\nCOPY --from=p /p/node_modules node_modules\nCOPY . .`,
    ],
    [
      'a stage that installs, copied last',
      `AS p\nWORKDIR /p\nCOPY package.json .\n${RUN}\nFROM busybox\nWORKDIR /app\nCOPY . .\nCOPY --from=0 /p/node_modules node_modules`,
    ],
    [
      'a stage that the last one goes on from',
      `AS p\nWORKDIR /app\nCOPY package.json .\n${RUN}\nFROM p\nCOPY . .`,
    ],
    [
      'a program that is bundled from the packages',
      `AS p\nWORKDIR /p\nCOPY package.json .\n${RUN}\nCOPY . .\nRUN cat index.js node_modules/express/package.json > bundle\nFROM busybox\nCOPY --from=p /p/bundle /bundle`,
    ],
    [
      'a mounted package.json',
      'WORKDIR /app\nRUN --mount=type=bind,source=package.json,target=/app/package.json mkdir -p node_modules/express && cat package.json > node_modules/express/package.json && date +%N > node_modules/.stamp\nCOPY . .',
    ],
    [
      'a package by name, and then what package.json asks for',
      `WORKDIR /app\nRUN ${install()} # npm install express\nCOPY package.json ./\nRUN date +%N > node_modules/.later # npm install\nCOPY . .`,
    ],
    [
      'CRLF and an ARG',
      `\r\nARG AT=/app\r\nWORKDIR $AT\r\nCOPY package.json ./\r\n${RUN}\r\nCOPY . .\r\n`,
    ],
  ])('accepts %s', async (_, lines) => {
    const files = {
      ...app,
      Dockerfile: `FROM busybox ${lines.startsWith('AS') ? '' : '\n'}${lines}`,
    };
    expect(await trial.judge(cache, asked, files)).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['edit-invalidates-install', 3, `WORKDIR /app\nCOPY . .\n${RUN}`],
    ['edit-invalidates-install', 4, `WORKDIR /app\nCOPY package.json .\nCOPY . .\n${RUN}`],
    ['edit-invalidates-install', 3, `WORKDIR /app\nCOPY *.js* ./\n${RUN}\nCOPY . .`],
    [
      'edit-invalidates-install',
      5,
      `WORKDIR /app\nCOPY package.json .\n${RUN}\nCOPY . .\nRUN rm -rf node_modules && ${install()} # npm ci`,
    ],
    [
      'edit-invalidates-install',
      3,
      `AS p\nWORKDIR /p\nCOPY . .\n${RUN}\nFROM busybox\nWORKDIR /app\nCOPY --from=p /p/node_modules node_modules\nCOPY . .`,
    ],
    [
      'edit-invalidates-install',
      5,
      `WORKDIR /tmp/p\nCOPY package.json .\n${RUN}\nCOPY . /app/\nWORKDIR /app\n${RUN}`,
    ],
    ['install-missing', undefined, 'WORKDIR /app\nCOPY . .'],
    ['install-at-start', 4, 'WORKDIR /app\nCOPY . .\nCMD npm install && npm start'],
    [
      'install-ignores-package-json',
      3,
      `WORKDIR /app\nRUN ${install()} # npm install express\nCOPY . .`,
    ],
    ['install-ignores-package-json', 3, `WORKDIR /app\nCOPY node_modules ./node_modules\nCOPY . .`],
  ])('tells %s by line %s', async (diagnosis, line, lines) => {
    const files = {
      ...app,
      ...(lines.includes('COPY node_modules') && { 'node_modules/express/package.json': '{}' }),
      Dockerfile: `FROM busybox ${lines.startsWith('AS') ? '' : '\n'}${lines}`,
    };
    const outcome = await trial.judge(cache, asked, files);
    expect(outcome).toMatchObject({ verdict: 'failed', finding: { diagnosis } });
    if (line !== undefined) expect(outcome).toMatchObject({ finding: { location: { line } } });
  });

  it('names the step that the edit changed and the one that had to run again', async () => {
    const files = {
      ...app,
      Dockerfile: `FROM busybox\nWORKDIR /app\nCOPY ./ ./\nRUN ${install()}`,
    };
    const outcome = await trial.judge(cache, onlyEdit, files);
    expect(outcome).toMatchObject({ verdict: 'failed' });
    expect(JSON.stringify(outcome)).toContain(
      'Line 3, `COPY ./ ./`, changed because `index.js` changed, which is among what it copies; so line 4, ',
    );
  });

  it('forgives an engine that made a layer twice', async () => {
    let builds = 0;
    const files = {
      ...app,
      Dockerfile: `FROM busybox\nWORKDIR /app\nCOPY package.json .\n${RUN}\nCOPY . .`,
    };
    const outcome = await trial.judge(cache, onlyEdit, files, {
      // The first build is of another stamp, as if two builds had run side by side.
      through: (engine) => ({
        ...engine,
        build: (request) => {
          builds += 1;
          return engine.build(
            builds === 1
              ? { ...request, overlay: { 'package.json': '{ "scripts": {} }' } }
              : request,
          );
        },
      }),
    });
    expect(outcome).toMatchObject({ verdict: 'passed' });
  });

  it('tells an edit that does not build, and a package.json that is none', async () => {
    const picky = 'FROM busybox\nWORKDIR /app\nCOPY . .\nRUN [ "$(wc -l < index.js)" -lt 1 ]';
    expect(await trial.judge(cache, onlyEdit, { ...app, Dockerfile: picky })).toMatchObject({
      verdict: 'failed',
      finding: {
        diagnosis: 'step-failed',
        expected: 'It still builds after an edit of `index.js`.',
      },
    });
    const broken = {
      ...app,
      'package.json': '{',
      Dockerfile: `FROM busybox\nWORKDIR /app\nCOPY package.json .\n${RUN}\nCOPY . .`,
    };
    expect(await trial.judge(cache, asked, broken)).toMatchObject({
      finding: { diagnosis: 'package-json-invalid' },
    });
    expect(await trial.judge(cache, onlyEdit, { Dockerfile: 'FROM busybox' })).toMatchObject({
      finding: { diagnosis: 'file-to-edit-missing' },
    });
  });
});

describe('cache and what runs', () => {
  let trial: BuildTrial;
  beforeAll(async () => {
    trial = await openBuildTrial();
  });
  afterAll(async () => trial[Symbol.asyncDispose]());

  const runs: JsonObject = {
    edit: {
      file: 'index.sh',
      append: '\necho {nonce}; mkdir www; echo hi > www/index.html; httpd -f -p 8080 -h www\n',
    },
    then: { port: 8080, log: '{nonce}', within: '8s' },
  };

  it('accepts an image that runs the edit and answers', async () => {
    const files = { ...app, Dockerfile: 'FROM busybox\nCOPY . .\nCMD ["sh", "index.sh"]' };
    expect(await trial.judge(cache, runs, files)).toMatchObject({ verdict: 'passed' });
  });

  it.each([
    ['edit-not-in-image', 'FROM busybox\nCOPY index.js .\nCMD ["sleep", "60"]'],
    ['edit-not-run', 'FROM busybox\nCOPY . .\nCMD ["sleep", "60"]'],
  ])('tells %s', async (diagnosis, dockerfile) => {
    const parameters = { ...runs, then: { log: '{nonce}', within: '2s' } };
    const outcome = await trial.judge(cache, parameters, { ...app, Dockerfile: dockerfile });
    expect(outcome).toMatchObject({ verdict: 'failed', finding: { diagnosis } });
  });

  it('tells an edited app that does not answer', async () => {
    const parameters = {
      ...runs,
      edit: { file: 'index.sh', append: '\necho {nonce}; sleep 60\n' },
      then: { port: 8080, log: '{nonce}', within: '3s' },
    };
    const files = { ...app, Dockerfile: 'FROM busybox\nCOPY . .\nCMD ["sh", "index.sh"]' };
    expect(await trial.judge(cache, parameters, files)).toMatchObject({ verdict: 'failed' });
  });
});
