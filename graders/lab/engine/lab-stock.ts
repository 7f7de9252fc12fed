import type { Room } from '../../docker/room.ts';
import type { Lab } from './lab.ts';
import type { LabLimits } from './lab-limits.ts';
import { openLabPool } from './lab-pool.ts';
import type { LabPool } from './lab-pool.ts';
import { openLab } from './open-lab.ts';
import type { LabRequest } from './open-lab.ts';

/** Gives whoever asks a lab that nobody has used. */
export type OpenLab = (request: LabRequest) => Promise<Lab>;

/** One piece of work that may come to need a lab; disposed when it needs none any more. */
export interface LabClaim extends Disposable {
  readonly open: OpenLab;
}

/** What is known beforehand of the lab that somebody may ask for. */
export type LabWish = Pick<LabRequest, 'ask' | 'limits' | 'recorderLimits' | 'terminals'>;

export interface LabStockOptions {
  readonly room: Room;
  readonly baseImages: LabRequest['baseImages'];
  readonly signal: AbortSignal;
  /** How many are ready at one time, at most: of all sorts together. */
  readonly ahead: number;
}

/** A lab with more of them than are used is as good. */
const TERMINALS = 4;

/** Those of which one is as good as the other. */
type Sort = `${'engine' | 'session'} ${LabLimits['network']}`;

/** Clean labs for many submissions, started ahead as long as there is work that may need one: none is left over. */
export class LabStock implements AsyncDisposable {
  readonly #options: LabStockOptions;
  readonly #claims = new Map<Sort, number>();
  readonly #pools = new Map<Sort, LabPool>();

  constructor(options: LabStockOptions) {
    this.#options = options;
  }

  /** Counts one more piece of work that may need such a lab; where none such is in stock, nothing is started for it. */
  claim(wish: LabWish): LabClaim {
    const sort = sortOf(wish);
    let isOpen = sort !== null;
    if (sort !== null) this.#count(sort, 1);
    const end = (): void => {
      if (!isOpen || sort === null) return;
      isOpen = false;
      this.#count(sort, -1);
    };
    const trim = (): void => {
      if (sort !== null) this.#pools.get(sort)?.trim();
    };
    return {
      open: (request) => {
        end();
        const lab = this.#open(request);
        // Only now: where it is the one that was ready for this claim, it has been taken.
        trim();
        return lab;
      },
      [Symbol.dispose]: () => {
        end();
        trim();
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool[Symbol.asyncDispose]()));
  }

  #open(request: LabRequest): Promise<Lab> {
    const sort = sortOf(request);
    if (sort === null) return openLab(request);
    const { files, onLine, signal } = request;
    const taker = { signal, ...(files !== undefined && { files }), ...(onLine && { onLine }) };
    return this.#poolOf(sort, request).take(taker);
  }

  #poolOf(sort: Sort, { terminals, limits }: LabRequest): LabPool {
    const known = this.#pools.get(sort);
    if (known !== undefined) return known;
    const { room, baseImages, signal, ahead } = this.#options;
    const usual = { terminals: terminals === 0 ? 0 : TERMINALS, limits: limits ?? {} };
    const pool: LabPool = openLabPool({ room, baseImages, signal, ...usual }, () =>
      Math.min(this.#claims.get(sort) ?? 0, ahead - this.#readyBeside(this.#pools.get(sort))),
    );
    this.#pools.set(sort, pool);
    return pool;
  }

  #readyBeside(pool: LabPool | undefined): number {
    return [...this.#pools.values()]
      .filter((other) => other !== pool)
      .reduce((total, { ready }) => total + ready, 0);
  }

  #count(sort: Sort, change: 1 | -1): void {
    this.#claims.set(sort, (this.#claims.get(sort) ?? 0) + change);
  }
}

/**
 * Null for one that is its taker's from the beginning: what a recorder is to ask it is told when it starts, and so are
 * its limits.
 */
function sortOf({ ask = [], limits = {}, recorderLimits, terminals = 1 }: LabWish): Sort | null {
  const { network = 'none', ...others } = limits;
  const isUsual = recorderLimits === undefined && Object.keys(others).length === 0;
  if (ask.length > 0 || !isUsual || terminals > TERMINALS) return null;
  return `${terminals === 0 ? 'engine' : 'session'} ${network}`;
}
