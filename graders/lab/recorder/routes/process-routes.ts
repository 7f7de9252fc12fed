// What is done inside of a container: processes, and files.
import { execFields, execStartFields } from '../rules/create-fields.ts';
import { ignored, matching, number, yesNo } from '../rules/parameters.ts';
import type { ParameterTable } from '../rules/parameters.ts';
import type { Route } from './route.ts';

const one = '/containers/{container}';
const size: ParameterTable = { h: number(0, 10_000), w: number(0, 10_000) };
const path: ParameterTable = {
  path: matching(/^(?!.*(^|\/)\.\.(\/|$))[^\0\\]{1,255}$/),
};

export const processRoutes: readonly Route[] = [
  {
    action: 'container.stat-path',
    method: 'HEAD',
    path: `${one}/archive`,
    query: path,
    rules: ['archive-at-rest'],
    run: 'archive',
  },
  {
    action: 'container.copy-out',
    method: 'GET',
    path: `${one}/archive`,
    query: path,
    rules: ['archive-at-rest'],
    run: 'archive',
  },
  {
    action: 'container.copy-in',
    method: 'PUT',
    path: `${one}/archive`,
    query: { ...path, noOverwriteDirNonDir: yesNo, copyUIDGID: ignored },
    body: { kind: 'tar' },
    rules: ['archive-at-rest', 'copy-in-before-start'],
    run: 'archive',
  },
  {
    action: 'exec.create',
    method: 'POST',
    path: `${one}/exec`,
    body: { kind: 'json', fields: execFields },
    rules: ['exec-quota'],
    run: 'exec-create',
  },
  {
    action: 'exec.start',
    method: 'POST',
    path: '/exec/{exec}/start',
    body: { kind: 'json', fields: execStartFields },
    run: 'hijack',
  },
  {
    action: 'exec.resize',
    method: 'POST',
    path: '/exec/{exec}/resize',
    query: size,
    run: 'whole',
  },
  { action: 'exec.inspect', method: 'GET', path: '/exec/{exec}/json', run: 'whole' },
];
