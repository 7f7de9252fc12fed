export { applyRescore } from './apply-rescore.ts';
export { compareBooks, scoreChange } from './compare-books.ts';
export type { StudentChange } from './compare-books.ts';
export { RunVerdicts } from './compare-verdicts.ts';
export type { GradeName, VerdictComparison } from './compare-verdicts.ts';
export { readGradebook, writeGradebook } from './gradebook-files.ts';
export { makeGradebook } from './make-gradebook.ts';
export { planRescore } from './plan-rescore.ts';
export type { RescorePlan } from './plan-rescore.ts';
