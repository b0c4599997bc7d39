import { differenceWords } from "../promises/orders/words.ts";
import { inWords } from "../report/names.ts";
import { plain } from "../report/plain.ts";
import type { CheckedOrder } from "./commands/orders_check.ts";

const COLUMNS = [
  "order",
  "customer",
  "promised",
  "state",
  "completed_at",
  "on_time",
  "complete",
  "as_ordered",
  "late_working_days",
  "differences",
] as const;

/** One row an order. Cells that a spreadsheet would take for a formula begin with an apostrophe. */
export function ordersAsCsv(checked: readonly CheckedOrder[]): string {
  const rows = checked.map(({ order, review }) => {
    const late = review.differences.find(({ kind }) => kind === "late");
    return [
      order.order,
      customerName(order.customer),
      order.promised ?? "",
      review.state,
      review.completed_at ?? "",
      ...[review.on_time, review.complete, review.as_ordered].map(yesNo),
      late === undefined ? "" : String(late.quantity),
      review.differences.map((one) => differenceWords(one, "en")).join("; "),
    ];
  });
  return [COLUMNS, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const yesNo = (value: boolean | null) => (value === null ? "" : value ? "yes" : "no");

/** Those with something wrong first, then by promised time, as lines for a terminal. */
export function ordersAsText(checked: readonly CheckedOrder[]): string {
  if (checked.length === 0) return "No such orders.\n";
  const due = ({ review }: CheckedOrder) =>
    review.due === null ? Number.MAX_SAFE_INTEGER : Date.parse(review.due);
  const wrong = ({ review }: CheckedOrder) => (review.findings.length > 0 ? 0 : 1);
  const blocks = checked
    .toSorted((a, b) => wrong(a) - wrong(b) || due(a) - due(b))
    .map(({ order, review }) => {
      const head = [
        (review.due ?? "no promised date").padEnd(25),
        inWords(review.state).padEnd(13),
        plain(order.order, 60),
        plain(customerName(order.customer), 60),
      ];
      const lines = review.differences.map(
        (one) => `${" ".repeat(26)}${plain(differenceWords(one, "en"))}`,
      );
      const moved = (review.earlier ?? []).map(
        ({ promised, state }) =>
          `${" ".repeat(26)}promised before for ${promised}: ${inWords(state).toLowerCase()}`,
      );
      return [head.join(" ").trimEnd(), ...moved, ...lines].join("\n");
    });
  const found = checked.filter(({ review }) => review.findings.length > 0).length;
  return `${blocks.join("\n")}\n${checked.length} ${checked.length === 1 ? "order" : "orders"}, ${found} with something wrong\n`;
}

function customerName(customer: CheckedOrder["order"]["customer"]): string {
  return customer?.name ?? customer?.email ?? customer?.id ?? "";
}
