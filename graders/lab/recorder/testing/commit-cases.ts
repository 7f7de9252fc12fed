import { denies, passes } from './case.ts';
import type { Case } from './case.ts';
import type { TestRequest } from './decide-case.ts';

const post = (target: string): TestRequest => ({ target });

/** Policy 4.3: commits. */
export const commitCases: readonly Case[] = [
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
];

function ruleOfChange(name: string): string {
  if (name.includes('VOLUME')) return 'dockerfile.volume';
  return name.includes('HEALTHCHECK') ? 'dockerfile.healthcheck' : 'commit-changes';
}
