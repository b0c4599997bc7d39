import type { LintReport } from "../model/api.ts";
import type { ReviewContext } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import type { ApologyFault } from "../model/taxonomy.ts";
import { type Apology, readApology } from "../repairs/apology.ts";
import { draftsOf, isOpen } from "../repairs/draft.ts";
import { missingParts } from "../repairs/parts.ts";
import type { PreparedMessage } from "../review/prepared.ts";
import { fold } from "../text/fold.ts";
import { comparable, type Measure, measuresIn } from "../text/measures.ts";
import type { Span } from "../text/types.ts";
import { APOLOGY_TEXTS, type ApologyAdvice } from "./apology_texts.ts";

type LintFinding = LintReport["findings"][number];

/** What the linter says of a draft that makes amends. */
export interface LintedApology {
  apology: LintReport["apology"];
  findings: LintFinding[];
}

/** Reads the last message of a conversation, the draft, as an apology. Advice, never a sin. */
export function lintApology(
  message: PreparedMessage | undefined,
  { promises, repairs }: Review,
  { config }: ReviewContext,
): LintedApology {
  if (message === undefined) return { apology: null, findings: [] };
  const { id, text } = message.message;
  const read = readApology(
    message,
    promises.filter((promise) => promise.message === id),
  );
  if (read === null) return { apology: null, findings: [] };
  const texts = APOLOGY_TEXTS[config.language];
  const place = ({ start, end }: Span) => ({ quote: text.slice(start, end), start, end });
  const advise = (span: Span, rule: string, advice: ApologyAdvice): LintFinding => ({
    kind: "apology",
    sin: "broken_promise",
    ...place(span),
    severity: 1,
    rule: `lint.${rule}`,
    ...advice,
    counted: false,
  });
  const bare = repairs.length > 0 || speaksOfBreach(read) ? bareRegret(read) : null;
  return {
    apology: {
      parts: read.parts.map((part) => ({ part: part.part, ...place(part) })),
      missing: missingParts(
        read.parts.map(({ part }) => part),
        false,
      ),
    },
    findings: [
      ...read.faults.map((fault) => advise(fault, `apology_${fault.fault}`, texts[fault.fault])),
      ...(bare === null ? [] : [advise(bare, "apology_bare", texts.bare)]),
      ...tooMuch(fold(text), read, config.goodwill).map((span) =>
        advise(span, "goodwill_limit", texts.goodwill),
      ),
    ],
  };
}

/** What the thread still has to make good, and what the draft leaves out of it. */
export function openRepairs(
  conversation: Conversation,
  before: Pick<Review, "language" | "promises" | "repairs"> | null,
  reviewed: Review,
  { config }: ReviewContext,
): LintReport["repairs"] {
  if (before === null) return [];
  const drafts = draftsOf(conversation, before, config);
  return before.repairs.filter(isOpen).map(({ id, promise }) => ({
    repair: id,
    promise,
    promised: before.promises.find((one) => one.id === promise)?.quote ?? "",
    missing: reviewed.repairs.find((one) => one.id === id)?.missing ?? [],
    draft: drafts.find(({ repair }) => repair === id) ?? null,
  }));
}

const FAULTS_OF_BREACH: ReadonlySet<ApologyFault> = new Set(["passive", "excuse", "no_date"]);

/** Whether it is about something of the house's that went wrong, and not a plain "sorry for the trouble". */
function speaksOfBreach({ parts, faults }: Apology): boolean {
  return (
    parts.some(({ part }) => part === "acknowledgement" || part === "explanation") ||
    faults.some(({ fault }) => FAULTS_OF_BREACH.has(fault))
  );
}

/** The words of regret of an apology that neither takes responsibility nor mends anything. */
function bareRegret({ parts }: Apology): Span | null {
  const has = (part: string) => parts.some((one) => one.part === part);
  if (has("responsibility") || has("repair")) return null;
  return parts.find(({ part }) => part === "regret") ?? null;
}

/** Amounts beside words of goodwill that are over every limit of their kind. */
function tooMuch(
  folded: string,
  { parts }: Apology,
  allowed: ReviewContext["config"]["goodwill"],
): Measure[] {
  const given = parts.find(({ part }) => part === "goodwill");
  if (given === undefined) return [];
  const limits = allowed.flatMap(({ most }) => (most === undefined ? [] : measuresIn(fold(most))));
  const sentence = sentenceAround(folded, given);
  return measuresIn(folded.slice(sentence.start, sentence.end))
    .filter((measure) => {
      const same = limits.filter(
        (limit) => comparable(measure, limit) && limit.unit === measure.unit,
      );
      return same.length > 0 && same.every(({ high }) => measure.low > high);
    })
    .map((measure) => ({
      ...measure,
      start: measure.start + sentence.start,
      end: measure.end + sentence.start,
    }));
}

function sentenceAround(folded: string, { start, end }: Span): Span {
  const before = folded.slice(0, start).search(/[.!?\n][^.!?\n]*$/);
  const after = folded.slice(end).search(/[.!?](?:\s|$)|\n/);
  return { start: before + 1, end: after === -1 ? folded.length : end + after };
}
