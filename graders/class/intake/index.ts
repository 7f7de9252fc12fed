export { DEFAULT_LAYOUT, findWork } from './find-work.ts';
export type { FindOptions } from './find-work.ts';
