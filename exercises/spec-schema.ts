import { readFileSync } from 'node:fs';
import * as compiled from './compiled-schemas.js';
import type { Schema } from './describe-schema.ts';
import type { SpecProblem } from './errors.ts';
import type { BaseImage, JsonValue, SessionSettings } from './exercise.ts';
import { findSpecProblems } from './find-spec-problems.ts';
import type { GradingSpec } from './grading.ts';
import type { LimitsSpec, RelaxationSpec } from './limits.ts';
import type { SpecFile } from './spec-file.ts';

/** `course.yaml`, as written. */
export interface CourseSpec {
  readonly title: string;
  readonly passMark?: number;
  readonly exercisePoints?: number;
  readonly exercises: readonly string[];
  readonly baseImages: readonly {
    readonly name: string;
    readonly digest?: string;
    readonly standIn: BaseImage['standIn'];
  }[];
  readonly otherBaseImages?: 'any' | 'listed';
  readonly limits?: LimitsSpec;
  readonly grading?: GradingSpec;
}

/** One check of an `exercise.yaml`, as written: the common keys, and the kind's own beside them. */
export interface CheckEntry {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly points: number;
  readonly needs?: readonly string[];
  readonly hints?: readonly string[];
  readonly learn?: string;
  readonly hidden?: boolean;
  readonly [parameter: string]: JsonValue;
}

/** `exercise.yaml`, as written. */
export interface ExerciseSpec {
  readonly title: string;
  readonly summary: string;
  readonly submission: 'files' | 'session';
  readonly relax?: readonly RelaxationSpec[];
  readonly session?: SessionSpec;
  readonly checks: readonly CheckEntry[];
}

/** How a session's scripts are run, as written. */
export interface SessionSpec {
  readonly timeLimit?: string;
  readonly input?: string;
  readonly otherTerminals?: SessionSettings['otherTerminals'];
}

/** `mistake.yaml`, as written. */
export interface MistakeSpec {
  readonly summary: string;
  readonly fails: readonly string[];
  readonly diagnosis?: Readonly<Record<string, string>>;
}

/** `variant.yaml`, as written. */
export interface VariantSpec {
  readonly summary: string;
}

/** One entry of an `overrides.yaml`, as written. */
export interface OverrideSpec {
  readonly student: string;
  readonly exercise: string;
  readonly points: number;
  readonly reason: string;
  readonly author: string;
}

interface Specs {
  course: CourseSpec;
  exercise: ExerciseSpec;
  mistake: MistakeSpec;
  variant: VariantSpec;
  overrides: readonly OverrideSpec[] | null;
}

/** A spec file with what it says, or with everything that is wrong in it. */
export interface ReadSpec<T> {
  readonly file: SpecFile;
  /** Null where there are problems. */
  readonly spec: T | null;
  readonly problems: readonly SpecProblem[];
}

const SCHEMA_VERSION = 1;

/** Path of the JSON Schema of a kind of spec. */
export function schemaPath(name: keyof Specs): URL {
  return new URL(`./${name}.schema.json`, import.meta.url);
}

/** The JSON Schema of exercises, for what it says about the kinds of checks. */
export const exerciseSchema = (): Schema => schemaOf('exercise');

/** Checks the data of a spec file against its schema. */
export function checkSpec<K extends keyof Specs>(name: K, file: SpecFile): ReadSpec<Specs[K]> {
  if (file.syntaxProblems.length > 0) return { file, spec: null, problems: file.syntaxProblems };
  const wrongVersion = checkVersion(file);
  if (wrongVersion !== null) return { file, spec: null, problems: [wrongVersion] };
  if (compiled[name](file.data)) return { file, spec: file.data as Specs[K], problems: [] };
  return { file, spec: null, problems: findSpecProblems(file, schemaOf(name)) };
}

// Under another version every key may mean something else: no other problem is worth telling.
function checkVersion(file: SpecFile): SpecProblem | null {
  const { data } = file;
  if (typeof data !== 'object' || data === null || !('schemaVersion' in data)) return null;
  const { schemaVersion } = data;
  return typeof schemaVersion !== 'number' || schemaVersion === SCHEMA_VERSION
    ? null
    : file.problemAt(
        ['schemaVersion'],
        `expected schemaVersion ${SCHEMA_VERSION}, found ${schemaVersion}: this Seaworthy reads version ${SCHEMA_VERSION} only`,
      );
}

const schemas = new Map<keyof Specs, Schema>();

function schemaOf(name: keyof Specs): Schema {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(schemaPath(name), 'utf8')) as Schema;
  schemas.set(name, schema);
  return schema;
}
