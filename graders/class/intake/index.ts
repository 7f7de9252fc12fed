export { findWork } from './find-work.ts';
