import type { Finding, Outcome } from '../checks/check-kind.ts';
import type { BuildResult } from '../docker/types.ts';
import type { BuildEvidence } from '../grade.ts';
import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { capitalise, setBuildScene, tellBase, tellStep, withoutHostPaths } from './build-scene.ts';
import { explainBaseImage, isMissingImage } from './explain-base-image.ts';
import { explainCopySource } from './explain-copy-source.ts';
import { explainInvalidDockerfile, explainMissingDockerfile } from './explain-dockerfile-error.ts';
import { explainFailedStep } from './explain-failed-step.ts';
import { isEngineOverloaded } from './is-engine-overloaded.ts';
import { isFetchOfEngine } from './suspect-network.ts';
import { quote, tellDuration } from './words.ts';

/** What an engine says when it is the engine, or the machine under it, that failed. */
const ENGINE_TROUBLE =
  /no space left on device|disk quota exceeded|cannot allocate memory|rpc error|transport is closing|\bEOF\b|connection re(set|fused)|input\/output error|too many open files|read-only file system|snapshot .* does not exist|failed to mount/i;

type FailedBuild = BuildResult & { readonly ok: false };

/** The outcome of a check whose build failed: the student's failure, or, where the machine failed, an error of it. */
export async function judgeBuildFailure(
  result: FailedBuild,
  bench: BuildScene['bench'],
  expected = 'An image comes out of `docker build`.',
): Promise<Outcome> {
  const { fault, line, ...explained } = await explainBuildFailure(result, bench);
  const finding: Finding = {
    ...explained,
    expected,
    reproduce: ['docker build -t app .'],
    ...(typeof line === 'number' && { location: { file: 'Dockerfile', line } }),
  };
  const evidence = { builds: [tellBuild('your Dockerfile', result)] };
  return fault === 'student'
    ? { verdict: 'failed', finding, evidence }
    : { verdict: 'errored', fault, finding, evidence };
}

/** A build as evidence for the report. */
export const tellBuild = (
  title: string,
  { ok, durationMs, steps }: BuildResult,
): BuildEvidence => ({
  title,
  ok,
  durationMs,
  steps,
});

/** Explains why a build failed, and whose fault it is. */
export async function explainBuildFailure(
  { failure, steps }: FailedBuild,
  bench: BuildScene['bench'],
): Promise<BuildExplanation> {
  const scene = setBuildScene(failure, steps, bench);
  if (/invalid reference format|must be lowercase/i.test(failure.message))
    return badBaseName(scene);
  if (isFetchOfEngine(failure)) return badAddress(scene);
  switch (failure.reason) {
    case 'dockerfile-missing':
      return explainMissingDockerfile(scene);
    case 'dockerfile-invalid':
      return explainInvalidDockerfile(scene);
    case 'copy-source-missing':
      return ENGINE_TROUBLE.test(failure.message) ? engineTrouble(scene) : explainCopySource(scene);
    case 'base-unavailable':
      return explainBaseImage(scene);
    case 'step-failed':
      return explainFailedStep(scene);
    case 'timed-out':
      return explainTimeout(scene);
    case 'image-too-large':
      return explainSize(scene);
    case 'refused':
      return explainRefusal(scene);
  }
}

async function explainTimeout(scene: BuildScene): Promise<BuildExplanation> {
  const limit = tellDuration(scene.bench.exercise.limits.buildTimeMs);
  const told = { actual: `The build was ended after ${limit}.`, line: scene.step?.line ?? null };
  const seen = `A build may take ${limit} here, and this one was not done by then.`;
  if (await isEngineOverloaded(scene.bench.engine)) {
    return {
      ...told,
      fault: 'infrastructure',
      diagnosis: 'engine-overloaded',
      rationale: `${seen} The engine was so busy with other work that nobody can tell whose the delay is.`,
      hint: 'This costs no points. Grade again when the machine has less to do.',
    };
  }
  return {
    ...told,
    fault: 'student',
    diagnosis: 'build-timed-out',
    rationale: `${seen} ${capitalise(tellStep(scene))} was the last step seen. A step that starts a server never ends: the build waits for it.`,
    hint: 'What runs in a step has to come to its end. What the container is to do later is said by another instruction.',
  };
}

