export { describeBaseImages } from './describe-base-images.ts';
export type { BaseImageState } from './describe-base-images.ts';
export { buildBaseImages, provideBaseImages } from './provide-base-images.ts';
export type { ProvidedBaseImage, ProvideEvent, ProvideOptions } from './provide-base-images.ts';
export type { PullFailure, PullFailureReason } from './pull-failure.ts';
export type { PullProgress } from './pull-progress.ts';
export type { WantedImage } from './stand-ins/index.ts';
