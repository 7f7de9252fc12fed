import type { Act, ActValue } from './act.ts';
import { meetsCondition } from './condition.ts';
import { isCapture } from './field-table.ts';
import { fieldOf } from './pattern.ts';
import type { Step } from './pattern.ts';

/** What a name stands for, by its sort and itself (`container:it`): the id of a container or image, or a word. */
export type Captures = Readonly<Record<string, string>>;

/** Whether an act is what a step asks for, names aside. */
export const fits = (act: Act, step: Step): boolean =>
  step.does.includes(act.does) &&
  act.succeeded === (step.conditions['succeeded'] ?? true) &&
  Object.keys(step.conditions).every((name) => isMet(act, step, name));

/** Whether one condition of a step holds; a name holds where there is anything to name. */
export function isMet(act: Act, step: Step, name: string): boolean {
  const field = fieldOf(step, name);
  const condition = step.conditions[name];
  const value = act.fields[name] ?? null;
  if (field === undefined || condition === undefined) return false;
  return isCapture(field) ? thingsIn(value).length > 0 : meetsCondition(value, condition, field);
}

/** Every way in which an act gives a step's names their meaning, beside the meanings they have. */
export function bindings(act: Act, step: Step, captures: Captures): readonly Captures[] {
  let ways: readonly Captures[] = [captures];
  for (const [name, capture] of Object.entries(step.conditions)) {
    const field = fieldOf(step, name);
    if (field === undefined || !isCapture(field) || typeof capture !== 'string') continue;
    ways = ways.flatMap((known) =>
      bind(known, `${field.kind}:${capture}`, act.fields[name] ?? null),
    );
  }
  return ways;
}

/** A name keeps what it stands for; different names of one sort stand for different things. */
function bind(known: Captures, capture: string, value: ActValue): readonly Captures[] {
  const things = thingsIn(value);
  const bound = known[capture];
  if (bound !== undefined) return things.includes(bound) ? [known] : [];
  const prefix = capture.slice(0, capture.indexOf(':') + 1);
  const taken = Object.entries(known)
    .filter(([name]) => name.startsWith(prefix))
    .map(([, thing]) => thing);
  return things
    .filter((thing) => !taken.includes(thing))
    .map((thing) => ({ ...known, [capture]: thing }));
}

const thingsIn = (value: ActValue): readonly string[] =>
  typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
