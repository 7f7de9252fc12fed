import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { explainBaseline, findMissedSteps } from '../diagnosis/explain-baseline.ts';
import { tellBuild } from '../diagnosis/explain-build-failure.ts';
import { quoteInstruction, readDockerfile } from '../diagnosis/read-dockerfile.ts';
import { listed } from '../diagnosis/words.ts';
import type { BuildResult } from '../docker/types.ts';
import { AuthorError } from '../errors.ts';
import type { Evidence } from '../grade.ts';
import { failed, passed } from './check-kind.ts';
import type { Outcome, Workbench } from './check-kind.ts';
import { engineFailed, unreliableCache } from './unreliable-cache.ts';

const EXPECTED = "All layers of the given Dockerfile's image are in yours, in their place.";
const REPRODUCE = [
  'docker build -t given GIVEN_FOLDER',
  'docker build -t app .',
  "docker image inspect --format '{{json .RootFS.Layers}}' given app",
];

/** Judges whether a submission's image begins with the layers of the image that the starter makes. */
export async function judgeBaseline(bench: Workbench): Promise<Outcome> {
  const starter = join(bench.exercise.folder, 'starter');
  const first = await bench.phase('build', () => bench.engine.build({ contextFolder: starter }));
  await using _first = asDisposable(first);
  const baseline = layersOf(first);
  const submission = await bench.build();
  if (!submission.ok) throw new Error('the cache was to be judged, and the build had failed');
  const evidence: Evidence = {
    builds: [tellBuild('the given Dockerfile', first), tellBuild('your Dockerfile', submission)],
  };
  if (isPrefix(baseline, submission.image.layers)) return passed(evidence);
  if (await isReusedAfterAll(bench, starter, baseline)) return passed(evidence);
  return await explainMiss(bench, starter, evidence);
}

/**
 * Two builds of one step that ran at the same time make two layers, and an engine may forget what it has built. So before
 * anybody fails, the submission is built again on top of the baseline, and the baseline once more on top of that: a
 * step that differs can never come out the same, and one that does not has had two more occasions to.
 */
async function isReusedAfterAll(
  bench: Workbench,
  starter: string,
  baseline: readonly string[],
): Promise<boolean> {
  return bench.phase('build', async () => {
    const again = await bench.engine.build({ contextFolder: bench.submission.folder });
    await using _again = asDisposable(again);
    if (!again.ok) return false;
    if (isPrefix(baseline, again.image.layers)) return true;
    const last = await bench.engine.build({ contextFolder: starter });
    await using _last = asDisposable(last);
    return isPrefix(layersOf(last), again.image.layers);
  });
}

async function explainMiss(
  bench: Workbench,
  starter: string,
  evidence: Evidence,
): Promise<Outcome> {
  const given = readDockerfile(await readFile(join(starter, 'Dockerfile'), 'utf8'));
  const own = readDockerfile(bench.submission.dockerfile ?? '');
  const why =
    explainBaseline(given, own) ??
    (given.instructions.some(({ keyword }) => keyword === 'COPY' || keyword === 'ADD')
      ? COPIED
      : null);
  const missed = findMissedSteps(given, own).map(quoteInstruction);
  const actual = `Not in your image, in their place: the layers of the given ${listed(missed)}.`;
  const told = { expected: EXPECTED, actual, reproduce: REPRODUCE };
  return why === null ? unreliableCache(told, evidence) : failed({ ...why, ...told }, evidence);
}

const COPIED = {
  diagnosis: 'copied-files-changed',
  rationale:
    'The given steps stand in your Dockerfile as they were, and one of them copies files of which at least one is no longer as given. The engine compares the contents of what is copied.',
  hint: 'Leave the given files as they are.',
};

const isPrefix = (prefix: readonly string[], layers: readonly string[]): boolean =>
  prefix.length > 0 && prefix.every((layer, index) => layer === layers[index]);

/** @throws AuthorError where the starter does not build; ContainerRuntimeError where nothing like it does */
function layersOf(result: BuildResult): readonly string[] {
  if (result.ok) return result.image.layers;
  const { reason, message } = result.failure;
  if (reason === 'base-unavailable' || reason === 'refused' || reason === 'timed-out') {
    throw engineFailed(`the exercise's starter could not be built here: ${message}`);
  }
  throw new AuthorError(`the exercise's starter does not build: ${message}`, {
    code: 'SEAWORTHY_SPEC_STARTER',
    hint: 'Mend `starter/Dockerfile`: the cache check compares with the image that it makes.',
  });
}

const asDisposable = (result: BuildResult): AsyncDisposable => ({
  [Symbol.asyncDispose]: async () => result.image?.[Symbol.asyncDispose](),
});
