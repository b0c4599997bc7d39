import { stableId } from "../model/ids.ts";
import { houseRuleName } from "../model/house_rules.ts";
import type { Advice, Finding } from "../model/review.ts";
import { SIN_IDS } from "../model/taxonomy.ts";
import { textsOf } from "../sins/texts.ts";
import type { Candidate, Sin } from "../sins/types.ts";
import type { HouseHit } from "./house/hit.ts";
import { houseHits } from "./house/judge_house.ts";
import { switchedOff } from "./house/quiet.ts";
import type { Observations } from "./observations.ts";
import { quotedFrom } from "./quoted.ts";

interface Judged {
  sin: Sin;
  candidate: Candidate;
  /** What the house has written of its own rule. */
  house?: { explanation: string; remedy?: string };
}

const PRECEDENCE = new Map<string, number>(SIN_IDS.map((id, rank) => [id, rank]));

/**
 * Runs every sin's decision rule and the house's own rules, and turns what stands into findings with
 * stable ids; what the house says without naming a sin is advice.
 */
export function judge(
  seen: Observations,
  sins: readonly Sin[],
): { findings: Finding[]; advice: Advice[] } {
  const off = switchedOff(seen.context.house, seen.prepared);
  const hits = houseHits(seen);
  const own = sins.flatMap((sin) => sin.decide(seen).map((candidate) => ({ sin, candidate })));
  const ofHouse = sins.flatMap((sin) =>
    hits.filter((hit) => hit.sin === sin.id).map((hit) => houseFinding(sin, hit)),
  );
  // Where both find the same words, the product's rule speaks: it has been checked.
  const judged = [...own.toSorted(byPrecedence), ...ofHouse.toSorted(byPrecedence)].filter(
    (one) => !off(one.sin.id, ruleName(one), one.candidate.message),
  );
  return {
    findings: withIds(seen, inReadingOrder(onePerSpan(judged))),
    advice: hits.filter(({ sin }) => sin === null).map((hit) => adviceOf(seen, hit)),
  };
}

const ruleName = ({ sin, candidate }: Judged) => `${sin.id}.${candidate.branch}`;

function houseFinding(sin: Sin, hit: HouseHit): Judged {
  const { id, source, message, start, end, severity, explanation, remedy } = hit;
  return {
    sin,
    house: remedy === null ? { explanation } : { explanation, remedy },
    candidate: {
      branch: `house.${id}`,
      source,
      message,
      span: { start, end },
      severity: severity ?? sin.severity,
      attribution: source === "agent_text" ? "agent" : "unknown",
    },
  };
}

function adviceOf(seen: Observations, hit: HouseHit): Advice {
  const { id, messages } = seen.prepared.conversation;
  const message = messages[hit.message];
  const quote = message?.text.slice(hit.start, hit.end) ?? "";
  const rule = houseRuleName("advice", hit.id);
  return {
    id: stableId("a", id, message?.id ?? "", rule, quote),
    kind: hit.kind === "banned" ? "banned" : "required",
    rule,
    message: message?.id ?? "",
    index: hit.message,
    quote,
    start: hit.start,
    end: hit.end,
    explanation: hit.explanation,
    instead: hit.remedy,
  };
}

function byPrecedence(a: Judged, b: Judged): number {
  return (
    Number(a.candidate.hint ?? false) - Number(b.candidate.hint ?? false) ||
    (PRECEDENCE.get(a.sin.id) ?? 99) - (PRECEDENCE.get(b.sin.id) ?? 99)
  );
}

/** One span, one primary sin: where two overlap, the earlier in the guideline's order stands; hints give way. */
function onePerSpan(judged: readonly Judged[]): Judged[] {
  const kept: Judged[] = [];
  for (const item of judged) {
    if (!kept.some((other) => collides(item, other))) kept.push(item);
  }
  return kept;
}

function collides(a: Judged, b: Judged): boolean {
  if (a.candidate.message !== b.candidate.message) return false;
  const left = a.candidate.span;
  const right = b.candidate.span;
  if (left === null || right === null) {
    return left === right && a.sin === b.sin && a.candidate.branch === b.candidate.branch;
  }
  return left.start < right.end && right.start < left.end;
}

function inReadingOrder(judged: readonly Judged[]): Judged[] {
  const place = ({ candidate }: Judged) => candidate.message ?? Number.MAX_SAFE_INTEGER;
  return judged.toSorted(
    (a, b) =>
      place(a) - place(b) ||
      (a.candidate.span?.start ?? 0) - (b.candidate.span?.start ?? 0) ||
      byPrecedence(a, b),
  );
}

/**
 * Ids depend on conversation, message, sin and the words that prove it (and the rank among equals), never
 * on rules, nor on how much of the sentence is shown with them.
 */
function withIds(seen: Observations, judged: readonly Judged[]): Finding[] {
  const ranks = new Map<string, number>();
  return judged.map((item) => {
    const finding = toFinding(seen, item);
    const key = stableId(
      "f",
      seen.prepared.conversation.id,
      finding.message ?? "",
      finding.sin,
      finding.quote,
    );
    const rank = ranks.get(key) ?? 0;
    ranks.set(key, rank + 1);
    const shown = inItsClause(seen, item, judged);
    return { ...finding, ...shown, id: rank === 0 ? key : `${key}.${rank}` };
  });
}

/** What was said in words is shown with the rest of its clause; the house's own cues as the house wrote them. */
function inItsClause(
  seen: Observations,
  { candidate, house }: Judged,
  judged: readonly Judged[],
): Pick<Finding, "start" | "end" | "quote"> | undefined {
  const { message: index, source, span } = candidate;
  const message = index === null ? undefined : seen.prepared.messages[index];
  if (message === undefined || span === null || house !== undefined || source === "structure")
    return undefined;
  const later = judged.flatMap((other) => {
    const at = other.candidate.message === index ? other.candidate.span?.start : undefined;
    return at !== undefined && at >= span.end ? [at] : [];
  });
  const { text } = message.message;
  const { start, end } = quotedFrom(message, span, Math.min(...later, text.length));
  return { start, end, quote: text.slice(start, end) };
}

function toFinding(seen: Observations, { sin, candidate, house }: Judged): Finding {
  const { messages } = seen.prepared.conversation;
  const message = candidate.message === null ? undefined : messages[candidate.message];
  const start = candidate.span?.start ?? 0;
  const end = candidate.span?.end ?? 0;
  return {
    id: "",
    sin: sin.id,
    source: candidate.source,
    message: message?.id ?? null,
    ...(candidate.message === null ? {} : { index: candidate.message }),
    quote: message === undefined ? "" : message.text.slice(start, end),
    start,
    end,
    related: (candidate.related ?? []).map((place) => ({
      message: messages[place.message]?.id ?? "",
      start: place.start,
      end: place.end,
    })),
    events: [...(candidate.events ?? [])],
    severity: candidate.severity,
    attribution: candidate.attribution,
    recovered: candidate.recovered ?? false,
    rule: ruleName({ sin, candidate }),
    rule_version: sin.version,
    confidence: 0,
    counted: false,
    vouched_by: null,
    ...textsOf(sin, candidate, seen.context.config.language),
    ...(house === undefined ? {} : { ...house, provenance: "house" as const }),
  };
}
