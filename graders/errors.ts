import { SeaworthyError } from '../exercises/index.ts';

/** The exercise's spec asks for something that cannot be judged: its author has to act, never the student. */
export class AuthorError extends SeaworthyError {}

/** A submission that cannot be taken in at all: not a folder, too large, made of what cannot be copied. */
export class SubmissionError extends SeaworthyError {}

/** The engine, or the machine under it, did not do its part: infrastructure's, never the student's. */
export class ContainerRuntimeError extends SeaworthyError {}
