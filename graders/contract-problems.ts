import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type {
  Ajv2020,
  AnySchemaObject,
  ErrorObject,
  Options,
  ValidateFunction,
} from 'ajv/dist/2020.js';
import type { FormatName, FormatsPlugin } from 'ajv-formats';
import type { SeaworthyError, SeaworthyErrorOptions } from '../exercises/index.ts';

const MOST_PROBLEMS = 10;
const require = createRequire(import.meta.url);

/**
 * How the schemas of contracts are read, by code compiled from them and here alike: read otherwise, one would refuse what
 * the other finds nothing wrong with. `strictNumbers` is ajv's default: NaN and the infinities are no numbers.
 */
export const CONTRACT_RULES = { strict: true, allowUnionTypes: true } as const satisfies Options;
export const CONTRACT_FORMATS: FormatName[] = ['date-time'];

/** Compiles the schema of a contract; what it returns says everything that is wrong, and not only whether anything is. */
export function compileContract(schema: URL): ValidateFunction {
  const ajvModule = require('ajv/dist/2020.js') as { Ajv2020: typeof Ajv2020 };
  const addFormats = require('ajv-formats') as { default: FormatsPlugin };
  const ajv = new ajvModule.Ajv2020({ ...CONTRACT_RULES, allErrors: true, verbose: true });
  addFormats.default(ajv, CONTRACT_FORMATS);
  return ajv.compile(JSON.parse(readFileSync(schema, 'utf8')) as AnySchemaObject);
}

/**
 * The errors of a contract's schema (compiled with `verbose`) for data that is refused, a sentence each.
 * @param whole what the contract is of, as a noun: `the grade`
 * @throws Error where there are none: what refused it and the schema say different things, and the data is not to blame
 */
export function explainContract(errors: readonly ErrorObject[], whole: string): readonly string[] {
  if (errors.length === 0)
    throw new Error(
      `The code compiled from the schema of ${whole} refuses what the schema finds nothing wrong with. In a checkout of Seaworthy, run \`npm run schemas\`.`,
    );
  return errors.map(({ instancePath, message, params, data, keyword }) => {
    const place = placeOf(instancePath, whole);
    if (keyword === 'additionalProperties')
      return `${place} has an unknown field ${quote(params['additionalProperty'])}`;
    if (keyword === 'required') return `${place} lacks ${quote(params['missingProperty'])}`;
    const allowed: unknown = params['allowedValues'] ?? params['allowedValue'];
    const expected = allowed === undefined ? (message ?? keyword) : `must be ${quote(allowed)}`;
    return `${place} ${expected}, got ${quote(data)}`;
  });
}

/** The first problems, a line each with the name of the data, and how many more there are. */
export function listProblems(where: string, problems: readonly string[]): string {
  const told = problems.slice(0, MOST_PROBLEMS).map((problem) => `${where}: ${problem}`);
  if (problems.length > told.length) told.push(`... and ${problems.length - told.length} more`);
  return told.join('\n');
}

/** A value in a message: as JSON, cut where it is long. */
export function quote(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 80)}...` : text;
}

/** A contract whose data may be of a version that only a newer Seaworthy knows. */
interface VersionedContract {
  /** What it is of: `grade`. */
  readonly noun: string;
  /** The newest version that is read here. */
  readonly version: number;
  readonly code: SeaworthyErrorOptions['code'];
  readonly Problem: typeof SeaworthyError;
}

/** Goes before the schema: what a newer version changed is no mistake of whoever wrote the data. @throws Problem */
export function assertNotNewer(
  json: unknown,
  where: string,
  { noun, version: newest, code, Problem }: VersionedContract,
): void {
  const version = versionOf(json);
  if (version === null || version <= newest) return;
  throw new Problem(
    `${where}: this ${noun} has schemaVersion ${version}; this Seaworthy reads version ${newest}.`,
    { code, hint: 'Install the Seaworthy that wrote it, or a newer one, and try again.' },
  );
}

/** The version that data says it has. */
function versionOf(json: unknown): number | null {
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json)) return null;
  return typeof json.schemaVersion === 'number' ? json.schemaVersion : null;
}

/** `/checks/2/points` as people write it: `checks[2].points`. */
function placeOf(pointer: string, whole: string): string {
  const path = pointer
    .replace(/\/(\d+)(?=\/|$)/g, '[$1]')
    .replaceAll('/', '.')
    .replace(/^\./, '');
  return path === '' ? whole : path;
}
