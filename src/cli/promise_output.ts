import type { PromiseRow } from "../model/promise_views.ts";
import type { Repair } from "../model/review.ts";
import { inWords } from "../report/names.ts";
import { plain } from "../report/plain.ts";
import { CSV_HEADER, csvLine } from "../report/promises/csv.ts";
import { repairDetails, repairStateText } from "./repair_output.ts";
import { type Terminal, write } from "./terminal.ts";

export const PROMISE_FORMATS = ["text", "ndjson", "csv"] as const;
export type PromiseFormat = (typeof PROMISE_FORMATS)[number];

/** Writes promises as they come; as text, where the order matters, once all are there. */
export function promiseWriter(format: PromiseFormat, terminal: Terminal) {
  const rows: PromiseRow[] = [];
  let started = false;
  return {
    async add(row: PromiseRow): Promise<void> {
      if (format === "text") {
        rows.push(row);
        return;
      }
      const head = format === "csv" && !started ? CSV_HEADER : "";
      started = true;
      await write(terminal, head + (format === "csv" ? csvLine(row) : `${JSON.stringify(row)}\n`));
    },
    async end(): Promise<void> {
      if (format === "text") await write(terminal, table(rows));
      else if (format === "csv" && !started) await write(terminal, CSV_HEADER);
    },
  };
}

/** Soonest first, those without a time last. */
function table(rows: readonly PromiseRow[]): string {
  if (rows.length === 0) return "No such promises.\n";
  const due = ({ deadline }: PromiseRow) =>
    deadline.due === null ? Number.MAX_SAFE_INTEGER : Date.parse(deadline.due);
  const lines = rows.toSorted((a, b) => due(a) - due(b)).map(entry);
  return `${lines.join("\n")}\n${rows.length} ${rows.length === 1 ? "promise" : "promises"}\n`;
}

/** A promise in two lines, with more where somebody marked it or it is to be made good. */
export function entry(row: PromiseRow): string {
  const when = row.deadline.due ?? "no due time";
  const hedged = row.strength === "hedged" ? " (hedged)" : "";
  const title = row.subject.trim() || row.conversation;
  const owner = row.owner === "" ? "" : `${plain(row.owner, 40)}, `;
  const indent = " ".repeat(26);
  const marks = (row.marks ?? [])
    .filter(({ kind, withdrawn }) => kind !== "withdrawn" && !withdrawn)
    .map(({ kind, by, at, reason }) => {
      const until = kind === "snoozed" ? ` until ${row.snoozed_until ?? ""}` : "";
      return `${indent}marked ${inWords(kind).toLowerCase()}${until} by ${plain(by, 60)} at ${at}: ${plain(reason, 120)}`;
    });
  return [
    `${when.padEnd(25)} ${inWords(row.state).padEnd(13)} "${plain(row.quote, 160)}"${hedged}`,
    `${indent}${row.id}  ${owner}${plain(title, 60)} (${plain(row.conversation, 60)})`,
    ...marks,
    ...(row.repair_record ? [`${indent}${repairText(row.repair_record)}`] : []),
  ].join("\n");
}

const repairText = (repair: Repair) =>
  [`repair ${repairStateText(repair).toLowerCase()}`, ...repairDetails(repair)].join("; ");
