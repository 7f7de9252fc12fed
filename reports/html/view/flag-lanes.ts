/** A label to place on an axis: where it stands (0..1), and its text. */
export interface Flag {
  readonly share: number;
  readonly label: string;
}

export interface PlacedFlag<T extends Flag> {
  readonly flag: T;
  /** 0 is next to the axis. */
  readonly lane: number;
  /** Which end of the label is at the flag's place. */
  readonly anchor: 'start' | 'end';
}

// The width of the axis on a phone, and of a letter: what does not collide there collides nowhere.
const AXIS_PX = 270;
const LETTER_PX = 7;
const GAP_PX = 20;

/** Gives each label a lane in which it covers no other one and crosses no other one's stem. */
export function placeFlags<T extends Flag>(flags: readonly T[]): readonly PlacedFlag<T>[] {
  const taken: { readonly from: number; readonly to: number; readonly lane: number }[] = [];
  const place = (flag: T, anchor: 'start' | 'end'): PlacedFlag<T> => {
    const at = flag.share * AXIS_PX;
    const width = flag.label.length * LETTER_PX + GAP_PX;
    const [from, to] = anchor === 'start' ? [at, at + width] : [at - width, at];
    const below = taken.filter((other) => from < other.to && other.from < to);
    const lane = below.reduce((highest, other) => Math.max(highest, other.lane + 1), 0);
    taken.push({ from, to, lane });
    return { flag, lane, anchor };
  };
  const ordered = flags.toSorted((one, other) => one.share - other.share);
  // A label that hangs to the right must be above those that stand to its right, and so on the other side.
  const hangLeft = ordered.filter(({ share }) => share >= 0.5).map((flag) => place(flag, 'end'));
  const hangRight = ordered
    .filter(({ share }) => share < 0.5)
    .reverse()
    .map((flag) => place(flag, 'start'));
  return [...hangRight.reverse(), ...hangLeft];
}
