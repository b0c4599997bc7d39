import type { HouseBanned } from "../../model/house_rules.ts";
import type { Sentence, Span } from "../../text/types.ts";
import { scopeOf } from "../acts/scope.ts";
import type { Observations } from "../observations.ts";
import type { PreparedMessage } from "../prepared.ts";
import { compiledHouse, type Wanted } from "./compiled.ts";
import { finderOf } from "./finder.ts";
import type { HouseHit } from "./hit.ts";
import { channelOf, concerns } from "./reach.ts";
import { missingWords } from "./required.ts";
import { HOUSE_TEXTS } from "./texts.ts";

/** Looks for everything the house has written itself; one hit a rule and message. */
export function houseHits(seen: Observations): HouseHit[] {
  const { house } = seen.context;
  if (house === undefined) return [];
  const compiled = compiledHouse(house);
  const hits: HouseHit[] = [];
  const told = new Set<string>();
  for (const message of seen.prepared.messages) {
    if (message.side === "other") continue;
    const index = message.side === "staff" ? compiled.staff : compiled.customer;
    for (const sentence of message.sentences) {
      for (const { of, start, end } of index.match(sentence)) {
        const hit = hitOf(seen, of, message, sentence, { start, end });
        if (hit === null) continue;
        // A word of the trade is explained once and is then known.
        const key =
          hit.kind === "jargon" ? hit.explanation : `${hit.kind}/${hit.id}/${hit.message}`;
        if (!told.has(key)) hits.push(hit);
        told.add(key);
      }
    }
  }
  return [...hits, ...compiled.required.flatMap((one) => missingWords(seen, one))];
}

function hitOf(
  seen: Observations,
  wanted: Wanted,
  message: PreparedMessage,
  sentence: Sentence,
  span: Span,
): HouseHit | null {
  const what =
    wanted.kind === "rule" ? wanted.rule : wanted.kind === "banned" ? wanted.banned : wanted.jargon;
  const channel = channelOf(seen.prepared.conversation, message.message);
  if (!concerns(what, sentence.language, channel)) return null;
  const scope = scopeOf(sentence, span);
  if (scope.quoted) return null;
  const place = { ...span, message: message.index };
  if (wanted.kind === "jargon") return jargonHit(seen, wanted, message, place);
  if (message.side === "staff" ? scope.reported : scope.conditional) return null;
  if (wanted.kind === "banned") return bannedHit(seen, wanted.banned, message, place);
  const { rule, unless } = wanted;
  if (unless !== null && unless(sentence) !== null) return null;
  return {
    ...place,
    kind: "rule",
    id: rule.id,
    sin: rule.sin,
    source: message.side === "staff" ? "agent_text" : "customer_report",
    severity: rule.severity ?? null,
    explanation: rule.message,
    remedy: rule.remedy ?? null,
  };
}

function bannedHit(
  seen: Observations,
  banned: HouseBanned,
  { message }: PreparedMessage,
  place: Span & { message: number },
): HouseHit {
  const texts = HOUSE_TEXTS[seen.context.config.language];
  const { id, sin = null, instead } = banned;
  return {
    ...place,
    kind: "banned",
    id,
    sin,
    source: "agent_text",
    severity: banned.severity ?? null,
    explanation: banned.message ?? texts.banned(message.text.slice(place.start, place.end)),
    remedy: instead === undefined ? null : texts.write(instead),
  };
}

/** Not where the customer uses the word themselves, nor where the reply says it in plain words too. */
function jargonHit(
  seen: Observations,
  { jargon, say }: Wanted & { kind: "jargon" },
  message: PreparedMessage,
  place: Span & { message: number },
): HouseHit | null {
  const term = finderOf({ phrases: [jargon.term] });
  const used = seen.customer.some(
    ({ index, sentences }) =>
      index < message.index && sentences.some((sentence) => term(sentence) !== null),
  );
  if (used) return null;
  if (say !== null && message.sentences.some((sentence) => say(sentence) !== null)) return null;
  const texts = HOUSE_TEXTS[seen.context.config.language];
  return {
    ...place,
    kind: "jargon",
    id: "jargon",
    sin: "unclear_communication",
    source: "agent_text",
    severity: null,
    explanation: texts.jargon(jargon.term),
    remedy: texts.say(jargon.say),
  };
}
