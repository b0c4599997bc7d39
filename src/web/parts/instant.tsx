import { useNow } from "./now.ts";
import { dateTime, exact, relative } from "../format/dates.ts";
import { locale } from "../i18n/index.ts";

interface InstantProps {
  at: string;
  /** Which of the two forms stand there; the exact one is in the tooltip. */
  show?: "both" | "relative" | "date";
}

/** An instant on this person's clock, and how far away it is. */
export function Instant({ at, show = "both" }: InstantProps) {
  const now = useNow();
  const parts = [
    show === "relative" ? [] : [dateTime(at, now, locale())],
    show === "date" ? [] : [relative(at, now, locale())],
  ].flat();
  return (
    <time dateTime={at} title={exact(at, locale())}>
      {parts.join(" · ")}
    </time>
  );
}
