import type { Finding } from '../../checks/check-kind.ts';
import { listed, quote } from '../../diagnosis/words.ts';
import type { Session } from '../session.ts';
import type { Act } from './act.ts';
import { commonCause } from './common-cause.ts';
import type { Cause } from './common-cause.ts';
import { describeStep } from './describe-step.ts';
import { failedCommand } from './failed-command.ts';
import type { Captures } from './fit.ts';
import { tellImage } from './image-names.ts';
import { nearestAct, tellBroken } from './nearest-act.ts';
import type { NearMiss, Pattern, Step } from './pattern.ts';
import type { Story } from './read-story.ts';
import { searchPattern } from './search.ts';
import type { SearchResult } from './search.ts';
import { tellAct } from './tell-act.ts';
import { nameContainer } from './tell-container.ts';

type Miss = Extract<SearchResult, { found: false }>;

interface Trial {
  readonly session: Session;
  readonly story: Story;
  readonly pattern: Pattern;
  readonly nearMisses: readonly NearMiss[];
}

/** Says why a pattern was not found: a cause that any session may have, the spec's own near misses, then what came nearest. */
export function explainMiss(trial: Trial, miss: Miss): Finding {
  const { session, story, pattern } = trial;
  const missing = firstMissing(pattern, miss);
  const last = pattern.order === 'any' ? -1 : lastIndex(miss);
  const failed = missing === null ? null : failedCommand(story, missing, last);
  const { diagnosis, because, hint } =
    (missing === null ? null : commonCause(session, story)) ??
    (failed?.isRoot === true ? (namedCause(trial, failed.act) ?? failed.cause) : null) ??
    namedCause(trial) ??
    failed?.cause ??
    nearestCause(trial, miss);
  return {
    diagnosis,
    rationale: because,
    expected: describePattern(pattern),
    actual: tellFound(trial, miss),
    ...(hint !== null && { hint }),
    reproduce: [...session.scripts.slice(0, 1).map(({ file }) => `sh ${file}`), 'docker ps -a'],
  };
}

const lastIndex = ({ best }: Miss): number =>
  Math.max(-1, ...best.acts.flat().map(({ index }) => index));

/** The first step of a pattern that was not found; null where something forbidden was. */
export function firstMissing({ find }: Pattern, { best, forbidden }: Miss): Step | null {
  if (forbidden !== null) return null;
  return find.find((step, index) => (best.acts[index]?.length ?? 0) < step.times) ?? null;
}

/** What the spec itself says of a known slip; of one that is about a certain act, where it is given. */
function namedCause({ story, nearMisses }: Trial, about?: Act): Cause | null {
  for (const miss of nearMisses) {
    const result = searchPattern(story.acts, miss);
    if (!result.found) continue;
    if (about !== undefined && !result.match.acts.flat().includes(about)) continue;
    const { diagnosis, because, hint } = miss;
    const fill = (text: string): string => fillNames(text, result.match.captures, story);
    return { diagnosis, because: fill(because), hint: hint === null ? null : fill(hint) };
  }
  return null;
}

/** Puts what names stand for into a text: `{client}` becomes `the second container of redis`. */
function fillNames(text: string, captures: Captures, { scene }: Story): string {
  return Object.entries(captures).reduce((filled, [key, thing]) => {
    const [sort = '', name = ''] = key.split(':');
    const told =
      sort === 'container'
        ? nameContainer(scene, thing)
        : quote(sort === 'image' ? tellImage(thing, scene.images) : thing);
    return filled.replaceAll(`{${name}}`, () => told);
  }, text);
}

function nearestCause({ story, pattern }: Trial, miss: Miss): Cause {
  const { forbidden, best } = miss;
  if (forbidden !== null) {
    return {
      diagnosis: 'act-forbidden',
      because: `All that was asked for is there, and so is what must not be: ${tellAct(forbidden.act, story.scene)}.`,
      hint: null,
    };
  }
  const missing = firstMissing(pattern, miss);
  if (missing === null) throw new RangeError('a pattern without steps was not found');
  const near = nearestAct(
    story.acts,
    missing,
    best.captures,
    pattern.order === 'any' ? -1 : lastIndex(miss),
  );
  const asked = `What is missing: ${describeStep(missing)}.`;
  if (near === null) return { diagnosis: 'act-missing', because: asked, hint: null };
  const wrong = near.broken.map((name) => tellBroken(near, missing, name));
  const why = wrong.length > 0 ? `there ${listed(wrong)}` : tellOther(near.isOther, missing);
  return {
    diagnosis: 'act-differs',
    because: `${asked} The nearest to it was ${tellAct(near.act, story.scene)}; ${why}.`,
    hint: null,
  };
}

const tellOther = (isOther: boolean, { times }: Step): string =>
  isOther
    ? 'but it was about another container, image or file than the steps before'
    : times > 1
      ? 'but it was there less often'
      : 'but it came at another place in the order';

/** The steps of a pattern in words. */
function describePattern({ find, order }: Pattern): string {
  const steps = find.map(describeStep);
  const join = order === 'any' ? ', and ' : ', then ';
  const text = steps.join(join);
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function tellFound({ story, pattern }: Trial, { best }: Miss): string {
  const found = best.acts.flat().map((act) => tellAct(act, story.scene));
  const count = pattern.find.reduce((sum, { times }) => sum + times, 0);
  if (found.length === 0) return `None of ${count === 1 ? 'it' : `the ${count} steps`} was found.`;
  return `Found ${found.length} of ${count}: ${found.join('; ')}.`;
}
