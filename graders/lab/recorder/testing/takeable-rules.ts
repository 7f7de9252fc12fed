// Every rule there is, and how to take it away: the tables are the policy, so a line less is a rule less.
import { routes } from '../routes/find-route.ts';
import { callRules } from '../rules/call-rules.ts';
import {
  createFields,
  endpointFields,
  execFields,
  execStartFields,
  networkingFields,
} from '../rules/create-fields.ts';
import { dockerfileRules } from '../rules/dockerfile-rules.ts';
import { generalRules } from '../rules/fields.ts';
import { createForces, updateForces } from '../rules/forced.ts';
import { healthcheckFields } from '../rules/healthcheck-fields.ts';
import {
  hostFields,
  logFields,
  portBindingFields,
  restartFields,
  ulimitFields,
} from '../rules/host-fields.ts';
import { mountFields, tmpfsOptionFields, volumeOptionFields } from '../rules/mount-fields.ts';
import {
  ipamFields,
  networkConnectFields,
  networkCreateFields,
  networkDisconnectFields,
  volumeCreateFields,
} from '../rules/other-bodies.ts';
import { updateFields } from '../rules/update-fields.ts';
import { targetRules } from '../target.ts';
import { transportRules } from '../transport-rules.ts';
import { bodyRules, callHeadRules } from '../understand.ts';

export interface TakeableRule {
  readonly name: string;
  /** Takes it away; what it returns puts it back. */
  readonly takeAway: () => () => void;
}

const keep = (value: unknown): unknown => value;
const nothing = (): undefined => undefined;

/** The lines of a table, each replaced by one that lets everything through. */
function linesOf<Rule>(
  table: string,
  rules: Record<string, Rule>,
  instead: Rule,
): readonly TakeableRule[] {
  return Object.keys(rules).map((name) => ({
    name: `${table}: ${name}`,
    takeAway: () => {
      const rule = rules[name];
      rules[name] = instead;
      return () => {
        if (rule !== undefined) rules[name] = rule;
      };
    },
  }));
}

const fieldTables = {
  create: createFields,
  HostConfig: hostFields,
  PortBindings: portBindingFields,
  RestartPolicy: restartFields,
  Ulimits: ulimitFields,
  LogConfig: logFields,
  Mounts: mountFields,
  VolumeOptions: volumeOptionFields,
  TmpfsOptions: tmpfsOptionFields,
  Healthcheck: healthcheckFields,
  NetworkingConfig: networkingFields,
  EndpointsConfig: endpointFields,
  exec: execFields,
  'exec start': execStartFields,
  update: updateFields,
  network: networkCreateFields,
  IPAM: ipamFields,
  connect: networkConnectFields,
  disconnect: networkDisconnectFields,
  volume: volumeCreateFields,
};

export const takeableRules: readonly TakeableRule[] = [
  ...linesOf('transport', transportRules, nothing),
  ...linesOf('target', targetRules, { raw: true, isWrong: () => false }),
  ...linesOf('head', callHeadRules as Record<string, unknown>, nothing),
  ...linesOf('body', bodyRules as Record<string, unknown>, nothing),
  ...linesOf('general', generalRules as Record<string, unknown>, nothing),
  ...Object.entries(fieldTables).flatMap(([name, table]) =>
    linesOf(name, table as Record<string, unknown>, keep),
  ),
  ...linesOf('call', callRules, nothing),
  ...linesOf('forced at create', createForces, nothing),
  ...linesOf('forced at update', updateForces, nothing),
  ...linesOf('Dockerfile', dockerfileRules, nothing),
  ...routes.flatMap(({ action, query }) =>
    query === undefined
      ? []
      : linesOf(`query of ${action}`, query as Record<string, unknown>, keep),
  ),
];
