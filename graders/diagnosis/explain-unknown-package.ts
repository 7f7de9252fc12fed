import { distance } from 'fastest-levenshtein';
import type { Engine } from '../docker/types.ts';
import { buildAside } from './build-aside.ts';
import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { capitalise, tellStep } from './build-scene.ts';
import { findBase, findCourseBase } from './find-base.ts';
import { listed, quote } from './words.ts';

type Why = Pick<BuildExplanation, 'fault' | 'diagnosis' | 'rationale' | 'hint'>;

const LONGEST_MS = 30_000;
const REFUSAL = /^ *(\S+) \(no such package\)/gm;

/**
 * Explains that `apk add` found no package of a name. A stand-in has a few packages, the real image thousands, of which
 * nothing here knows the names. So on a stand-in an unknown name is the machine's lack, unless it is surely none of the
 * real ones either. That the stand-in lacks it is not read off the student's output, which any `echo` can imitate: the
 * names are those that the instruction hands to `apk add`, and the untouched stand-in is asked for them once more.
 */
export async function explainUnknownPackage(scene: BuildScene): Promise<Why | null> {
  const { bench, dockerfile, step, instruction } = scene;
  if (step?.log.includes('(no such package)') !== true) return null;
  const names = readAddedPackages(instruction?.arguments ?? '');
  const base = findCourseBase(findBase(dockerfile, step?.line ?? null), bench.course.baseImages);
  const isStandIn = base !== null && (await bench.engine.describeBase(base.name))?.standIn;
  if (names.length === 0) return null;
  if (!isStandIn) return explainSlip(scene, []);
  const { lacking, kept } = await askStandIn(base.name, names, bench.engine);
  if (lacking.length === 0) return null;
  const slips = lacking.filter((name) => isNoPackage(name, kept));
  return slips.length > 0 ? explainSlip(scene, slips) : explainLack(scene, lacking);
}

const explainSlip = (scene: BuildScene, slips: readonly string[]): Why => ({
  fault: 'student',
  diagnosis: 'package-unknown',
  rationale:
    `${capitalise(tellStep(scene))} asks for a package that does not exist` +
    `${slips.length === 0 ? '' : `: ${listed(slips.map(quote))}`}. Each distribution has names of its own for its packages.`,
  hint: 'See whether the name is spelt right, and what the package is called in the distribution of your base image.',
});

const explainLack = (scene: BuildScene, lacking: readonly string[]): Why => ({
  fault: 'infrastructure',
  diagnosis: 'stand-in-lacks-package',
  rationale:
    `${capitalise(tellStep(scene))} asks for ${listed(lacking.map(quote))}. The base image here is a stand-in, built because no registry answered, ` +
    'and it has only a few packages. Whether the published image has this one cannot be told here.',
  hint: 'This costs no points. Whoever runs the grading can let the engine reach an image registry; then it can be graded again.',
});

/** The names behind `apk add`, without versions, in all commands of an instruction. */
export function readAddedPackages(text: string): string[] {
  const commands = text.replace(/[[\]",']+/g, ' ').split(/&&|\|\||[;|\n]/);
  const names = commands.flatMap((command) => {
    const words = command.trim().split(/\s+/);
    const [apk, add] = [words.findIndex((word) => /^(.*\/)?apk$/.test(word)), words.indexOf('add')];
    if (apk < 0 || add < apk) return [];
    const isValue = (index: number): boolean =>
      /^(-t|--virtual|-X|--repository)$/.test(words[index - 1] ?? '');
    return words
      .filter((_, index) => index > add && !isValue(index))
      .map((word) => word.replace(/[=<>~@].*/, ''));
  });
  return [...new Set(names.filter((name) => /^[a-z0-9][\w.+-]*$/i.test(name)))];
}

async function askStandIn(
  base: string,
  names: readonly string[],
  engine: Pick<Engine, 'build'>,
): Promise<{ readonly lacking: readonly string[]; readonly kept: readonly string[] }> {
  const command = JSON.stringify(['apk', 'add', '--simulate', ...names]);
  const { failure } = await buildAside(engine, [`FROM ${base}`, `RUN ${command}`], {}, LONGEST_MS);
  const log = failure?.step?.log ?? '';
  return {
    lacking: [...log.matchAll(REFUSAL)].flatMap(([, name]) => name ?? []),
    kept: (/and no others: (.*)/.exec(log)?.[1] ?? '').split(' ').filter(Boolean),
  };
}

/** What Debian calls what Alpine calls otherwise. */
const FOREIGN = new Set(['redis-server', 'redis-tools', 'build-essential', 'node']);
const MIN_CHARS = 5;

/**
 * Surely no package of the real image: another distribution's name, the letters of a known one in another order, or one
 * letter off a longer one. Short names are left alone: `cmake` and `dash` are packages too.
 */
const isNoPackage = (name: string, kept: readonly string[]): boolean =>
  FOREIGN.has(name) ||
  kept.some(
    (known) =>
      sorted(name) === sorted(known) ||
      (Math.min(name.length, known.length) >= MIN_CHARS && distance(name, known) === 1),
  );

const sorted = (text: string): string => [...text].sort().join('');
