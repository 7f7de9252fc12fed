/**
 * Compiles a glob over paths with `/`: `*` and `?` stay within a name, `**` goes over folders, `[abc]` is one character.
 * Names with a leading dot count like any other.
 */
export function matchGlob(glob: string): (path: string) => boolean {
  const source = glob.replace(
    /\*\*\/|\*\*|\*|\?|\[[^\]/]+\]|[\\^$+.()|{}[\]]/g,
    (part) => GLOB_PARTS[part] ?? (part.length > 1 ? part.replace(/^\[!/, '[^') : `\\${part}`),
  );
  const pattern = new RegExp(`^${source}$`, 's');
  return (path) => pattern.test(path);
}

const GLOB_PARTS: Readonly<Record<string, string>> = {
  '**/': '(?:.*/)?',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
};
