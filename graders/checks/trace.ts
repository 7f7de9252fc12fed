import { explainMiss } from '../lab/story/explain-pattern.ts';
import { patternDefinitions, patternParameters } from '../lab/story/pattern-schema.ts';
import { readNearMisses, readPattern } from '../lab/story/pattern.ts';
import { searchPattern } from '../lab/story/search.ts';
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
    const { session, story, evidence } = await observeSession(bench);
    const pattern = readPattern(parameters);
    const result = searchPattern(story.acts, pattern);
    if (result.found) return passed(evidence);
    const nearMisses = readNearMisses(parameters);
    return failed(explainMiss({ session, story, pattern, nearMisses }, result), evidence);
  },
};
