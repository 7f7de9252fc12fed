// What a Dockerfile may say. The engine reads it too, and perhaps otherwise: so where it may have another escape character it
// is read with either, and what cannot be judged is refused.
import { normaliseName, listBases } from '../base-images.ts';
import { Refusal } from '../refusal.ts';
import { checkExposed, checkVolumes } from './commit-changes.ts';
import type { Context } from './context.ts';
import { checkHealthcheck } from './dockerfile-checks.ts';
import { expand, readInstructions } from './read-instructions.ts';
import type { Instruction } from './read-instructions.ts';

const maxInstructions = 64;
const maxBytes = 32 * 1024;

type Check = (instruction: Instruction, file: File) => void;

interface File {
  readonly context: Context;
  readonly stages: string[];
  stageCount: number;
  /** ARGs before the first FROM, with the values that were given. */
  readonly given: Readonly<Record<string, string>>;
  readonly values: Record<string, string>;
}

const refuse = (rule: string, message: string): never => {
  throw new Refusal(`dockerfile.${rule}`, message);
};

export const dockerfileRules: Record<string, Check> = {
  FROM: ({ rest }, file) => {
    const words = rest.split(/\s+/).filter((word) => !word.startsWith('--'));
    const image = expand(words[0] ?? '', file.values);
    checkImage(image, file);
    if (words[1]?.toLowerCase() === 'as') file.stages.push((words[2] ?? '').toLowerCase());
    file.stageCount += 1;
  },
  ARG: ({ rest }, file) => {
    if (file.stageCount > 0) return;
    for (const [, name = '', value = ''] of rest.matchAll(
      /([A-Za-z_]\w*)(?:=("[^"]*"|'[^']*'|\S*))?/g,
    )) {
      file.values[name] = file.given[name] ?? value.replaceAll(/^["']|["']$/g, '');
    }
  },
  COPY: ({ rest }, file) => {
    for (const [, source = ''] of rest.matchAll(/(?:^|\s)--from=("[^"]*"|\S+)/gi)) {
      const image = source.replaceAll('"', '');
      if (image.includes('$'))
        refuse('copy-from', 'COPY --from with a variable is not allowed in the lab.');
      if (/^\d+$/.test(image) && Number(image) < file.stageCount) continue;
      checkImage(image, file);
    }
  },
  ADD: ({ rest }) => {
    if (/\$/.test(rest.replace(/\s+\S+\s*$/, ''))) {
      refuse('add', 'ADD with a variable as its source is not allowed in the lab: use COPY.');
    }
    if (/(^|[\s["',])([a-z][a-z0-9+.-]*:\/\/|git@)|\.git(#|[\s"',\]]|$)/i.test(rest)) {
      refuse('add', 'ADD cannot fetch from the network in the lab: put the file into the folder.');
    }
  },
  RUN: ({ rest }) => {
    const flags = /^(\s*--\S+)+/.exec(rest)?.[0] ?? '';
    if (/--(network|security|device)(=|\s|$)/i.test(flags)) {
      refuse('run', 'RUN has no options of network, security or device in the lab.');
    }
    if (/--mount/i.test(flags)) refuse('run', 'RUN --mount is not available in the lab.');
  },
  ONBUILD: () => refuse('onbuild', 'ONBUILD is not available in the lab.'),
  VOLUME: ({ rest }) => checkVolumes(rest),
  EXPOSE: ({ rest }) => checkExposed(rest),
  HEALTHCHECK: ({ rest }) => checkHealthcheck(rest),
};

/** @throws Refusal */
export function checkDockerfile(
  bytes: Buffer,
  given: Readonly<Record<string, string>>,
  context: Context,
): void {
  if (bytes.length > maxBytes) refuse('size', `The Dockerfile is larger than ${maxBytes} bytes.`);
  const text = bytes.toString('utf8');
  checkReading(readInstructions(text, '\\'), given, context);
  // Whether the engine takes this line for its directive depends on where it stands.
  if (/^\s*#\s*escape\s*=/im.test(text)) checkReading(readInstructions(text, '`'), given, context);
}

function checkReading(
  instructions: readonly Instruction[],
  given: Readonly<Record<string, string>>,
  context: Context,
): void {
  if (instructions.length > maxInstructions) {
    refuse('size', `The Dockerfile has more than ${maxInstructions} instructions.`);
  }
  const file: File = { context, stages: [], stageCount: 0, given, values: {} };
  for (const instruction of instructions) {
    if (Object.hasOwn(dockerfileRules, instruction.name)) {
      dockerfileRules[instruction.name]?.(instruction, file);
    }
  }
}

function checkImage(image: string, { context, stages }: File): void {
  if (image === '' || image === 'scratch' || stages.includes(image.toLowerCase())) return;
  const { facts, config } = context;
  const isHere =
    facts.imageNames.some((name) => normaliseName(name) === normaliseName(image)) ||
    /^(sha256:)?[0-9a-f]{12,64}$/.test(image);
  if (isHere && !image.includes('@')) return;
  refuse(
    'from',
    `${image.slice(0, 120)} is not in the lab, which reaches no registry; its images are: ${listBases(config)}.`,
  );
}