function explainSize(scene: BuildScene): BuildExplanation {
  const { imageBytes } = scene.bench.exercise.limits;
  const bytes = Number(/(\d{4,}) bytes/.exec(scene.failure.message)?.[1] ?? Number.NaN);
  const mebibytes = (count: number): string => `${Math.ceil(count / 2 ** 20)} MiB`;
  return {
    fault: 'student',
    diagnosis: 'image-too-large',
    rationale:
      `An image may take ${mebibytes(imageBytes)} here. Its size is that of all its layers, ${tellBase(scene)} included, ` +
      'and a file that a later step removes still lies in the layer below.',
    actual: Number.isNaN(bytes) ? scene.failure.message : `The image takes ${mebibytes(bytes)}.`,
    hint: 'See with `docker history app` which step adds how much.',
  };
}

async function explainRefusal(scene: BuildScene): Promise<BuildExplanation> {
  const { failure, step, said } = scene;
  if (ENGINE_TROUBLE.test(failure.message)) return engineTrouble(scene);
  if (isMissingImage(failure.message)) return explainBaseImage(scene);
  if (isCopy(scene) && /no such file or directory/.test(failure.message)) {
    return explainCopySource(scene);
  }
  // The classic builder reports a program that is not there as a refusal, without an exit code.
  if (/executable file not found|stat \S+: no such file|permission denied/i.test(said))
    return explainFailedStep(scene);
  if (/invalid response status|failed to GET/i.test(failure.message)) return badAddress(scene);
  const message = quote(withoutHostPaths(failure.message));
  const explained = {
    rationale: `The engine stopped at ${tellStep(scene)} and said: ${message}.`,
    actual: message,
    line: step?.line ?? null,
  };
  // A refusal that belongs to no step is nothing that a Dockerfile is known to bring about.
  return step === null
    ? {
        ...explained,
        fault: 'infrastructure',
        diagnosis: 'engine-failed',
        hint: 'Grade again; if it stays, tell whoever runs the grading.',
      }
    : {
        ...explained,
        fault: 'student',
        diagnosis: 'step-refused',
        hint: 'Look at what this line takes for granted: a user, a folder, a file.',
      };
}

const isCopy = ({ instruction }: BuildScene): boolean =>
  instruction?.keyword === 'COPY' || instruction?.keyword === 'ADD';

const engineTrouble = ({ failure }: BuildScene): BuildExplanation => ({
  fault: 'infrastructure',
  diagnosis: 'engine-failed',
  rationale: `The engine could not do its work, whatever the Dockerfile says: ${quote(withoutHostPaths(failure.message))}.`,
  actual: quote(withoutHostPaths(failure.message)),
  hint: 'Whoever runs the grading has to mend it; then it can be graded again.',
});

function badBaseName({ failure, dockerfile }: BuildScene): BuildExplanation {
  const stage = dockerfile.stages.find(
    ({ image }) => image !== null && /[A-Z\s]|^$|\$/.test(image),
  );
  return {
    fault: 'student',
    diagnosis: 'base-name-invalid',
    rationale: `${quote(stage?.image ?? failure.base ?? '')} cannot be the name of an image: names are in small letters, with a version behind a colon.`,
    actual: quote(failure.message),
    hint: 'Look at how the name is spelt, and whether an ARG that it uses has a value in front of the first FROM.',
    line: stage?.line ?? null,
  };
}

const badAddress = ({ failure, dockerfile, step }: BuildScene): BuildExplanation => ({
  fault: 'student',
  diagnosis: 'address-not-found',
  rationale: 'An `ADD` of an address got an error for an answer, or none.',
  actual: quote(failure.message),
  hint: 'Try the address by hand. Does the image really need something from there?',
  line:
    step?.line ??
    dockerfile.instructions.find(
      ({ keyword, arguments: of }) => keyword === 'ADD' && /\b(https?:|git[@:])/.test(of),
    )?.line ??
    null,
});
