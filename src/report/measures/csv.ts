import type { MeasuresReport } from "../../model/measures.ts";
import { csvRow } from "../csv.ts";

/** A report as CSV: one line for each measure of the whole and of each group. */
export function measuresCsv({ by, conversations, values, groups }: MeasuresReport): string {
  const whole = { key: "", conversations, values };
  const lines = [whole, ...groups].flatMap((group, i) =>
    group.values.map((value) => [
      i === 0 ? "all" : by,
      group.key,
      group.conversations,
      value.id,
      value.shown,
      value.value,
      value.low,
      value.high,
      value.p90?.value,
      value.n,
      value.shrunk,
      value.counts,
    ]),
  );
  const head = "by,key,conversations,measure,shown,value,low,high,p90,n,shrunk,counts".split(",");
  return [head, ...lines].map(csvRow).join("");
}
