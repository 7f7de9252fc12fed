import { denies, passes } from './case.ts';
import type { Case } from './case.ts';
import { containerId } from './decide-case.ts';
import type { TestRequest } from './decide-case.ts';
import type { ContainerFacts, Facts } from '../rules/context.ts';

const get = (target: string): TestRequest => ({ method: 'GET', target });
const post = (target: string, body?: unknown): TestRequest => ({
  target,
  ...(body !== undefined && { body }),
});
const remove = (target: string): TestRequest => ({ method: 'DELETE', target });

const container = (facts: Partial<ContainerFacts>): Partial<Facts> => ({
  container: {
    id: containerId,
    name: 'web',
    status: 'created',
    everStarted: false,
    hasMounts: false,
    tty: false,
    memoryBytes: 0,
    ...facts,
  },
});
const archive = (method: string, facts: Partial<ContainerFacts>, path = '/x'): TestRequest => ({
  method,
  target: `/containers/web/archive?path=${path}`,
  facts: container(facts),
  ...(method === 'PUT' && { body: 'tar', headers: ['Content-Type: application/x-tar'] }),
});

/** What a parameter may not say, by route. */
/** What a parameter may not say, by route. */
const wrongParameters: readonly (readonly [TestRequest, rule?: string])[] = [
  [get('/containers/json?all=maybe')],
  [get('/containers/json?limit=x')],
  [get('/containers/json?size=maybe')],
  [get('/containers/json?filters={"x":["y"]}')],
  [get('/containers/json?filters=x')],
  [get('/containers/json?filters=[]')],
  [post('/containers/create?name=a%20b', { Image: 'x' })],
  [post('/containers/create?platform=windows', { Image: 'x' })],
  [get('/containers/web/json?size=maybe')],
  ...['follow', 'stdout', 'stderr', 'timestamps', 'details'].map(
    (name) => [get(`/containers/web/logs?${name}=maybe`)] as const,
  ),
  ...['since', 'until', 'tail'].map(
    (name) => [get(`/containers/web/logs?${name}=;%20x`.replace(';', ','))] as const,
  ),
  [get('/containers/web/logs?tail=1000000')],
  [get('/containers/web/stats?stream=maybe')],
  [get('/containers/web/stats?one-shot=maybe')],
  [get('/containers/web/top?ps_args=--help')],
  [get('/containers/web/top?ps_args=-C%20/etc/passwd')],
  [post('/containers/web/start?detachKeys=%20')],
  [post('/containers/web/start?checkpoint=x')],
  [post('/containers/web/start?checkpoint-dir=/etc')],
  [post('/containers/web/stop?t=x')],
  [post('/containers/web/stop?signal=KILLALL')],
  [post('/containers/web/restart?t=x')],
  [post('/containers/web/restart?signal=KILLALL')],
  [post('/containers/web/kill?signal=KILLALL')],
  [post('/containers/web/wait?condition=x')],
  [post('/containers/web/resize?h=x')],
  [post('/containers/web/resize?w=100000')],
  [post('/containers/web/rename?name=a%20b')],
  ...['stream', 'stdin', 'stdout', 'stderr', 'logs'].map(
    (name) => [post(`/containers/web/attach?${name}=maybe`)] as const,
  ),
  [post('/containers/web/attach?detachKeys=%20')],
  ...['force', 'v', 'link'].map((name) => [remove(`/containers/web?${name}=maybe`)] as const),
  [post('/containers/prune?filters={"x":["y"]}')],
  [post(`/exec/${'e'.repeat(64)}/resize?h=x`)],
  [post(`/exec/${'e'.repeat(64)}/resize?w=x`)],
  [archive('HEAD', {}, '/../etc')],
  [archive('GET', {}, 'a/../../b')],
  [archive('PUT', {}, '..')],
  [{ ...archive('PUT', {}), target: '/containers/web/archive?noOverwriteDirNonDir=maybe' }],
  [get('/events?since=%20')],
  [get('/events?until=%20')],
  [get('/events?filters={"plugin":["x"]}')],
  [get('/networks?filters={"x":["y"]}')],
  [get('/networks/own?verbose=maybe')],
  [get('/networks/own?scope=x')],
  [post('/networks/prune?filters={"x":["y"]}')],
  [get('/volumes?filters={"x":["y"]}')],
  [remove('/volumes/own?force=maybe')],
  [post('/volumes/prune?filters={"x":["y"]}')],
];

const wrongParameterCases = wrongParameters.map(([request]): Case => {
  const [path = '', query = ''] = request.target.split('?');
  const name = decodeURIComponent(query.split('&').at(-1)?.split('=')[0] ?? '');
  return denies(
    `${request.method ?? 'POST'} ${path} with ${decodeURIComponent(query)}`,
    name,
    request,
  );
});

/** Policy 4.3: what parameters may say. */
export const parameterCases: readonly Case[] = [
  ...wrongParameterCases,
  passes(
    'passes filters on as the engine writes them',
    get('/containers/json?filters={"name":{"web":true,"x":false}}'),
    {
      query: [['filters', '{"name":["web"]}']],
    },
  ),
  passes('lets a column of ps through', get('/containers/web/top?ps_args=-o%20pid,cmd')),
  passes('clamps the grace of a stop', post('/containers/web/stop?t=600'), {
    query: [['t', '10']],
  }),
  passes('clamps the grace of a stop without end', post('/containers/web/stop?t=-1'), {
    query: [['t', '10']],
  }),
  passes('clamps the grace of a restart', post('/containers/web/restart?t=600'), {
    query: [['t', '10']],
  }),
  passes('keeps a shorter grace', post('/containers/web/stop?t=3'), { query: [['t', '3']] }),
  passes('lets signals through', post('/containers/web/kill?signal=SIGTERM'), {
    query: [['signal', 'SIGTERM']],
  }),
  // Archive.
  ...['HEAD', 'GET'].flatMap((method) => [
    denies(
      `${method} of a running container's files`,
      'archive-at-rest',
      archive(method, { status: 'running' }),
    ),
    denies(
      `${method} of files where there are volumes`,
      'archive-at-rest',
      archive(method, { hasMounts: true }),
    ),
    passes(
      `lets ${method} of an ended container's files through`,
      archive(method, { status: 'exited' }),
    ),
  ]),
  denies(
    'copying into a container that ran',
    'copy-in-before-start',
    archive('PUT', { status: 'exited', everStarted: true }),
  ),
  passes(
    'lets files into a new container',
    { ...archive('PUT', {}), target: '/containers/web/archive?path=/&copyUIDGID=1' },
    {
      query: [['path', '/']],
    },
  ),
];
