import { distance } from 'fastest-levenshtein';
import type { Finding } from '../checks/check-kind.ts';
import { instructionsOfImage } from './find-dockerfile-slips.ts';
import type { Dockerfile, DockerfileInstruction } from './read-dockerfile.ts';
import { quoteInstruction } from './read-dockerfile.ts';
import { quote } from './words.ts';

type Explanation = Pick<Finding, 'diagnosis' | 'rationale' | 'hint' | 'location'>;

/** They change an image's settings only; the steps below them come out the same. */
const SETTINGS = new Set([
  'CMD',
  'ENTRYPOINT',
  'EXPOSE',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'STOPSIGNAL',
  'VOLUME',
]);
const MAKES_LAYER = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR']);

/**
 * Finds the first difference between the given Dockerfile and the student's on account of which a given step could not
 * be reused. Null where there is none: then the engine forgot what it had built.
 */
export function explainBaseline(given: Dockerfile, own: Dockerfile): Explanation | null {
  const changedBase = explainBase(given, own);
  if (changedBase !== null) return changedBase;
  const index = findFirstMiss(given, own);
  const step = stepsOf(given)[index];
  const ownSteps = stepsOf(own);
  return step === undefined ? null : explainStep(step, ownSteps[index], ownSteps.slice(index));
}

/** The given steps whose layers the student's image cannot have in their place, from what the Dockerfiles say. */
export function findMissedSteps(given: Dockerfile, own: Dockerfile): DockerfileInstruction[] {
  const steps = stepsOf(given);
  if (explainBase(given, own) !== null)
    return [...instructionsOfImage(given).slice(0, 1), ...steps.filter(makesLayer)];
  const first = findFirstMiss(given, own);
  const copies = steps.findIndex(({ keyword }) => keyword === 'COPY' || keyword === 'ADD');
  // Where the texts are the same, it is what was copied that differs, or the engine that forgot.
  const start = first >= 0 ? first : Math.max(0, copies);
  return steps.slice(start).filter(makesLayer);
}

/** Index of the first given step, up to the last one that makes a layer, that is another one in the student's; or -1. */
function findFirstMiss(given: Dockerfile, own: Dockerfile): number {
  const steps = stepsOf(given);
  const ownSteps = stepsOf(own);
  const lastLayer = steps.findLastIndex(makesLayer);
  return steps.slice(0, lastLayer + 1).findIndex((step, index) => {
    const there = ownSteps[index];
    return there === undefined || !isSame(there, step);
  });
}

const stepsOf = (dockerfile: Dockerfile): DockerfileInstruction[] =>
  instructionsOfImage(dockerfile).filter(
    ({ keyword }) => keyword !== 'FROM' && !SETTINGS.has(keyword),
  );

const makesLayer = ({ keyword }: DockerfileInstruction): boolean => MAKES_LAYER.has(keyword);

const isSame = (a: DockerfileInstruction, b: DockerfileInstruction): boolean =>
  a.keyword === b.keyword && a.exact === b.exact;

function explainBase(given: Dockerfile, own: Dockerfile): Explanation | null {
  const [wanted] = instructionsOfImage(given);
  const [actual] = instructionsOfImage(own);
  if (wanted === undefined || actual === undefined) return null;
  const [wantedName = '', actualName = ''] = [wanted, actual].map(nameOfBase);
  if (wantedName === actualName) return null;
  return {
    diagnosis: 'base-changed',
    rationale: `Line ${actual.line} starts from ${quote(actualName)}, and the given Dockerfile from ${quote(wantedName)}. Every step is made on top of what is below it, so on another base none of them can be reused.`,
    hint: 'Leave what is given as it is, from its first line on.',
    location: { file: 'Dockerfile', line: actual.line },
  };
}

/** `alpine` is `alpine:latest`. */
function nameOfBase({ arguments: text }: DockerfileInstruction): string {
  const [image = ''] = text.split(' ');
  return /[:@][^/]*$/.test(image) ? image : `${image}:latest`;
}

function explainStep(
  given: DockerfileInstruction,
  there: DockerfileInstruction | undefined,
  rest: readonly DockerfileInstruction[],
): Explanation {
  const same = rest.find((each) => isSame(each, given));
  if (same !== undefined && there !== undefined) {
    return {
      diagnosis: 'step-inserted-above',
      rationale: `Line ${same.line}, ${quoteInstruction(same)}, had to run again because line ${there.line}, ${quoteInstruction(there)}, stands above it now. The engine reuses a step only on top of exactly what it was made on before.`,
      hint: `The given steps first, and what is new below them: look at line ${there.line}.`,
      location: { file: 'Dockerfile', line: there.line },
    };
  }
  const near = nearestTo(given, rest);
  if (near === undefined) {
    return {
      diagnosis: 'given-step-missing',
      rationale: `The given step ${quoteInstruction(given)} is not in your Dockerfile any more, so the layer that it had made is not in your image.`,
      hint: 'Leave what is given as it is, and add to it.',
    };
  }
  const isCombined = hasMore(near, given);
  return {
    diagnosis: isCombined ? 'step-combined' : 'step-changed',
    rationale: isCombined
      ? `Line ${near.line}, ${quoteInstruction(near)}, does what the given ${quoteInstruction(given)} did, and more, in one step. The engine compares the text of a step letter by letter, so to it this is another step, and all of it has to run.`
      : `The text of line ${near.line}, ${quoteInstruction(near)}, is no longer that of the given ${quoteInstruction(given)}. The engine compares it letter by letter, spaces and remarks included.`,
    hint: isCombined
      ? 'What is new can have a step of its own.'
      : 'Put the given line back as it was, and say what is new elsewhere.',
    location: { file: 'Dockerfile', line: near.line },
  };
}

/** True where a step does all that the other one did, and more than to remark on it. */
function hasMore(step: DockerfileInstruction, given: DockerfileInstruction): boolean {
  const words = wordsOf({ ...step, exact: step.exact.replaceAll(/(?<=\s)#.*$/gm, '') });
  const wanted = wordsOf(given);
  return words.length > wanted.length && wanted.every((word) => words.includes(word));
}

const wordsOf = ({ exact }: DockerfileInstruction): string[] => exact.trim().split(/\s+/);

/** The step that was most likely the given one before it was edited. */
function nearestTo(
  given: DockerfileInstruction,
  candidates: readonly DockerfileInstruction[],
): DockerfileInstruction | undefined {
  const alike = candidates
    .filter(({ keyword }) => keyword === given.keyword)
    .map((each) => ({
      each,
      cost: each.exact.includes(given.exact)
        ? 0
        : distance(each.exact.slice(0, 500), given.exact.slice(0, 500)),
    }))
    .sort((a, b) => a.cost - b.cost);
  const [best] = alike;
  return best !== undefined && best.cost <= Math.max(12, given.exact.length)
    ? best.each
    : undefined;
}
