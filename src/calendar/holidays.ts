import Holidays from "date-holidays";

const DAY = 86_400_000;
const years = new Map<string, ReadonlySet<string>>();

/** Public holidays of a country (ISO 3166, also with region: US-CA) in a year, as YYYY-MM-DD. */
export function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country}/${year}`;
  let dates = years.get(key);
  if (dates === undefined) {
    const [code = "", state] = country.split("-");
    const calendar = state === undefined ? new Holidays(code) : new Holidays(code, state);
    const found = new Set<string>();
    for (const { type, date, start, end } of calendar.getHolidays(year)) {
      if (type !== "public") continue;
      const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      for (let i = 0; i < length; i += 1) {
        found.add(new Date(first + i * DAY).toISOString().slice(0, 10));
      }
    }
    dates = found;
    years.set(key, dates);
  }
  return dates;
}
