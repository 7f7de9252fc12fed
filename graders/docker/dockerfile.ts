import { DockerfileParser, From } from 'dockerfile-ast';
import type { Instruction } from 'dockerfile-ast';

/** An instruction of a Dockerfile with where it stands. */
export interface DockerfileInstruction {
  /** Upper case: `RUN`. */
  readonly keyword: string;
  /** On one line, comments and continuations removed. */
  readonly text: string;
  /** First and last line, from 1. */
  readonly line: number;
  readonly endLine: number;
  /** Index of the stage it belongs to, from 0; -1 for an ARG before the first FROM. */
  readonly stage: number;
}

export interface DockerfileOutline {
  readonly instructions: readonly DockerfileInstruction[];
  /** Names of the stages, in lower case; null for one without. */
  readonly stages: readonly (string | null)[];
  /** Images named by FROM, COPY --from and RUN --mount, ARGs resolved: neither stages nor `scratch`. */
  readonly bases: readonly string[];
}

/** No image has a longer name, and putting variables into one takes time. */
const MAX_NAME_CHARS = 4_096;

/** Reads a Dockerfile's structure. What is wrong in it is left for the engine to say. */
export function outlineDockerfile(source: string): DockerfileOutline {
  const dockerfile = DockerfileParser.parse(source);
  const stages: (string | null)[] = [];
  const bases = new Set<string>();
  const instructions = dockerfile.getInstructions().map((instruction) => {
    const keyword = instruction.getKeyword().toUpperCase();
    if (instruction instanceof From) {
      addBase(readImage(instruction, dockerfile));
      stages.push(instruction.getBuildStage()?.toLowerCase() ?? null);
    } else if (keyword === 'COPY' || keyword === 'RUN') {
      for (const from of otherImages(instruction)) addBase(from);
    }
    const { start, end } = instruction.getRange();
    return {
      keyword,
      text: oneLine(instruction),
      line: start.line + 1,
      endLine: end.line + 1,
      stage: stages.length - 1,
    };
  });
  return { instructions, stages, bases: [...bases] };

  function addBase(image: string | null): void {
    // What cannot be a name is left for the engine to say.
    if (image === null || /^\d+$/.test(image) || !/^[\w./:@-]+$/.test(image)) return;
    if (image.toLowerCase() === 'scratch' || stages.includes(image.toLowerCase())) return;
    bases.add(image);
  }
}

function readImage(
  from: From,
  dockerfile: ReturnType<typeof DockerfileParser.parse>,
): string | null {
  const image = from.getImage();
  if (image === null || image.length > MAX_NAME_CHARS) return null;
  const values = new Map<string, string>();
  for (const arg of dockerfile.getInitialARGs()) {
    const property = arg.getProperty();
    const name = property?.getName();
    if (name !== undefined) values.set(name, property?.getValue() ?? '');
  }
  return image.replace(
    /\$\{(\w+)(?::([-+])([^}]*))?\}|\$(\w+)/g,
    (all: string, braced?: string, operator?: string, word?: string, bare?: string) => {
      const value = values.get(braced ?? bare ?? '');
      if (operator === '-') return value || (word ?? '');
      if (operator === '+') return value ? (word ?? '') : '';
      return value ?? all;
    },
  );
}

/** Of the flags in front: the parser keeps them apart from the arguments, differently for each instruction. */
function otherImages(instruction: Instruction): string[] {
  const words = oneLine(instruction).split(' ').slice(1);
  const end = words.findIndex((word) => !word.startsWith('--'));
  return words.slice(0, end === -1 ? undefined : end).flatMap((flag) => {
    const from = /^--from=(.+)$/i.exec(flag) ?? /^--mount=(?:.*,)?from=([^,]+)/i.exec(flag);
    return from?.[1] === undefined ? [] : [from[1].replace(/^["']|["']$/g, '')];
  });
}

/** With its flags, which the parser leaves out of an instruction's arguments. */
function oneLine(instruction: Instruction): string {
  const [first = '', ...more] = instruction.getTextContent().split('\n');
  const lines = [first, ...more.filter((line) => !/^\s*#/.test(line))];
  return lines
    .map((line) => line.replace(/[\\`]?\s*$/, ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Takes out a `# syntax=` directive, keeping the lines: it would fetch and run another builder's frontend,
 * which a course's engine neither has nor trusts.
 */
export function withoutSyntaxDirective(source: string): string {
  const lines = source.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!/^\s*#\s*\w+\s*=/.test(line)) break;
    if (/^\s*#\s*syntax\s*=/i.test(line)) lines[index] = '#';
  }
  return lines.join('\n');
}
