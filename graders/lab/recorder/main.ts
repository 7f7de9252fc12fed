// The program: `RECORDER_CONFIG='{...}' node main.ts`. The trace goes to stdout, `ready` and troubles to stderr.
import process, { env, exit, stdin } from 'node:process';
import { readConfig } from './config.ts';
import { exitCodes } from './exit-codes.ts';
import { startRecorder } from './recorder.ts';
import { LineBatch, writeFully } from './trace-writer.ts';

const endWithinMs = 60_000;

const say = (text: string): void => writeFully(2, `${text}\n`);

function fail(what: string, code: number): never {
  try {
    say(`recorder: ${what}`);
  } finally {
    // Also where nobody hears it.
    exit(code);
  }
}

const trace = new LineBatch(
  (lines) => writeFully(1, lines),
  (fault) => fail(`could not write the trace: ${String(fault)}`, exitCodes.fault),
);
process.on('exit', () => trace.flush());
process.on('uncaughtException', (fault) =>
  say(`recorder: went on after ${fault.stack ?? fault.message}`),
);
process.on('unhandledRejection', (fault) => say(`recorder: went on after ${String(fault)}`));

try {
  const recorder = await startRecorder({
    config: readConfig(env['RECORDER_CONFIG']),
    write: (line) => trace.add(line),
    onLost: () => fail('the engine is gone', exitCodes.engineGone),
  });
  let isEnding = false;
  const end = (): void => {
    if (isEnding) return;
    isEnding = true;
    setTimeout(() => fail('the end takes too long', exitCodes.fault), endWithinMs).unref();
    recorder.end().then(
      () => exit(exitCodes.ended),
      (fault: unknown) => fail(`could not end: ${String(fault)}`, exitCodes.fault),
    );
  };
  process.on('SIGTERM', end);
  let held = '';
  stdin.setEncoding('utf8').on('data', (text: string) => {
    held = (held + text).slice(-1024);
    if (/(^|\n)end\n/.test(held)) end();
  });
  say('ready');
} catch (fault) {
  fail(fault instanceof Error ? fault.message : String(fault), exitCodes.fault);
}
