import type { ConversationView } from "../../model/api.ts";
import { type Channel, Conversation, type Role, type Status } from "../../model/conversation.ts";
import { type PRAISE_KINDS, Review } from "../../model/review.ts";
import type { PromiseState, SinId } from "../../model/taxonomy.ts";

/**
 * Invented conversations with invented findings, for work on the pages without an engine. Quotes are
 * looked up in their message, so that no span can be wrong; the zod schemas check the rest.
 */
export interface Story {
  id: string;
  subject?: string;
  channel?: Channel;
  status?: Status;
  customer: string;
  /** Author, role, hours before now (null: unknown), text. */
  messages: readonly (readonly [string, Role, number | null, string])[];
  findings?: readonly StoryFinding[];
  promises?: readonly StoryPromise[];
  needs?: readonly { at: number; quote: string; answered: "yes" | "no" | "unclear"; by?: number }[];
  praise?: readonly { at: number; quote: string; kind: (typeof PRAISE_KINDS)[number] }[];
  /** Hours before now and text. */
  handOffs?: readonly (readonly [number, string])[];
  total?: number | null;
  priority?: number;
  reasons?: readonly string[];
}

export interface StoryFinding {
  sin: SinId;
  /** Index of the message; null for a finding about the whole conversation. */
  at: number | null;
  quote?: string;
  severity: 1 | 2 | 3;
  counted?: boolean;
  explanation: string;
  remedy: string;
  related?: readonly (readonly [number, string])[];
}

export interface StoryPromise {
  at: number;
  quote: string;
  state: PromiseState;
  /** Hours from now; null when nobody said when. */
  due: number | null;
  words?: string;
  condition?: string;
  proof?: readonly (readonly [number, string, string])[];
  /** What is written to make it good, not sent yet. */
  repairDraft?: string;
}

const HOUR = 3_600_000;

