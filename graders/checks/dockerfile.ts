import type { JsonObject, JsonValue } from '../../exercises/index.ts';
import type { DockerfileInstruction, DockerfileStage } from '../diagnosis/read-dockerfile.ts';
import {
  findStage,
  MAX_DOCKERFILE_CHARS,
  quoteInstruction,
  readDockerfile,
} from '../diagnosis/read-dockerfile.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding, Outcome } from './check-kind.ts';
import { build } from './build.ts';
import { textOf } from './parameters.ts';
import { matchesPattern } from './text-expectation.ts';

const INSTRUCTIONS = [
  ...['FROM', 'RUN', 'CMD', 'LABEL', 'MAINTAINER', 'EXPOSE', 'ENV', 'ADD', 'COPY', 'ENTRYPOINT'],
  ...['VOLUME', 'USER', 'WORKDIR', 'ARG', 'ONBUILD', 'STOPSIGNAL', 'HEALTHCHECK', 'SHELL'],
];

const rules = (description: string): object => ({
  type: 'array',
  description,
  minItems: 1,
  items: {
    type: 'object',
    properties: {
      instruction: { enum: INSTRUCTIONS, description: "The instruction's name, in capitals." },
      matches: {
        type: 'string',
        format: 'regex',
        description:
          "A regular expression on the instruction's arguments on one line, ARG and ENV replaced; for FROM also on the image's name alone. An earlier stage is named by its number (`--from=0`). Left out, any will do.",
      },
      message: { type: 'string', description: 'Told to the student in place of the general text.' },
    },
    required: ['instruction'],
    additionalProperties: false,
  },
});

/** Reads the Dockerfile, for the little that the image's behaviour cannot tell. */
export const dockerfile: CheckKind = {
  kind: 'dockerfile',
  description: 'The Dockerfile holds what it must and not what it must not.',
  startsFrom: 'submission',
  parameters: {
    properties: {
      forbid: rules('None of these instructions may be in the Dockerfile.'),
      require: rules('Each of these must be in the Dockerfile at least once.'),
    },
    anyOf: [{ required: ['forbid'] }, { required: ['require'] }],
  },

  async judge(parameters, bench) {
    const text = bench.submission.dockerfile;
    // The build tells why there is none.
    if (text === null) return build.judge({}, bench);
    if (text.length > MAX_DOCKERFILE_CHARS) return failed(tooLong(text));
    return judgeText(text, parameters);
  },
};

interface Rule {
  readonly instruction: string;
  readonly matches: string | undefined;
  readonly message: string | undefined;
}

function judgeText(text: string, parameters: JsonObject): Outcome {
  const instructions = readInstructions(text);
  // An engine that knows no heredocs takes their lines for instructions, so nothing forbidden may hide in one.
  const hidden = readInstructions(text.replaceAll('<<', '< '));
  for (const rule of rulesOf(parameters.forbid)) {
    const found = [...instructions, ...hidden].find((each) => meets(each, rule));
    if (found !== undefined) return failed(forbidden(found, rule));
  }
  for (const rule of rulesOf(parameters.require)) {
    if (!instructions.some((each) => meets(each, rule))) return failed(missing(rule));
  }
  return passed();
}

/** The instructions, without a FROM that goes on from an earlier stage: it names no image. */
function readInstructions(text: string): DockerfileInstruction[] {
  const { instructions, stages } = readDockerfile(text);
  return instructions
    .filter(({ keyword, stage }) => keyword !== 'FROM' || stages[stage]?.parent === null)
    .map((each) => numberStages(each, stages.slice(0, Math.max(0, each.stage))));
}

/** Names earlier stages by their numbers, so that none is taken for an image of the same name. */
function numberStages(
  instruction: DockerfileInstruction,
  earlier: readonly DockerfileStage[],
): DockerfileInstruction {
  const numberOf = (source: string): string => String(findStage(source, earlier) ?? source);
  const flags = instruction.flags.map(({ name, value }) => {
    if (name === 'from') return { name, value: numberOf(value) };
    if (name !== 'mount') return { name, value };
    return {
      name,
      value: value.replace(
        /(?<=^|,)from=([^,]+)/,
        (_, source: string) => `from=${numberOf(source)}`,
      ),
    };
  });
  return { ...instruction, flags };
}

function meets(
  instruction: DockerfileInstruction,
  { instruction: keyword, matches }: Rule,
): boolean {
  if (instruction.keyword !== keyword) return false;
  return (
    matches === undefined ||
    readingsOf(instruction).some((text) => matchesPattern(text, matches, 'mu'))
  );
}

/** The ways in which an author may have meant "the arguments": with flags and without, and a base by its name alone. */
function readingsOf({ keyword, arguments: text, flags }: DockerfileInstruction): string[] {
  const withFlags = [...flags.map(({ name, value }) => `--${name}=${value}`), text].join(' ');
  const readings = [text, withFlags];
  return keyword === 'FROM' ? [...readings, familiarName(text.split(' ')[0] ?? '')] : readings;
}

/** An image's name as people say it: without the host of the default registry's kind, or `library/`. */
const familiarName = (image: string): string =>
  image.replace(/^(?:[^/]*[.:][^/]*|localhost)\//, '').replace(/^library\//, '');

function forbidden(found: DockerfileInstruction, rule: Rule): Finding {
  return {
    diagnosis: 'instruction-forbidden',
    rationale:
      rule.message ?? `This exercise is to be done without such a \`${rule.instruction}\`.`,
    expected: `No \`${rule.instruction}\` of this kind in the Dockerfile.`,
    actual: `Line ${found.line} is ${quoteInstruction(found)}.`,
    reproduce: [`grep -n -i ${rule.instruction.toLowerCase()} Dockerfile`],
    location: { file: 'Dockerfile', line: found.line },
  };
}

function missing(rule: Rule): Finding {
  const of = rule.matches === undefined ? '' : ' of the kind that is asked for';
  return {
    diagnosis: 'instruction-missing',
    rationale: rule.message ?? `No line of the Dockerfile is a \`${rule.instruction}\`${of}.`,
    expected: `A \`${rule.instruction}\`${of} in the Dockerfile.`,
    actual: 'There is none.',
    reproduce: [`grep -n -i ${rule.instruction.toLowerCase()} Dockerfile`],
  };
}

const tooLong = (text: string): Finding => ({
  diagnosis: 'dockerfile-too-long',
  rationale: `This check reads a Dockerfile of up to ${MAX_DOCKERFILE_CHARS} characters, and yours has ${text.length}.`,
  expected: 'A Dockerfile that a person can read.',
  actual: `It has ${text.length} characters.`,
  reproduce: ['wc -c Dockerfile'],
});

function rulesOf(value: JsonValue | undefined): Rule[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((rule: JsonValue) => {
    if (typeof rule !== 'object' || rule === null || !('instruction' in rule)) return [];
    return [
      {
        instruction: textOf(rule.instruction) ?? '',
        matches: textOf(rule.matches),
        message: textOf(rule.message),
      },
    ];
  });
}
