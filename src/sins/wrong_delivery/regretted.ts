import type { Mark, Observations } from "../../review/observations.ts";
import { sentenceOf } from "../candidates.ts";
import { firstPublicReply, markIn, toldBefore } from "../first_reply.ts";
import type { Candidate } from "../types.ts";

const SIN = "wrong_delivery";

/**
 * In a brand's public talk somebody writes of a thing ordered, in no wording we know ("a taquito, not a
 * burrito"): that it did not come as it should is borne out by the first reply's regret. A regret of the reply's own lateness is none of this; a thing that is late is a broken promise.
 */
export function regretted(seen: Observations): Candidate[] {
  const reply = firstPublicReply(seen);
  if (reply === null) return [];
  const goods = toldBefore(seen, reply, SIN, "said_goods");
  if (goods === undefined) return [];
  const named = markIn(seen, reply, SIN, "regrets_goods");
  if (named !== undefined) return [found(seen, goods, named)];
  if (toldBefore(seen, reply, SIN, "said_late") !== undefined) return [];
  if (markIn(seen, reply, SIN, "own_late") !== undefined) return [];
  const regret = markIn(seen, reply, SIN, "regrets");
  return regret === undefined ? [] : [found(seen, goods, regret)];
}

function found(seen: Observations, goods: Mark, proof: Mark): Candidate {
  const { start, end } = sentenceOf(seen, goods) ?? goods;
  return {
    branch: "regretted",
    source: "customer_report",
    message: goods.message,
    span: { start, end },
    related: [{ message: proof.message, start: proof.start, end: proof.end }],
    severity: 2,
    attribution: "unknown",
    hint: true,
  };
}
