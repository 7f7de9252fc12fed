import { buildCases } from './build-cases.ts';
import type { Case } from './case.ts';
import { commitCases } from './commit-cases.ts';
import { configCases } from './config-cases.ts';
import { endpointCases } from './endpoint-cases.ts';
import { hostCases } from './host-cases.ts';
import { imageCases } from './image-cases.ts';
import { limitCases } from './limit-cases.ts';
import { mountCases } from './mount-cases.ts';
import { networkCases } from './network-cases.ts';
import { parameterCases } from './parameter-cases.ts';
import { portCases } from './port-cases.ts';
import { transportCases } from './transport-cases.ts';
import { updateCases } from './update-cases.ts';

/** The policy as requests. */
export const corpus: readonly Case[] = [
  ...transportCases,
  ...endpointCases,
  ...hostCases,
  ...limitCases,
  ...mountCases,
  ...portCases,
  ...configCases,
  ...parameterCases,
  ...updateCases,
  ...networkCases,
  ...imageCases,
  ...commitCases,
  ...buildCases,
];
