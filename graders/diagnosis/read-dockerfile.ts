import { DockerfileParser, From } from 'dockerfile-ast';
import type { Instruction } from 'dockerfile-ast';
import { expandVariables, readAssignments } from './expand-variables.ts';

/** One instruction of a Dockerfile. Lines count from 1. */
export interface DockerfileInstruction {
  /** In upper case: `RUN`. */
  readonly keyword: string;
  /** Everything behind the keyword, flags included; comments and continuations removed, spaces made one. */
  readonly written: string;
  /** As `written`, with its spaces: what the engine compares. */
  readonly exact: string;
  /** As `written`, without the flags, and with the variables that ARG and ENV set replaced. */
  readonly arguments: string;
  /** `--from=build` and the like, in order, with variables replaced. */
  readonly flags: readonly { readonly name: string; readonly value: string }[];
  /** Number of the stage from 0; -1 in front of the first FROM. */
  readonly stage: number;
  readonly line: number;
  readonly endLine: number;
}

/** A stage of a Dockerfile: what one FROM begins. */
export interface DockerfileStage {
  readonly name: string | null;
  /** The image it starts from, variables replaced; null where it starts from an earlier stage. */
  readonly image: string | null;
  /** Number of the stage it starts from; null where it starts from an image. */
  readonly parent: number | null;
  readonly line: number;
}

/** What a Dockerfile says, whether or not an engine would take it. */
export interface Dockerfile {
  readonly instructions: readonly DockerfileInstruction[];
  readonly stages: readonly DockerfileStage[];
}

/** The longest Dockerfile that is read: the parser's time grows with the square of some lines' length. */
export const MAX_DOCKERFILE_CHARS = 65_536;

/** Reads a Dockerfile, and of a very long one its beginning. */
export function readDockerfile(source: string): Dockerfile {
  const beginning = source.slice(0, MAX_DOCKERFILE_CHARS);
  const parsed = DockerfileParser.parse(beginning);
  const lines = beginning.split(/\r?\n/);
  const stages: DockerfileStage[] = [];
  const instructions: DockerfileInstruction[] = [];
  const globals = new Map<string, string>();
  let scope = globals;
  for (const node of parsed.getInstructions()) {
    const keyword = node.getKeyword().toUpperCase();
    const { text, heredoc } = readArguments(node, lines, parsed.getEscapeCharacter());
    const written = text.replace(/\s+/g, ' ') + heredoc;
    const expanded = expandVariables(written, keyword === 'FROM' ? globals : scope);
    if (node instanceof From) {
      const stage = readStage(expanded, stages, node.getRange().start.line + 1);
      // A stage on top of an earlier one inherits its environment, close enough for reading.
      scope = new Map(stage.parent === null ? [] : scope);
      stages.push(stage);
    }
    for (const [name, value] of readAssignments(keyword, expanded)) {
      scope.set(name, value ?? globals.get(name) ?? '');
    }
    const { flags, rest } = splitFlags(expanded);
    const { start, end } = node.getRange();
    instructions.push({
      keyword,
      written,
      exact: text + heredoc,
      arguments: rest,
      flags,
      stage: stages.length - 1,
      line: start.line + 1,
      endLine: end.line + 1,
    });
  }
  return { instructions, stages };
}

/** Says an instruction on one short line, for a sentence. */
export function quoteInstruction({
  keyword,
  written,
}: Pick<DockerfileInstruction, 'keyword' | 'written'>): string {
  const line = `${keyword} ${written}`.trim().replace(/\s+/g, ' ');
  return `\`${line.length > 80 ? `${line.slice(0, 79)}…` : line}\``;
}

/** The stages whose results reach the stage by COPY --from or RUN --mount, directly or over others. */
export function findCopiedStages(
  { instructions, stages }: Dockerfile,
  last = stages.length - 1,
): number[] {
  const seen = new Set<number>();
  const copied = new Set<number>();
  const visit = (stage: number): void => {
    if (seen.has(stage)) return;
    seen.add(stage);
    const parent = stages[stage]?.parent ?? null;
    if (parent !== null) visit(parent);
    for (const instruction of instructions.filter((each) => each.stage === stage)) {
      for (const name of namesOfSources(instruction)) {
        const source = findStage(name, stages.slice(0, stage));
        if (source !== null) {
          copied.add(source);
          visit(source);
        }
      }
    }
  };
  visit(last);
  return [...copied].sort((a, b) => a - b);
}

/** Number of the stage that a name or a number means, or null. */
export function findStage(name: string, stages: readonly DockerfileStage[]): number | null {
  const named = stages.findLastIndex((stage) => stage.name?.toLowerCase() === name.toLowerCase());
  if (named >= 0) return named;
  return /^\d+$/.test(name) && Number(name) < stages.length ? Number(name) : null;
}

function namesOfSources({ keyword, flags }: DockerfileInstruction): string[] {
  return flags.flatMap(({ name, value }) => {
    if (name === 'from' && keyword === 'COPY') return [value];
    return name === 'mount' ? [/(?:^|,)from=([^,]+)/.exec(value)?.[1] ?? []].flat() : [];
  });
}

function readStage(
  expanded: string,
  stages: readonly DockerfileStage[],
  line: number,
): DockerfileStage {
  const [image = '', as, name] = splitFlags(expanded).rest.split(' ');
  // A number means a stage in COPY --from only; here it is an image's name.
  const parent = /^\d+$/.test(image) ? null : findStage(image, stages);
  return {
    name: as?.toLowerCase() === 'as' ? (name ?? null) : null,
    image: parent === null ? image : null,
    parent,
    line,
  };
}

function readArguments(
  node: Instruction,
  lines: readonly string[],
  escape: string,
): { text: string; heredoc: string } {
  const { start, end } = node.getRange();
  const own = lines.slice(start.line, end.line + 1);
  const first = (own[0] ?? '').slice(start.character).replace(/^\S+/, '');
  let text = '';
  let continued = true;
  let heredoc = '';
  for (const [index, line] of [first, ...own.slice(1)].entries()) {
    if (!continued) {
      heredoc += `\n${line}`;
    } else if (index === 0 || !/^\s*(#|$)/.test(line)) {
      const trimmed = line.trimEnd();
      continued = trimmed.endsWith(escape);
      text += continued ? trimmed.slice(0, -1) : line;
    }
  }
  return { text: text.trim(), heredoc };
}

function splitFlags(expanded: string): { flags: { name: string; value: string }[]; rest: string } {
  const flags: { name: string; value: string }[] = [];
  let rest = expanded;
  for (let flag = FLAG.exec(rest); flag !== null; flag = FLAG.exec(rest)) {
    flags.push({
      name: (flag[1] ?? '').toLowerCase(),
      value: (flag[2] ?? '').replace(/^(["'])(.*)\1$/, '$2'),
    });
    rest = rest.slice(flag[0].length);
  }
  return { flags, rest };
}

const FLAG = /^--([\w-]+)(?:=(\S*))?(?:\s+|$)/;
