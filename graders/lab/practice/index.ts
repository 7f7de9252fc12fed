export { openPractice } from './open-practice.ts';
export { isOnlySoFar } from './so-far.ts';
export { MOST_TERMINALS } from './practice.ts';
export type { Practice } from './practice.ts';
export type { PracticeTerminal } from './practice-terminal.ts';
export type { CheckNews } from './live-judge.ts';
export type { Hint } from './hint-giver.ts';
export type { Question } from './marks.ts';
