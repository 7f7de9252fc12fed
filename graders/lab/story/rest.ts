import type { JsonObject, JsonValue } from '../../../exercises/index.ts';
import type { ActValue } from './act.ts';
import { describeCondition, meetsCondition } from './condition.ts';
import { CONTAINER, field } from './field-table.ts';
import type { Field } from './field-table.ts';
import { lineAt, stateAt } from './lives.ts';
import { schemaOf } from './pattern-schema.ts';
import type { Story } from './read-story.ts';
import { containerFields } from './scene.ts';
import { nameContainer } from './tell-container.ts';
import { tellValue } from './tell-value.ts';

/** What may be asked of what is left when a session is over. */
export const REST = {
  containers: {
    name: field('text', 'the name', 'Its name.'),
    state: field(['created', 'running', 'ended'], 'the state', 'created, running or ended.'),
    exitCode: field('number', 'the exit code', 'The exit code it ended with.'),
    from: CONTAINER.from,
    command: CONTAINER.command,
    program: CONTAINER.program,
    memory: CONTAINER.memory,
    cpus: CONTAINER.cpus,
    hostPort: CONTAINER.hostPort,
    published: CONTAINER.published,
    volumes: CONTAINER.volumes,
    starts: CONTAINER.starts,
  },
  images: {
    name: field('text', 'the name', 'One of its names, with its version: busybox:latest.'),
    command: field('text', 'the default command', 'Its entrypoint and default command.'),
    isBase: field('boolean', 'of the course', 'Whether it is an image of the course.'),
  },
} as const satisfies Record<string, Readonly<Record<string, Field>>>;

export type RestSort = keyof typeof REST;

const COUNT = field('number', 'how many', 'How many there must be. Left out, at least one.');

/** One thing that is left. */
export interface Left {
  readonly told: string;
  readonly fields: Readonly<Record<string, ActValue>>;
}

/** The containers or images that are there at the end. */
export function whatIsLeft({ scene }: Story, sort: RestSort): readonly Left[] {
  if (sort === 'images') {
    return [...scene.images.values()]
      .filter(({ id }) =>
        scene.lines.some(
          (line) =>
            line.kind === 'image' &&
            line.id === id &&
            (line.because === 'end' || line.because === 'base'),
        ),
      )
      .map(({ names, entrypoint, command, isBase }) => ({
        told: names.find((name) => name.includes(':')) ?? 'an image without a name',
        fields: { name: names, command: [...entrypoint, ...command].join(' '), isBase },
      }));
  }
  return [...scene.lives.values()].flatMap((life) => {
    const state = stateAt(life, Infinity);
    const line = lineAt(life, Infinity);
    if (state === 'absent' || line === undefined) return [];
    const { exitCode, name } = { exitCode: life.runs.at(-1)?.exitCode ?? null, name: life.name };
    const fields = { ...containerFields(scene, life.id, Infinity), state, exitCode, name };
    return [{ told: nameContainer(scene, life.id), fields }];
  });
}

/** Whether something that is left is as a rule asks. */
export const fitsRule = ({ fields }: Left, sort: RestSort, rule: JsonObject): boolean =>
  conditionsOf(rule).every(([name, condition]) => {
    const known = fieldOf(sort, name);
    return known !== undefined && meetsCondition(fields[name] ?? null, condition, known);
  });

/** Whether so many are as many as a rule asks for. */
export const isEnough = (count: number, { count: asked }: JsonObject): boolean =>
  meetsCondition(count, asked ?? { atLeast: 1 }, COUNT);

/** A rule in words: `one container or more (the state: running)`. */
export function describeRule(sort: RestSort, rule: JsonObject): string {
  const conditions = conditionsOf(rule).flatMap(([name, condition]) => {
    const known = fieldOf(sort, name);
    return known === undefined ? [] : [`${known.label}: ${describeCondition(condition, known)}`];
  });
  const { count } = rule;
  const many = count === undefined ? 'at least 1' : describeCondition(count, COUNT);
  return `${many} of the ${sort} left${conditions.length === 0 ? '' : ` (${conditions.join('; ')})`}`;
}

/** What is left, in words. */
export const tellLeft = (left: readonly Left[], sort: RestSort): string =>
  left.length === 0
    ? `No ${sort} are left.`
    : `Left: ${left
        .slice(0, 8)
        .map(({ told, fields }) =>
          sort === 'images'
            ? told
            : `${told} (${tellValue(fields['state'] ?? null, REST.containers.state)})`,
        )
        .join(', ')}.`;

const conditionsOf = (rule: JsonObject): readonly (readonly [string, JsonValue])[] =>
  Object.entries(rule).filter(([name]) => name !== 'count' && name !== 'says');

const fieldOf = (sort: RestSort, name: string): Field | undefined => {
  const fields: Readonly<Record<string, Field>> = REST[sort];
  return fields[name];
};

/** JSON Schema of the rules for one sort of what is left. */
export const rulesSchema = (sort: RestSort, description: string): object => ({
  type: 'array',
  minItems: 1,
  description,
  items: {
    title: `a rule for the ${sort} that are left`,
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: {
      count: schemaOf(COUNT),
      says: {
        type: 'string',
        minLength: 1,
        description: 'The rule in words for students: "no ended container".',
      },
      ...Object.fromEntries(
        Object.entries(REST[sort]).map(([name, each]) => [name, schemaOf(each)]),
      ),
    },
  },
});
