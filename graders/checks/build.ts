import { judgeBuildFailure, tellBuild } from '../diagnosis/explain-build-failure.ts';
import type { CheckKind } from './check-kind.ts';
import { passed } from './check-kind.ts';

/** Passes where an image comes out of the submission. */
export const build: CheckKind = {
  kind: 'build',
  description: 'The submission builds to an image.',
  startsFrom: 'submission',
  parameters: { properties: {} },
  judge: async (_parameters, bench) => {
    const result = await bench.build();
    return result.ok
      ? passed({ builds: [tellBuild('your Dockerfile', result)] })
      : judgeBuildFailure(result, bench);
  },
};
