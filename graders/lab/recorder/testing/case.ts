import type { TestRequest } from './decide-case.ts';

/** A request, and what must become of it. */
export interface Case {
  /** Goes on after "it": `denies a privileged container`. */
  readonly name: string;
  readonly request: TestRequest;
  readonly expected: Expected;
}

export type Expected =
  /** Denied by this rule. */
  | { readonly denied: string }
  /** Let through; what the engine is asked matches this. */
  | { readonly query?: readonly (readonly [string, string])[]; readonly body?: object };

export const denies = (what: string, denied: string, request: TestRequest): Case => ({
  name: `denies ${what}`,
  request,
  expected: { denied },
});

export const passes = (
  name: string,
  request: TestRequest,
  expected: Exclude<Expected, { denied: string }> = {},
): Case => ({ name, request, expected });

/** A container's HostConfig. */
export const host = (config: object): TestRequest => ({
  target: '/containers/create',
  body: { Image: 'busybox', HostConfig: config },
});

/** A container's other fields. */
export const made = (config: object): TestRequest => ({
  target: '/containers/create',
  body: { Image: 'busybox', ...config },
});
