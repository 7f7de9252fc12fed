// From bytes to what is asked: the route, its parameters, its query and body. Nothing of the engine is known here.
import { headerOf } from './http-message.ts';
import type { Head } from './http-message.ts';
import { JsonFault, parseJsonBytes } from './json.ts';
import type { Json } from './json.ts';
import { Refusal } from './refusal.ts';
import { explainDenial, findRoute } from './routes/find-route.ts';
import type { Route } from './routes/route.ts';

import type { Target } from './target.ts';
import { transportRules } from './transport-rules.ts';

export interface Asked {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: Target['query'];
  readonly body: Json;
  /** Of a route that takes a tar. */
  readonly tar: Buffer | null;
}

/** What is known of a call before its body is there. */
export interface Announced {
  readonly target: Target;
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

export function checkTransport(head: Head): void {
  for (const rule of Object.values(transportRules)) rule(head);
}

export function announce(head: Head, target: Target): Announced {
  const found = findRoute(head.method, target.path);
  if (found === null) {
    const { action, because, status } = explainDenial(head.method, target.path);
    throw new Refusal(`route.${action}`, because, status);
  }
  if (headerOf(head, 'upgrade') !== null) callHeadRules.upgrade(found.route);
  return { target, ...found };
}

/** On the head of a call whose route is known. */
export const callHeadRules = {
  upgrade: (route: Route): void => {
    if (route.run !== 'hijack') {
      throw new Refusal('http.upgrade', 'Only attach and exec may be upgraded.', 400);
    }
  },
};

export const bodyRules = {
  empty: (body: Buffer): void => {
    if (body.length > 0) throw new Refusal('body.empty', 'This call takes no body.', 400);
  },
  'json-type': (type: string | null): void => {
    if (type === 'application/json') return;
    throw new Refusal('body.type', 'The body must be application/json.', 415);
  },
  'tar-type': (type: string | null): void => {
    // The client calls the files of `docker cp` plain text.
    if ([null, 'application/x-tar', 'application/tar', 'text/plain'].includes(type)) return;
    throw new Refusal('body.type', 'The body must be application/x-tar.', 415);
  },
};

const jsonBytes = 256 * 1024;

/** How many bytes of a body are read at most. */
export function bodyLimit(route: Route, contextBytes: number): number {
  return route.body?.kind === 'tar' ? contextBytes : jsonBytes;
}

export function understand(announced: Announced, head: Head, body: Buffer): Asked {
  const { route, parameters, target } = announced;
  const asked = { route, parameters, query: target.query };
  const type = headerOf(head, 'content-type');
  if (route.body === undefined) {
    bodyRules.empty(body);
    return { ...asked, body: null, tar: null };
  }
  if (route.body.kind === 'tar') {
    bodyRules['tar-type'](type);
    return { ...asked, body: null, tar: body };
  }
  if (body.length === 0 && route.body.mayBeEmpty === true) {
    return { ...asked, body: null, tar: null };
  }
  bodyRules['json-type'](type);
  return { ...asked, body: readJson(body), tar: null };
}

function readJson(body: Buffer): Json {
  try {
    return parseJsonBytes(body);
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault;
    throw new Refusal('body.json', `The body cannot be read: ${fault.message}.`, 400);
  }
}
