// `docker commit --change`: one instruction of a Dockerfile each.
import { Refusal } from '../refusal.ts';
import { checkHealthcheck } from './dockerfile-checks.ts';
import { innerPath } from './patterns.ts';

const allowed = new Set([
  'CMD',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'HEALTHCHECK',
  'LABEL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
  'WORKDIR',
]);

/** @throws Refusal */
export function checkCommitChange(change: string): void {
  const match = /^\s*([A-Za-z]+)(?:\s+(.*))?$/.exec(change);
  const instruction = match?.[1]?.toUpperCase() ?? '';
  if (!allowed.has(instruction)) {
    throw new Refusal(
      'commit-changes',
      `A commit can change ${[...allowed].join(', ')}, and not ${(instruction || change).slice(0, 40)}.`,
    );
  }
  const rest = match?.[2] ?? '';
  if (instruction === 'HEALTHCHECK') checkHealthcheck(rest);
  if (instruction === 'VOLUME') checkVolumes(rest);
  if (instruction === 'EXPOSE') checkExposed(rest);
}

/** @throws Refusal */
export function checkVolumes(text: string): void {
  const paths = text.match(/[^\s"',[\]]+/g) ?? [];
  // A variable could stand for any place.
  const wrong = paths.find((path) => !innerPath.test(path) || path.includes('$'));
  if (wrong !== undefined || paths.length > 8) {
    throw new Refusal('dockerfile.volume', `A volume cannot be at ${(wrong ?? '').slice(0, 80)}.`);
  }
}

/** @throws Refusal */
export function checkExposed(text: string): void {
  const ranges = text.match(/\d+-\d+/g) ?? [];
  const isWide = ranges.some((range) => {
    const [from = 0, to = 0] = range.split('-').map(Number);
    return to - from > 15;
  });
  if (isWide) {
    throw new Refusal('dockerfile.expose', 'EXPOSE names a range of more than 16 ports.');
  }
}
