import { meetsText } from '../checks/text-expectation.ts';
import type { TextExpectation } from '../checks/text-expectation.ts';
import type { ContainerState } from '../docker/types.ts';
import type { BuildStep } from '../grade.ts';
import { explainEarlyEnd } from './explain-early-end.ts';
import { atBuildTime, findBuildStep, onOtherStream } from './explain-output.ts';
import { argvOf, at, locateStart } from './explanation.ts';
import type { Explanation, Scene } from './explanation.ts';
import { quote } from './words.ts';

export interface LogsFacts {
  readonly stream: 'stdout' | 'stderr' | 'both';
  readonly text: TextExpectation;
  readonly steps: readonly BuildStep[];
}

/** Explains why a container's log does not hold what it should. */
export async function explainLogs(
  scene: Scene,
  state: ContainerState,
  { stream, text, steps }: LogsFacts,
): Promise<Explanation> {
  const output = scene.container.output();
  const step = findBuildStep(steps, text);
  const other = stream === 'stdout' ? 'stderr' : 'stdout';
  if (stream !== 'both' && output[other].trim() !== '' && meetsText(output[other], text)) {
    return onOtherStream(other, stream);
  }
  if (scene.container.startFailure === null && step !== undefined) return atBuildTime(step);
  if (state.status !== 'running') {
    if (state.exitCode !== 0 || state.oomKilled || output.stdout + output.stderr === '') {
      return explainEarlyEnd(scene, state);
    }
  }
  return quietOrDifferent(scene, output.stdout + output.stderr);
}

function quietOrDifferent(scene: Scene, said: string): Explanation {
  const ran = quote(argvOf(scene).join(' '));
  const where = at(locateStart(scene));
  if (said.trim() !== '') {
    return {
      diagnosis: 'output-differs',
      rationale: `The container ran ${ran}, and what it has written to its log is not what was asked for.`,
      hint: 'Compare what it prints with what is expected, letter by letter.',
      ...where,
    };
  }
  return {
    diagnosis: 'no-output',
    rationale:
      `The container runs ${ran}, but has written nothing to stdout or stderr. A program that writes to a file, or that ` +
      'keeps its output in a buffer, leaves the log empty.',
    hint: 'A log is what the main process writes to stdout and stderr. Where does your program write?',
    ...where,
  };
}
