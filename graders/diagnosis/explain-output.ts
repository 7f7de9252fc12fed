import { meetsText } from '../checks/text-expectation.ts';
import type { TextExpectation } from '../checks/text-expectation.ts';
import type { BuildStep } from '../grade.ts';
import { at } from './explanation.ts';
import type { Explanation } from './explanation.ts';
import { quote } from './words.ts';

/** A step of the build that wrote (or, where it came from the cache, was to write) what the container should. */
export const findBuildStep = (
  steps: readonly BuildStep[],
  text: TextExpectation,
): BuildStep | undefined =>
  steps.find(
    ({ instruction, log }) =>
      /^RUN\s/i.test(instruction) && (saysIt(log, text) || saysIt(instruction, text)),
  );

/** True where a text is what was expected elsewhere; an empty one is no sign of anything. */
export const saysIt = (text: string, expectation: TextExpectation): boolean =>
  text.trim() !== '' && meetsText(text, expectation);

export const atBuildTime = ({ instruction, line }: BuildStep): Explanation => ({
  diagnosis: 'output-at-build-time',
  rationale:
    `The text was written while the image was built, by ${quote(instruction)}. A RUN step runs once, at build time; ` +
    "what it prints goes to the build's log, and a container of the image does not run it again.",
  hint: 'Which instruction says what runs each time a container is started?',
  ...at(line === null ? undefined : { file: 'Dockerfile', line }),
});

export const onOtherStream = (
  found: 'stdout' | 'stderr',
  expected: 'stdout' | 'stderr',
): Explanation => ({
  diagnosis: `output-on-${found}`,
  rationale: `The text came, but on ${found}. A process has two streams for what it says, and the engine keeps them apart: this one belongs on ${expected}.`,
  hint: `Look for what sends the text to ${found}, such as a redirection or a function for error messages.`,
});
