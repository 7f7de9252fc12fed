import type { EndLine, TraceLine } from '../trace.ts';
import type { LabPart } from './lab-part.ts';

/** More than the recorder writes at its own limits. */
const TRACE_CAP_BYTES = 64 * 2 ** 20;

const KINDS: Readonly<Record<TraceLine['kind'], readonly string[]>> = {
  call: ['number', 'terminal', 'action', 'method', 'path', 'outcome', 'requested'],
  event: ['type', 'action', 'id'],
  container: ['because', 'id', 'image', 'status', 'command', 'entrypoint'],
  image: ['because', 'id', 'names', 'layers'],
  answer: ['container', 'hostPort', 'request'],
  end: ['reason', 'changedBases'],
};

/** Collects what the recorder writes. What comes out of a lab is data: a line that is none of the trace's spoils it. */
export class TraceReader {
  readonly #lines: TraceLine[] = [];
  readonly #listeners = new Set<(line: TraceLine) => void>();
  #problem: string | null = null;
  #bytes = 0;

  constructor(recorder: LabPart) {
    recorder.onLine((stream, text) => {
      if (stream !== 'stdout') return;
      const line = this.#read(text);
      if (line === null) return;
      this.#lines.push(line);
      for (const listener of this.#listeners) listener(line);
    });
  }

  /** Calls back with each line, those that are there already first. */
  onLine(listener: (line: TraceLine) => void): void {
    for (const line of this.#lines) listener(line);
    this.#listeners.add(listener);
  }

  /** Why the trace cannot be believed; null where nothing speaks against it. */
  get problem(): string | null {
    return this.#problem;
  }

  /** In order of time; of one time, in the order in which they were written. */
  lines(): readonly TraceLine[] {
    return this.#lines.toSorted((a, b) => a.at - b.at);
  }

  end(): EndLine | null {
    const last = this.#lines.at(-1);
    return last?.kind === 'end' ? last : null;
  }

  #read(text: string): TraceLine | null {
    this.#bytes += text.length;
    if (this.#bytes > TRACE_CAP_BYTES) {
      this.#problem ??= 'it is too long';
      return null;
    }
    const line = parseTraceLine(text);
    if (line === null) this.#problem ??= `a line of it is none: ${text.slice(0, 200)}`;
    return line;
  }
}

/** Null for what is no line of a trace. */
export function parseTraceLine(text: string): TraceLine | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { kind, at } = value as { readonly kind?: unknown; readonly at?: unknown };
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind)) return null;
  if (typeof at !== 'number' || !Number.isFinite(at)) return null;
  const isWhole = KINDS[kind as TraceLine['kind']].every((key) => Object.hasOwn(value, key));
  return isWhole ? (value as TraceLine) : null;
}
