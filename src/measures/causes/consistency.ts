import type { CausesReport } from "../../model/causes.ts";
import { wilson } from "../../score/wilson.ts";
import { LEAST_SHOWN } from "../../model/few.ts";
import { type Counts, together } from "./parts.ts";
import type { DayCounts, PersonDay } from "./types.ts";

type Consistency = CausesReport["consistency"];

/** With fewer days a spread says nothing of a person. */
const LEAST_DAYS = 10;
const MOST_OFF_DAYS = 20;

/** How even service is from day to day, of the house and of each person. */
export function consistencyOf(
  every: readonly DayCounts[],
  everyone: readonly PersonDay[],
): Consistency {
  // Of a day with fewer nothing is shown, and chi-square would be misled.
  const enough = ({ n }: Counts) => n >= LEAST_SHOWN;
  const [days, people] = [every.filter(enough), everyone.filter(enough)];
  const all = together(days);
  const off = days.filter((day) => isOff(day, all));
  const byPerson = new Map<string, PersonDay[]>();
  for (const one of people) {
    const own = byPerson.get(one.key);
    if (own === undefined) byPerson.set(one.key, [one]);
    else own.push(one);
  }
  return {
    days: days.length,
    dispersion: dispersionOf(days),
    off_days: off
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))
      .slice(0, MOST_OFF_DAYS)
      .map(({ day, n, failures }) => ({ day, conversations: n, rate: wilson(failures, n) })),
    people: [...byPerson]
      .filter(([, own]) => own.length >= LEAST_DAYS)
      .map(([key, own]) => {
        const usual = together(own);
        return {
          key,
          days: own.length,
          conversations: usual.n,
          dispersion: dispersionOf(own),
          off_days: own.filter((day) => isOff(day, usual)).length,
        };
      })
      .toSorted((a, b) => a.key.localeCompare(b.key)),
  };
}

/** A day on which even the lower end of the interval is above the usual rate. */
function isOff({ n, failures }: Counts, usual: Counts): boolean {
  return (wilson(failures, n).low ?? 0) > usual.failures / usual.n;
}

/** Chi-square over its degrees of freedom: about 1 when only chance makes days differ. */
export function dispersionOf(days: readonly Counts[]): number | null {
  const { n, failures } = together(days);
  const rate = failures / n;
  if (days.length < LEAST_DAYS || failures === 0 || failures === n) return null;
  const sum = days.reduce(
    (all, day) => all + (day.failures - day.n * rate) ** 2 / (day.n * rate * (1 - rate)),
    0,
  );
  return sum / (days.length - 1);
}

/** Whether days differ more than chance makes them, with 95%: the normal end of chi-square. */
export function isUneven({ days, dispersion }: Pick<Consistency, "days" | "dispersion">): boolean {
  if (dispersion === null) return false;
  const degrees = days - 1;
  const end = (1 - 2 / (9 * degrees) + 1.645 * Math.sqrt(2 / (9 * degrees))) ** 3;
  return dispersion > end;
}
