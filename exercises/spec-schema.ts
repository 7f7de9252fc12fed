import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type * as ajvModule from 'ajv/dist/2020.js';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import * as compiled from './compiled-schemas.js';
import type { Schema } from './describe-schema.ts';
import type { SpecProblem } from './errors.ts';
import type { BaseImage, JsonValue, SessionSettings } from './exercise.ts';
import { explainSchemaErrors } from './explain-schema-errors.ts';
import type { GradingSpec } from './grading.ts';
import type { LimitsSpec, RelaxationSpec } from './limits.ts';
import { regexFault } from './regex-fault.ts';
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
  const problems = explainSchemaErrors(findErrors(name, file.data), schemaOf(name)).map(
    ({ at, part, message }) => file.problemAt(at, message, part),
  );
  return { file, spec: null, problems };
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

const require = createRequire(import.meta.url);
const validators = new Map<keyof Specs, ValidateFunction>();

/** Everything that is wrong, by the schema itself: loading and compiling it is worth its time only where something is. */
function findErrors(name: keyof Specs, data: unknown): readonly ErrorObject[] {
  const validate = validators.get(name) ?? compile(name);
  validators.set(name, validate);
  validate(data);
  return validate.errors ?? [];
}

function compile(name: keyof Specs): ValidateFunction {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof ajvModule;
  const ajv = new Ajv2020({
    discriminator: true,
    // A schema is used a few times and then thrown away: what makes it quick to compile counts. That the schemas are
    // schemas is tested.
    meta: false,
    validateSchema: false,
    inlineRefs: false,
    code: { optimize: false },
    allErrors: true,
    strict: true,
    // "At least one of these keys" names keys that stand beside it.
    strictRequired: false,
    allowUnionTypes: true,
    verbose: true,
  });
  // As the checks compile it: with the flag u, which the usual format does without.
  ajv.addFormat('regex', (source) => regexFault(source) === null);
  return ajv.compile(schemaOf(name));
}

const schemas = new Map<keyof Specs, Schema>();

function schemaOf(name: keyof Specs): Schema {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(schemaPath(name), 'utf8')) as Schema;
  schemas.set(name, schema);
  return schema;
}
