import type { Repair } from "../model/review.ts";
import { inWords } from "../report/names.ts";
import { plain } from "../report/plain.ts";

/** How far making a promise good has come: "To do, late". */
export function repairStateText({ state, because, late }: Repair): string {
  return `${inWords(state)}${because === null ? "" : ` (${because})`}${late ? ", late" : ""}`;
}

/** What is told of a repair besides its state, one thing a line. */
export function repairDetails({ state, by, missing, faults, answer }: Repair): string[] {
  return [
    ...(state === "to_do" && by !== null ? [`to be offered by ${by}`] : []),
    ...(state !== "not_needed" && missing.length > 0 ? [`missing: ${names(missing)}`] : []),
    ...faults.map(({ fault, quote }) => `${names([fault])}: "${plain(quote, 120)}"`),
    ...(answer === null ? [] : [`the customer ${answer.kind}: "${plain(answer.quote, 120)}"`]),
  ];
}

const names = (list: readonly string[]) =>
  list.map((name) => inWords(name).toLowerCase()).join(", ");
