import type { PersonDay } from "../../measures/causes/types.ts";

/** The days of one person: "2026-03-02 12 3;..."; thousands of days are read many times as fast as one text. */
export interface PersonDays {
  key: string;
  days: string;
}

/** Each day by itself: how many conversations, how many of them with a failure. */
export function personDays(rows: readonly PersonDays[]): PersonDay[] {
  return rows.flatMap(({ key, days }) =>
    days.split(";").map((one): PersonDay => {
      const [day = "", n, failures] = one.split(" ");
      return { key, day, n: Number(n), failures: Number(failures) };
    }),
  );
}
