import { DEFAULT_HOST } from '../base-images.ts';
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

/** Policy 4.3: images, and those of the course above all. */
export const imageCases: readonly Case[] = [
  denies(
    'a name of the course for another image',
    'base-names-stay',
    post('/images/own/tag?repo=busybox'),
  ),
  denies(
    'a name of the course in full',
    'base-names-stay',
    post(`/images/own/tag?repo=${DEFAULT_HOST}/library/busybox&tag=latest`),
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
    remove(`${DEFAULT_HOST}/library/busybox:latest?force=1`, baseId, ['busybox:latest']),
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
];
