import type { JsonObject, JsonValue } from '../../exercises/index.ts';
import { commonCause } from '../lab/story/common-cause.ts';
import { failedCommand } from '../lab/story/failed-command.ts';
import { readStep } from '../lab/story/pattern.ts';
import { patternDefinitions } from '../lab/story/pattern-schema.ts';
import {
  describeRule,
  fitsRule,
  isEnough,
  rulesSchema,
  tellLeft,
  whatIsLeft,
} from '../lab/story/rest.ts';
import type { RestSort } from '../lab/story/rest.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';
import { observeSession } from './observe-session.ts';
import type { ObservedSession } from './observe-session.ts';
import { textOf } from './parameters.ts';

/** Looks at what is there when a session is over: containers, images and their names. */
export const state: CheckKind = {
  kind: 'state',
  description: 'What is there when the session is over: containers, images and their names.',
  startsFrom: 'session',
  parameters: {
    properties: {
      containers: rulesSchema('containers', 'Rules that the containers must fulfil that are left.'),
      images: rulesSchema('images', 'Rules that the images must fulfil that are left.'),
    },
    anyOf: [{ required: ['containers'] }, { required: ['images'] }],
  },
  definitions: patternDefinitions,

  async judge(parameters, bench) {
    const observed = await observeSession(bench);
    for (const sort of ['containers', 'images'] as const) {
      const finding = objects(parameters[sort])
        .map((rule) => explainRule(observed, sort, rule))
        .find((each) => each !== null);
      if (finding !== undefined && finding !== null) return failed(finding);
    }
    return passed();
  },
};

/** What is wrong with one rule; null where it holds. */
function explainRule(
  { session, story }: ObservedSession,
  sort: RestSort,
  rule: JsonObject,
): Finding | null {
  const left = whatIsLeft(story, sort);
  const fitting = left.filter((each) => fitsRule(each, sort, rule));
  if (isEnough(fitting.length, rule)) return null;
  const asked = textOf(rule['says']) ?? describeRule(sort, rule);
  const does = sort === 'containers' ? 'create' : 'build';
  const failure = failedCommand(story, readStep({ does }), -1);
  const common = fitting.length > 0 ? null : (commonCause(session, story) ?? failure?.cause);
  const told = fitting.map((each) => each.told).slice(0, 8);
  const found =
    told.length === 0 ? 'there are none' : `there are ${fitting.length}: ${told.join(', ')}`;
  return {
    diagnosis: common?.diagnosis ?? 'left-otherwise',
    rationale: common?.because ?? `When the session was over, ${found}. Asked for: ${asked}.`,
    expected: `${asked.charAt(0).toUpperCase()}${asked.slice(1)}.`,
    actual: tellLeft(left, sort),
    reproduce: ['sh commands.sh', sort === 'containers' ? 'docker ps -a' : 'docker images'],
  };
}

const objects = (value: JsonValue | undefined): readonly JsonObject[] =>
  Array.isArray(value) ? (value as readonly JsonObject[]) : [];
