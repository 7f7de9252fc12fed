import { failedBuild, fakeBench } from '../checks/fake-workbench.ts';
import type { FakeBenchOptions } from '../checks/fake-workbench.ts';
import type { BuildFailure } from '../docker/types.ts';
import type { BuildExplanation } from './build-scene.ts';
import { explainBuildFailure } from './explain-build-failure.ts';

/** A build that failed, for the tests of its explanations. */
export interface FailedBuildCase extends FakeBenchOptions {
  readonly dockerfile?: string;
  readonly failure: Partial<BuildFailure>;
}

export async function explainCase(scene: FailedBuildCase): Promise<BuildExplanation> {
  const { dockerfile, files, failure, ...options } = scene;
  const all = { ...files, ...(dockerfile !== undefined && { Dockerfile: dockerfile }) };
  await using bench = await fakeBench({ ...options, files: all });
  return await explainBuildFailure(failedBuild(failure), bench);
}
