import type { OpenedWork } from '../../handed-in.ts';

/** `link` and `odd` are never followed or read; `odd` is a pipe, a device, or a name that is no UTF-8. */
export type PlaceKind = 'folder' | 'archive' | 'file' | 'link' | 'odd';

/** Something found among the submissions, on disk or in an archive. */
export interface Place {
  /** As it is called; of an archive without its ending. */
  readonly name: string;
  /** From the folder that was searched, with `/`. */
  readonly source: string;
  readonly kind: PlaceKind;
  /** What is in a folder or an archive, in an order that is always the same. */
  list(): Promise<readonly Place[]>;
  /** When the newest of what is in it was changed, as far as a short look tells; null where nothing does. */
  newestMs(): number | null;
  open(): Promise<OpenedWork>;
}

/** What an archive held that has no place in it, for who tells it. */
export type TellStray = (source: string, name: string, fault: string) => void;
