import { distance } from 'fastest-levenshtein';
import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { findMisnamedDockerfile } from './find-misnamed-dockerfile.ts';
import { quote } from './words.ts';

const KEYWORDS = [
  'ADD',
  'ARG',
  'CMD',
  'COPY',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'FROM',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'RUN',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
];
/** Flags that today's builders know and those of some years ago do not. */
const LATER_FLAGS =
  /unknown flag:? (link|chmod|parents|exclude|checksum|keep-git-dir|device|start-interval)\b/i;

/** Explains that there is no Dockerfile. */
export function explainMissingDockerfile({ bench }: BuildScene): BuildExplanation {
  const found = findMisnamedDockerfile(bench.submission.files);
  if (found === null) {
    return {
      fault: 'student',
      diagnosis: 'dockerfile-missing',
      rationale:
        'A build begins with a file named `Dockerfile`, without an ending, at the top of the folder. There is none, and nothing that looks like one.',
      actual: tellFiles(bench.submission.files),
      hint: 'Make a file named exactly `Dockerfile` at the top of the folder that you hand in.',
    };
  }
  const file = quote(found.path);
  return found.isInFolder
    ? {
        fault: 'student',
        diagnosis: 'dockerfile-in-folder',
        rationale: `The engine looks for the Dockerfile at the top of the folder that you hand in. Yours lies deeper, at ${file}.`,
        actual: `The Dockerfile is ${file}.`,
        hint: 'Move the Dockerfile, and what it copies, to the top; or hand in the folder in which it lies.',
      }
    : {
        fault: 'student',
        diagnosis: 'dockerfile-misnamed',
        rationale:
          `The file must be named exactly \`Dockerfile\`: a capital D, the rest in small letters, no ending. ${file} has another name. ` +
          'Some systems hide endings such as `.txt`, and some do not tell capital letters from small ones; the engine does.',
        actual: `There is ${file}, and no \`Dockerfile\`.`,
        hint: `Rename ${file} to \`Dockerfile\`; \`ls\` shows the name as it really is.`,
      };
}

/** Explains that the engine could not read the Dockerfile. */
export function explainInvalidDockerfile(scene: BuildScene): BuildExplanation {
  const source = scene.bench.submission.dockerfile ?? '';
  const message = tellMessage(scene.failure.message);
  const line = Number(/\bline (\d+)/.exec(scene.failure.message)?.[1] ?? 0) || null;
  if (source.trim() === '') return empty('The Dockerfile is empty.', 'there is nothing in it');
  if (scene.dockerfile.instructions.length === 0) {
    return empty('The Dockerfile holds comments only.', 'every line of it is a comment or empty');
  }
  if (isTooNew(scene, line)) return tooNew(message, line);
  const word = /unknown instruction: ?(\S+)/i.exec(message)?.[1];
  if (word !== undefined) return unknownInstruction(word, line, source);
  if (/no build stage/i.test(message) || scene.dockerfile.stages.length === 0)
    return withoutBase(scene);
  return {
    fault: 'student',
    diagnosis: 'dockerfile-invalid',
    rationale: `The engine reads the whole Dockerfile before it runs anything, and it could not make sense of ${line === null ? 'it' : `line ${line}`}. It said: ${quote(message)}.`,
    actual: message,
    hint: 'Compare the instruction with the Dockerfile reference: what it takes, in which order, and in which quotes.',
    line,
  };
}

const empty = (actual: string, why: string): BuildExplanation => ({
  fault: 'student',
  diagnosis: 'dockerfile-empty',
  rationale: `An image is made by the instructions of a Dockerfile, and ${why}.`,
  actual,
  hint: 'If you wrote one, see that your editor has saved it. Its first instruction says which image to start from.',
  line: 1,
});

function withoutBase({ dockerfile }: BuildScene): BuildExplanation {
  const first = dockerfile.instructions.find(({ keyword }) => keyword !== 'ARG');
  return {
    fault: 'student',
    diagnosis: 'base-missing',
    rationale:
      'Every image starts from another one, or from nothing at all, and the first instruction (but for `ARG`) has to say from which. ' +
      (first === undefined ? 'Yours never says it.' : `Yours begins with \`${first.keyword}\`.`),
    actual: `No \`FROM\` comes before ${first === undefined ? 'the end' : `line ${first.line}`}.`,
    hint: 'Say first which image to start from.',
    line: first?.line ?? 1,
  };
}

function unknownInstruction(word: string, line: number | null, source: string): BuildExplanation {
  const [near] = KEYWORDS.map((keyword) => ({ keyword, cost: costOf(word.toUpperCase(), keyword) }))
    .filter(({ keyword, cost }) => cost <= Math.max(1, Math.floor(keyword.length / 3)))
    .sort((a, b) => a.cost - b.cost);
  const written = source.split(/\r?\n/)[(line ?? 0) - 1]?.trim().split(/\s+/)[0] ?? word;
  const where = line === null ? 'A line' : `Line ${line}`;
  return {
    fault: 'student',
    diagnosis: 'instruction-unknown',
    rationale:
      `${where} begins with ${quote(written)}, and there is no instruction of that name` +
      (near === undefined ? '.' : `; did you mean \`${near.keyword}\`?`),
    actual: `unknown instruction: ${quote(written)}`,
    hint:
      near === undefined
        ? 'If this line goes on from the one above, that one has to end with a backslash, and nothing behind it, not even a space.'
        : 'Mind the spelling of the first word of the line.',
    line,
  };
}

/** Two letters that changed places are one slip, as one wrong letter is. */
function costOf(word: string, keyword: string): number {
  const sorted = (text: string): string => [...text].sort().join('');
  return word !== keyword && sorted(word) === sorted(keyword) ? 1 : distance(word, keyword);
}

/** True where the engine stumbled over what newer engines know. */
function isTooNew({ failure, dockerfile }: BuildScene, line: number | null): boolean {
  const inHeredoc = dockerfile.instructions.some(
    (instruction) =>
      /<<-?["']?\w/.test(instruction.arguments) &&
      line !== null &&
      line > instruction.line &&
      line <= instruction.endLine,
  );
  return (
    LATER_FLAGS.test(failure.message) || (inHeredoc && /unknown instruction/i.test(failure.message))
  );
}

const tooNew = (message: string, line: number | null): BuildExplanation => ({
  fault: 'infrastructure',
  diagnosis: 'builder-too-old',
  rationale: `The engine that grades is older than what ${line === null ? 'the Dockerfile' : `line ${line}`} uses: a heredoc or a flag that only newer builders know. It said: ${quote(message)}.`,
  actual: message,
  hint: 'Whoever runs the grading can install a newer engine. Until then, the same can be said without it.',
  line,
});

/** What the engine said, without the path it came along. */
const tellMessage = (message: string): string =>
  message
    .replace(
      /^.*?(failed to create LLB definition|failed to parse Dockerfile|unexpected -):? */s,
      '',
    )
    .replace(/^dockerfile parse error:? *(on )?(line \d+)?:? */i, '')
    .trim();

function tellFiles(files: readonly string[]): string {
  if (files.length === 0) return 'The folder is empty.';
  const shown = files.slice(0, 8).map(quote).join(', ');
  return `The folder holds ${shown}${files.length > 8 ? ` and ${files.length - 8} more` : ''}.`;
}
