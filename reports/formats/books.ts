import type { BookFormat } from './book-format.ts';

/** Every format of a gradebook, loaded when it is asked for. */
export const bookFormats: Readonly<Record<string, () => Promise<BookFormat>>> = {
  canvas: async () => (await import('./canvas.ts')).canvas,
  moodle: async () => (await import('./moodle.ts')).moodle,
};

/** Names of the formats of a gradebook. */
export const bookFormatNames: readonly string[] = Object.keys(bookFormats);
