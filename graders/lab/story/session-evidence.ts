import { excerpts } from '../../diagnosis/words.ts';
import type { SessionEvidence, SessionScript } from '../../grade.ts';
import type { ScriptRun, Session } from '../session.ts';
import type { Life } from './lives.ts';
import type { Story } from './read-story.ts';
import { callsOn } from './scene.ts';
import { MOST_COMMANDS, sessionCommands } from './session-commands.ts';
import { sessionLane } from './session-lanes.ts';
import { typedActs } from './typed-acts.ts';

const MOST_LANES = 30;
const MOST_SCRIPTS = 10;

/** What a report draws of a session: a lane a container, the commands as typed with what each did, and the scripts. */
export function sessionEvidence(story: Story, { scripts, end }: Session): SessionEvidence {
  const { scene } = story;
  const startedAt = scene.lines.reduce((least, { at }) => Math.min(least, at), Infinity);
  const endedAt = [
    ...scene.lines.map(({ at }) => at),
    ...scene.calls.map((call) => call.at + call.durationMs),
  ].reduce((most, at) => Math.max(most, at), startedAt);
  const since = (at: number): number => Math.max(0, Math.round((at - startedAt) * 10) / 10);
  const lives = [...scene.lives.values()]
    .filter((life) => isAsked(life, story))
    .sort((a, b) => a.createdAt - b.createdAt);
  const shown = lives.slice(0, MOST_LANES);
  const typed = typedActs(story);
  return {
    durationMs: scene.lines.length === 0 ? 0 : since(endedAt),
    end,
    scripts: scripts.slice(0, MOST_SCRIPTS).map(scriptOf),
    lanes: shown.map((life) => sessionLane(life, story, since)),
    commands: sessionCommands(typed.slice(0, MOST_COMMANDS), story, { since, shown }),
    truncated:
      lives.length > MOST_LANES || typed.length > MOST_COMMANDS || scripts.length > MOST_SCRIPTS,
  };
}

/** A build has containers of its own, and some events, a prune's for one, are about none at all. */
const isAsked = ({ id, lines }: Life, { scene }: Story): boolean =>
  lines.length > 0 || callsOn(scene, id, 'container.create').length > 0;

function scriptOf(run: ScriptRun): SessionScript {
  const { terminal, file, exitCode, timedOut, durationMs, stdout, stderr } = run;
  const truncated = { stdout: stdout.truncated, stderr: stderr.truncated };
  const output = [
    ...excerpts({ stdout: stdout.text, stderr: '', truncated: truncated.stdout }),
    ...excerpts({ stdout: '', stderr: stderr.text, truncated: truncated.stderr }),
  ];
  return { terminal, file, exitCode, timedOut, durationMs: Math.round(durationMs), output };
}
