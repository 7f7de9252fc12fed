import { describe, expect, it } from '@jest/globals';
import type { BaseImageState } from '../../graders/docker/base-images/index.ts';
import type { EngineDescription } from '../../graders/docker/set-up/index.ts';
import type { MachineFacts } from './examine-machine.ts';
import { judgeMachine } from './judge-machine.ts';
import type { Finding } from './judge-machine.ts';

const GIBIBYTE = 2 ** 30;

const engine: EngineDescription = {
  info: {
    version: '29.5.1',
    apiVersion: '1.50',
    platform: 'linux/amd64',
    cpuCount: 4,
    memoryBytes: 8 * GIBIBYTE,
    builder: 'buildkit',
    host: '127.0.0.1',
  },
  system: 'Debian GNU/Linux 13',
  runtime: 'runc 1.3.3',
  outdated: [],
  disk: { folder: '/var/lib/docker', freeBytes: 50 * GIBIBYTE },
  registry: { state: 'reachable', message: null },
  leftovers: [],
};

const busybox: BaseImageState = {
  name: 'busybox:latest',
  id: 'sha256:1',
  standIn: false,
  outdated: false,
  matchesDigest: null,
  sizeBytes: 1,
};

const facts: MachineFacts = {
  nodeVersion: '24.0.0',
  platform: 'linux/x64',
  cpuCount: 4,
  memoryBytes: 8 * GIBIBYTE,
  caBundle: { file: '/etc/ssl/certs/ca-certificates.crt', certificateCount: 140 },
  deadScratch: [],
  engine,
  baseImages: [busybox],
  labImages: [{ ...busybox, name: 'docker:dind' }],
};

const withEngine = (differences: Partial<EngineDescription>): MachineFacts => ({
  ...facts,
  engine: { ...engine, ...differences },
});
const withInfo = (differences: Partial<EngineDescription['info']>): MachineFacts =>
  withEngine({ info: { ...engine.info, ...differences } });
const withImage = (differences: Partial<BaseImageState>): MachineFacts => ({
  ...facts,
  baseImages: [{ ...busybox, ...differences }],
});

const notOk = (given: MachineFacts): Finding[] =>
  judgeMachine(given).filter(({ state }) => state !== 'ok');

describe('judgeMachine', () => {
  it('finds nothing amiss in a machine that has it all', () => {
    expect(notOk(facts)).toEqual([]);
  });

  it('gives every finding that is not in order a remedy', () => {
    const nothing = { message: 'No container engine answers.', hint: 'Start one.' };
    const found = notOk({ ...facts, engine: nothing, baseImages: null, labImages: null });
    expect(found).toEqual([
      { topic: 'engine', state: 'problem', text: nothing.message, remedy: nothing.hint },
    ]);
  });

  it('goes on without an engine', () => {
    const topics = judgeMachine({
      ...facts,
      engine: { message: '', hint: '' },
      baseImages: null,
      labImages: null,
    });
    expect(topics.map(({ topic }) => topic)).toEqual(['node', 'engine', 'machine', 'ca bundle']);
  });

  it.each<[string, MachineFacts, Partial<Finding>]>([
    ['no BuildKit', withInfo({ builder: 'classic' }), { topic: 'builder', state: 'warning' }],
    ['one CPU', withInfo({ cpuCount: 1 }), { topic: 'cpus', state: 'warning' }],
    ['little memory', withInfo({ memoryBytes: GIBIBYTE }), { topic: 'memory', state: 'warning' }],
    [
      'little room',
      withEngine({ disk: { folder: '/d', freeBytes: 5 * GIBIBYTE } }),
      { topic: 'disk', state: 'warning', text: '5.0 GiB free in /d' },
    ],
    [
      'no room',
      withEngine({ disk: { folder: '/d', freeBytes: GIBIBYTE } }),
      { topic: 'disk', state: 'problem' },
    ],
    [
      'no registry',
      withEngine({ registry: { state: 'unreachable', message: 'no such host' } }),
      { topic: 'registry', state: 'warning', text: 'unreachable (no such host)' },
    ],
    [
      'a rate limit',
      withEngine({ registry: { state: 'rate-limited', message: '429' } }),
      { topic: 'registry', text: 'rate-limited (429)' },
    ],
    [
      'an old engine',
      withEngine({
        outdated: [{ part: 'runc', version: '1.1.5', fixedIn: '1.2.8', advisories: ['CVE-1'] }],
      }),
      { topic: 'isolation', state: 'warning', text: 'runc 1.1.5 is older than 1.2.8: CVE-1' },
    ],
    ['a missing image', withImage({ id: null }), { topic: 'base image', state: 'problem' }],
    [
      'another image',
      withImage({ matchesDigest: false }),
      { topic: 'base image', state: 'problem' },
    ],
    [
      'nothing to make labs of',
      { ...facts, labImages: [{ ...busybox, name: 'docker:dind', id: null }] },
      { topic: 'lab', state: 'problem', text: 'docker:dind: missing' },
    ],
    ['an old stand-in', withImage({ standIn: true, outdated: true }), { state: 'warning' }],
    [
      'no certificates',
      { ...facts, caBundle: { file: '/ca', certificateCount: null } },
      { topic: 'ca bundle', state: 'warning', text: '/ca cannot be read' },
    ],
    [
      'an invalid course',
      { ...facts, baseImages: { message: 'course.yaml:1:1: wrong', hint: 'Mend it.' } },
      { topic: 'course', state: 'problem' },
    ],
    [
      'leftovers',
      withEngine({
        leftovers: ['container', 'container', 'image'].map((kind) => ({
          kind: kind === 'image' ? 'image' : 'container',
          id: kind,
          name: kind,
          runId: '1',
          owner: '',
        })),
      }),
      { state: 'warning', text: '2 containers, 1 image of runs that are over' },
    ],
    [
      'folders of killed processes',
      { ...facts, deadScratch: ['/tmp/seaworthy-work-1', '/tmp/seaworthy-work-2'] },
      { topic: 'leftovers', text: '2 folders of runs that are over' },
    ],
  ])('tells %s, with a remedy', (_, given, expected) => {
    const found = notOk(given);
    expect(found).toEqual([expect.objectContaining(expected)]);
    expect(found[0]?.remedy).toMatch(/\.$/);
  });

  it('says of a stand-in that it is one', () => {
    const texts = judgeMachine(withImage({ standIn: true })).map(({ text }) => text);
    expect(texts).toContain('busybox:latest: stand-in, built here');
  });

  it("leaves another machine's disk alone", () => {
    expect(notOk(withEngine({ disk: null }))).toEqual([]);
  });
});
