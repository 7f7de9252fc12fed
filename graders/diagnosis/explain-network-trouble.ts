import type { BuildExplanation, BuildScene } from './build-scene.ts';
import { capitalise, tellStep } from './build-scene.ts';

const NO_NETWORK =
  /EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|Could not resolve|Temporary failure (in name resolution|resolving)|bad address|Network (is )?unreachable|DNS lookup error|DNS: transient error|temporary error \(try again later\)|Could not connect to server|Failed to connect to|no such host/i;
const LINE_FAILED =
  /ETIMEDOUT|ECONNRESET|ECONNREFUSED|ERR_SOCKET_TIMEOUT|socket hang up|503 Service Unavailable|429 Too Many Requests|i\/o timeout/;

/** Explains that a step wanted the network: closed by the exercise, or open and out of order. Null where it did not. */
export function explainNetworkTrouble(
  scene: BuildScene,
): Pick<BuildExplanation, 'fault' | 'diagnosis' | 'rationale' | 'hint'> | null {
  const { said } = scene;
  const isClosed = scene.bench.exercise.limits.buildNetwork === 'none';
  if (isClosed && (NO_NETWORK.test(said) || LINE_FAILED.test(said))) {
    return {
      fault: 'student',
      diagnosis: 'build-network-closed',
      rationale: `${capitalise(tellStep(scene))} asked for something on the network, and the network is closed while this exercise is built.`,
      hint: 'What the exercise needs is in your folder or in the base image already. What does this step fetch, and is it needed?',
    };
  }
  if (!isClosed && (NO_NETWORK.test(said) || LINE_FAILED.test(said))) {
    return {
      fault: 'infrastructure',
      diagnosis: 'build-network-failed',
      rationale: `${capitalise(tellStep(scene))} asked for something on the network, which is open in this exercise, and the line or the other side failed.`,
      hint: 'Grade again later. If it fails again with the same words, see whether the address is spelt right.',
    };
  }
  return null;
}
