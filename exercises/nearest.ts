import { distance } from 'fastest-levenshtein';

/** The known word that somebody who wrote this one most likely meant, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = normalise(word);
  if (wanted === '') return null;
  const [best] = known
    .map((candidate) => ({ candidate, cost: costOf(wanted, normalise(candidate)) }))
    .filter(({ candidate, cost }) => cost <= Math.max(1, Math.floor((candidate.length + 1) / 3)))
    .sort((a, b) => a.cost - b.cost);
  return best?.candidate ?? null;
}

/** ` (did you mean \`this\`?)`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const suggestion = nearest(word, known);
  return suggestion === null ? '' : ` (did you mean \`${suggestion}\`?)`;
}

// `18`, `graceful-stop` and `build-network` are as good as a slip of the finger.
function costOf(wanted: string, candidate: string): number {
  const isPart = wanted.length >= 2 && (candidate.startsWith(wanted) || candidate.endsWith(wanted));
  return isPart && wanted !== candidate ? 1 : distance(wanted, candidate);
}

const normalise = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]/g, '');
