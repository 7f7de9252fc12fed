/** A name of an image, in its parts. */
export interface ImageReference {
  /** `ada/web`; with the registry in front where one is named. */
  readonly repository: string;
  /** What comes behind the colon; null where nothing does. */
  readonly version: string | null;
}

const NAME = /^[a-z0-9]+(?:(?:\.|_{1,2}|-+)[a-z0-9]+)*$/;
const HOST = /^(?:localhost|[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)(?::\d+)?$|^[A-Za-z0-9-]+:\d+$/;
const VERSION = /^\w[\w.-]{0,127}$/;
const MOST_CHARS = 255;

/** Reads a name as an engine would. A text says why it is none. */
export function parseImageReference(text: string): ImageReference | string {
  if (text === '') return 'it is empty';
  if (/\s/.test(text)) return 'it holds a space';
  if (text.includes('@')) return 'it names an image by its digest, and a digest cannot be chosen';
  const colon = text.lastIndexOf(':');
  const hasVersion = colon > text.lastIndexOf('/');
  const repository = hasVersion ? text.slice(0, colon) : text;
  const version = hasVersion ? text.slice(colon + 1) : null;
  if (version !== null && !VERSION.test(version)) {
    return version === ''
      ? 'there is nothing behind the colon'
      : `\`${version}\` cannot be a version`;
  }
  if (repository.length > MOST_CHARS) return `it is longer than ${MOST_CHARS} characters`;
  const parts = repository.split('/');
  const names = parts.length > 1 && HOST.test(parts[0] ?? '') ? parts.slice(1) : parts;
  if (/[A-Z]/.test(names.join(''))) return 'it holds capital letters, which only the version may';
  const bad = names.find((name) => !NAME.test(name));
  if (bad === '') return 'a part of it between slashes is empty';
  return bad === undefined ? { repository, version } : `\`${bad}\` cannot be a part of a name`;
}
