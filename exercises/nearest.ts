import { distance } from 'fastest-levenshtein';

/** The known word that somebody who wrote this one most likely meant, or null where none is near. */
export function nearest(word: string, known: readonly string[]): string | null {
  const wanted = normalise(word);
  if (wanted === '') return null;
  const [best] = known
    .map((candidate) => ({ candidate, cost: costOf(wanted, normalise(candidate)) }))
    .filter(({ candidate, cost }) => cost <= allowance(candidate) && cost < candidate.length)
    .sort((a, b) => a.cost - b.cost);
  return best?.candidate ?? null;
}

/** ` (did you mean \`this\`?)`, or nothing where no known word is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const suggestion = nearest(word, known);
  return suggestion === null ? '' : ` (did you mean \`${suggestion}\`?)`;
}

const allowance = (word: string): number => Math.max(1, Math.floor((word.length + 1) / 3));

function costOf(wanted: string, candidate: string): number {
  const slips = distance(wanted, candidate);
  // `18` and `graceful-stop` are as good as one slip of the finger, and so is `stpo`.
  const isPart = wanted.length >= 2 && (candidate.startsWith(wanted) || candidate.endsWith(wanted));
  const isSwap = slips === 2 && lettersOf(wanted) === lettersOf(candidate);
  return isPart || isSwap ? Math.min(slips, 1) : slips;
}

const lettersOf = (word: string): string => [...word].sort().join('');
const normalise = (word: string): string => word.toLowerCase().replaceAll(/[-_\s]/g, '');
