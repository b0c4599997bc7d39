import type { CausePart, CausesReport, Pareto } from "../../model/causes.ts";
import { POLICY_MEASURES, type PolicyGroup } from "../../model/policies.ts";
import type { MeasureGroup } from "../../model/measures.ts";
import type { Rate } from "../../model/promise_views.ts";
import { inWords } from "../names.ts";
import { plain } from "../plain.ts";
import { chosenText, latestText } from "./chosen.ts";

const percent = (share: number | null) => (share === null ? "-" : `${Math.round(100 * share)}%`);

/** "12% (9% to 15%, of 430)". */
function rateText({ value, low, high, n }: Rate): string {
  return value === null
    ? `too few to say (${n})`
    : `${percent(value)} (${percent(low)} to ${percent(high)}, of ${n})`;
}

/** Which rules were refused on and which exceptions were made, to read in a terminal. */
export function policiesText(groups: readonly PolicyGroup[]): string {
  if (groups.length === 0) return "";
  const line = (name: string, { conversations, values }: MeasureGroup) => {
    const rates = POLICY_MEASURES.flatMap((id) => {
      const value = values.find((one) => one.id === id);
      if (value === undefined || value.shown === "not_measured") return [];
      return [`${inWords(id).toLowerCase()} ${rateText(value)}`];
    });
    return `  ${name} in ${conversations}: ${rates.join("; ")}`;
  };
  const lines = groups.flatMap(({ subject, refused, exception }) => [
    ...(refused === null ? [] : [line(`${inWords(subject)}: refused`, refused)]),
    ...(exception === null ? [] : [line(`${inWords(subject)}: an exception`, exception)]),
  ]);
  return `${["Rules of the house, by what they are about, and what goes with them", ...lines].join("\n")}\n`;
}

/** A report of causes to read in a terminal. */
export function causesText(report: CausesReport): string {
  const { complaints, asked, associations, foresight, differences, consistency, hints } = report;
  return [
    `${report.conversations} conversations: ${chosenText(report.filter)}`,
    ...latestText(report.latest),
    `${rateText(report.failures)} with a failure. What goes together need not be a cause.`,
    "",
    `Complaints: ${complaints.n}`,
    ...besides(complaints),
    "",
    `Low answers to surveys: ${rateText(asked.low)}`,
    ...besides(asked.low_answers),
    `Open answers and words beside ratings that tell of a failure: ${asked.told.n} conversations`,
    ...shares(asked.told),
    ...sinLines(asked.told),
    "",
    "Low ratings (help desk), low answers (surveys) and leaving with and without a failure",
    ...associations.map(
      ({ sin, outcome, with: own, without, difference, apart }) =>
        `  ${inWords(sin)}, ${outcome.replace("_", " ")}: ${rateText(own)} against ${rateText(without)}; difference ${rateText(difference)}${apart ? "" : ", may be chance"}`,
    ),
    "",
    "Did the score foresee who left? (50%: no better than chance)",
    `  score      ${rateText(foresight.score.auc)} who left later`,
    `  attention  ${rateText(foresight.attention.auc)} who left later`,
    "",
    "Failures",
    ...part("load (conversations per person and day)", report.load),
    ...part("queue (open at the start of the day)", report.queue),
    ...part("shift", report.shifts),
    ...part("time in the team", report.tenure),
    ...part("topic", report.topics),
    `  busy less calm days: ${rateText(differences.load)}; long less short queues: ${rateText(differences.queue)}; new less older people: ${rateText(differences.tenure)}`,
    `  spread between days over chance: ${consistency.dispersion?.toFixed(2) ?? "not measured"}; days far above the usual: ${consistency.off_days.map(({ day }) => day).join(", ") || "none"}`,
    `  more than chance: ${hints.join(", ") || "nothing seen"}`,
    "",
  ].join("\n");
}

function besides(pareto: CausesReport["complaints"]): string[] {
  return [
    ...shares(pareto),
    `  with no counted failure        ${rateText(pareto.other)}`,
    ...sinLines(pareto),
  ];
}

function shares({ promises, attention }: Pareto): string[] {
  return [
    `  with a failure of reliability  ${rateText(promises)}`,
    `  with a failure of attention    ${rateText(attention)}`,
  ];
}

function sinLines({ sins }: Pareto): string[] {
  return sins.map(
    ({ sin, count, cumulative }) =>
      `  ${inWords(sin).padEnd(24)}${String(count).padStart(6)}   ${percent(cumulative)} with those above`,
  );
}

function part(title: string, parts: readonly CausePart[]): string[] {
  return parts.map(({ key, rate, conversations, from, to }) => {
    const extent = from === null || to === null ? "" : ` ${Math.round(from)} to ${Math.round(to)}`;
    const shown = rate === null ? `too few to say (${conversations})` : rateText(rate);
    return `  ${title}: ${plain(key, 40) || "(none)"}${extent}: ${shown}`;
  });
}
