import { everythingNeeded } from './check-graph.ts';
import type { SpecProblem } from './errors.ts';
import { didYouMean } from './nearest.ts';
import { outlineMistake } from './outline.ts';
import type { CheckOutline, MistakeOutline } from './outline.ts';
import type { SpecFile } from './spec-file.ts';

/** Finds mistakes that cannot fail as they say, and checks that no mistake fails. */
export function findMistakeProblems(
  checks: readonly CheckOutline[],
  file: SpecFile,
  mistakeFiles: readonly SpecFile[],
): readonly SpecProblem[] {
  const mistakes = mistakeFiles.map((own) => ({ file: own, ...outlineMistake(own.data) }));
  const failed = new Set(mistakes.flatMap(({ fails }) => fails));
  const neverFailed = checks.flatMap(({ id }, at) =>
    id === undefined || failed.has(id)
      ? []
      : file.problemAt(
          ['checks', at, 'id'],
          `no mistake fails \`${id}\`: add one that does, so that the check is known to catch it`,
        ),
  );
  const contradictions = mistakes.flatMap((mistake) => [
    ...findWrongFails(checks, mistake),
    ...findWrongDiagnoses(mistake),
  ]);
  return [...neverFailed, ...contradictions];
}

type Mistake = MistakeOutline & { readonly file: SpecFile };

function findWrongFails(
  checks: readonly CheckOutline[],
  { fails, file }: Mistake,
): readonly SpecProblem[] {
  const ids = checks.flatMap(({ id }) => id ?? []);
  return fails.flatMap((id, at) => {
    if (id === undefined) return [];
    if (!ids.includes(id)) {
      const message = `the exercise has no check \`${id}\`${didYouMean(id, ids)}`;
      return file.problemAt(['fails', at], message);
    }
    const needed = everythingNeeded(checks, id);
    const cause = fails.find((other) => other !== undefined && other !== id && needed.has(other));
    if (cause === undefined) return [];
    const message = `\`${id}\` needs \`${cause}\`, which fails too, so it is skipped: leave it out`;
    return file.problemAt(['fails', at], message);
  });
}

function findWrongDiagnoses({ diagnosedIds, fails, file }: Mistake): readonly SpecProblem[] {
  const known = fails.filter((id) => id !== undefined);
  return diagnosedIds.flatMap((id) => {
    if (known.includes(id)) return [];
    const message = `\`${id}\` is not among the checks this mistake fails${didYouMean(id, known)}`;
    return file.problemAt(['diagnosis', id], message, 'key');
  });
}
