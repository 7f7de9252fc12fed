import type { Act } from './act.ts';
import { bodyOf } from './calls.ts';
import type { Scene } from './scene.ts';

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^POST \/images\/prune$/, 'docker image prune'],
  [/^GET \/(volume|network)s$/, 'docker $1 ls'],
  [/^POST \/(volume|network)s\/prune$/, 'docker $1 prune'],
  [/^POST \/networks\/([^/]+)\/(connect|disconnect)$/, 'docker network $2 $1'],
  [/^GET \/(volume|network)s\/([^/]+)$/, 'docker $1 inspect $2'],
  [/^DELETE \/(volume|network)s\/([^/]+)$/, 'docker $1 rm $2'],
];

/** The command behind a call whose path says it all: `docker volume rm data`; null for any other. */
export function typedByPath(act: Act, { calls }: Scene): string | null {
  const call = calls.find(({ at, terminal }) => at === act.at && terminal === act.terminal);
  if (call === undefined) return null;
  const request = `${call.method.toUpperCase()} ${call.path}`;
  const made = /^POST \/(volume|network)s\/create$/.exec(request)?.[1];
  const name = bodyOf(call)['Name'];
  if (made !== undefined)
    return `docker ${made} create ${typeof name === 'string' ? name : ''}`.trim();
  const form = FORMS.find(([pattern]) => pattern.test(request));
  return form === undefined ? null : request.replace(form[0], form[1]);
}
