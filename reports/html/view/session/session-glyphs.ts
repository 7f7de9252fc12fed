import type { SessionLane, SessionMark } from '../../../../graders/grade.ts';

export type GlyphName = SessionMark['what'] | 'removed';
export type StateName = SessionLane['spans'][number]['state'];

/** How a mark is drawn: the outline of its sign around 0,0, filled or as a line. */
export interface Glyph {
  readonly name: GlyphName;
  readonly path: string;
  readonly isLine: boolean;
}

const CIRCLE = 'M-5.5 0A5.5 5.5 0 1 0 5.5 0A5.5 5.5 0 1 0 -5.5 0Z';

const PATHS: Readonly<Record<GlyphName, readonly [path: string, isLine: boolean]>> = {
  signal: ['M-5.5 -15H5.5L0 -5Z', false],
  exit: ['M-4.5 -6.5H4.5V6.5H-4.5Z', false],
  exec: ['M-4 -6L4 0L-4 6', true],
  logs: ['M-5 -4.5H5M-5 0H5M-5 4.5H2', true],
  attach: [CIRCLE, true],
  commit: ['M0 -7L7 0L0 7L-7 0Z', false],
  answer: [CIRCLE, false],
  failed: ['M-5 -5L5 5M5 -5L-5 5', true],
  denied: [`${CIRCLE}M-3.9 3.9L3.9 -3.9`, true],
  removed: ['M-1.3 -9H1.3V9H-1.3Z', false],
};

export function glyphOf(name: GlyphName): Glyph {
  const [path, isLine] = PATHS[name];
  return { name, path, isLine };
}

const GLYPH_WORDS: Readonly<Record<GlyphName, string>> = {
  signal: 'a signal',
  exit: 'its process ended',
  exec: 'a command inside it (exec)',
  logs: 'its logs were read',
  attach: 'a terminal was attached',
  commit: 'an image was made of it',
  answer: 'it answered Seaworthy’s request',
  failed: 'it could not start',
  denied: 'the lab refused something',
  removed: 'removed',
};

const STATE_WORDS: Readonly<Record<StateName, string>> = {
  created: 'created, not running',
  running: 'running',
  paused: 'paused',
  ended: 'ended, still there',
};

export interface KeyView {
  readonly states: readonly { readonly name: StateName; readonly word: string }[];
  readonly glyphs: readonly (Glyph & { readonly word: string; readonly y: number })[];
  readonly hasFolds: boolean;
  readonly hasFound: boolean;
  readonly hasAmiss: boolean;
}

/** Explains what a drawing uses, and nothing else. */
export function viewKey(
  lanes: readonly SessionLane[],
  more: Pick<KeyView, 'hasFolds' | 'hasFound' | 'hasAmiss'>,
): KeyView {
  const states = new Set(lanes.flatMap(({ spans }) => spans.map(({ state }) => state)));
  const marks = new Set<GlyphName>(lanes.flatMap((lane) => lane.marks.map(({ what }) => what)));
  if (lanes.some(({ spans }) => typeof spans.at(-1)?.toMs === 'number')) marks.add('removed');
  return {
    states: entries(STATE_WORDS).filter(({ name }) => states.has(name)),
    glyphs: entries(GLYPH_WORDS)
      .filter(({ name }) => marks.has(name))
      .map(({ name, word }) => ({ ...glyphOf(name), word, y: name === 'signal' ? 9 : 0 })),
    ...more,
  };
}

const entries = <T extends string>(
  words: Readonly<Record<T, string>>,
): readonly { readonly name: T; readonly word: string }[] =>
  Object.entries<string>(words).map(([name, word]) => ({ name: name as T, word }));
