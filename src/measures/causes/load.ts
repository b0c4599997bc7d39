import { type CausePart, LOAD_BANDS } from "../../model/causes.ts";
import type { Span } from "../periods.ts";
import { type Estimate, NOTHING } from "../estimate.ts";
import { apartBy, type Counts, partOf, together } from "./parts.ts";
import type { DayCounts, PersonDay } from "./types.ts";

/** A day with how much there was to do on it. */
interface LoadedDay extends Counts {
  load: number;
}

interface Load {
  parts: CausePart[];
  difference: Estimate;
}

/** Days in thirds by conversations for each person who answered: do more fail when there is more to do? */
export function byLoad(days: readonly DayCounts[], people: readonly PersonDay[]): Load {
  const at = new Map<string, number>();
  for (const { day } of people) at.set(day, (at.get(day) ?? 0) + 1);
  return inThirds(
    days.map(({ day, n, failures }) => ({ n, failures, load: n / (at.get(day) ?? 1) })),
  );
}

/** Days in thirds by what was open when they began. */
export function byQueue(days: readonly DayCounts[], span: Span): Load {
  let open = 0;
  const loaded: (LoadedDay & { day: string })[] = [];
  for (const { day, n, failures, opened, closed } of days) {
    loaded.push({ day, n, failures, load: Math.max(0, open) });
    open += opened - closed;
  }
  return inThirds(loaded.filter(({ day }) => day >= span.from && day <= span.to));
}

/** Days of one load stay together, so a band may be larger than a third; of three, one may be missing. */
function inThirds(days: readonly LoadedDay[]): Load {
  const inOrder = days.filter(({ n }) => n > 0).toSorted((a, b) => a.load - b.load);
  const least = inOrder[0]?.load ?? 0;
  const cuts = [1, 2].map((third) => inOrder[Math.floor((third * inOrder.length) / 3)]?.load ?? 0);
  const bandOf = ({ load }: LoadedDay) => cuts.filter((cut) => load >= cut && cut > least).length;
  const bands = LOAD_BANDS.map((_name, i) => inOrder.filter((day) => bandOf(day) === i)).filter(
    (own) => own.length > 0,
  );
  const names = NAMES[bands.length] ?? [];
  return {
    parts: bands.map((own, i) =>
      partOf(names[i] ?? "usual", together(own), {
        from: own[0]?.load ?? 0,
        to: own.at(-1)?.load ?? 0,
        days: own.length,
      }),
    ),
    difference:
      bands.length < 2 ? NOTHING : apartBy(together(bands.at(-1) ?? []), together(bands[0] ?? [])),
  };
}

const NAMES: Readonly<Record<number, readonly (typeof LOAD_BANDS)[number][]>> = {
  1: ["usual"],
  2: ["calm", "busy"],
  3: LOAD_BANDS,
};
