import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT_CODES } from './exit-codes.ts';

const root = dirname(import.meta.dirname);
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((file) => file !== '' && existsSync(join(root, file)));
const readme = join(root, 'README.md');
const itWithReadme = existsSync(readme) ? it : it.skip;

const read = (file: string): string => readFileSync(join(root, file), 'utf8');

// Put together here, so that this file does not hold them either. `docker.io` alone is a package of Debian.
const REGISTRIES = [
  ['docker', 'io/'],
  ['registry-1', 'docker', 'io'],
  ['index', 'docker', 'io'],
  ['hub', 'docker', 'com'],
  ['ghcr', 'io'],
  ['quay', 'io'],
  ['gcr', 'io'],
  ['registry', 'k8s', 'io'],
  ['mcr', 'microsoft', 'com'],
  ['public', 'ecr', 'aws'],
].map((parts) => parts.join('.'));

describe('the repository', () => {
  it.each(REGISTRIES)('names no image registry: %s', (host) => {
    expect(files.filter((file) => read(file).includes(host))).toEqual([]);
  });

  it('holds no path of the machine it was written on', () => {
    const home = /\/(Users|home)\/(?!node\b|student\b|app\b)\w+\//;
    const isTold = (text: string): boolean => text.includes(`${root}/`) || home.test(text);
    expect(files.filter((file) => isTold(read(file)))).toEqual([]);
  });
});

describe('README.md', () => {
  itWithReadme('lists the exit codes there are', () => {
    const rows = [...readFileSync(readme, 'utf8').matchAll(/^\| *`?(\d)`? *\|/gm)];
    const listed = rows.map(([, code]) => Number(code));
    expect(listed.toSorted()).toEqual(Object.values(EXIT_CODES).toSorted());
  });

  itWithReadme('or a page beside it explains every error code there is, and no other', () => {
    const codesIn = (pattern: RegExp): string[] => {
      const texts = files.filter((file) => pattern.test(file)).map(read);
      const codes = texts.flatMap((text) => text.match(/\bSEAWORTHY_[A-Z_]*[A-Z]\b/g) ?? []);
      return [...new Set(codes)].toSorted();
    };
    const inCode = codesIn(/^(exercises|graders|reports|scripts)\/.*(?<!\.test)\.ts$/);
    expect(codesIn(/^(README|docs\/.*)\.md$/)).toEqual(inCode);
  });
});
