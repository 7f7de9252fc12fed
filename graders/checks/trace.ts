import { explainMiss } from '../lab/story/explain-pattern.ts';
import { patternDefinitions, patternParameters } from '../lab/story/pattern-schema.ts';
import { readNearMisses, readPattern } from '../lab/story/pattern.ts';
import { searchPattern } from '../lab/story/search.ts';
import { commandsOfCheck } from '../lab/story/session-commands.ts';
import { failed, passed } from './check-kind.ts';
import type { CheckKind } from './check-kind.ts';
import { observeSession } from './observe-session.ts';

/** Finds a pattern in what the docker commands of a session did. */
export const trace: CheckKind = {
  kind: 'trace',
  description: 'The docker commands of a session did what the steps of a pattern say.',
  startsFrom: 'session',
  parameters: { properties: patternParameters, required: ['find'] },
  definitions: patternDefinitions,

  async judge(parameters, bench) {
    const { session, story } = await observeSession(bench);
    const pattern = readPattern(parameters);
    const nearMisses = readNearMisses(parameters);
    const result = searchPattern(story.acts, pattern);
    if (result.found) {
      const acts = { found: result.match.acts.flat(), amiss: [] };
      return passed({ commands: commandsOfCheck(story, acts) });
    }
    const { finding, amiss } = explainMiss({ session, story, pattern, nearMisses }, result);
    const acts = { found: result.best.acts.flat(), amiss };
    return failed(finding, { commands: commandsOfCheck(story, acts) });
  },
};
