/** Numbers from 0 on that are joined into groups. */
export class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, at) => at);
  }

  /** The number that stands for the group of another one. */
  of(member: number): number {
    let root = member;
    for (let up = this.#parents[root]; up !== undefined && up !== root; up = this.#parents[root]) {
      // Every way to the root is halved as it is gone.
      this.#parents[root] = this.#parents[up] ?? up;
      root = up;
    }
    return root;
  }

  /** Makes one group of two; the number that stands for it. */
  join(one: number, other: number): number {
    const [root, joined] = [this.of(one), this.of(other)];
    this.#parents[joined] = root;
    return root;
  }
}
