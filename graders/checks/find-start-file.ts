import { posix } from 'node:path';

const ENDINGS = [
  '',
  '.js',
  '.mjs',
  '.cjs',
  '.ts',
  '.mts',
  '/index.js',
  '/index.mjs',
  '/index.cjs',
  '/index.ts',
];
const PROGRAM = /\.[mc]?[jt]sx?$/;
/** What npm and people fall back to. */
const USUAL = ['server', 'index', 'app', 'main', 'src'];

const TOOLS = new Set(['node', 'nodemon', 'npm', 'npx', 'pnpm', 'yarn', 'env', 'exec', 'sh']);

/** What a package.json says that matters here; null where the text is none. */
export interface PackageJson {
  readonly path: string;
  readonly main: string | null;
  readonly scripts: ReadonlyMap<string, string>;
}

/** The app's package.json among the files: the one that lies highest. */
export const findPackageJson = (files: readonly string[]): string | null =>
  findHighest(
    files,
    (file) => posix.basename(file) === 'package.json' && !file.includes('node_modules/'),
  );

export function readPackageJson(path: string, text: string): PackageJson | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    if (!isRecord(value)) return null;
    const scripts = isRecord(value.scripts) ? Object.entries(value.scripts) : [];
    return {
      path,
      main: typeof value.main === 'string' ? value.main : null,
      scripts: new Map(
        scripts.flatMap(([name, script]) => (typeof script === 'string' ? [[name, script]] : [])),
      ),
    };
  } catch {
    return null;
  }
}

/**
 * Finds the file that `npm start` runs, the image's own command being the next best to go by.
 * @param command entrypoint and command of the image
 */
export function findStartFile(
  files: readonly string[],
  packageJson: PackageJson | null,
  command: readonly string[],
): string | null {
  const folder = posix.dirname(packageJson?.path ?? 'package.json');
  const script = packageJson?.scripts.get('start');
  const words = script === undefined ? [] : wordsOf(script, packageJson?.scripts ?? new Map(), 3);
  const main = packageJson?.main ?? null;
  const wanted = [
    ...words.flatMap((word) => (word === '.' && main !== null ? [main, word] : [word])),
    ...(script === undefined
      ? command.flatMap((word) => word.split(/\s+/)).filter((word) => PROGRAM.test(word))
      : []),
  ];
  return (
    firstOf(wanted, (word) => resolve(files, folder, word)) ??
    // A program that a step of the build compiles: its source has the same name elsewhere.
    firstOf(wanted, (word) => findByStem(files, word)) ??
    firstOf([...(main === null ? [] : [main]), ...USUAL], (word) => resolve(files, folder, word))
  );
}

function resolve(files: readonly string[], folder: string, word: string): string | null {
  const path = posix.join(folder, word).replace(/^\/+|\/+$/g, '');
  const found = ENDINGS.map((ending) => posix.normalize(`${path}${ending}`)).find(
    (candidate) => files.includes(candidate) && PROGRAM.test(candidate),
  );
  // An absolute path is one in the image: the longest end of it that is a file of the submission.
  return (
    found ?? (word.startsWith('/') ? findHighest(files, (file) => word.endsWith(`/${file}`)) : null)
  );
}

function findByStem(files: readonly string[], word: string): string | null {
  const stem = stemOf(word);
  return PROGRAM.test(word) || word.includes('/')
    ? findHighest(
        files,
        (file) => PROGRAM.test(file) && stemOf(file) === stem && !file.includes('node_modules/'),
      )
    : null;
}

/** The words of a script that may name a file, with those of the scripts that it runs in turn. */
function wordsOf(script: string, scripts: ReadonlyMap<string, string>, depth: number): string[] {
  return script.split(/&&|\|\||[;|]/).flatMap((part) => {
    const words = part
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/^["']|["']$/g, ''));
    const [tool = '', verb = '', name = ''] = words;
    const isRunner = ['npm', 'yarn', 'pnpm'].includes(tool);
    const next = isRunner ? scripts.get(verb === 'run' ? name : verb) : undefined;
    if (next !== undefined && depth > 0) return wordsOf(next, scripts, depth - 1);
    return words.filter((word) => word !== '' && !TOOLS.has(word) && !/^-|=/.test(word));
  });
}

const stemOf = (path: string): string => posix.basename(path).replace(/\..*$/, '');

function findHighest(files: readonly string[], accepts: (file: string) => boolean): string | null {
  const depth = (file: string): number => file.split('/').length;
  return files.filter(accepts).sort((a, b) => depth(a) - depth(b) || a.localeCompare(b))[0] ?? null;
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
