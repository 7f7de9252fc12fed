export { findLabImages, LAB_IMAGES } from './lab-images.ts';
export type { Lab, FinishedLab } from './lab.ts';
export { openLabPool } from './lab-pool.ts';
export type { LabPool, LabTaker } from './lab-pool.ts';
export type { LabLimits } from './lab-limits.ts';
export type { LabShell, ShellRequest } from './open-shell.ts';
export { openLab } from './open-lab.ts';
export type { LabRequest } from './open-lab.ts';
export type { ScriptRequest } from './run-script.ts';
