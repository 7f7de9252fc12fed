// A request by hand through all that is decided without an engine: what a connection does, with facts that are given.
import { resolveConfig } from '../config.ts';
import { decide } from '../decide.ts';
import type { Effective } from '../decide.ts';
import { parseHead } from '../http-message.ts';
import { writeJson } from '../json.ts';
import { Refusal } from '../refusal.ts';
import { checkDockerfile } from '../rules/dockerfile-rules.ts';
import { noFacts } from '../rules/context.ts';
import type { Context, Facts } from '../rules/context.ts';
import type { Route } from '../routes/route.ts';
import { parseTarget } from '../target.ts';
import { announce, checkTransport, understand } from '../understand.ts';

export const baseId = `sha256:${'b'.repeat(64)}`;
export const ownId = `sha256:${'c'.repeat(64)}`;
export const containerId = 'a'.repeat(64);

export const testConfig = resolveConfig({
  engineSocket: '/nowhere',
  terminalSockets: [],
  baseImages: [
    { name: 'busybox:latest', id: baseId },
    { name: 'node:alpine', id: `sha256:${'d'.repeat(64)}` },
  ],
});

export interface TestRequest {
  readonly method?: string;
  /** `/v1.41/containers/create` */
  readonly target: string;
  readonly headers?: readonly string[];
  /** Text as it is, or a value to be written. */
  readonly body?: unknown;
  /** In place of a tar. */
  readonly dockerfile?: string;
  readonly facts?: Partial<Facts>;
}

export type Decided =
  | { readonly denied: string; readonly message: string; readonly status: number }
  | {
      readonly effective: Effective;
      readonly changed: readonly string[];
      readonly route: Route;
    };

export function decideCase(request: TestRequest): Decided {
  try {
    return letThrough(request);
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return { denied: fault.rule, message: fault.message, status: fault.status };
  }
}

function letThrough(request: TestRequest): Decided {
  const { method = 'POST', target, headers = [], body, dockerfile } = request;
  const bytes = bytesOf(body);
  const own = [
    'Host: lab',
    ...(body === undefined || headers.some((one) => /^content-type/i.test(one))
      ? []
      : ['Content-Type: application/json']),
    ...headers,
  ];
  const head = parseHead([`${method} ${target} HTTP/1.1`, ...own].join('\r\n'));
  checkTransport(head);
  const announced = announce(head, parseTarget(head.target));
  const asked = understand(announced, head, bytes);
  const changed: string[] = [];
  const context: Context = {
    config: testConfig,
    facts: { ...noFacts, ...request.facts },
    changed: (rule) => changed.push(rule),
  };
  const effective = decide(asked, context);
  if (dockerfile !== undefined) checkDockerfile(Buffer.from(dockerfile), {}, context);
  return { effective, changed, route: announced.route };
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  return Buffer.from(typeof body === 'string' ? body : writeJson(body as never));
}
