import type { Observations } from "../../review/observations.ts";
import { sentenceOf } from "../candidates.ts";
import { firstPublicReply, markIn, toldBefore } from "../first_reply.ts";
import type { Candidate } from "../types.ts";

const SIN = "broken_promise";

/**
 * In a brand's public talk somebody writes that a thing ordered is not there when it should be, and the
 * first reply regrets it. What was promised stands elsewhere, so this is only worth a look.
 */
export function regretted(seen: Observations): Candidate[] {
  const reply = firstPublicReply(seen);
  if (reply === null) return [];
  const awaited = toldBefore(seen, reply, SIN, "said_goods");
  const overdue = toldBefore(seen, reply, SIN, "said_overdue");
  const regret = markIn(seen, reply, SIN, "regrets");
  if (awaited === undefined || overdue === undefined || regret === undefined) return [];
  const { start, end } = sentenceOf(seen, overdue) ?? overdue;
  return [
    {
      branch: "regretted",
      source: "customer_report",
      message: overdue.message,
      span: { start, end },
      related: [{ message: regret.message, start: regret.start, end: regret.end }],
      severity: 1,
      attribution: "unknown",
      hint: true,
    },
  ];
}
