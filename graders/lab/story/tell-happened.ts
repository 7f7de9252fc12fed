import { quote } from '../../diagnosis/words.ts';
import type { Act } from './act.ts';
import { capitalize } from './capitalize.ts';
import type { Pattern } from './pattern.ts';
import type { Story } from './read-story.ts';
import { tellAct, tellCommand } from './tell-act.ts';
import { typedActs } from './typed-acts.ts';

const MOST_TOLD = 6;

/** What happened: the steps that were found, what was done instead, else the commands that were typed. */
export function tellHappened(
  story: Story,
  { find }: Pattern,
  { found, amiss }: { readonly found: readonly Act[]; readonly amiss: readonly Act[] },
): string {
  const tell = (acts: readonly Act[]): string =>
    [...new Set(acts.map((act) => tellAct(act, story.scene)))].slice(0, MOST_TOLD).join('; ');
  const count = find.reduce((sum, { times }) => sum + times, 0);
  const instead = amiss.length === 0 ? '' : `${capitalize(tell(amiss))}.`;
  if (found.length === 0) return instead === '' ? tellTyped(story) : instead;
  return `Found ${found.length} of ${count}: ${tell(found)}.${instead === '' ? '' : ` Beside that: ${tell(amiss)}.`}`;
}

function tellTyped(story: Story): string {
  const typed = typedActs(story).flatMap(({ act }) => tellCommand(act, story.scene) ?? []);
  if (typed.length === 0) return 'No docker command reached the engine.';
  const more = typed.length > MOST_TOLD ? ` and ${typed.length - MOST_TOLD} more` : '';
  return `The commands were ${typed.slice(0, MOST_TOLD).map(quote).join(', ')}${more}.`;
}
