import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { capitalise, tellStep } from './build-scene.ts';

const NO_NETWORK =
  /EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|Could not resolve|Temporary failure (in name resolution|resolving)|bad address|Network (is )?unreachable|DNS lookup error|DNS: transient error|temporary error \(try again later\)|Could not connect to server|Failed to connect to|no such host/i;
const LINE_FAILED =
  /ETIMEDOUT|ECONNRESET|ECONNREFUSED|ERR_SOCKET_TIMEOUT|socket hang up|503 Service Unavailable|429 Too Many Requests|i\/o timeout/;

/**
 * Explains that a step wanted something on the network. Null where it did not. Where the network is open and the
 * machine's own trouble, the build has thrown before (build-surely.ts): what is left is an address that does not answer.
 */
export function explainNetworkTrouble(
  scene: BuildScene,
): Pick<BuildExplanation, 'fault' | 'diagnosis' | 'rationale' | 'hint'> | null {
  const { said, failure, step } = scene;
  const isClosed = scene.bench.exercise.limits.buildNetwork === 'none';
  if (isClosed && (NO_NETWORK.test(said) || LINE_FAILED.test(said))) {
    return {
      fault: 'student',
      diagnosis: 'build-network-closed',
      rationale: `${capitalise(tellStep(scene))} asked for something on the network, and the network is closed while this exercise is built.`,
      hint: 'What the exercise needs is in your folder or in the base image already. What does this step fetch, and is it needed?',
    };
  }
  const log = step?.log ?? '';
  if (isClosed || !(NO_NETWORK.test(log) || LINE_FAILED.test(log) || /\bENOTFOUND\b/.test(log)))
    return null;
  return {
    fault: 'student',
    diagnosis: 'build-address-unreachable',
    rationale:
      `${capitalise(tellStep(scene))} asked for something on the network that did not answer, in two builds one after the other.` +
      (failure.network === 'fine'
        ? ' Seaworthy asked the package registry from the same network meanwhile, and got what it asked for.'
        : ''),
    hint: 'Which address does this step ask, and is it spelt right? Look into files that set one, such as `.npmrc`, as well.',
  };
}
