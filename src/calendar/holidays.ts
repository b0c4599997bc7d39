import Holidays from "date-holidays";

const years = new Map<string, ReadonlySet<string>>();

/** Public holidays of a country (ISO 3166, also with region: US-CA) in a year, as YYYY-MM-DD. */
export function publicHolidays(country: string, year: number): ReadonlySet<string> {
  const key = `${country}/${year}`;
  let dates = years.get(key);
  if (dates === undefined) {
    const [code = "", state] = country.split("-");
    const calendar = state === undefined ? new Holidays(code) : new Holidays(code, state);
    dates = new Set(
      calendar
        .getHolidays(year)
        .filter(({ type }) => type === "public")
        .map(({ date }) => date.slice(0, 10)),
    );
    years.set(key, dates);
  }
  return dates;
}
