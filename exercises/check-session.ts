import type { Schema } from './describe-schema.ts';
import type { SpecProblem } from './errors.ts';
import { list, mapOf, text } from './raw-data.ts';
import type { SpecFile } from './spec-file.ts';

/** Finds checks that judge what an exercise does not have: a session, or an image that is built from files. */
export function findMisplacedKinds(file: SpecFile, { $defs = {} }: Schema): readonly SpecProblem[] {
  const spec = mapOf(file.data);
  const submission = spec['submission'];
  if (submission !== 'files' && submission !== 'session') return [];
  const kindsOfSession = ($defs['kindOfSession']?.enum ?? []).map(String);
  const kinds = ($defs['check']?.oneOf ?? []).map(({ properties }) =>
    String(properties?.['kind']?.const),
  );
  const misplaced = list(spec['checks']).flatMap((check, index) => {
    const kind = text(mapOf(check)['kind']);
    if (kind === undefined || !kinds.includes(kind)) return [];
    const isOfSession = kindsOfSession.includes(kind);
    if (isOfSession === (submission === 'session')) return [];
    const message = isOfSession
      ? `\`${kind}\` judges a session: this exercise says \`submission: files\``
      : `\`${kind}\` judges files: in a session they are only material, and its kinds of checks are ${kindsOfSession.join(', ')}`;
    return [file.problemAt(['checks', index, 'kind'], message)];
  });
  const isIdle = submission === 'files' && 'session' in spec;
  const message = 'only an exercise with `submission: session` has a `session`';
  return [...(isIdle ? [file.problemAt(['session'], message, 'key')] : []), ...misplaced];
}
