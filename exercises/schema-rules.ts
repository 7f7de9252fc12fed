import type { Options } from 'ajv/dist/2020.js';
import { regexFault } from './regex-fault.ts';

/**
 * How the schemas of specs are read, by the code that is compiled from them and by what explains its no: read otherwise,
 * one would refuse what the other finds nothing wrong with.
 */
export const SPEC_RULES = {
  strict: true,
  // "At least one of these keys" names keys that stand beside it.
  strictRequired: false,
  allowUnionTypes: true,
  discriminator: true,
  // As the checks compile it: with the flag u, which the usual format does without.
  formats: { regex: (source: string) => regexFault(source) === null },
} as const satisfies Options;
