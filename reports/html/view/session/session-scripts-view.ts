import type { SessionScript } from '../../../../graders/grade.ts';
import { formatDuration } from '../../../text/measures.ts';
import { codeSegment } from '../../../text/prose.ts';
import type { Segment } from '../../../text/prose.ts';
import { viewLog } from '../log-view.ts';
import type { LogView } from '../log-view.ts';

export interface ScriptView {
  readonly file: readonly Segment[];
  readonly outcome: string;
  readonly tone: 'plain' | 'bad';
  readonly symbol: string;
  readonly isOpen: boolean;
  readonly output: readonly LogView[];
}

const STREAMS: Readonly<Record<string, string>> = {
  stdout: 'What it printed (stdout)',
  stderr: 'What it printed as errors and messages (stderr)',
};

/** Shows a script: how it ended, and what it printed. */
export function viewScript(script: SessionScript): ScriptView {
  const { file, exitCode, timedOut, output } = script;
  const isBad = exitCode !== 0;
  return {
    file: [codeSegment(file.slice(0, 100))],
    outcome: `${endOf(exitCode, timedOut)}, after ${formatDuration(script.durationMs)}`,
    tone: isBad ? 'bad' : 'plain',
    symbol: isBad ? '✕' : '✓',
    isOpen: isBad,
    output: output.map((one) => viewLog({ ...one, title: STREAMS[one.title] ?? one.title })),
  };
}

function endOf(exitCode: number | null, timedOut: boolean): string {
  if (timedOut) return 'ended because the time was over';
  return exitCode === null ? 'ended by force' : `exit code ${exitCode}`;
}
