import { parseDuration } from '../../exercises/index.ts';
import type { JsonObject, JsonValue } from '../../exercises/index.ts';
import { tellDuration } from '../diagnosis/words.ts';
import type { HttpAnswer } from './ask-http.ts';
import { fillNonce } from './fill-nonce.ts';
import { expectationOf, numberOf, textOf } from './parameters.ts';
import { describeTextExpectation, meetsText } from './text-expectation.ts';
import type { TextExpectation } from './text-expectation.ts';

/** A status that will do. */
type ExpectedStatus = { readonly below: number } | readonly number[];

/** What is asked of a web app, and what it must answer. */
export interface HttpTask {
  readonly port: number;
  readonly path: string;
  /** From the container's start to the first right answer. */
  readonly withinMs: number;
  readonly status: ExpectedStatus;
  readonly headers: readonly (readonly [name: string, expected: TextExpectation])[];
  readonly body: TextExpectation | undefined;
  readonly requests: number;
  /** Asked once more after this long; 0 for not. */
  readonly steadyForMs: number;
}

export function readHttpTask(parameters: JsonObject): HttpTask {
  const { port, path, within, status, headers, body, requests, steadyFor } = parameters;
  return {
    port: numberOf(port) ?? 80,
    path: textOf(path) ?? '/',
    withinMs: parseDuration(textOf(within) ?? '15s'),
    status: statusOf(status),
    headers: headersOf(headers),
    body: expectationOf(body),
    requests: numberOf(requests) ?? 1,
    steadyForMs: parseDuration(textOf(steadyFor) ?? '0s'),
  };
}

/** The path to ask, and the task with this request's nonce in what is expected. */
export function withNonce(parameters: JsonObject, nonce: string): HttpTask {
  const task = readHttpTask(fillNonce(parameters, nonce));
  const separator = task.path.includes('?') ? '&' : '?';
  return { ...task, path: `${task.path}${separator}seaworthy=${nonce}` };
}

/** True where an answer came to its end and is as expected. */
export const meetsAnswer = (answer: HttpAnswer, { status, headers, body }: HttpTask): boolean =>
  answer.error === null &&
  meetsStatus(answer.status, status) &&
  headers.every(([name, expected]) =>
    meetsText(answer.headers[name.toLowerCase()] ?? '', expected),
  ) &&
  (body === undefined || meetsText(answer.body, body));

export const meetsStatus = (actual: number | null, expected: ExpectedStatus): boolean =>
  actual !== null && ('below' in expected ? actual < expected.below : expected.includes(actual));

/** Says what must be answered. */
export function describeHttpTask({
  port,
  status,
  headers,
  body,
  withinMs,
  steadyForMs,
}: HttpTask): string {
  const parts = [
    'below' in status ? `a status below ${status.below}` : `the status ${status.join(' or ')}`,
    ...headers.map(
      ([name, expected]) => `the header ${name}: ${describeTextExpectation(expected)}`,
    ),
    ...(body === undefined ? [] : [`in the body ${describeTextExpectation(body)}`]),
  ];
  const again = steadyForMs > 0 ? `, and still ${tellDuration(steadyForMs)} later` : '';
  return `An answer over HTTP on the container's port ${port} within ${tellDuration(withinMs)} of its start${again}, with ${parts.join(', and ')}.`;
}

function statusOf(value: JsonValue | undefined): ExpectedStatus {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'number');
  const below =
    typeof value === 'object' && value !== null && 'below' in value ? value.below : undefined;
  return { below: numberOf(below) ?? 400 };
}

function headersOf(value: JsonValue | undefined): HttpTask['headers'] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.entries(value).map(([name, expected]) => [name, expectationOf(expected) ?? {}]);
}
