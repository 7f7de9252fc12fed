import type { ImageLine, TraceLine } from '../trace.ts';

/** What is known of an image: all that the trace says of it. */
export interface KnownImage {
  readonly id: string;
  /** Every name it had, with and without its version where that is one of its own. */
  readonly names: readonly string[];
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly isBase: boolean;
}

/** Gathers what a trace says of its images, by id. */
export function readImages(lines: readonly TraceLine[]): ReadonlyMap<string, KnownImage> {
  const images = new Map<string, KnownImage>();
  for (const line of lines) if (line.kind === 'image') images.set(line.id, merge(images, line));
  return images;
}

function merge(images: ReadonlyMap<string, KnownImage>, line: ImageLine): KnownImage {
  const known = images.get(line.id);
  const names = new Set([...(known?.names ?? []), ...line.names.flatMap(namesOf)]);
  return {
    id: line.id,
    names: [...names],
    entrypoint: line.entrypoint,
    command: line.command,
    isBase: line.isBase || known?.isBase === true,
  };
}

/** `busybox:latest` is also `busybox`, with the name of the default registry in front or without. */
function namesOf(name: string): readonly string[] {
  const familiar = familiarName(name);
  return [familiar, familiar.replace(/:[^:/]*$/, '')];
}

/** A name without the default registry and its folder, and with a version. */
export function familiarName(name: string): string {
  const short = name.replace(/^(?:index\.)?docker\.io\//, '').replace(/^library\//, '');
  return /:[^/]*$/.test(short) || short.includes('@') ? short : `${short}:latest`;
}

/** An image's name for people: the first it has, without `latest`; else a short id. */
export function tellImage(id: string, images: ReadonlyMap<string, KnownImage>): string {
  const name = images.get(id)?.names.find((each) => each.includes(':'));
  if (name !== undefined) return name.replace(/:latest$/, '');
  return id.replace(/^sha256:/, '').slice(0, 12);
}
