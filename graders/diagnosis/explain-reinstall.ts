import type { Finding } from '../checks/check-kind.ts';
import { installsThatRan } from '../checks/install-places.ts';
import type { BuildStep } from '../grade.ts';
import { instructionsOfImage } from './find-dockerfile-slips.ts';
import type { Dockerfile, DockerfileInstruction } from './read-dockerfile.ts';
import { quoteInstruction } from './read-dockerfile.ts';
import { quote } from './words.ts';

/** Why packages were installed again, or were not. */
export type ReinstallExplanation = Pick<
  Finding,
  'diagnosis' | 'rationale' | 'hint' | 'location' | 'actual'
>;

/**
 * Explains why packages were installed again after an edit that has nothing to do with them: the first step that the
 * edit changed, and the install behind it. Null where every step came from the cache.
 */
export function explainReinstall(
  dockerfile: Dockerfile,
  stage: number,
  steps: readonly BuildStep[],
  file: string,
): ReinstallExplanation | null {
  const own = instructionsOfImage(dockerfile, stage);
  const ran = own.filter(({ line }) => steps.some((step) => step.line === line && !step.cached));
  const [first] = ran;
  if (first === undefined) return null;
  const [installed] = installsThatRan(dockerfile, stage, steps);
  const install =
    ran.find(({ line }) => line === installed?.line) ??
    ran.find(({ keyword, line }) => keyword === 'RUN' && line > first.line);
  const isCopy = first.keyword === 'COPY' || first.keyword === 'ADD';
  if (install === undefined || install === first) return explainAlone(first, file);
  return {
    diagnosis: 'edit-invalidates-install',
    rationale:
      (isCopy
        ? `Line ${first.line}, ${quoteInstruction(first)}, changed because ${quote(file)} changed, which is among what it copies`
        : `Line ${first.line}, ${quoteInstruction(first)}, was the first that could not be reused after the edit of ${quote(file)}`) +
      `; so line ${install.line}, ${quoteInstruction(install)}, had to run again, as every line below the first one that changed.`,
    actual: `After an edit of ${quote(file)}, line ${install.line} ran again.`,
    hint: isCopy
      ? `Line ${first.line} is the one to move or to split: which of the files that it copies does line ${install.line} read, and which does it not?`
      : `What line ${first.line} needs changes often. Can it stand below line ${install.line}?`,
    location: { file: 'Dockerfile', line: first.line },
  };
}

const explainAlone = (step: DockerfileInstruction, file: string): ReinstallExplanation => ({
  diagnosis: 'edit-invalidates-install',
  rationale: `Line ${step.line}, ${quoteInstruction(step)}, was made anew after the edit of ${quote(file)}, and it is the one that brings the packages.`,
  actual: `After an edit of ${quote(file)}, line ${step.line} ran again.`,
  hint: 'Bring in the packages by a line of their own that does not depend on the program.',
  location: { file: 'Dockerfile', line: step.line },
});

const INSTALL_WORDS = /\b(npm|yarn|pnpm)\b[^&|;]*\b(i|install|ci|add)\b|\byarn\b\s*($|[;&|])/;

/** Explains that the image does not hold the packages at all. */
export function explainNoInstall(dockerfile: Dockerfile): ReinstallExplanation {
  const start = instructionsOfImage(dockerfile).findLast(
    ({ keyword, arguments: text }) =>
      (keyword === 'CMD' || keyword === 'ENTRYPOINT') &&
      INSTALL_WORDS.test(text.replace(/[[\]",]+/g, ' ')),
  );
  const actual = 'No layer of the image holds them.';
  if (start !== undefined) {
    return {
      diagnosis: 'install-at-start',
      rationale: `Line ${start.line}, ${quoteInstruction(start)}, installs the packages when a container starts. So they are in no layer that a build could reuse, each start is slow, and none works without the network.`,
      actual,
      hint: 'What all containers of an image need belongs into a step of the build.',
      location: { file: 'Dockerfile', line: start.line },
    };
  }
  return {
    diagnosis: 'install-missing',
    rationale:
      'No step of the build put the packages into the image, so there is nothing to reuse.',
    actual,
    hint: 'See which step installs the packages, and into which folder.',
  };
}

/** Explains that an edit of package.json did not lead to a new install. */
export function explainIgnoredControl(
  dockerfile: Dockerfile,
  steps: readonly BuildStep[],
  file: string,
): ReinstallExplanation {
  const install = dockerfile.instructions.find(
    ({ keyword, exact, line }) =>
      keyword === 'RUN' &&
      INSTALL_WORDS.test(exact) &&
      steps.some((step) => step.line === line && step.cached),
  );
  const vendored = dockerfile.instructions.find(
    ({ keyword, arguments: text }) =>
      (keyword === 'COPY' || keyword === 'ADD') && text.includes('node_modules'),
  );
  const culprit = install ?? vendored;
  return {
    diagnosis: 'install-ignores-package-json',
    rationale:
      install !== undefined
        ? `Line ${install.line}, ${quoteInstruction(install)}, was reused although ${quote(file)} had changed: at that line the image does not hold ${quote(file)} yet, so the step cannot depend on it.`
        : `The packages came out the same although ${quote(file)} had changed: no step of the build installs what it asks for.`,
    actual: `After an edit of ${quote(file)}, the packages were taken from the cache.`,
    hint: 'How does the engine learn that a step has to run again? By what the lines above it have brought in.',
    ...(culprit !== undefined && { location: { file: 'Dockerfile', line: culprit.line } }),
  };
}
