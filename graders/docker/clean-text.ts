// Escape sequences of terminals: CSI, OSC (ended by BEL or ST), and the two-character ones.
const SEQUENCES = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\^_])/g;
// Control characters but tab, line feed and carriage return, which a report makes visible.
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Student output for a grade: terminal sequences and control characters removed, lone surrogates replaced. */
export const stripControls = (text: string): string =>
  text.replace(SEQUENCES, '').replace(CONTROLS, '').toWellFormed();

/** Keeps head and tail of a text that is longer than `maxChars`, and says how much was left out. */
export function capText(text: string, maxChars: number): { text: string; truncated: boolean } {
  if (text.length <= maxChars) return { text, truncated: false };
  const half = Math.floor(maxChars / 2);
  const left = text.length - 2 * half;
  return {
    text: `${text.slice(0, half)}\n[... ${left} characters left out ...]\n${text.slice(-half)}`.toWellFormed(),
    truncated: true,
  };
}
