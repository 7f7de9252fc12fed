import type { CallLine, StreamText } from '../trace.ts';
import { writeJson } from './json.ts';
import type { Json } from './json.ts';
import { now } from './trace-writer.ts';
import type { TraceWriter } from './trace-writer.ts';

type Requested = CallLine['requested'];

const maxBodyBytes = 48 * 1024;

/** What is known of a call so far; written when it ends, and before that where it stays open. */
export class CallRecord {
  readonly #trace: TraceWriter;
  readonly number: number;
  readonly terminal: number;
  readonly connection: number;
  readonly at = now();
  method = '';
  path = '';
  action = 'unknown';
  requested: Requested = { query: {}, body: null };
  effective: CallLine['effective'] = null;
  outcome: CallLine['outcome'] = 'denied';
  rule: string | null = null;
  status: number | null = null;
  message: string | null = null;
  container: string | null = null;
  exec: string | null = null;
  image: string | null = null;
  result: CallLine['result'] = null;
  stdin: StreamText | null = null;
  stdout: StreamText | null = null;
  stderr: StreamText | null = null;
  #isWritten = false;

  constructor(
    trace: TraceWriter,
    { number, terminal, connection }: Pick<CallLine, 'number' | 'terminal' | 'connection'>,
  ) {
    this.#trace = trace;
    this.number = number;
    this.terminal = terminal;
    this.connection = connection;
  }

  writeOpen(): void {
    this.#trace.write(this.#line(true));
  }

  /** The complete line, once. */
  write(): void {
    if (this.#isWritten) return;
    this.#isWritten = true;
    this.#trace.write(this.#line(false));
  }

  #line(open: boolean): CallLine {
    return {
      kind: 'call',
      number: this.number,
      open,
      terminal: this.terminal,
      connection: this.connection,
      at: this.at,
      durationMs: now() - this.at,
      action: this.action,
      method: this.method.slice(0, 16),
      path: this.path.slice(0, 512),
      requested: this.requested,
      effective: this.effective,
      outcome: this.outcome,
      rule: this.rule,
      status: open ? null : this.status,
      message: this.message?.slice(0, 2000) ?? null,
      container: this.container,
      exec: this.exec,
      image: this.image,
      result: this.result,
      stdin: this.stdin,
      stdout: this.stdout,
      stderr: this.stderr,
    };
  }
}

/** As the trace keeps it: whole, or its size where it is too large. */
export function capBody(body: Json): Requested['body'] {
  if (body === null) return null;
  const size = Buffer.byteLength(writeJson(body));
  return (size > maxBodyBytes ? { tooLargeToKeep: size } : body) as Requested['body'];
}
