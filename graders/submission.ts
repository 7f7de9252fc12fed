/** A submission copied into a clean folder: regular files, folders and checked relative links, within the caps. */
export interface Submission {
  readonly student: string;
  /** Absolute path of the clean copy. Never shown to a student. */
  readonly folder: string;
  /** Paths of the regular files, with `/`, sorted. */
  readonly files: readonly string[];
  /** `sha256:...` over paths and contents. */
  readonly digest: string;
  /** Text of `Dockerfile`, or null where there is none at the top. */
  readonly dockerfile: string | null;
}
