// The images of the course: what they are called, and that nobody else is called so.
import type { RecorderConfig } from './config.ts';

/** What every engine takes for the host of a name without one. It is put together, for nothing here may ever ask it. */
export const DEFAULT_HOST = ['docker', 'io'].join('.');

const DEFAULT_HOSTS = [`${DEFAULT_HOST}/`, `index.${DEFAULT_HOST}/`];

/** `busybox`, `library/busybox` and both of them behind the default host are one name: `busybox:latest`. */
export function normaliseName(reference: string): string {
  const [name = ''] = reference.split('@');
  const host = DEFAULT_HOSTS.find((one) => name.startsWith(one)) ?? '';
  const short = name.slice(host.length).replace(/^library\//, '');
  return /:[^/]*$/.test(short) ? short : `${short}:latest`;
}

export function joinName(repository: string, tag: string): string {
  if (tag === '') return normaliseName(repository);
  const withoutTag = repository.replace(/@.*$/, '').replace(/:[^/]*$/, '');
  return normaliseName(`${withoutTag}:${tag}`);
}

export function isBaseName(config: RecorderConfig, reference: string): boolean {
  const name = normaliseName(reference);
  return config.baseImages.some((base) => normaliseName(base.name) === name);
}

export function isBaseId(config: RecorderConfig, id: string): boolean {
  return config.baseImages.some((base) => base.id === id);
}

export function listBases(config: RecorderConfig): string {
  return config.baseImages.map(({ name }) => name.replace(/:latest$/, '')).join(', ');
}
