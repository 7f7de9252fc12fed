import { DEFAULT_HOST } from '../base-images.ts';
import { denies, passes } from './case.ts';
import type { Case } from './case.ts';
import type { TestRequest } from './decide-case.ts';

const build = (query: string): TestRequest => ({
  target: `/build?${query}`,
  headers: ['Content-Type: application/x-tar'],
  body: 'tar',
});
const file = (dockerfile: string): TestRequest => ({
  ...build(''),
  dockerfile,
  facts: { imageNames: ['busybox:latest', 'node:alpine', 'own:1'] },
});

/** Parameters of a build and what they may not say. */
const wrongBuild: Readonly<Record<string, string>> = {
  dockerfile: '../Dockerfile',
  t: 'a b',
  q: 'maybe',
  nocache: 'maybe',
  rm: 'maybe',
  target: 'a b',
  buildargs: '{"BUILDKIT_SYNTAX":"x"}',
  labels: 'x',
  platform: 'windows',
  version: '2',
  cachefrom: '{}',
  networkmode: 'host',
  remote: 'http://127.0.0.1/x',
  session: 'x',
  outputs: '[{"Type":"local"}]',
  cgroupparent: '/',
  extrahosts: 'x:host-gateway',
  securityopt: 'seccomp=unconfined',
  squash: '1',
  isolation: 'hyperv',
  memory: '1',
  memswap: '-1',
  cpushares: '1',
  cpuperiod: '1',
  cpuquota: '1',
  cpusetcpus: '0-1',
  cpusetmems: '0-1',
  shmsize: '1',
  ulimits: '[{"Name":"nproc"}]',
};

const from = 'FROM busybox\n';

/** Lines of a Dockerfile, and the rule that denies them. */
const wrongLines: readonly (readonly [line: string, rule: string])[] = [
  ['FROM elsewhere/image', 'from'],
  ['ARG I=elsewhere\nFROM $I', 'from'],
  ['FROM ${I:-elsewhere}', 'from'],
  ['from Elsewhere', 'from'],
  [`${from}COPY --from=elsewhere /x /x`, 'from'],
  [`${from}COPY --from=7 /x /x`, 'from'],
  [`${from}ARG I=x\nCOPY --from=$I /x /x`, 'copy-from'],
  [`${from}ADD http://127.0.0.1:1/x /x`, 'add'],
  [`${from}add HTTPS://example.org/x /x`, 'add'],
  [`${from}ADD ["git@example.org:x.git", "/x"]`, 'add'],
  [`${from}ADD \\\n  # a comment\n\n  http://example.org/x /x`, 'add'],
  [`${from}ENV U=http://x\nADD $U /x`, 'add'],
  [`# escape=\`\n${from}RUN x \\\nADD http://example.org/x /x`, 'add'],
  [`\ufeff${from}ADD http://example.org/x /x`, 'add'],
  [`${from}RUN --network=host true`, 'run'],
  [`${from}RUN --security=insecure true`, 'run'],
  [`${from}RUN --device=x true`, 'run'],
  [`${from}RUN --mount=type=cache,target=/x true`, 'run'],
  [`${from}ONBUILD RUN true`, 'onbuild'],
  [`${from}VOLUME /proc/x`, 'volume'],
  [`${from}VOLUME ["/sys"]`, 'volume'],
  [`${from}ENV P=proc\nVOLUME /$P`, 'volume'],
  [`${from}EXPOSE 1-65535`, 'expose'],
  [`${from}HEALTHCHECK --interval=1ms CMD true`, 'healthcheck'],
  [`${from}HEALTHCHECK --retries=1000 CMD true`, 'healthcheck'],
  [from + 'RUN true\n'.repeat(70), 'size'],
  [`${from}#${'x'.repeat(40_000)}`, 'size'],
];

const right = [
  'FROM busybox',
  'from scratch\nCOPY . /',
  'FROM own:1 AS Build\nFROM node:alpine\nCOPY --from=build /x /x\nCOPY --from=0 /y /y',
  'ARG V=alpine\nFROM node:${V}',
  `FROM ${DEFAULT_HOST}/library/busybox:latest`,
  'FROM busybox\nRUN apk \\\n  add $PACKAGES\nADD archive.tar.gz /x\nADD ["a b", "/c/"]',
  'FROM busybox\nHEALTHCHECK --interval=5s --timeout=3s CMD true\nHEALTHCHECK NONE\nVOLUME /data\nEXPOSE 8080 9000-9003/tcp',
  'FROM busybox\nCMD ["sh"] # comment',
  '# only a comment',
];

/** Policy 4.5: builds. */
export const buildCases: readonly Case[] = [
  denies('a name of the course at a build', 'base-names-stay', build('t=own&t=busybox:latest')),
  // Build.
  ...Object.entries(wrongBuild).map(([name, value]) =>
    denies(`a build with ${name}=${value}`, name, build(`${name}=${encodeURIComponent(value)}`)),
  ),
  ...['HTTP_PROXY', 'https_proxy', 'BUILDKIT_SYNTAX'].map((name) =>
    denies(
      `a build's argument ${name}`,
      'buildargs',
      build(`buildargs=${encodeURIComponent(`{"${name}":"x"}`)}`),
    ),
  ),
  passes(
    'forces the limits of a build',
    build('t=own&networkmode=default&pull=1&forcerm=0&rm=0&cachefrom=["x"]&buildid=x'),
    {
      query: [
        ['t', 'own'],
        ['rm', '0'],
        ['networkmode', 'none'],
        ['memory', '536870912'],
        ['memswap', '536870912'],
        ['cpuperiod', '100000'],
        ['cpuquota', '100000'],
        ['forcerm', '1'],
        [
          'ulimits',
          '[{"Name":"nofile","Soft":1024,"Hard":16384},{"Name":"core","Soft":0,"Hard":0},{"Name":"fsize","Soft":1073741824,"Hard":1073741824}]',
        ],
      ],
    },
  ),
  passes(
    'lets the arguments of a build through',
    build(
      't=a&t=b&buildargs={"V":"1"}&labels={"x":"y"}&dockerfile=sub/Dockerfile.dev&q=1&nocache=1&target=x&version=1',
    ),
  ),
  ...wrongLines.map(([line, rule]) =>
    denies(
      `the Dockerfile ${line.replaceAll('\n', ' / ').slice(0, 60)}`,
      `dockerfile.${rule}`,
      file(line),
    ),
  ),
  ...right.map((text) =>
    passes(`lets the Dockerfile ${text.replaceAll('\n', ' / ').slice(0, 60)} through`, file(text)),
  ),
];
