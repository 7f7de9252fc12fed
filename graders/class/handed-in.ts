/** One piece of work as it was found: what one student handed in for one exercise. */
export interface HandedIn {
  /** The student's id: the roster's where there is one, else as it was found. */
  readonly student: string;
  readonly exerciseId: string;
  /** Where it was found, for messages: a path from the folder that was searched, with `/`. */
  readonly source: string;
  /** ISO 8601, UTC; null where nothing tells. */
  readonly handedInAt: string | null;
  /** Whether a list of times says when: else a file does, and a copy of the file says otherwise. */
  readonly isListed: boolean;
  /**
   * Makes it a folder, for as long as that is held.
   * @throws SubmissionError where it cannot be read or is not to be trusted
   */
  open(): Promise<OpenedWork>;
}

/** Absolute path of a folder to take the submission from; whatever was unpacked for it goes when it is disposed. */
export interface OpenedWork extends AsyncDisposable {
  readonly folder: string;
}

/** One student as a roster names them. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Other names under which their work is found. @default none */
  readonly aliases?: readonly string[];
}

/** All that a folder of submissions holds. */
export interface FoundWork {
  readonly work: readonly HandedIn[];
  /** Null where nobody knows who is in the class. */
  readonly roster: readonly RosterEntry[] | null;
  /** What was found and is nobody's work for an exercise of the course, a line each. */
  readonly problems: readonly string[];
}
