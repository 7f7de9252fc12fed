export { describeEngine } from './describe-engine.ts';
export type { EngineDescription } from './describe-engine.ts';
export { explainSilence } from './explain-silence.ts';
export { thisMachine } from './machine.ts';
export type { Machine } from './machine.ts';
export { provideEngine } from './provide-engine.ts';
