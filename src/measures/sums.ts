import type { Factor, PromiseState, SinId } from "../model/taxonomy.ts";
import type { FactorSums } from "../model/facts.ts";
import type { OrderInput, ScoreInput } from "../score/input.ts";
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

/** The members of a family by what follows its name. */
function family(sums: Readonly<Sums>, name: string): [string, number][] {
  const prefix = `${name}:`;
  return Object.entries(sums).flatMap(([key, count]) =>
    key.startsWith(prefix) ? [[key.slice(prefix.length), count] as [string, number]] : [],
  );
}

/** The counts of a family of bins. */
export function histogramIn(sums: Readonly<Sums>, name: string): Histogram {
  return new Map(family(sums, name).map(([bin, count]) => [Number(bin), count]));
}

/** What the score is made of. */
export function scoreInputIn(sums: Readonly<Sums>, orders: OrderInput | null = null): ScoreInput {
  const factors: ScoreInput["factors"] = {};
  for (const factor of new Set(family(sums, "factor").map(([name]) => name.split(":")[0])))
    factors[factor as Factor] = factorIn(sums, factor as Factor);
  const records = recordsIn(sums);
  return {
    conversations: sums["n"] ?? 0,
    promises: Object.fromEntries(family(sums, "promise")) as Partial<Record<PromiseState, number>>,
    dated: sums["dated"] ?? 0,
    hedged: Object.fromEntries(family(sums, "hedged")) as Partial<Record<PromiseState, number>>,
    factors,
    records: records.n === 0 ? null : records,
    orders,
    looked: family(sums, "looked").map(([sin]) => sin as SinId),
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
