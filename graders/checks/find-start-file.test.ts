import { describe, expect, it } from '@jest/globals';
import { findPackageJson, findStartFile, readPackageJson } from './find-start-file.ts';

function find(
  files: string[],
  packageJson: object | null,
  command: string[] = ['npm', 'start'],
): string | null {
  const path = findPackageJson(files) ?? 'package.json';
  const read = packageJson === null ? null : readPackageJson(path, JSON.stringify(packageJson));
  return findStartFile(files, read, command);
}
const start = (script: string, more: object = {}): object => ({
  scripts: { start: script, ...more },
});

describe('findStartFile', () => {
  it.each([
    ['node index.js', ['index.js', 'other.js'], 'index.js'],
    ['node index', ['index', 'index.js'], 'index.js'],
    ['node ./src/server', ['src/server.mjs'], 'src/server.mjs'],
    ['node src', ['src/index.js', 'index.js'], 'src/index.js'],
    ['NODE_ENV=production node --inspect "app.js" 8080', ['app.js', 'index.js'], 'app.js'],
    ['nodemon -L app.cjs', ['app.cjs'], 'app.cjs'],
    ['npx cross-env A=b node app.js | tee log', ['app.js'], 'app.js'],
    ['node dist/main.js', ['src/main.ts', 'src/other.ts'], 'src/main.ts'],
  ])('follows %j', (script, files, expected) => {
    expect(find([...files, 'package.json'], start(script))).toBe(expected);
  });

  it('follows a script that runs another one', () => {
    const json = start('npm run serve', { serve: 'yarn go', go: 'node web.js' });
    expect(find(['index.js', 'web.js', 'package.json'], json)).toBe('web.js');
    expect(find(['index.js', 'package.json'], start('npm start'))).toBe('index.js');
  });

  it('takes the main file for a dot', () => {
    expect(
      find(['lib/a.js', 'index.js', 'package.json'], { ...start('node .'), main: 'lib/a' }),
    ).toBe('lib/a.js');
  });

  it('looks beside the package.json, wherever it lies', () => {
    expect(find(['index.js', 'app/package.json', 'app/index.js'], start('node index.js'))).toBe(
      'app/index.js',
    );
  });

  it('goes by the command of the image where there is no such script', () => {
    const files = ['index.js', 'server.js', 'lib/web.js', 'package.json'];
    expect(find(files, {}, ['node', '/usr/app/lib/web.js'])).toBe('lib/web.js');
    expect(find(files, {}, ['/bin/sh', '-c', 'node index.js'])).toBe('index.js');
    expect(find(files, {})).toBe('server.js');
    expect(find(files, null)).toBe('server.js');
  });

  it('finds nothing where there is no program', () => {
    expect(find(['package.json', 'Dockerfile'], start('node index.js'))).toBeNull();
  });
});
