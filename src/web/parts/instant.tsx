import { dateTime, exact, relative, zoneNote } from "../format/dates.ts";
import { locale } from "../i18n/index.ts";
import { useNow } from "./now.ts";

interface InstantProps {
  at: string;
  /** Which of the two forms stand there; the exact one is in the tooltip. */
  show?: "both" | "relative" | "date";
  /** The clock that matters, for what falls due on a day of the house; else this person's. */
  zone?: string;
}

/** An instant on a clock, and how far away it is. */
export function Instant({ at, show = "both", zone }: InstantProps) {
  const now = useNow();
  const date = [
    dateTime(at, now, locale(), zone),
    zone === undefined ? "" : zoneNote(at, zone),
  ].filter(Boolean);
  const parts = [
    show === "relative" ? [] : [date.join(" ")],
    show === "date" ? [] : [relative(at, now, locale())],
  ].flat();
  return (
    <time dateTime={at} title={exact(at, locale())}>
      {parts.join(" · ")}
    </time>
  );
}
