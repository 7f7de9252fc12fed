import type { Ajv2020, ValidateFunction } from 'ajv/dist/2020.js';
import type { Schema } from './describe-schema.ts';

/**
 * Says whether an exercise's spec is right, and not what is wrong: it compiles only the branches of the schema for the kinds
 * of check that the spec names, where the whole schema takes longer than all the rest of a command's start.
 */
export class QuickValidator {
  readonly #ajv: Ajv2020;
  readonly #schema: Schema;
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(ajv: Ajv2020, schema: Schema) {
    this.#ajv = ajv;
    this.#schema = schema;
  }

  accepts(data: unknown): boolean {
    return this.#frame()(data) && checksOf(data).every((check) => this.#acceptsCheck(check));
  }

  #acceptsCheck(check: unknown): boolean {
    const kind = (check as { kind?: unknown } | null)?.kind;
    const { check: checks, ...others } = this.#schema.$defs ?? {};
    const branch = checks?.oneOf?.find(({ properties }) => properties?.kind?.const === kind);
    if (branch === undefined || typeof kind !== 'string') return false;
    return this.#compile(`check/${kind}`, { ...branch, $defs: others })(check);
  }

  /** All but what each kind of check says of its own keys. */
  #frame(): ValidateFunction {
    const { $schema: _schema, ...schema } = this.#schema;
    const { oneOf: _oneOf, discriminator: _discriminator, ...check } = schema.$defs?.check ?? {};
    return this.#compile('frame', { ...schema, $defs: { ...schema.$defs, check } });
  }

  #compile(name: string, schema: Schema): ValidateFunction {
    const known = this.#validators.get(name);
    if (known !== undefined) return known;
    const validator = this.#ajv.compile(schema);
    this.#validators.set(name, validator);
    return validator;
  }
}

function checksOf(data: unknown): readonly unknown[] {
  const checks = (data as { checks?: unknown } | null)?.checks;
  return Array.isArray(checks) ? checks : [];
}
