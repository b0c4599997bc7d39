import type { Factor, Language, PromiseState } from "../model/taxonomy.ts";
import type { FactorSums } from "../model/facts.ts";
import type { OrderInput, ScoreInput } from "../score/input.ts";
import { sinsLookedFor } from "../score/track_record.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import type { Histogram } from "./histogram.ts";

/**
 * What is measured of a set of conversations, as whole numbers by name: those of two sets add up, and
 * what was added can be taken away again exactly. Names with a colon belong to a family ("first:17" is
 * the count of bin 17 of first responses). `contributions.ts` says what each name counts.
 */
export type Sums = Record<string, number>;

/** Adds to a name; a number that becomes nothing goes. */
export function addTo(sums: Sums, name: string, count: number): void {
  const sum = (sums[name] ?? 0) + count;
  if (sum === 0) delete sums[name];
  else sums[name] = sum;
}

/** Adds all of `more` (or takes it away, with -1) to `sums`. */
export function addAll(sums: Sums, more: Readonly<Sums>, sign: 1 | -1 = 1): Sums {
  for (const [name, count] of Object.entries(more)) addTo(sums, name, sign * count);
  return sums;
}

/** The members of families by what follows their names. */
export type Families = ReadonlyMap<string, readonly (readonly [member: string, count: number])[]>;

/** Family and member of a name, worked out once: there are few names, and they are read very often. */
const SPLIT = new Map<string, readonly [family: string, member: string]>();

function split(name: string): readonly [family: string, member: string] {
  const known = SPLIT.get(name);
  if (known !== undefined) return known;
  const colon = name.indexOf(":");
  const parts = [name.slice(0, Math.max(0, colon)), name.slice(colon + 1)] as const;
  SPLIT.set(name, parts);
  return parts;
}

/** Sums by family, so that each is looked up and not searched for. */
export function familiesIn(sums: Readonly<Sums>): Families {
  const families = new Map<string, [string, number][]>();
  for (const name in sums) {
    const [family, member] = split(name);
    if (family === "") continue;
    const members = families.get(family);
    const one: [string, number] = [member, sums[name] ?? 0];
    if (members === undefined) families.set(family, [one]);
    else members.push(one);
  }
  return families;
}

/** A family with its members as keys. */
export function familyIn<K extends string>(
  families: Families,
  name: string,
): Partial<Record<K, number>> {
  return Object.fromEntries(families.get(name) ?? []) as Partial<Record<K, number>>;
}

/** The counts of a family of bins. */
export function histogramIn(families: Families, name: string): Histogram {
  return new Map((families.get(name) ?? []).map(([bin, count]) => [Number(bin), count]));
}

/** What the score is made of. */
export function scoreInputIn(
  sums: Readonly<Sums>,
  orders: OrderInput | null = null,
  families: Families = familiesIn(sums),
): ScoreInput {
  const factors: ScoreInput["factors"] = {};
  for (const [member] of families.get("factor") ?? []) {
    const factor = member.split(":")[0] as Factor;
    factors[factor] ??= factorIn(sums, factor);
  }
  const records = recordsIn(sums);
  const languages = (families.get("looked") ?? []).map(([language]) => language as Language);
  return {
    conversations: sums["n"] ?? 0,
    promises: familyIn<PromiseState>(families, "promise"),
    dated: sums["dated"] ?? 0,
    hedged: familyIn<PromiseState>(families, "hedged"),
    factors,
    records: records.n === 0 ? null : records,
    orders,
    looked: [...new Set(languages.flatMap((language) => sinsLookedFor(TRACK_RECORDS, language)))],
  };
}

/** The sums of one factor, squares with them. */
export function factorIn(sums: Readonly<Sums>, factor: Factor): FactorSums {
  return readFactor(sums, `factor:${factor}`);
}

/** The sums of the record sins. */
export function recordsIn(sums: Readonly<Sums>): FactorSums {
  return readFactor(sums, "records");
}

function readFactor(sums: Readonly<Sums>, name: string): FactorSums {
  const part = (what: string) => sums[`${name}:${what}`] ?? 0;
  return {
    n: part("n"),
    loss: part("loss"),
    squares: part("squares"),
    findings: part("findings"),
  };
}
