import type { Exercise } from '../../exercises/index.ts';
import { parseDuration } from '../../exercises/index.ts';
import type { Ask } from './recorder/config.ts';

/** Of a check of kind `answer`, as its schema has them. */
interface AnswerParameters {
  readonly port: number;
  readonly path?: string;
  readonly within?: string;
}

/** An app may take this long from its container's start to its first answer. */
const DEFAULT_WITHIN = '15s';

/** The ports of the host that Seaworthy asks itself: those that a check of kind `answer` names. */
export function listAsks({ checks }: Pick<Exercise, 'checks'>, nonce: string): readonly Ask[] {
  const asks = checks.flatMap(({ kind, params }) => {
    const { port, path, within } = params as Partial<AnswerParameters>;
    if (kind !== 'answer' || port === undefined) return [];
    return [{ port, path: path ?? '/', nonce, withinMs: parseDuration(within ?? DEFAULT_WITHIN) }];
  });
  return [...new Map(asks.map((ask) => [`${ask.port}${ask.path}`, ask])).values()];
}
