/** Where an entry's content is, by the kind of archive. */
export type ContentPlace =
  | {
      readonly in: 'zip';
      readonly offset: number;
      readonly method: number;
      readonly flags: number;
      readonly crc32: number;
    }
  | {
      readonly in: 'tar';
      /** Its number in the archive, from 0. */
      readonly index: number;
      /** From which byte on the archive can be read to come to it. */
      readonly from: number;
    };

/** One file or folder as an archive lists it; nothing of it is believed yet. */
export interface ArchiveEntry {
  /** From the archive's top, with `/`, without detours; null where its name is none to be trusted. */
  readonly path: string | null;
  /** As the archive has it, for messages. */
  readonly name: string;
  readonly isFolder: boolean;
  readonly bytes: number;
  readonly packedBytes: number;
  /** Of a file; null where the archive has none. */
  readonly mode: number | null;
  readonly modifiedMs: number;
  /** Why it cannot be handed in; null where nothing speaks against it. */
  readonly fault: string | null;
  readonly content: ContentPlace;
}

/** How much an archive may make work at the most. */
export interface ListingLimits {
  readonly maxEntries: number;
  /** Once inflated, as far as that is needed to list it. */
  readonly maxBytes: number;
}
