// What a spreadsheet takes for a formula, the full-width forms too, that some of them read alike.
const FORMULA = '[=+\\-@\\t\\r\\uFF1D\\uFF0B\\uFF0D\\uFF20]';
// Behind a separator too: where a spreadsheet separates by semicolons, the quotes of a cell that holds one are none.
const CELL_BEGINS = `(?<=(?:^|[,;\\t\\r\\n"])[\\s']*)`;
const TO_ESCAPE = new RegExp(`${CELL_BEGINS}(?=${FORMULA})`, 'g');
const ESCAPED = new RegExp(`${CELL_BEGINS}'(?=${FORMULA})`, 'g');

/** Text that no spreadsheet takes for a formula: an apostrophe stands before what would begin one. */
export const escapeFormulas = (text: string): string => text.replace(TO_ESCAPE, "'");

/** The text as it was before {@link escapeFormulas}. */
export const unescapeFormulas = (text: string): string => text.replace(ESCAPED, '');
