export { buildGradebook } from './build-gradebook.ts';
export type { BookRequest } from './build-gradebook.ts';
export { makeGradebook } from './make-gradebook.ts';
export type { MakeRequest } from './make-gradebook.ts';
export { readGradebook, writeGradebook } from './gradebook-files.ts';
export { slimGrade, slimUngradable } from './slim-grade.ts';
export type { SlimGrade, UngradableWork } from './slim-grade.ts';
