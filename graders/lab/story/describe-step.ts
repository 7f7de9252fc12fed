import { sortOf } from './act-table.ts';
import { describeCondition } from './condition.ts';
import { isCapture } from './field-table.ts';
import { fieldOf } from './pattern.ts';
import type { Step } from './pattern.ts';

/** A step in words that go on after "something that": `starts a container: the exit code 0`. */
export function describeStep(step: Step): string {
  if (step.says !== null) return step.says;
  const sorts = step.does.map((name) => sortOf(name).phrase).join(' or ');
  const conditions = Object.keys(step.conditions).flatMap((name) => describeAsked(step, name));
  const times = step.times === 1 ? '' : ` ${step.times} times`;
  return `something that ${sorts}${times}${conditions.length === 0 ? '' : ` (${conditions.join('; ')})`}`;
}

/** One condition of a step: `the exit code: 0`. Names say nothing by themselves. */
function describeAsked(step: Step, name: string): readonly string[] {
  const field = fieldOf(step, name);
  const condition = step.conditions[name];
  if (field === undefined || condition === undefined || isCapture(field)) return [];
  return [`${field.label}: ${describeCondition(condition, field)}`];
}
