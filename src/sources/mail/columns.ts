type Numbers = Float64Array | Int32Array;

const FIRST = 1024;

/** A list of numbers that grows and takes no more than their bytes: of a million mails there are dozens of millions. */
export interface Column {
  readonly length: number;
  /** What stands at a place; 0 where nothing was put. */
  at(place: number): number;
  set(place: number, value: number): void;
  push(value: number): void;
}

/** Whole numbers up to 2^31. */
export const integers = (): Column => column((size) => new Int32Array(size));

/** Numbers up to 2^53. */
export const numbers = (): Column => column((size) => new Float64Array(size));

function column(make: (size: number) => Numbers): Column {
  let values = make(FIRST);
  let length = 0;
  const set = (place: number, value: number) => {
    if (place >= values.length) {
      const more = make(Math.max(place + 1, Math.ceil(values.length * 1.5)));
      more.set(values);
      values = more;
    }
    values[place] = value;
    length = Math.max(length, place + 1);
  };
  return {
    get length() {
      return length;
    },
    at: (place) => values[place] ?? 0,
    set,
    push: (value) => set(length, value),
  };
}

/** Numbers different keys from 0 in the order in which they were met. */
export interface Numbering {
  readonly size: number;
  /** The number of a key; -1 for one that was not met. */
  of(key: number): number;
  /** Numbers a key that was not met. */
  add(key: number): number;
  keyOf(number: number): number;
}

/** For keys that are as good as random, as hashes are; places of a table are tried one behind the other. */
export function openNumbering(): Numbering {
  const keys = numbers();
  let table = new Int32Array(FIRST).fill(-1);
  const placeOf = (key: number): number => {
    let place = key % table.length;
    for (;;) {
      const number = table[place] ?? -1;
      if (number < 0 || keys.at(number) === key) return place;
      place = (place + 1) % table.length;
    }
  };
  const grow = () => {
    table = new Int32Array(table.length * 2).fill(-1);
    for (let number = 0; number < keys.length; number += 1)
      table[placeOf(keys.at(number))] = number;
  };
  return {
    get size() {
      return keys.length;
    },
    of: (key) => table[placeOf(key)] ?? -1,
    add(key) {
      if (keys.length * 2 >= table.length) grow();
      table[placeOf(key)] = keys.length;
      keys.push(key);
      return keys.length - 1;
    },
    keyOf: (number) => keys.at(number),
  };
}
