interface Held {
  /** How often it was counted since it is held: never more than it was. */
  count: number;
  /** What is left of that when everything that others took its place for is taken off. */
  room: number;
}

/** What a count is kept as between processes. */
export interface FrequentState {
  most: number;
  total: number;
  forgotten: number;
  /** Key, count, room; in order of keys. */
  held: readonly (readonly [string, number, number])[];
}

/**
 * Counts which keys are frequent in bounded memory, however many there are (Misra and Gries 1982; merged
 * as by Agarwal et al. 2012). A count is never too high, and too low by at most `forgotten`, which is at
 * most `total / (most + 1)`: what came more often than that is always held. Up to `most` different keys
 * are counted exactly. Two counts can be merged, and the same holds of the result, in whatever order.
 */
export class Frequent {
  #most: number;
  #total = 0;
  #forgotten = 0;
  readonly #held = new Map<string, Held>();

  /** @param most keys that are surely held; up to twice as many may be */
  constructor(most: number) {
    this.#most = most;
  }

  static of({ most, total, forgotten, held }: FrequentState): Frequent {
    const frequent = new Frequent(most);
    frequent.#total = total;
    frequent.#forgotten = forgotten;
    for (const [key, count, room] of held) frequent.#held.set(key, { count, room });
    return frequent;
  }

  /** How many keys were counted, each as often as it came. */
  get total(): number {
    return this.#total;
  }

  /** How much a count can be too low. */
  get forgotten(): number {
    return this.#forgotten;
  }

  count(key: string): number {
    return this.#held.get(key)?.count ?? 0;
  }

  add(key: string): void {
    this.#total += 1;
    this.#put(key, 1, 1);
    this.#keepWithin();
  }

  /** Adds what another has counted; both are then held to the smaller `most`. */
  merge(other: Frequent): void {
    this.#total += other.#total;
    this.#forgotten += other.#forgotten;
    for (const [key, { count, room }] of other.#held) this.#put(key, count, room);
    this.#most = Math.min(this.#most, other.#most);
    this.#keepWithin();
  }

  *entries(): Generator<[key: string, count: number]> {
    for (const [key, { count }] of this.#held) yield [key, count];
  }

  state(): FrequentState {
    const held = [...this.#held]
      .map(([key, { count, room }]): [string, number, number] => [key, count, room])
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return { most: this.#most, total: this.#total, forgotten: this.#forgotten, held };
  }

  #put(key: string, count: number, room: number): void {
    const held = this.#held.get(key);
    if (held === undefined) this.#held.set(key, { count, room });
    else {
      held.count += count;
      held.room += room;
    }
  }

  /**
   * Takes the same off everybody's room, so much that at most `most` have any left. At least `most + 1`
   * lose all of it each time, which is why it cannot add up to more than `total / (most + 1)`.
   */
  #keepWithin(): void {
    const most = this.#most;
    if (this.#held.size <= most * 2) return;
    const rooms = Float64Array.from(this.#held.values(), ({ room }) => room).sort();
    const less = rooms[rooms.length - 1 - most] ?? 0;
    this.#forgotten += less;
    for (const [key, held] of this.#held) {
      held.room -= less;
      if (held.room <= 0) this.#held.delete(key);
    }
  }
}
