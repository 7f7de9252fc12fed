export type { BaseImage, CheckSpec, Course, Exercise, JsonObject, JsonValue, Limits, Relaxation, SpecLocation } from './exercise.ts';
export { ExerciseSpecError, SeaworthyError, UsageError } from './errors.ts';
export type { Fault, SeaworthyErrorOptions, SpecProblem } from './errors.ts';
export { durationSchema, parseDuration, parseSize, sizeSchema } from './units.ts';
