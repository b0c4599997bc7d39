import { workCalendar } from "../calendar/work_calendar.ts";
import type { ReviewContext } from "../model/context.ts";
import { stableId } from "../model/ids.ts";
import type { Delivery, OrderReview, PromisedOrder } from "../model/order.ts";
import type { Finding } from "../model/review.ts";
import { compareOrder } from "../promises/orders/index.ts";
import { withTrackRecord } from "../score/track_record.ts";
import { SINS } from "../sins/index.ts";
import { textsOf } from "../sins/texts.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import type { Candidate, ComparedOrder, Sin } from "../sins/types.ts";

/**
 * Reviews one promised order: what was promised against what was delivered, and the sins that the
 * two records prove. A pure function, as `review` is for conversations.
 */
export function reviewOrder(
  order: PromisedOrder,
  deliveries: readonly Delivery[],
  { now, config, trackRecord }: Pick<ReviewContext, "now" | "config" | "trackRecord">,
): OrderReview {
  const calendar = workCalendar(config.promise_calendar ?? config.calendar);
  const { connected, language } = config;
  const outcome = compareOrder(order, deliveries, { now: Date.parse(now), calendar, connected });
  const compared: ComparedOrder = { order: order.order, outcome, language };
  const findings = SINS.flatMap((sin) =>
    (sin.decideOrder?.(compared) ?? []).map((candidate) => toFinding(sin, candidate, compared)),
  );
  return {
    order: order.order,
    ...outcome,
    // Records are in no language: a rule about them is held to all its cases.
    findings: withTrackRecord(findings, () => "other", trackRecord ?? TRACK_RECORDS),
  };
}

/** Its id depends on the order and the sin: what becomes of an order changes, its finding stays the same. */
function toFinding(sin: Sin, candidate: Candidate, { order, language }: ComparedOrder): Finding {
  return {
    id: stableId("f", "order", order, sin.id),
    sin: sin.id,
    source: candidate.source,
    message: null,
    quote: "",
    start: 0,
    end: 0,
    related: [],
    events: [...(candidate.events ?? [])],
    severity: candidate.severity,
    attribution: candidate.attribution,
    recovered: candidate.recovered ?? false,
    rule: `${sin.id}.${candidate.branch}`,
    rule_version: sin.version,
    confidence: 0,
    counted: false,
    ...textsOf(sin, candidate, language),
  };
}
