import type { Act } from './act.ts';
import { sortOf } from './act-table.ts';
import { describeCondition } from './condition.ts';
import { COMMON, isCapture } from './field-table.ts';
import type { Field } from './field-table.ts';
import { fieldOf } from './pattern.ts';
import type { Step } from './pattern.ts';
import { bindings, isMet } from './fit.ts';
import type { Captures } from './fit.ts';
import { tellValue } from './tell-value.ts';

/** The act that came nearest to a step, and what was wrong with it. */
export interface NearAct {
  readonly act: Act;
  /** The names of the fields whose conditions do not hold. */
  readonly broken: readonly string[];
  /** True where all conditions hold, and only the names stand for something else, or the order is another one. */
  readonly isOther: boolean;
}

/** Finds the act that misses a step by least. */
export function nearestAct(
  acts: readonly Act[],
  step: Step,
  captures: Captures,
  after = -1,
): NearAct | null {
  // What came before the steps that were found is a little further off.
  const weigh = (near: NearAct): number => weightOf(near) + (near.act.index > after ? 0 : 2);
  return acts
    .filter(({ does }) => step.does.includes(does))
    .map((act) => compare(act, step, captures))
    .reduce<NearAct | null>(
      (best, near) => (best === null || weigh(near) < weigh(best) ? near : best),
      null,
    );
}

function compare(act: Act, step: Step, captures: Captures): NearAct {
  const names = Object.keys(step.conditions).filter((name) => name !== 'succeeded');
  const broken = names.filter((name) => !isMet(act, step, name));
  const isWanted = act.succeeded === (step.conditions['succeeded'] ?? true);
  return {
    act,
    broken: isWanted ? broken : ['succeeded', ...broken],
    isOther: bindings(act, { ...step, conditions: capturesAlone(step) }, captures).length === 0,
  };
}

const capturesAlone = (step: Step): Step['conditions'] =>
  Object.fromEntries(
    Object.entries(step.conditions).filter(([name]) => {
      const field = fieldOf(step, name);
      return field !== undefined && isCapture(field);
    }),
  );

const weightOf = ({ broken, isOther }: NearAct): number => 2 * broken.length + (isOther ? 1 : 0);

/** What was wrong with one condition: `the exit code was 1, where 0 is asked for`. */
export function tellBroken({ act }: NearAct, step: Step, name: string): string {
  const common: Readonly<Record<string, Field>> = COMMON;
  const field = sortOf(act.does).fields[name] ?? common[name];
  if (field === undefined) return name;
  if (name === 'succeeded') return `it ${act.succeeded ? 'succeeded' : 'failed'}`;
  const asked = step.conditions[name];
  const found = tellValue(act.fields[name] ?? null, field);
  if (asked === undefined || isCapture(field)) return `${field.label}: none`;
  return `${field.label} was ${found}, where ${describeCondition(asked, field)} is asked for`;
}
