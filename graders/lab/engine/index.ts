export { deriveTerminal } from './derive-terminal.ts';
export { LAB_IMAGES } from './lab-images.ts';
export type { Lab, FinishedLab } from './lab.ts';
export { sweepImageStores } from './sweep-image-stores.ts';
export { openLabPool } from './lab-pool.ts';
export type { LabShell } from './open-shell.ts';
export { openLab } from './open-lab.ts';
export type { LabRequest } from './open-lab.ts';
