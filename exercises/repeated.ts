/** Indexes of the words that stood earlier in the list; what is no word is never repeated. */
export function repeated(words: readonly (string | undefined)[]): readonly number[] {
  return words.flatMap((word, index) =>
    word !== undefined && words.indexOf(word) < index ? [index] : [],
  );
}
