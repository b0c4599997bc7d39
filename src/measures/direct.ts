import type { Dimension } from "../model/facts.ts";
import type { MeasureFilter } from "../model/measures.ts";
import type { CauseSums, DayCounts, PartCounts, PersonDay } from "./causes/types.ts";
import type { Counted, CountedPart } from "./counted.ts";
import { placeMark } from "./marks.ts";
import { SUM_NAMES } from "./names.ts";
import { addFlat, inPairs, sumsAt, sumsIn } from "./packed.ts";
import { type Span, startOfStep, type Step } from "./periods.ts";
import { cut, OF_STAFF } from "./places.ts";
import type { Sums } from "./sums.ts";

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
  readonly #counts = new Map<string, Float64Array>();

  add(name: string, counts: readonly number[]): void {
    let own = this.#counts.get(name);
    if (own === undefined) this.#counts.set(name, (own = new Float64Array(SUM_NAMES.length)));
    addFlat(own, counts);
  }

  sums(staff: boolean): [name: string, Sums][] {
    return [...this.#counts].flatMap(([name, counts]) => {
      const sums = chargedTo(staff, sumsAt(counts));
      return Object.keys(sums).length === 0 ? [] : [[name, sums]];
    });
  }
}

/** The same sums from the chosen conversations one by one. */
export function sumsOfRows(
  rows: readonly Counted[],
  { by, filter, span, step }: { by: Dimension; filter: MeasureFilter; span: Span; step: Step },
): FilteredSums {
  const [whole, groups, trend] = [new Tallies(), new Tallies(), new Tallies()];
  for (const row of rows) {
    const own = by === "all" || by === "team" ? [] : namesOf(row, by);
    for (const [team, day, counts] of partsFor(filter, row)) {
      if (!isIn(span, day)) continue;
      whole.add("", counts);
      if (day !== "") trend.add(startOfStep(day, step), counts);
      for (const key of by === "team" ? [team] : own) groups.add(key, counts);
    }
  }
  const staff = isOfStaff(Object.keys(filter));
  return {
    whole: whole.sums(staff)[0]?.[1] ?? {},
    groups: groups.sums(staff || isOfStaff([by])).map(([key, sums]) => ({ key, sums })),
    trend: inOrder(trend.sums(staff).map(([from, sums]) => ({ from, sums }))),
  };
}

/** What a conversation adds where one team is chosen: what another has or had for a time is not among it. */
function partsFor({ team }: MeasureFilter, { parts }: Counted): readonly CountedPart[] {
  return team === undefined ? parts : parts.filter(([own]) => own === cut(team));
}

/** The groups of a dimension that a conversation belongs to. */
function namesOf({ marks }: Counted, dimension: Dimension): string[] {
  const before = placeMark(dimension, "");
  return marks.flatMap((mark) => (mark.startsWith(before) ? [mark.slice(before.length)] : []));
}

const isIn = ({ from, to }: Span, day: string) => day >= from && day <= to;
const inOrder = <T extends { from: string }>(points: T[]) =>
  points.sort((a, b) => (a.from < b.from ? -1 : 1));

/** What a report of causes needs of the days, people, hours and topics of the chosen conversations. */
export function partsOfRows(
  rows: readonly Counted[],
  filter: MeasureFilter,
  span: Span,
): Pick<CauseSums, "days" | "people" | "hours" | "topics"> {
  const days = new Map<string, DayCounts>();
  const people = new Map<string, PersonDay>();
  const [hours, topics] = [new Map<string, PartCounts>(), new Map<string, PartCounts>()];
  for (const row of rows) {
    for (const [, day, counts] of partsFor(filter, row)) {
      const sums = sumsIn(inPairs(counts));
      const [n, failures] = [sums["n"] ?? 0, sums["with_failure"] ?? 0];
      const [opened, closed] = [sums["backlog_of"] ?? 0, sums["closed"] ?? 0];
      const add = (to: PartCounts) => {
        to.n += n;
        to.failures += failures;
      };
      if (day !== "" && day <= span.to && n + closed > 0) {
        const one = known(days, day, { day, n: 0, failures: 0, opened: 0, closed: 0 });
        one.n += n;
        one.failures += failures;
        one.opened += opened;
        one.closed += closed;
      }
      if (n === 0) continue;
      if (day !== "" && day <= span.to)
        for (const key of namesOf(row, "owner"))
          add(known(people, `${day} ${key}`, { key, day, n: 0, failures: 0 }));
      if (!isIn(span, day)) continue;
      for (const key of namesOf(row, "hour")) add(known(hours, key, { key, n: 0, failures: 0 }));
      for (const key of namesOf(row, "topic")) add(known(topics, key, { key, n: 0, failures: 0 }));
    }
  }
  return {
    days: [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1)),
    people: [...people.values()],
    hours: byKey(hours),
    topics: byKey(topics),
  };
}

type Parts = Pick<CauseSums, "people" | "hours" | "topics">;

/** What is left of the people, hours and topics of all without those of some. */
export function without(all: Parts, some: Parts): Parts {
  const dayOf = ({ day, key }: PersonDay) => `${day} ${key}`;
  return {
    people: less(all.people, some.people, dayOf),
    hours: less(all.hours, some.hours, ({ key }) => key),
    topics: less(all.topics, some.topics, ({ key }) => key),
  };
}

function less<T extends { n: number; failures: number }>(
  all: readonly T[],
  some: readonly T[],
  nameOf: (one: T) => string,
): T[] {
  const taken = new Map(some.map((one) => [nameOf(one), one]));
  return all
    .map((one) => {
      const { n = 0, failures = 0 } = taken.get(nameOf(one)) ?? {};
      return { ...one, n: one.n - n, failures: one.failures - failures };
    })
    .filter(({ n }) => n > 0);
}

function known<T>(all: Map<string, T>, name: string, fresh: T): T {
  const found = all.get(name);
  if (found !== undefined) return found;
  all.set(name, fresh);
  return fresh;
}

const byKey = (parts: ReadonlyMap<string, PartCounts>) =>
  [...parts.values()].sort((a, b) => a.key.localeCompare(b.key, "en", { numeric: true }));
