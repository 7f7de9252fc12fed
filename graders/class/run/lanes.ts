/** What a piece of work takes while it goes on. */
export interface LaneCost {
  readonly memoryBytes: number;
  /** Whether it opens a lab: of those there are few. */
  readonly needsLab: boolean;
  /** The longest goes first. */
  readonly expectedMs: number;
}

export interface LaneOptions {
  /** How much goes on at one time, at most. */
  readonly count: number;
  readonly memoryBytes: number;
  readonly labs: number;
}

interface Waiting {
  readonly cost: LaneCost;
  readonly order: number;
  readonly begin: (slot: number) => void;
  readonly giveUp: (reason: Error) => void;
}

/**
 * Lets work go on side by side within lanes, memory and labs: the longest first, and what has gone wrong before ahead of
 * all. Work that waits for a lab holds up no work that needs none.
 */
export class Lanes {
  readonly #options: LaneOptions;
  /** With a lab and without, each in the order in which it is to begin. */
  readonly #queues: Readonly<Record<'lab' | 'none', Waiting[]>> = { lab: [], none: [] };
  readonly #freeSlots: number[];
  #memoryBytes: number;
  #labs: number;
  #count = 0;
  #closed: Error | null = null;

  constructor(options: LaneOptions) {
    this.#options = options;
    this.#freeSlots = Array.from({ length: options.count }, (_, slot) => slot);
    this.#memoryBytes = options.memoryBytes;
    this.#labs = options.labs;
  }

  /** Resolves or rejects as the work does. @throws the reason for which the lanes were closed before it began */
  async run<T>(cost: LaneCost, work: (slot: number) => Promise<T>): Promise<T> {
    if (this.#closed !== null) throw this.#closed;
    const slot = await this.#enter(cost);
    try {
      return await work(slot);
    } finally {
      this.#leave(cost, slot);
    }
  }

  /** Lets nothing more begin. */
  close(reason: Error): void {
    this.#closed ??= reason;
    for (const queue of Object.values(this.#queues))
      for (const { giveUp } of queue.splice(0)) giveUp(this.#closed);
  }

  #enter(cost: LaneCost): Promise<number> {
    return new Promise((begin, giveUp) => {
      const queue = this.#queueOf(cost);
      this.#count += 1;
      const waiting = { cost, order: this.#count, begin, giveUp };
      queue.splice(placeOf(queue, waiting), 0, waiting);
      this.#admit();
    });
  }

  #leave(cost: LaneCost, slot: number): void {
    this.#freeSlots.push(slot);
    // The lowest first: whoever shows slots has as few as there is work for.
    this.#freeSlots.sort((a, b) => a - b);
    this.#memoryBytes += this.#memoryOf(cost);
    if (cost.needsLab) this.#labs += 1;
    this.#admit();
  }

  #admit(): void {
    for (let next = this.#next(); next !== undefined; next = this.#next()) {
      const slot = this.#freeSlots.shift();
      if (slot === undefined) return;
      this.#queueOf(next.cost).shift();
      this.#memoryBytes -= this.#memoryOf(next.cost);
      if (next.cost.needsLab) this.#labs -= 1;
      next.begin(slot);
    }
  }

  /** The first one that there is room for. What waits for memory lets nothing pass, or large work would never begin. */
  #next(): Waiting | undefined {
    const [withLab] = this.#labs > 0 ? this.#queues.lab : [];
    const [without] = this.#queues.none;
    const first = [withLab, without]
      .filter((waiting) => waiting !== undefined)
      .sort(compare)
      .at(0);
    return first !== undefined && this.#memoryOf(first.cost) <= this.#memoryBytes
      ? first
      : undefined;
  }

  #queueOf({ needsLab }: LaneCost): Waiting[] {
    return this.#queues[needsLab ? 'lab' : 'none'];
  }

  /** What asks for more than there is goes alone. */
  #memoryOf({ memoryBytes }: LaneCost): number {
    return Math.min(memoryBytes, this.#options.memoryBytes);
  }
}

const compare = (a: Waiting, b: Waiting): number =>
  b.cost.expectedMs - a.cost.expectedMs || a.order - b.order;

/** Where it belongs in a queue that is in order. */
function placeOf(queue: readonly Waiting[], waiting: Waiting): number {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = queue[middle];
    if (there !== undefined && compare(there, waiting) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
