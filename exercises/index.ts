export type {
  BaseImage,
  CheckSpec,
  Course,
  CourseGrading,
  Exercise,
  ExerciseGrading,
  JsonObject,
  JsonValue,
  LatePolicy,
  Limits,
  Override,
  Relaxation,
  SessionSettings,
  SpecLocation,
} from './exercise.ts';
export { ExerciseSpecError, SeaworthyError, UsageError } from './errors.ts';
export type { Fault, SeaworthyErrorOptions, SpecProblem } from './errors.ts';
export { durationSchema, parseDuration, parseSize, sizeSchema } from './units.ts';
export { loadCourse } from './load-course.ts';
export { loadExercise, loadExercises } from './load-exercise.ts';
export { listMistakes, listVariants } from './load-attempts.ts';
export type { Mistake, Variant } from './load-attempts.ts';
export { loadOverrides } from './load-overrides.ts';
export { validateCourse } from './validate-course.ts';
export type { CourseReview } from './validate-course.ts';
export { schemaPath } from './spec-schema.ts';
export { isExerciseId } from './exercise-id.ts';
export { listFiles } from './exercise-digest.ts';
export { didYouMean } from './nearest.ts';
export { resolveGrading } from './grading.ts';
