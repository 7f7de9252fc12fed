import type { Act } from './act.ts';
import type { Story } from './read-story.ts';
import type { Scene } from './scene.ts';

/** What one docker command asked of the engine: each begins with a ping. */
export interface TypedAct {
  readonly act: Act;
  /** True for the first act of a `docker system prune`. */
  readonly isSystemPrune: boolean;
}

/**
 * The acts that somebody typed, in order: no second half of a `docker run`, no pull on the way to it,
 * and one act of a command that prunes.
 */
export function typedActs({ acts, scene }: Story): readonly TypedAct[] {
  const refusedAt = new Set(
    acts.filter(({ does, denied }) => denied && does !== 'denied').map(({ at }) => at),
  );
  const typed = acts
    .filter((act) => isTyped(act) && (act.does !== 'denied' || !refusedAt.has(act.at)))
    .map((act) => ({ act, ping: pingBefore(act, scene) }));
  const byCommand = Map.groupBy(typed, ({ ping }) => ping);
  return typed.flatMap((one, index) => {
    const command = one.ping === null ? [] : (byCommand.get(one.ping) ?? []);
    const others = command.filter((other) => other !== one).map(({ act }) => act);
    if (isOnTheWay(one.act, others)) return [];
    const isSystemPrune = one.ping !== null && prunesAfter(one.ping, one.act, scene) > 1;
    if (isSystemPrune && command[0] !== one) return [];
    if (isPrune(one.act) && isPrune(typed[index - 1]?.act)) return [];
    return [{ act: one.act, isSystemPrune }];
  });
}

function isTyped({ does, terminal, fields }: Act): boolean {
  if (terminal === null || ['end', 'moment', 'answer'].includes(does)) return false;
  return does !== 'start' || (fields['by'] !== 'run' && fields['by'] !== 'policy');
}

/** A `docker run` of an image that is not there asks twice, and pulls in between. */
const isOnTheWay = (act: Act, others: readonly Act[]): boolean =>
  act.does === 'pull'
    ? others.some(({ does }) => does === 'create')
    : act.does === 'create' &&
      !act.succeeded &&
      others.some(({ does, at }) => does === 'create' && at > act.at);

export const isPrune = (act: Act | undefined): boolean =>
  act?.does === 'remove' && act.fields['by'] === 'prune';

/** When the command began that an act is part of; null where it began without a ping. */
const pingBefore = ({ terminal, at }: Act, { calls }: Scene): number | null =>
  calls.findLast((call) => call.verb === 'ping' && call.terminal === terminal && call.at <= at)
    ?.at ?? null;

function prunesAfter(ping: number, { terminal }: Act, { calls }: Scene): number {
  const own = calls.filter((call) => call.terminal === terminal && call.at > ping);
  const next = own.findIndex(({ verb }) => verb === 'ping');
  return own.slice(0, next < 0 ? undefined : next).filter(({ path }) => path.endsWith('/prune'))
    .length;
}
