/** `other` is an archive of a kind that is not read. */
export type ArchiveFormat = 'zip' | 'tar' | 'tgz' | 'other';

const ENDINGS: readonly (readonly [ending: RegExp, format: ArchiveFormat])[] = [
  [/\.zip$/i, 'zip'],
  [/\.tar$/i, 'tar'],
  [/\.(tar\.gz|tgz)$/i, 'tgz'],
  [/\.(rar|7z|tar\.(bz2|xz|zst|lz|lzma|z)|tbz2?|txz|tzst|iso|cab|arj|lzh)$/i, 'other'],
];

/** An archive's format by its name, and its name without the ending; null for a name that is no archive's. */
export function readArchiveName(name: string): { format: ArchiveFormat; stem: string } | null {
  for (const [ending, format] of ENDINGS) {
    const stem = name.replace(ending, '');
    if (stem !== name && stem !== '') return { format, stem };
  }
  return null;
}
