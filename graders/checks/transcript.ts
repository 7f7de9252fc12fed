import type { JsonObject } from '../../exercises/index.ts';
import { tellText } from '../diagnosis/words.ts';
import { commonCause } from '../lab/story/common-cause.ts';
import type { ScriptRun } from '../lab/session.ts';
import { cleanText } from '../lab/story/calls.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind, Finding } from './check-kind.ts';
import { observeSession } from './observe-session.ts';
import type { ObservedSession } from './observe-session.ts';
import { expectationOf, numberOf } from './parameters.ts';
import { describeTextExpectation, meetsText, textExpectationSchema } from './text-expectation.ts';
import type { TextExpectation } from './text-expectation.ts';

interface TranscriptTask {
  readonly terminal: number;
  readonly stream: 'stdout' | 'stderr' | 'both';
  readonly text: TextExpectation;
}

/** Reads what the commands of a terminal printed; only where printing is the point. */
export const transcript: CheckKind = {
  kind: 'transcript',
  description: 'The commands of a session printed what is expected.',
  startsFrom: 'session',
  parameters: {
    properties: {
      terminal: {
        type: 'integer',
        minimum: 1,
        maximum: 9,
        description: '1 for commands.sh, 2 for terminal-2.sh ... Left out, 1.',
      },
      stream: {
        enum: ['stdout', 'stderr', 'both'],
        description: 'Where it has to stand. Left out, both.',
      },
      text: { ...textExpectationSchema, description: 'What must have been printed.' },
    },
    required: ['text'],
  },

  async judge(parameters, bench) {
    const observed = await observeSession(bench);
    const task = readTask(parameters);
    const script = observed.session.scripts.find(({ terminal }) => terminal === task.terminal);
    const text = printed(script, task);
    if (script !== undefined && meetsText(text, task.text)) return passed();
    return failed(explain(observed, task, script, text));
  },
};

const readTask = ({ terminal, stream, text }: JsonObject): TranscriptTask => ({
  terminal: numberOf(terminal) ?? 1,
  stream: stream === 'stdout' || stream === 'stderr' ? stream : 'both',
  text: expectationOf(text) ?? {},
});

const printed = (script: ScriptRun | undefined, { stream }: TranscriptTask): string =>
  script === undefined
    ? ''
    : [
        ...(stream === 'stderr' ? [] : [script.stdout.text]),
        ...(stream === 'stdout' ? [] : [script.stderr.text]),
      ]
        .map(cleanText)
        .filter((text) => text !== '')
        .join('\n');

function explain(
  { session, story }: ObservedSession,
  { terminal, text }: TranscriptTask,
  script: ScriptRun | undefined,
  said: string,
): Finding {
  const file = terminal === 1 ? 'commands.sh' : `terminal-${terminal}.sh`;
  const cause =
    script === undefined
      ? {
          diagnosis: 'script-missing',
          because: `There is no \`${file}\`, so nothing was typed into terminal ${terminal}.`,
          hint: null,
        }
      : (commonCause(session, story) ?? {
          diagnosis: 'printed-otherwise',
          because: `What the commands of \`${file}\` printed is not what the exercise asks for.`,
          hint: null,
        });
  return {
    diagnosis: cause.diagnosis,
    rationale: cause.because,
    expected: `In terminal ${terminal}, ${describeTextExpectation(text)}.`,
    actual: `It ${tellText('printed', said).replace('printed was', 'printed')}.`,
    ...(cause.hint !== null && { hint: cause.hint }),
    reproduce: [`sh ${file}`],
  };
}
