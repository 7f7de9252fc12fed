import type { Room } from '../../docker/room.ts';
import type { Lab } from './lab.ts';
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

export interface LabStockOptions {
  readonly room: Room;
  readonly baseImages: LabRequest['baseImages'];
  readonly signal: AbortSignal;
  /** How many are ready at one time, at most. */
  readonly ahead: number;
}

/** A lab with more of them than are used is as good. */
const TERMINALS = 4;

type Network = 'none' | 'open';

/** Clean labs for many submissions, started ahead as long as there is work that may need one: none is left over. */
export class LabStock implements AsyncDisposable {
  readonly #options: LabStockOptions;
  readonly #claims: Record<Network, number> = { none: 0, open: 0 };
  readonly #pools = new Map<Network, LabPool>();

  constructor(options: LabStockOptions) {
    this.#options = options;
  }

  /** Counts one more piece of work that may need a lab of that network. */
  claim(network: Network): LabClaim {
    this.#claims[network] += 1;
    let isOpen = true;
    const end = (): void => {
      if (!isOpen) return;
      isOpen = false;
      this.#claims[network] -= 1;
    };
    return {
      open: (request) => {
        end();
        return this.#open(request);
      },
      [Symbol.dispose]: () => {
        end();
        this.#pools.get(network)?.trim();
      },
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([...this.#pools.values()].map((pool) => pool[Symbol.asyncDispose]()));
  }

  #open(request: LabRequest): Promise<Lab> {
    if (!isCommon(request)) return openLab(request);
    const { files, onLine, signal, limits } = request;
    const pool = this.#poolOf(limits?.network ?? 'none');
    return pool.take({ signal, ...(files !== undefined && { files }), ...(onLine && { onLine }) });
  }

  #poolOf(network: Network): LabPool {
    const known = this.#pools.get(network);
    if (known !== undefined) return known;
    const { room, baseImages, signal, ahead } = this.#options;
    const common = { room, baseImages, signal, terminals: TERMINALS, limits: { network } };
    const pool = openLabPool(common, () => Math.min(ahead, this.#claims[network]));
    this.#pools.set(network, pool);
    return pool;
  }
}

/** What a recorder is to ask it is told when it starts: with such a wish a lab is its taker's from the beginning. */
function isCommon({ ask = [], limits = {}, recorderLimits, terminals = 1 }: LabRequest): boolean {
  const { network: _network, ...others } = limits;
  const isUsual = recorderLimits === undefined && Object.keys(others).length === 0;
  return ask.length === 0 && isUsual && terminals <= TERMINALS;
}
