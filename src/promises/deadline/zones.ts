/** Abbreviations of time zones that are said after a clock time. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  utc: "UTC",
  gmt: "UTC",
  est: "America/New_York",
  edt: "America/New_York",
  et: "America/New_York",
  cst: "America/Chicago",
  cdt: "America/Chicago",
  ct: "America/Chicago",
  mst: "America/Denver",
  mdt: "America/Denver",
  mt: "America/Denver",
  pst: "America/Los_Angeles",
  pdt: "America/Los_Angeles",
  pt: "America/Los_Angeles",
  cet: "Europe/Paris",
  cest: "Europe/Paris",
  eet: "Europe/Athens",
  bst: "Europe/London",
  ist: "Asia/Kolkata",
  gst: "Asia/Dubai",
  sgt: "Asia/Singapore",
  hkt: "Asia/Hong_Kong",
  jst: "Asia/Tokyo",
  aest: "Australia/Sydney",
  aedt: "Australia/Sydney",
  pht: "Asia/Manila",
  phst: "Asia/Manila",
};

/** Places whose time is named in words ("Manila time", "hora de Madrid", "oras sa Dubai"). */
const PLACES: Readonly<Record<string, string>> = {
  manila: "Asia/Manila",
  philippine: "Asia/Manila",
  philippines: "Asia/Manila",
  filipinas: "Asia/Manila",
  pilipinas: "Asia/Manila",
  cebu: "Asia/Manila",
  singapore: "Asia/Singapore",
  singapur: "Asia/Singapore",
  "hong kong": "Asia/Hong_Kong",
  dubai: "Asia/Dubai",
  riyadh: "Asia/Riyadh",
  tokyo: "Asia/Tokyo",
  japan: "Asia/Tokyo",
  sydney: "Australia/Sydney",
  london: "Europe/London",
  londres: "Europe/London",
  uk: "Europe/London",
  paris: "Europe/Paris",
  berlin: "Europe/Berlin",
  madrid: "Europe/Madrid",
  españa: "Europe/Madrid",
  spain: "Europe/Madrid",
  peninsular: "Europe/Madrid",
  canarias: "Atlantic/Canary",
  eastern: "America/New_York",
  "new york": "America/New_York",
  "nueva york": "America/New_York",
  miami: "America/New_York",
  "del este": "America/New_York",
  central: "America/Chicago",
  chicago: "America/Chicago",
  mountain: "America/Denver",
  pacific: "America/Los_Angeles",
  "del pacifico": "America/Los_Angeles",
  "los angeles": "America/Los_Angeles",
  "ciudad de mexico": "America/Mexico_City",
  "mexico city": "America/Mexico_City",
  "centro de mexico": "America/Mexico_City",
  mexico: "America/Mexico_City",
  cdmx: "America/Mexico_City",
  bogota: "America/Bogota",
  colombia: "America/Bogota",
  lima: "America/Lima",
  peru: "America/Lima",
  quito: "America/Guayaquil",
  ecuador: "America/Guayaquil",
  caracas: "America/Caracas",
  venezuela: "America/Caracas",
  santiago: "America/Santiago",
  chile: "America/Santiago",
  "buenos aires": "America/Argentina/Buenos_Aires",
  argentina: "America/Argentina/Buenos_Aires",
  montevideo: "America/Montevideo",
  uruguay: "America/Montevideo",
  "la paz": "America/La_Paz",
  bolivia: "America/La_Paz",
  asuncion: "America/Asuncion",
  paraguay: "America/Asuncion",
  panama: "America/Panama",
  "costa rica": "America/Costa_Rica",
  guatemala: "America/Guatemala",
};

const names = (table: Readonly<Record<string, string>>) =>
  Object.keys(table)
    .toSorted((a, b) => b.length - a.length)
    .join("|");

const ZONE = [
  `(?<abbreviation>${names(ABBREVIATIONS)})(?<offset> ?[+-]\\d{1,2}(?::?\\d{2})?)?(?![\\w/])`,
  "(?<iana>(?:africa|america|antarctica|asia|atlantic|australia|europe|indian|pacific|etc)/[a-z_+-]{2,24}\\d{0,2}(?:/[a-z_]{2,24})?)",
  `(?<timeOf>${names(PLACES)})(?: standard| daylight)? time\\b`,
  `hora (?:local )?(?:de |del |en )?(?:la )?(?<hora>${names(PLACES)})\\b`,
  `oras (?:sa|ng) (?<oras>${names(PLACES)})\\b`,
  "(?<yours>your (?:local )?time|su hora(?: local)?|oras (?:po )?(?:ninyo|niyo|nyo))\\b",
  "(?<ours>(?:my|our) (?:local )?time|nuestra hora(?: local)?|hora nuestra|oras (?:po )?namin)\\b",
].join("|");
const SPACE = "\\.?[ ,]{0,2}(?:in )?\\(?";

/** A zone as it follows a clock time, to be tried right behind it. */
const BEHIND = new RegExp(`${SPACE}(?:${ZONE})\\)?`, "y");
const WITHIN = new RegExp(`(?:^|[\\dmh.( ])${SPACE}(?:${ZONE})`);

/** Where a zone that follows the words ends; `from` itself when none does. */
export function zoneEnd(text: string, from: number): number {
  BEHIND.lastIndex = from;
  const found = BEHIND.exec(text);
  return found === null ? from : from + found[0].length;
}

/** A zone in the words: its name, or whose it is. */
export type StatedZone = { name: string } | { of: "customer" | "house" };

/** The zone stated in the words ("3 pm EST", "17:00 Europe/Madrid", "10 UTC+8", "hora de Madrid"). */
export function statedZone(folded: string): StatedZone | null {
  const groups = WITHIN.exec(folded)?.groups;
  if (groups === undefined) return null;
  const { abbreviation, offset, iana, timeOf, hora, oras, yours } = groups;
  if (iana !== undefined) return { name: iana };
  if (abbreviation !== undefined) {
    const name = ABBREVIATIONS[abbreviation] ?? "UTC";
    return { name: offset !== undefined && name === "UTC" ? offsetZone(offset) : name };
  }
  const place = timeOf ?? hora ?? oras;
  if (place !== undefined) return { name: PLACES[place] ?? "UTC" };
  return { of: yours === undefined ? "house" : "customer" };
}

/** The words without the zone, whose name may look like a date or a word for time. */
export function withoutZone(folded: string): string {
  return folded.replace(WITHIN, (found) => found.slice(0, /^[\dmh.]/.test(found) ? 1 : 0));
}

/** "+8" as an offset zone, "+08:00". */
function offsetZone(offset: string): string {
  const [, sign = "+", hours = "0", minutes = "00"] =
    /([+-])(\d{1,2}):?(\d{2})?/.exec(offset) ?? [];
  return `${sign}${hours.padStart(2, "0")}:${minutes}`;
}
