import { callCases } from './call-cases.ts';
import type { Case } from './case.ts';
import { configCases } from './config-cases.ts';
import { createCases } from './create-cases.ts';
import { endpointCases } from './endpoint-cases.ts';
import { imageCases } from './image-cases.ts';
import { transportCases } from './transport-cases.ts';

/** The policy as requests. */
export const corpus: readonly Case[] = [
  ...transportCases,
  ...endpointCases,
  ...createCases,
  ...configCases,
  ...callCases,
  ...imageCases,
];
