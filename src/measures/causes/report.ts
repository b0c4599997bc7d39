import { type CausePart, type CausesReport, type HINTS, SHIFTS } from "../../model/causes.ts";
import { wilson } from "../../score/wilson.ts";
import { zForAll } from "../estimate.ts";
import { askedIn, associationsIn, complaintsIn } from "./complaints.ts";
import { consistencyOf, isUneven } from "./consistency.ts";
import { foresightIn } from "./foresight.ts";
import { byLoad, byQueue } from "./load.ts";
import { apartBy, type Counts, isMore, partOf, together } from "./parts.ts";
import { byTenure } from "./tenure.ts";
import type { CauseSums } from "./types.ts";

/** Six hours each, from midnight. */
const HOURS_IN_SHIFT = 6;

/** Why customers complain and leave, and when failures happen. */
export function causesReport(known: CauseSums): CausesReport {
  const { whole, hours, topics } = known;
  const span = known.span ?? { from: "", to: "" };
  const inside = known.days.filter(({ day, n }) => n > 0 && day >= span.from && day <= span.to);
  const peopleInside = known.people.filter(({ day }) => day >= span.from && day <= span.to);
  const load = byLoad(inside, peopleInside);
  const queue = byQueue(known.days, span);
  const tenure = byTenure(known.people, span);
  const consistency = consistencyOf(inside, peopleInside);
  const shifts = SHIFTS.map((shift, i) =>
    together(hours.filter(({ key }) => Math.floor(Number(key) / HOURS_IN_SHIFT) === i)),
  );
  const hints: (typeof HINTS)[number][] = [
    ...(isMore(load.difference) ? ["load" as const] : []),
    ...(isMore(queue.difference) ? ["queue" as const] : []),
    ...(anyApart(shifts) ? ["hour" as const] : []),
    ...(isMore(tenure.difference) ? ["tenure" as const] : []),
    ...(anyApart(topics) ? ["topic" as const] : []),
    ...(isUneven(consistency) ? ["off_days" as const] : []),
  ];
  return {
    as_of: known.as_of,
    from: known.span?.from ?? null,
    to: known.span?.to ?? null,
    filter: known.filter,
    latest: known.latest,
    conversations: whole["n"] ?? 0,
    complaints: complaintsIn(whole),
    asked: askedIn(whole),
    associations: associationsIn(whole),
    foresight: {
      score: foresightIn(whole, "score"),
      attention: foresightIn(whole, "attention"),
    },
    failures: wilson(whole["with_failure"] ?? 0, whole["n"] ?? 0),
    load: load.parts,
    queue: queue.parts,
    hours: partsOf(hours),
    shifts: SHIFTS.map((shift, i) => partOf(shift, shifts[i] ?? { n: 0, failures: 0 })).filter(
      ({ conversations }) => conversations > 0,
    ),
    tenure: tenure.parts,
    topics: partsOf(topics),
    differences: {
      load: load.difference,
      queue: queue.difference,
      tenure: tenure.difference,
    },
    consistency,
    hints,
  };
}

function partsOf(groups: CauseSums["hours"]): CausePart[] {
  return groups
    .map((group) => partOf(group.key, group))
    .filter(({ conversations }) => conversations > 0);
}

/** Whether one part fails more often than all others together; of many parts, more is asked of each. */
function anyApart(parts: readonly Counts[]): boolean {
  const all = together(parts);
  const z = zForAll(parts.length);
  return parts.some((part) => {
    const rest = { n: all.n - part.n, failures: all.failures - part.failures };
    return isMore(apartBy(part, rest, z));
  });
}
