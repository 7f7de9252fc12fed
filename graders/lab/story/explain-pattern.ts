import type { Finding } from '../../checks/check-kind.ts';
import { listed, quote } from '../../diagnosis/words.ts';
import type { Session } from '../session.ts';
import type { Act } from './act.ts';
import { textField } from './act.ts';
import { capitalize } from './capitalize.ts';
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
import { tellAct, tellCommand } from './tell-act.ts';
import { nameContainer } from './tell-container.ts';
import { tellHappened } from './tell-happened.ts';
import { addNoTerminal, terminalCause } from './terminal-cause.ts';

type Miss = Extract<SearchResult, { found: false }>;

interface Trial {
  readonly session: Session;
  readonly story: Story;
  readonly pattern: Pattern;
  readonly nearMisses: readonly NearMiss[];
}

/** Why a pattern was not found, and the acts that say so. */
interface Explanation {
  readonly finding: Finding;
  /** Beside those that were found. */
  readonly amiss: readonly Act[];
}

/** Says why a pattern was not found: a cause that any session may have, the spec's own near misses, then what came nearest. */
export function explainMiss(trial: Trial, miss: Miss): Explanation {
  const { session, story, pattern } = trial;
  const { diagnosis, because, hint, acts = [] } = causeOf(trial, miss);
  const found = miss.best.acts.flat();
  // What explains a miss often begins with what is right.
  const amiss = acts.filter((act) => !found.includes(act));
  const finding = {
    diagnosis,
    rationale: because,
    expected: describePattern(pattern),
    actual: tellHappened(story, pattern, { found, amiss }),
    ...(hint !== null && { hint }),
    reproduce: [...session.scripts.slice(0, 1).map(({ file }) => `sh ${file}`), 'docker ps -a'],
  };
  return { finding, amiss };
}

function causeOf(trial: Trial, miss: Miss): Cause {
  const { session, story, pattern } = trial;
  const missing = firstMissing(pattern, miss);
  if (missing === null) return namedCause(trial) ?? nearestCause(trial, miss);
  const last = pattern.order === 'any' ? -1 : lastIndex(miss);
  const failed = failedCommand(story, missing, last);
  const own =
    (failed?.isRoot === true ? (namedCause(trial, failed.act) ?? failed.cause) : null) ??
    namedCause(trial) ??
    failed?.cause;
  return (
    commonCause(session, story) ??
    (own === undefined ? null : addNoTerminal(own, missing, story, session)) ??
    terminalCause(session) ??
    nearestCause(trial, miss)
  );
}

const lastIndex = ({ best }: Miss): number =>
  Math.max(-1, ...best.acts.flat().map(({ index }) => index));

/** The first step of a pattern that was not found; null where something forbidden was. */
function firstMissing({ find }: Pattern, { best, forbidden }: Miss): Step | null {
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
    const acts = result.match.acts.flat();
    return { diagnosis, because: fill(because), hint: hint === null ? null : fill(hint), acts };
  }
  return null;
}

/** Puts what names stand for into a text: `{client}` becomes `the second container of redis`. */
function fillNames(text: string, captures: Captures, { scene, acts }: Story): string {
  const told = new Map(
    Object.entries(captures).map(([key, thing]) => {
      const [sort = '', name = ''] = key.split(':');
      return [name, tellThing(sort, thing)] as const;
    }),
  );
  return text.replaceAll(/\{([a-z][a-z0-9-]*)\}/g, (whole, name: string, at: number) => {
    const filled = told.get(name) ?? whole;
    return /(?:^|[.!?] )$/.test(text.slice(0, at)) ? capitalize(filled) : filled;
  });

  function tellThing(sort: string, thing: string): string {
    if (sort === 'container') return nameContainer(scene, thing);
    if (sort === 'image') return quote(tellImage(thing, scene.images));
    if (sort !== 'command') return quote(thing);
    const act = acts.find((one) => textField(one, 'typedAs') === thing);
    return quote((act === undefined ? null : tellCommand(act, scene)) ?? 'docker');
  }
}

function nearestCause({ story, pattern }: Trial, miss: Miss): Cause {
  const { forbidden, best } = miss;
  if (forbidden !== null) {
    return {
      diagnosis: 'act-forbidden',
      because: `All that was asked for is there, and so is what must not be: ${tellAct(forbidden.act, story.scene)}.`,
      hint: null,
      acts: [forbidden.act],
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
    acts: [near.act],
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
  return `${capitalize(text)}.`;
}
