import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ErrorObject } from 'ajv/dist/2020.js';
import type { Schema } from './describe-schema.ts';
import type { SpecProblem } from './errors.ts';
import type { BaseImage, JsonValue, SessionSettings } from './exercise.ts';
import { explainSchemaErrors } from './explain-schema-errors.ts';
import type { LimitsSpec, RelaxationSpec } from './limits.ts';
import { QuickValidator } from './quick-validator.ts';
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

interface Specs {
  course: CourseSpec;
  exercise: ExerciseSpec;
  mistake: MistakeSpec;
  variant: VariantSpec;
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
  if (
    name === 'exercise' &&
    (quick ??= new QuickValidator(quickAjv, schemaOf(name))).accepts(file.data)
  ) {
    return { file, spec: file.data as Specs[K], problems: [] };
  }
  const errors: ErrorObject[] = [];
  const spec = validate(name, file.data, errors);
  const problems = explainSchemaErrors(errors, schemaOf(name)).map(({ at, part, message }) =>
    file.problemAt(at, message, part),
  );
  return { file, spec, problems };
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

const OPTIONS = {
  discriminator: true,
  // A schema is used a few times and then thrown away: what makes it quick to compile counts. That the schemas are
  // schemas is tested.
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
};
const ajv = new Ajv2020({
  ...OPTIONS,
  allErrors: true,
  strict: true,
  // "At least one of these keys" names keys that stand beside it.
  strictRequired: false,
  allowUnionTypes: true,
  verbose: true,
});
/** Says no more than yes or no. */
const quickAjv = new Ajv2020({ ...OPTIONS, strict: false, messages: false });
// As the checks compile it: with the flag u, which the usual format does without.
for (const each of [ajv, quickAjv])
  each.addFormat('regex', (source) => regexFault(source) === null);

let quick: QuickValidator | undefined;

function validate<K extends keyof Specs>(
  name: K,
  data: unknown,
  errors: ErrorObject[],
): Specs[K] | null {
  const check =
    ajv.getSchema<Specs[K]>(name) ?? ajv.addSchema(schemaOf(name), name).getSchema<Specs[K]>(name);
  if (check?.(data) === true) return data;
  errors.push(...(check?.errors ?? []));
  return null;
}

const schemas = new Map<keyof Specs, Schema>();

function schemaOf(name: keyof Specs): Schema {
  const known = schemas.get(name);
  if (known !== undefined) return known;
  const schema = JSON.parse(readFileSync(schemaPath(name), 'utf8')) as Schema;
  schemas.set(name, schema);
  return schema;
}
