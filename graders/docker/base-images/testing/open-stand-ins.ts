import Dockerode from 'dockerode';
import { runOnce } from './run-once.ts';
import type { Run, RunOptions } from './run-once.ts';
import { provideTestStandIns } from './stand-ins.ts';

/** The stand-ins, and ways to run them. */
export interface OpenStandIns extends AsyncDisposable {
  readonly docker: Dockerode;
  nameOf(image: string): string;
  run(image: string, options?: RunOptions): Promise<Run>;
  /** Runs lines of shell that must all succeed, and gives their output. */
  sh(image: string, script: string, options?: RunOptions): Promise<string>;
}

export async function openStandIns(): Promise<OpenStandIns> {
  const docker = new Dockerode();
  const standIns = await provideTestStandIns(docker);
  const run: OpenStandIns['run'] = (image, options) =>
    runOnce(docker, standIns.nameOf(image), options);
  return {
    docker,
    nameOf: (image) => standIns.nameOf(image),
    run,
    sh: async (image, script, options) => {
      const { exitCode, output } = await run(image, { ...options, script: `set -e\n${script}` });
      if (exitCode !== 0) throw new Error(`exit code ${exitCode}: ${output}`);
      return output;
    },
    [Symbol.asyncDispose]: () => standIns[Symbol.asyncDispose](),
  };
}
