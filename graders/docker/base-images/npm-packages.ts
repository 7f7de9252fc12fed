import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runTool } from './run-tool.ts';

export type NpmTool = 'node' | 'npm' | 'yarn';

/** Packages of the npm registry, unpacked in a folder. */
export interface NpmPackages {
  /** Where the registry is, without credentials. */
  readonly registry: string;
  /** The folder of one installed package. */
  folderOf(name: NpmTool): string;
  versionOf(name: NpmTool): Promise<string>;
  /** A filled npm cache in which these can be installed without a network. */
  cacheOf(specs: readonly string[]): Promise<string>;
}

const HINT =
  'See that `npm view npm version` works on this machine: stand-ins take Node and npm from the npm registry.';

const NODE_MAJOR = 24;
const QUIET = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/** Fetches Node, npm and yarn into `folder`, once. */
export async function openNpmPackages(folder: string): Promise<NpmPackages> {
  const node = `node-linux-${process.arch}`;
  const tools = join(folder, `tools-${NODE_MAJOR}`);
  const npm = (args: readonly string[]): Promise<string> => runTool('npm', args, { hint: HINT });
  await makeOnce(tools, async (fresh) => {
    await mkdir(fresh, { recursive: true });
    await writeFile(join(fresh, 'package.json'), '{ "private": true }\n');
    const specs = [`${node}@${NODE_MAJOR}`, 'npm@11', 'yarn@1'];
    await npm(['install', '--prefix', fresh, '--ignore-scripts', ...QUIET, ...specs]);
  });
  const registry = withoutCredentials((await npm(['config', 'get', 'registry'])).trim());
  const folderOf = (name: NpmTool): string =>
    join(tools, 'node_modules', name === 'node' ? node : name);
  const versionOf = async (name: NpmTool): Promise<string> => {
    const manifest: unknown = JSON.parse(
      await readFile(join(folderOf(name), 'package.json'), 'utf8'),
    );
    return typeof manifest === 'object' && manifest !== null && 'version' in manifest
      ? String(manifest.version)
      : '0';
  };
  return {
    registry,
    folderOf,
    versionOf,
    cacheOf: (specs) => fillCache(folder, folderOf('npm'), specs),
  };
}

/** Fills a cache by installing with the very npm that will read it. */
async function fillCache(folder: string, npm: string, specs: readonly string[]): Promise<string> {
  const cache = join(folder, 'express-cache');
  await makeOnce(cache, async (fresh) => {
    const project = `${fresh}-project`;
    await rm(project, { recursive: true, force: true });
    await mkdir(project, { recursive: true });
    await writeFile(join(project, 'package.json'), '{ "private": true }\n');
    const aliases = specs.map((spec, index) => `copy-${index}@npm:${spec}`);
    // Nested: every copy gets the newest of each dependency, as it would when installed alone.
    const options = ['--prefix', project, '--cache', fresh, '--install-strategy=nested'];
    const cli = join(npm, 'bin', 'npm-cli.js');
    const args = [cli, 'install', ...options, '--ignore-scripts', ...QUIET, ...aliases];
    await runTool(process.execPath, args, { hint: HINT });
    await rm(project, { recursive: true });
  });
  return cache;
}

/** Makes a folder under another name first, so that one that is there is whole. */
async function makeOnce(folder: string, make: (fresh: string) => Promise<void>): Promise<void> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const fresh = `${folder}.part`;
  await rm(fresh, { recursive: true, force: true });
  await make(fresh);
  await rename(fresh, folder);
}

export function withoutCredentials(url: string): string {
  const clean = new URL(url);
  clean.username = '';
  clean.password = '';
  return clean.href;
}
