import type { Explanation } from './explanation.ts';
import { quote } from './words.ts';

/** Explains what two containers of one image have in common and should not, or why there was nothing to compare. */
export const explainShared = {
  nothingWritten: (path: string): Explanation => ({
    diagnosis: 'nothing-written',
    rationale: `The command ended without an error, but it left no file at ${quote(path)}.`,
    hint: 'Look at what a program of that name does in your image.',
  }),
  nothingRuns: (process: readonly string[]): Explanation => ({
    diagnosis: 'process-ended',
    rationale: `${quote(process.join(' '))} did not keep running in the container, so there was nothing to look for in the other one.`,
    hint: 'Run it yourself in a container of your image, and see how it ends.',
  }),
  file: (path: string): Explanation => ({
    diagnosis: 'file-shared',
    rationale: `A file that was made in one container, ${quote(path)}, is in another one too. Each container has a writable layer of its own, so the two must share something besides the image.`,
    hint: 'What do the two containers have in common besides the image: a volume, a folder of the host?',
  }),
  process: {
    diagnosis: 'process-shared',
    rationale:
      'A process of one container is seen in the other one. Each container has process numbers of its own, so the two must share more than the image.',
    hint: 'What do the two containers have in common besides the image?',
  } satisfies Explanation,
};
