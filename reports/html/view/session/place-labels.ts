/** A text that is to stand beside its place on an axis. */
export interface Label {
  /** 0..1 */
  readonly share: number;
  readonly text: string;
  /** On which side it stands where both have room. */
  readonly side: 'left' | 'right';
  /** Those of more weight find their place first. */
  readonly weight: number;
}

export interface PlacedLabel<T extends Label> {
  readonly label: T;
  /** 0 is next to the line. */
  readonly row: number;
  readonly side: 'left' | 'right';
}

export interface LabelRoom {
  readonly px: number;
  readonly rows: number;
  /** How much of the highest row is taken from its left end on. */
  readonly takenPx: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly row: number;
  readonly at: number;
}

const LETTER_PX = 6.7;
/** From its place to the text. */
export const LABEL_GAP_PX = 9;
const BETWEEN_PX = 5;

export const widthOf = (text: string): number => text.length * LETTER_PX;

/** Gives each label a place where it covers no other one, best one where no stem crosses it; leaves out what has none. */
export function placeLabels<T extends Label>(
  labels: readonly T[],
  { px, rows, takenPx }: LabelRoom,
): readonly PlacedLabel<T>[] {
  const boxes: Box[] = [{ from: -Infinity, to: takenPx, row: rows - 1, at: -Infinity }];
  return labels
    .toSorted((a, b) => b.weight - a.weight)
    .flatMap((label) => {
      const free = waysFor(label, { px, rows })
        .filter(({ from, to }) => from >= 0 && to <= px)
        .filter((box) => !boxes.some((other) => covers(box, other)));
      // A stem is drawn behind the texts, so crossing one is better than saying nothing.
      const box = free.find((one) => !boxes.some((other) => crosses(one, other))) ?? free[0];
      if (box === undefined) return [];
      boxes.push(box);
      return [{ label, row: box.row, side: box.side }];
    });
}

interface Way extends Box {
  readonly side: Label['side'];
}

/** From the lowest row up, on the side that it prefers first. */
function waysFor(
  { share, text, side }: Label,
  { px, rows }: Pick<LabelRoom, 'px' | 'rows'>,
): readonly Way[] {
  const at = (0.015 + share * 0.97) * px;
  const width = widthOf(text) + LABEL_GAP_PX;
  const left = { side: 'left' as const, from: at - width, to: at, at };
  const right = { side: 'right' as const, from: at, to: at + width, at };
  const sides = side === 'left' ? [left, right] : [right, left];
  return Array.from({ length: rows }, (_, row) => sides.map((way) => ({ ...way, row }))).flat();
}

const covers = (box: Box, other: Box): boolean =>
  box.row === other.row &&
  box.from < other.to + BETWEEN_PX &&
  other.from < box.to + BETWEEN_PX &&
  !isBeside(box, other);

/** Left and right of the same moment. */
const isBeside = (one: Box, other: Box): boolean =>
  Math.abs(one.at - other.at) < 1 && (one.from === other.to || one.to === other.from);

/** Whether the stem of the one higher up goes through the text of the other. */
function crosses(box: Box, other: Box): boolean {
  if (box.row === other.row) return false;
  const [low, high] = box.row < other.row ? [box, other] : [other, box];
  const [from, to] =
    low.at === low.from ? [low.from + LABEL_GAP_PX, low.to] : [low.from, low.to - LABEL_GAP_PX];
  return high.at > from - 1 && high.at < to + 1;
}
