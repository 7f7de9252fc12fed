import { denies, passes } from './case.ts';
import type { Case } from './case.ts';
import { baseId, ownId } from './decide-case.ts';
import type { TestRequest } from './decide-case.ts';

const get = (target: string): TestRequest => ({ method: 'GET', target });
const post = (target: string): TestRequest => ({ target });
const remove = (name: string, id: string, names: readonly string[]): TestRequest => ({
  method: 'DELETE',
  target: `/images/${name}`,
  facts: { image: { id, names, exposedPorts: 0 } },
});
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
  'FROM docker.io/library/busybox:latest',
  'FROM busybox\nRUN apk \\\n  add $PACKAGES\nADD archive.tar.gz /x\nADD ["a b", "/c/"]',
  'FROM busybox\nHEALTHCHECK --interval=5s --timeout=3s CMD true\nHEALTHCHECK NONE\nVOLUME /data\nEXPOSE 8080 9000-9003/tcp',
  'FROM busybox\nCMD ["sh"] # comment',
  '# only a comment',
];

export const imageCases: readonly Case[] = [
  denies(
    'a name of the course for another image',
    'base-names-stay',
    post('/images/own/tag?repo=busybox'),
  ),
  denies(
    'a name of the course in full',
    'base-names-stay',
    post('/images/own/tag?repo=docker.io/library/busybox&tag=latest'),
  ),
  denies(
    'a name of the course with its tag',
    'base-names-stay',
    post('/images/own/tag?repo=node&tag=alpine'),
  ),
  denies(
    'a name of the course at a commit',
    'base-names-stay',
    post('/commit?container=web&repo=busybox'),
  ),
  denies('a name of the course at a build', 'base-names-stay', build('t=own&t=busybox:latest')),
  passes('lets an own name through', post('/images/busybox/tag?repo=ada/web&tag=1.0'), {
    query: [
      ['repo', 'ada/web'],
      ['tag', '1.0'],
    ],
  }),
  passes(
    'lets another version of a course name through',
    post('/images/busybox/tag?repo=busybox&tag=mine'),
  ),
  denies('a repository that is no name', 'repo', post('/images/own/tag?repo=a%20b')),
  denies('a version that is none', 'tag', post('/images/own/tag?repo=own&tag=a/b')),
  denies('an image too many', 'quota.images', {
    ...post('/images/own/tag?repo=more'),
    facts: { counts: { containers: 0, images: 24, networks: 0, volumes: 0, execs: 0 } },
  }),
  // Removal.
  denies(
    'removing a course image by its name',
    'base-images-stay',
    remove('busybox', baseId, ['busybox:latest']),
  ),
  denies(
    'removing a course image by its full name',
    'base-images-stay',
    remove('docker.io/library/busybox:latest?force=1', baseId, ['busybox:latest']),
  ),
  denies(
    'removing a course image by its id',
    'base-images-stay',
    remove('bbbbbbbbbbbb', baseId, ['busybox:latest', 'own:1']),
  ),
  denies(
    'removing a course image by a digest',
    'base-images-stay',
    remove(`busybox@sha256:${'0'.repeat(64)}`, baseId, []),
  ),
  passes(
    'lets an own name of a course image go',
    remove('own:1', baseId, ['busybox:latest', 'own:1']),
  ),
  passes('lets an own image go', remove('cccccccccccc?force=1&noprune=0', ownId, ['own:1'])),
  denies('removing by what is no flag', 'force', remove('own?force=maybe', ownId, [])),
  denies('keeping parents by what is no flag', 'noprune', remove('own?noprune=maybe', ownId, [])),
  // Pull.
  denies('an import from an address', 'fromSrc', post('/images/create?fromSrc=http://127.0.0.1/x')),
  denies('an import from the client', 'fromSrc', post('/images/create?fromSrc=-')),
  denies('a name for an import', 'repo', post('/images/create?repo=x')),
  denies('a message for an import', 'message', post('/images/create?message=x')),
  denies('changes at an import', 'changes', post('/images/create?changes=x')),
  denies('a pull of what is no name', 'fromImage', post('/images/create?fromImage=a%20b')),
  denies('a pull of what is no version', 'tag', post('/images/create?fromImage=x&tag=a%20b')),
  denies(
    'a pull for another platform',
    'platform',
    post('/images/create?fromImage=x&platform=windows'),
  ),
  passes('lets a pull be answered', post('/images/create?fromImage=busybox&tag=latest')),
  // Lists.
  ...['all', 'digests', 'shared-size'].map((name) =>
    denies(`a list of images by ${name}=maybe`, name, get(`/images/json?${name}=maybe`)),
  ),
  denies('an unknown filter of images', 'filters', get('/images/json?filters={"x":["y"]}')),
  denies('an unknown filter of a prune', 'filters', post('/images/prune?filters={"x":["y"]}')),
  denies(
    'an unknown filter of a prune of builds',
    'filters',
    post('/build/prune?filters={"x":["y"]}'),
  ),
  denies('a prune of builds by what is no flag', 'all', post('/build/prune?all=maybe')),
  passes('drops what a prune of builds would keep', post('/build/prune?keep-storage=5&all=1'), {
    query: [['all', '1']],
  }),
  // Commit.
  ...[
    'CMD ["sh"]',
    'ENTRYPOINT ["x"]',
    'ENV a=b',
    'WORKDIR /x',
    'EXPOSE 80',
    'LABEL a=b',
    'USER redis',
    'VOLUME /data',
    'HEALTHCHECK --interval=2s CMD true',
  ].map((change) =>
    passes(
      `lets a commit change ${change}`,
      post(`/commit?container=web&repo=own&changes=${encodeURIComponent(change)}`),
      {
        query: [
          ['container', 'web'],
          ['repo', 'own'],
          ['changes', change],
        ],
      },
    ),
  ),
  ...[
    'ONBUILD RUN true',
    'VOLUME /proc',
    'HEALTHCHECK --interval=1ms CMD true',
    'RUN true',
    'FROM x',
    'CMD x\nONBUILD RUN x',
    '',
  ]
    .map((change) =>
      passes(
        `denies a commit that changes ${change.trim() || 'nothing'}`,
        post(`/commit?container=web&changes=CMD%20x&changes=${encodeURIComponent(change)}`),
      ),
    )
    .map((one): Case => ({
      ...one,
      expected: one.name.endsWith('nothing') ? {} : { denied: ruleOfChange(one.name) },
    })),
  denies('a commit with a body', 'unknown-field', {
    ...post('/commit?container=web'),
    body: { Cmd: ['x'] },
  }),
  denies('a commit of what is no name', 'container', post('/commit?container=a%20b')),
  denies('a commit to what is no name', 'repo', post('/commit?container=web&repo=a%20b')),
  denies('a commit to what is no version', 'tag', post('/commit?container=web&tag=a%20b')),
  denies('a commit that pauses maybe', 'pause', post('/commit?container=web&pause=maybe')),
  ...['comment', 'author', 'changes'].map((name) =>
    denies(
      `an endless ${name} of a commit`,
      name,
      post(`/commit?container=web&${name}=${'x'.repeat(2000)}`),
    ),
  ),
  passes('lets a commit without a body through', {
    ...post('/commit?container=web&pause=1'),
    body: 'null',
  }),
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

function ruleOfChange(name: string): string {
  if (name.includes('VOLUME')) return 'dockerfile.volume';
  return name.includes('HEALTHCHECK') ? 'dockerfile.healthcheck' : 'commit-changes';
}
