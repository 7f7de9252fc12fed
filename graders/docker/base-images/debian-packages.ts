import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { runTool } from './run-tool.ts';

/** One downloaded package of Debian (or Ubuntu), verified by apt. */
export interface DebianPackage {
  readonly name: string;
  /** As Debian writes it: `5:7.0.15-1~deb12u4`. */
  readonly version: string;
  readonly file: string;
}

/** Packages of the host's own Debian or Ubuntu, downloaded into a folder; nothing is installed. */
export interface DebianPackages {
  /** The packages and all they depend on, except those a stand-in never needs. */
  closure(names: readonly string[]): Promise<readonly DebianPackage[]>;
}

const HINT =
  'Stand-ins are built from the packages of Debian or Ubuntu: see that `apt-get update` works here, or let the engine reach an image registry.';

/** Told to apt as installed: set-up machinery whose work the recipes do themselves. */
const ASSUMED = [
  ...['adduser', 'base-files', 'debconf', 'debianutils', 'dpkg', 'init-system-helpers', 'lsb-base'],
  ...['mawk', 'media-types', 'passwd', 'perl', 'perl-base', 'systemd', 'sysvinit-utils', 'tar'],
  ...['tzdata', 'usr-is-merged', 'usrmerge'],
];

/** Dependencies of gcc and libc6-dev that a small C program never touches; together 60 MB. */
const NEVER_NEEDED =
  /^lib(asan|lsan|tsan|ubsan|hwasan|itm|quadmath|gomp|cc1-|gprofng|tirpc|nsl)|^rpcsvc-proto$/;

/** Prepares a private apt state in `folder`; `sources` are lines of a sources.list in the place of the machine's own. */
export async function openDebianPackages(
  folder: string,
  sources?: string,
): Promise<DebianPackages> {
  const archives = join(folder, 'archives');
  const lists = join(folder, 'lists');
  await mkdir(join(archives, 'partial'), { recursive: true });
  await mkdir(join(lists, 'partial'), { recursive: true });
  await writeFile(join(folder, 'status'), ASSUMED.map(assumeInstalled).join('\n'));
  if (sources !== undefined) await writeFile(join(folder, 'sources.list'), sources);
  const options = [...privateState(folder), ...(sources === undefined ? [] : ownSources(folder))];
  const apt = (...args: readonly string[]): Promise<string> =>
    runTool('apt-get', [...options, '-y', '--no-install-recommends', ...args], {
      hint: HINT,
    });
  const update = (): Promise<string> => apt('update');
  if (!(await readdir(lists)).some((name) => name.endsWith('InRelease'))) await update();
  const download = async (names: readonly string[]): Promise<readonly DebianPackage[]> => {
    const plan = parsePlan(await apt('install', '--simulate', ...names), archives);
    const there = new Set(await readdir(archives));
    const isComplete = plan.every(({ file }) => there.has(basename(file)));
    if (!isComplete) await apt('install', '--download-only', ...names);
    return plan.filter(({ name }) => !NEVER_NEEDED.test(name));
  };
  const closures = new Map<string, Promise<readonly DebianPackage[]>>();
  return {
    closure(names) {
      const key = names.join(' ');
      // Lists grow old, and then name files that the mirror no longer holds.
      const made =
        closures.get(key) ?? download(names).catch(() => update().then(() => download(names)));
      closures.set(key, made);
      return made;
    },
  };
}

const assumeInstalled = (name: string): string =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: all\nMulti-Arch: foreign\nMaintainer: none\nVersion: 999:9\nDescription: assumed\n`;

const privateState = (folder: string): readonly string[] =>
  [
    `Dir::State=${folder}`,
    `Dir::State::lists=${join(folder, 'lists')}`,
    `Dir::State::status=${join(folder, 'status')}`,
    `Dir::Cache=${folder}`,
    `Dir::Cache::archives=${join(folder, 'archives')}`,
    'Debug::NoLocking=1',
    'APT::Sandbox::User=root',
  ].flatMap(asOption);

const ownSources = (folder: string): readonly string[] =>
  [`Dir::Etc::sourcelist=${join(folder, 'sources.list')}`, 'Dir::Etc::sourceparts=-'].flatMap(
    asOption,
  );

const asOption = (option: string): readonly string[] => ['-o', option];

/** Reads lines like `Inst redis-server (5:7.0.15-1~deb12u4 Debian:12.15/oldstable [amd64])`. */
export function parsePlan(plan: string, archives: string): readonly DebianPackage[] {
  const lines = plan.matchAll(/^Inst (\S+) (?:\[\S+\] )?\((\S+) .*?\[(\w+)\]\)/gm);
  return lines
    .map(([, name = '', version = '', architecture = '']) => ({
      name,
      version,
      file: join(archives, `${name}_${version.replaceAll(':', '%3a')}_${architecture}.deb`),
    }))
    .toArray();
}
