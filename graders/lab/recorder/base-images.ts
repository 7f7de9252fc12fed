// The images of the course: what they are called, and that nobody else is called so.
import type { RecorderConfig } from './config.ts';

/** `busybox`, `library/busybox` and `docker.io/library/busybox:latest` are one name: `busybox:latest`. */
export function normaliseName(reference: string): string {
  const [name = ''] = reference.split('@');
  const short = name.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
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
