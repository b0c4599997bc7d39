import type { Dimension, FactsRow } from "../model/facts.ts";
import type { MeasureFilter } from "../model/measures.ts";
import type { CauseSums, DayCounts, PartCounts, PersonDay } from "./causes/types.ts";
import { mixedOf } from "./contributions.ts";
import { addPairs, type Counts, pairsOf, sumsIn } from "./packed.ts";
import { type Span, startOfStep, type Step } from "./periods.ts";
import { OF_STAFF, placesOf } from "./places.ts";
import type { Sums } from "./sums.ts";
import { traitsOf } from "./traits.ts";

/** The sums of what several filters choose, whole, by group and over time. */
export interface FilteredSums {
  whole: Sums;
  groups: { key: string; sums: Sums }[];
  trend: { from: string; sums: Sums }[];
}

/** Whether some of the dimensions are of people who answer: then only what is charged to them counts. */
export function isOfStaff(dimensions: Iterable<string>): boolean {
  return [...dimensions].some((name) => (OF_STAFF as ReadonlySet<string>).has(name));
}

const OWN = "own_";

/**
 * The sums of a mix as those of one group are: with what customers report of earlier treatment, or without
 * it where people who answer are compared.
 */
export function chargedTo(staff: boolean, mixed: Readonly<Sums>): Sums {
  const sums: Sums = {};
  for (const [name, count] of Object.entries(mixed)) {
    const isOwn = name.startsWith(OWN);
    if (isOwn && staff) sums[name.slice(OWN.length)] = count;
    else if (!isOwn && !(staff && /^(?:factor|records):/.test(name))) sums[name] = count;
  }
  return sums;
}

/** Adds up under names; of each the sums as {@link chargedTo} says. */
class Tallies {
  readonly #counts = new Map<string, Counts>();

  add(name: string, pairs: Iterable<readonly [place: number, count: number]>): void {
    let counts = this.#counts.get(name);
    if (counts === undefined) this.#counts.set(name, (counts = new Map()));
    addPairs(counts, pairs);
  }

  sums(staff: boolean): [name: string, Sums][] {
    return [...this.#counts].flatMap(([name, counts]) =>
      counts.size === 0 ? [] : [[name, chargedTo(staff, sumsIn(counts))]],
    );
  }
}

/** The same sums from the facts of the chosen conversations themselves. */
export function sumsOfRows(
  rows: readonly FactsRow[],
  { by, filter, span, step }: { by: Dimension; filter: MeasureFilter; span: Span; step: Step },
): FilteredSums {
  const [whole, groups, trend] = [new Tallies(), new Tallies(), new Tallies()];
  for (const row of rows) {
    const keys = by === "all" ? [] : placesOf(row).filter(([dimension]) => dimension === by);
    for (const { day, sums } of mixedOf(row)) {
      if (!isIn(span, day)) continue;
      const pairs = pairsOf(sums);
      whole.add("", pairs);
      if (day !== "") trend.add(startOfStep(day, step), pairs);
      for (const [, key] of keys) groups.add(key, pairs);
    }
  }
  const staff = isOfStaff(Object.keys(filter));
  return {
    whole: whole.sums(staff)[0]?.[1] ?? {},
    groups: groups.sums(staff || isOfStaff([by])).map(([key, sums]) => ({ key, sums })),
    trend: inOrder(trend.sums(staff).map(([from, sums]) => ({ from, sums }))),
  };
}

const isIn = ({ from, to }: Span, day: string) => day >= from && day <= to;
const inOrder = <T extends { from: string }>(points: T[]) =>
  points.sort((a, b) => (a.from < b.from ? -1 : 1));

/** What a report of causes needs of the days, people, hours and topics of the chosen conversations. */
export function partsOfRows(
  rows: readonly FactsRow[],
  span: Span,
): Pick<CauseSums, "days" | "people" | "hours" | "topics"> {
  const days = new Map<string, DayCounts>();
  const people = new Map<string, PersonDay>();
  const [hours, topics] = [new Map<string, PartCounts>(), new Map<string, PartCounts>()];
  for (const row of rows) {
    const failures = traitsOf(row).includes("with_failure") ? 1 : 0;
    const onDay = (day: string) =>
      day === "" || day > span.to
        ? null
        : known(days, day, { day, n: 0, failures: 0, opened: 0, closed: 0 });
    const [began, ended] = [onDay(row.day), onDay(row.solved_day)];
    if (began !== null) {
      began.n += 1;
      began.failures += failures;
      began.opened += row.in_backlog === null ? 0 : 1;
    }
    if (ended !== null) ended.closed += 1;
    const add = (to: PartCounts) => {
      to.n += 1;
      to.failures += failures;
    };
    for (const [dimension, key] of placesOf(row)) {
      const { day } = row;
      if (dimension === "owner" && day !== "" && day <= span.to)
        add(known(people, `${day} ${key}`, { key, day, n: 0, failures: 0 }));
      if (!isIn(span, day)) continue;
      if (dimension === "hour") add(known(hours, key, { key, n: 0, failures: 0 }));
      if (dimension === "topic") add(known(topics, key, { key, n: 0, failures: 0 }));
    }
  }
  return {
    days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    people: [...people.values()],
    hours: byKey(hours),
    topics: byKey(topics),
  };
}

function known<T>(all: Map<string, T>, name: string, fresh: T): T {
  const found = all.get(name);
  if (found !== undefined) return found;
  all.set(name, fresh);
  return fresh;
}

const byKey = (parts: ReadonlyMap<string, PartCounts>) =>
  [...parts.values()].sort((a, b) => a.key.localeCompare(b.key, "en", { numeric: true }));
