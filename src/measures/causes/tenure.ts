import { type CausePart, TENURES } from "../../model/causes.ts";
import type { Estimate } from "../estimate.ts";
import { daysBetween, type Span } from "../periods.ts";
import { apartBy, type Counts, partOf, together } from "./parts.ts";
import type { PersonDay } from "./types.ts";

type Tenure = (typeof TENURES)[number];

/** Who answered in the first days of the records may have been there for years. */
const KNOWN_FROM = 30;

/** Failures by how long a person had been answering, as far as the records go back. */
export function byTenure(
  people: readonly PersonDay[],
  span: Span,
): { parts: CausePart[]; difference: Estimate } {
  const firstOf = new Map<string, string>();
  for (const { key, day } of people) if (day < (firstOf.get(key) ?? "9")) firstOf.set(key, day);
  const begin = [...firstOf.values()].toSorted((a, b) => (a < b ? -1 : 1))[0] ?? span.from;
  // A day occurs with every person: its number is worked out once.
  const numbers = new Map<string, number>();
  const numberOf = (day: string) => {
    const known = numbers.get(day);
    if (known !== undefined) return known;
    const number = daysBetween(begin, day);
    numbers.set(day, number);
    return number;
  };
  const bands = new Map<Tenure, Counts>(TENURES.map((tenure) => [tenure, { n: 0, failures: 0 }]));
  for (const { key, day, n, failures } of people) {
    if (day < span.from || day > span.to) continue;
    const first = numberOf(firstOf.get(key) ?? day);
    const band = bands.get(tenureOf(first, numberOf(day) - first));
    if (band === undefined) continue;
    band.n += n;
    band.failures += failures;
  }
  const counts = (...tenures: readonly Tenure[]) =>
    together(tenures.flatMap((tenure) => bands.get(tenure) ?? []));
  return {
    parts: TENURES.map((tenure) => partOf(tenure, counts(tenure))).filter(
      ({ conversations }) => conversations > 0,
    ),
    difference: apartBy(
      counts("first_month", "to_three_months"),
      counts("to_a_year", "longer", "from_start"),
    ),
  };
}

function tenureOf(appeared: number, days: number): Tenure {
  if (appeared < KNOWN_FROM) return "from_start";
  if (days < 30) return "first_month";
  if (days < 90) return "to_three_months";
  return days < 365 ? "to_a_year" : "longer";
}