/** A story as the API would tell it at an instant. */
export function viewOf(story: Story, now: number): ConversationView {
  const instant = (hoursFromNow: number) => new Date(now + hoursFromNow * HOUR).toISOString();
  const messages = story.messages.map(([name, role, hours, text], index) => ({
    id: `${story.id}-m${index}`,
    author: { name, role },
    text,
    ...(hours === null ? {} : { at: instant(-hours) }),
    ...(role === "system" ? { automated: true } : {}),
  }));
  const messageId = (index: number) => `${story.id}-m${index}`;
  const spanOf = (index: number, quote: string) => {
    const start = messages[index]?.text.indexOf(quote) ?? -1;
    if (start === -1) throw new Error(`${story.id}: message ${index} does not say "${quote}"`);
    return { message: messageId(index), start, end: start + quote.length };
  };
  const conversation = Conversation.parse({
    schema: "amends.conversation/v1",
    id: story.id,
    channel: story.channel ?? "email",
    subject: story.subject,
    status: story.status ?? "open",
    customer: { id: story.customer, name: story.customer },
    messages,
    events: (story.handOffs ?? []).map(([hours, text]) => ({
      id: `${story.id}-${text}`,
      at: instant(-hours),
      type: "transferred",
      to: text,
    })),
  });
  const repairId = (index: number) => `${story.id}-r${index}`;
  const repairs = (story.promises ?? []).flatMap(({ repairDraft: text, due }, index) =>
    text === undefined ? [] : [{ index, due, text }],
  );
  const total = story.total ?? null;
  const review = Review.parse({
    schema: "amends.review/v1",
    conversation: story.id,
    provenance: { engine: "0.1.0", rules: "h_1", config: "h_2", context: "h_3", as_of: instant(0) },
    language: messages.map(({ id }) => ({ message: id, language: "en" })),
    findings: (story.findings ?? []).map((finding, index) => ({
      id: `${story.id}-f${index}`,
      sin: finding.sin,
      source: finding.quote === undefined ? "structure" : "agent_text",
      quote: finding.quote ?? "",
      ...(finding.at === null || finding.quote === undefined
        ? { message: finding.at === null ? null : messageId(finding.at), start: 0, end: 0 }
        : spanOf(finding.at, finding.quote)),
      related: (finding.related ?? []).map(([at, quote]) => spanOf(at, quote)),
      events: [],
      severity: finding.severity,
      attribution: "agent",
      recovered: false,
      rule: `${finding.sin}.stated`,
      rule_version: 2,
      confidence: 0.87,
      counted: finding.counted ?? true,
      explanation: finding.explanation,
      remedy: finding.remedy,
    })),
    promises: (story.promises ?? []).map((promise, index) => ({
      id: `${story.id}-p${index}`,
      quote: promise.quote,
      ...spanOf(promise.at, promise.quote),
      type: promise.condition === undefined ? "firm" : "conditional",
      strength: "firm",
      polarity: "do",
      debtor: "agent",
      beneficiary: "customer",
      action: "do what was said",
      condition: promise.condition ?? null,
      parent: null,
      deadline: {
        text: promise.words ?? "",
        due: promise.due === null ? null : instant(promise.due),
        source:
          promise.due === null ? "none" : promise.words === undefined ? "default" : "explicit",
        rule: "fixture",
        zone: "Europe/Lisbon",
        calendar: "default",
      },
      state: promise.state,
      warned: false,
      next_change_at: null,
      evidence: (promise.proof ?? []).map(([at, kind, quote]) => ({
        kind,
        event: null,
        ...spanOf(at, quote),
      })),
    })),
    repairs: repairs.map(({ index, due }) => ({
      id: repairId(index),
      promise: `${story.id}-p${index}`,
      state: "to_do",
      because: null,
      since: instant(due ?? 0),
      by: instant((due ?? 0) + 24),
      offered_at: null,
      late: true,
      parts: [],
      missing: ["responsibility", "repair", "new_date"],
      faults: [],
      new_promise: null,
      answer: null,
      next_change_at: null,
    })),
    praise: (story.praise ?? []).map(({ at, quote, kind }, index) => ({
      id: `${story.id}-g${index}`,
      kind,
      quote,
      ...spanOf(at, quote),
    })),
    needs: (story.needs ?? []).map(({ at, quote, answered, by }, index) => ({
      id: `${story.id}-n${index}`,
      quote,
      ...spanOf(at, quote),
      kind: quote.endsWith("?") ? "question" : "request",
      answered,
      by: by === undefined ? null : messageId(by),
    })),
    score: {
      total,
      compliance: total === null ? null : 0.5,
      factors: { responsiveness: 0.8, assurance: null, empathy: 0.5 },
      capped: total === 5,
      measured: ["empathy"],
    },
    missing_context: ["orders", "the customer's other conversations"],
  });
  const timed = conversation.messages.flatMap(({ id, at, author }) =>
    at === undefined ? [] : [{ id, at, name: author.name ?? "", role: author.role }],
  );
  return {
    conversation,
    review,
    repair_drafts: repairs.map(({ index, text }) => ({
      repair: repairId(index),
      language: "en",
      text,
      goodwill: [],
    })),
    orders: [],
    verdicts: [],
    answers: [],
    orphaned_marks: [],
    records: [
      { rule: "rulebook.stated", right: 41, wrong: 6, low: 0.743, high: 0.941 },
      { rule: "brush_off.stated", right: 0, wrong: 0, low: null, high: null },
    ],
    timeline: [
      ...timed.map(({ id, at, name }) => ({ ...point("message", at, name), message: id })),
      ...conversation.events.map(({ at, to }) => point("hand_off", at, to ?? "")),
      ...timed.flatMap(({ id, at, role }, index) => {
        const next = timed[index + 1];
        if (role !== "customer" || next?.role === "customer") return [];
        const until = next?.at ?? null;
        const minutes = (Date.parse(until ?? instant(0)) - Date.parse(at)) / 60_000;
        const text = until === null ? "No reply" : "Reply";
        const wait = {
          until,
          minutes,
          target: 540,
          working_day: 540,
          late: minutes > 540,
          message: id,
        };
        return [{ ...point("wait", at, text), ...wait }];
      }),
    ].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at)),
  };
}

function point(kind: "message" | "wait" | "hand_off", at: string, text: string) {
  return {
    kind,
    at,
    until: null,
    message: null,
    minutes: null,
    target: null,
    working_day: null,
    late: false,
    text,
  };
}
