import type { MeasureDefinition, MeasuresReport, MeasureValue } from "../../model/measures.ts";
import { plain } from "../plain.ts";
import { chosenText, latestText } from "./chosen.ts";

type Kind = MeasureDefinition["kind"];

/** A report to read in a terminal. */
export function measuresText(report: MeasuresReport): string {
  const { by, from, to, conversations, definitions } = report;
  const period = from === null ? "" : `, ${from} to ${to}`;
  const missing = report.not_yet_measured;
  return [
    `${conversations} conversations: ${chosenText(report.filter)}${period}`,
    ...latestText(report.latest),
    ...(missing > 0
      ? [`${missing} more are still to be measured (amends measures rebuild does it now)`]
      : []),
    "",
    ...lines(report.values, definitions),
    ...(report.score.cap_reason === null ? [] : ["", report.score.cap_reason]),
    "",
    ...report.score.arithmetic,
    ...report.groups.flatMap((group) => [
      "",
      `${by}: ${plain(group.key, 60) || "(none)"} (${group.conversations} conversations)`,
      ...lines(group.values, definitions),
    ]),
    ...groupNotes(report),
    "",
  ].join("\n");
}

function lines(
  values: readonly MeasureValue[],
  definitions: readonly MeasureDefinition[],
): string[] {
  const kinds = new Map(definitions.map(({ id, kind }) => [id, kind]));
  return values
    .filter(({ shown }) => shown !== "not_measured")
    .map((value) => `  ${value.id.padEnd(24)}${valueText(value, kinds.get(value.id) ?? "rate")}`);
}

/** "83% (70 to 92%, of 41)", "12 min (10 to 15, 90% within 40, of 88)". */
function valueText(value: MeasureValue, kind: Kind): string {
  if (value.shown === "too_few") return `too few to say (${value.n})`;
  const show = (number: number | null) => numberText(number, kind);
  const interval = value.low === null ? "" : `${show(value.low)} to ${show(value.high)}, `;
  const slow = value.p90 === null ? "" : `90% within ${show(value.p90.value)}, `;
  const little = value.shown === "low_data" ? ", low data" : "";
  return `${show(value.value)} (${interval}${slow}of ${value.n}${little})`;
}

function numberText(value: number | null, kind: Kind): string {
  if (value === null) return "-";
  if (kind === "rate") return `${Math.round(100 * value)}%`;
  if (kind === "minutes") return minutesText(value);
  return kind === "count" ? String(value) : value.toFixed(kind === "points" ? 1 : 2);
}

function minutesText(minutes: number): string {
  if (minutes < 90) return `${Math.round(minutes)} min`;
  return minutes < 48 * 60
    ? `${(minutes / 60).toFixed(1)} h`
    : `${(minutes / (24 * 60)).toFixed(1)} days`;
}

function groupNotes({
  groups,
  groups_left_out,
  in_order,
  views_disagree,
}: MeasuresReport): string[] {
  if (groups.length === 0) return [];
  const names = in_order.length === 0 ? "none" : in_order.join(", ");
  return [
    "",
    `Measures in which no intervals of two groups overlap, or enough is known of every group, so that they have an order: ${names}.`,
    ...views_disagree.map(
      ([a, b]) =>
        `The score and the SERVQUAL view put ${plain(a, 60)} and ${plain(b, 60)} in different order.`,
    ),
    ...(groups_left_out > 0 ? [`${groups_left_out} smaller groups are left out.`] : []),
  ];
}
