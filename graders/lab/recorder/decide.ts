// What becomes of a call: a pure function of what is asked and what is known of the engine.
import { emptyMap, isMap } from './json.ts';
import type { JsonMap } from './json.ts';
import { Refusal } from './refusal.ts';
import { callRules } from './rules/call-rules.ts';
import type { Context } from './rules/context.ts';
import { applyFields, generalRules } from './rules/fields.ts';
import type { Asked } from './understand.ts';

export type QueryPairs = readonly (readonly [key: string, value: string])[];

/** What the engine is asked in place of what the client asked. */
export interface Effective {
  readonly query: QueryPairs;
  readonly body: JsonMap | null;
}

/** @throws Refusal where it is denied. */
export function decide(asked: Asked, context: Context): Effective {
  const effective = { query: decideQuery(asked, context), body: decideBody(asked, context) };
  return (asked.route.rules ?? []).reduce<Effective>((before, name) => {
    const rule = callRules[name];
    return rule === undefined ? before : { ...before, ...rule(asked, before, context) };
  }, effective);
}

function decideQuery({ route, query }: Asked, context: Context): QueryPairs {
  const seen = new Set<string>();
  return query.flatMap(([key, value]) => {
    const rule = Object.hasOwn(route.query ?? {}, key) ? route.query?.[key] : undefined;
    if (rule === undefined) generalRules['unknown-parameter'](key);
    if (seen.has(key) && route.repeated?.includes(key) !== true) {
      generalRules['doubled-parameter'](key);
    }
    seen.add(key);
    const kept = rule === undefined ? value : rule(value, { path: key, context });
    return kept === undefined ? [] : [[key, kept] as const];
  });
}

function decideBody({ route, body }: Asked, context: Context): JsonMap | null {
  if (route.body?.kind !== 'json') return null;
  if (body === null && route.body.mayBeEmpty === true) return null;
  if (!isMap(body)) throw new Refusal('body.json', 'The body must be an object.', 400);
  const kept = applyFields(route.body.fields, body, { path: '', context });
  return route.body.mayBeEmpty === true ? null : kept;
}

export function queryAsMap(query: QueryPairs): JsonMap {
  const result = emptyMap();
  for (const [key, value] of query) {
    const before = result[key];
    if (before === undefined) result[key] = value;
    else result[key] = Array.isArray(before) ? [...(before as string[]), value] : [before, value];
  }
  return result;
}
