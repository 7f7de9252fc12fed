export { examineMachine } from './examine-machine.ts';
export { judgeMachine } from './judge-machine.ts';
export { renderFindings } from './render-findings.ts';
