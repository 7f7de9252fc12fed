import type { Act } from './act.ts';
import { textField } from './act.ts';
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
    .map((act) => ({ act, command: textField(act, 'typedAs') }));
  const byCommand = Map.groupBy(typed, ({ command }) => command);
  return typed.flatMap((one, index) => {
    const all = one.command === '' ? [] : (byCommand.get(one.command) ?? []);
    const others = all.filter((other) => other !== one).map(({ act }) => act);
    if (isOnTheWay(one.act, others)) return [];
    const isSystemPrune = all.length > 0 && prunesOf(one.command, scene) > 1;
    if (isSystemPrune && all[0] !== one) return [];
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

const prunesOf = (typedAs: string, { calls }: Scene): number =>
  calls.filter(({ command, path }) => String(command) === typedAs && path.endsWith('/prune'))
    .length;
