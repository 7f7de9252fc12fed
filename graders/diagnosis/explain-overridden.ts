import { isDefault } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { findOverridden, instructionsOfImage } from './find-dockerfile-slips.ts';
import { quoteInstruction, readDockerfile } from './read-dockerfile.ts';

/** Explains a default command that a later one made void. @returns null where there is none, or another command ran */
export function explainOverridden(scene: Scene): Explanation | null {
  if (scene.dockerfile === null || !isDefault(scene)) return null;
  const dockerfile = readDockerfile(scene.dockerfile);
  for (const keyword of ['CMD', 'ENTRYPOINT'] as const) {
    const overridden = findOverridden(dockerfile, keyword).at(-1);
    const last = instructionsOfImage(dockerfile).findLast((each) => each.keyword === keyword);
    if (overridden === undefined || last === undefined) continue;
    return {
      diagnosis: 'command-overridden',
      rationale:
        `Of several ${keyword} the last one counts. Line ${last.line}, ${quoteInstruction(last)}, took the place of ` +
        `line ${overridden.line}, ${quoteInstruction(overridden)}, so a container never runs that one.`,
      hint: `An image has room for one ${keyword}. Which of them should a container run?`,
      location: { file: 'Dockerfile', line: last.line },
    };
  }
  return null;
}
