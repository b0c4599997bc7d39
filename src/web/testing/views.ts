import {
  type ConversationRow,
  type ConversationView,
  type LintReport,
  type Overview,
  type ScoreReport,
  type SinView,
} from "../../model/api.ts";
import { PROMISE_VIEWS, type PromiseRow, type PromiseViewName } from "../../model/promise_views.ts";
import { FACTORS, PROMISE_STATES, SIN_IDS, type SinId } from "../../model/taxonomy.ts";
import { inView } from "../../report/promises/choose.ts";
import { promiseRowsOf } from "../../report/promises/rows.ts";
import type { Story } from "./story.ts";

/** What the lists say of a conversation. */
export function rowOf(
  { priority = 0, reasons = [] }: Story,
  view: ConversationView,
): ConversationRow {
  const { conversation, review } = view;
  const { findings, promises } = review;
  const staff = conversation.messages.filter(({ author }) => author.role === "agent");
  const times = conversation.messages.flatMap(({ at }) => at ?? []);
  const worst = findings.toSorted((a, b) => b.severity - a.severity)[0];
  return {
    id: conversation.id,
    subject: conversation.subject ?? "",
    channel: conversation.channel,
    status: conversation.status ?? "unknown",
    customer: conversation.customer?.name ?? "",
    agents: [...new Set(staff.map(({ author }) => author.name ?? ""))],
    languages: ["en"],
    messages: conversation.messages.length,
    first_at: times[0] ?? null,
    last_at: times.at(-1) ?? null,
    sins: [...new Set(findings.map(({ sin }) => sin))].map((sin) => {
      const own = findings.filter((finding) => finding.sin === sin);
      return { sin, count: own.length, counted: own.some(({ counted }) => counted) };
    }),
    worst_severity: worst?.severity ?? 0,
    promises: Object.fromEntries(
      PROMISE_STATES.map((state) => [state, promises.filter((one) => one.state === state).length]),
    ),
    priority,
    reasons: [...reasons],
    worst: worst === undefined ? null : { sin: worst.sin, quote: worst.quote },
    score: review.score,
  };
}

export function promiseRows({ conversation, review }: ConversationView): PromiseRow[] {
  return promiseRowsOf(conversation, review);
}

const DAY = 86_400_000;

/** The promises of a view of the board; every fixture conversation is open. */
export function promisesIn(
  view: PromiseViewName,
  promises: readonly PromiseRow[],
  now: number,
): PromiseRow[] {
  const isIn = inView(view, now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return promises.filter((row) => isIn(row, "open"));
}

/** How many promises each view of the board holds. */
export function countsOf(promises: readonly PromiseRow[], now: number): Overview["promise_counts"] {
  return Object.fromEntries(
    PROMISE_VIEWS.map((view) => [view, promisesIn(view, promises, now).length]),
  );
}

export function overviewOf(
  rows: readonly ConversationRow[],
  promises: readonly PromiseRow[],
  now: number,
): Overview {
  const read_first = rows
    .filter(({ priority }) => priority > 0)
    .toSorted((a, b) => b.priority - a.priority)
    .slice(0, 10);
  const sins = SIN_IDS.flatMap((sin) => {
    const own = rows.flatMap((row) => row.sins.filter((one) => one.sin === sin));
    const findings = own.reduce((sum, { count }) => sum + count, 0);
    const counted = own.filter((one) => one.counted).reduce((sum, { count }) => sum + count, 0);
    const factor = "assurance" as const;
    const found = { sin, factor, findings, counted, conversations: own.length, orders: 0 };
    return findings === 0 ? [] : [found];
  });
  return {
    as_of: new Date(now).toISOString(),
    totals: {
      conversations: rows.length,
      messages: rows.reduce((sum, row) => sum + row.messages, 0),
      findings: sins.reduce((sum, { findings }) => sum + findings, 0),
      counted: sins.reduce((sum, { counted }) => sum + counted, 0),
      promises: promises.length,
      praise: 3,
    },
    read_first,
    score: score(rows.length),
    sins,
    due_today: promisesIn("due_today", promises, now),
    overdue: promisesIn("overdue", promises, now).slice(0, 10),
    promise_counts: countsOf(promises, now),
    repairs: {
      opened: 9,
      to_do: 4,
      offered: 1,
      accepted: 3,
      refused: 0,
      not_needed: 1,
      in_time: 4,
    },
  };
}

function score(conversations: number): ScoreReport {
  return {
    total: 5,
    uncapped: 6.41,
    capped: true,
    cap_reason:
      "Capped at 5 by broken commitments: promises kept, 62% of 37 is below 80%. Good manners do not make up for it.",
    attention: 2.68,
    compliance: {
      value: 0.6216,
      low: 0.461,
      high: 0.759,
      n: 37,
      kept: 23,
      late: 5,
      broken: 9,
      unverifiable: 6,
      pending: 11,
      coverage: 0.86,
      lower_bound: 0.535,
      upper_bound: 0.674,
      per_100_conversations: 49,
      with_date: 0.8,
    },
    orders:
      conversations === 0
        ? null
        : { kept: 1, late: 1, broken: 0, unverifiable: 0, pending: 1, checked: 2, wrong: 1 },
    record_quality: null,
    factors: FACTORS.map((factor) => {
      const measured = factor !== "tangibles" && factor !== "internal";
      return {
        factor,
        value: measured ? 0.67 : null,
        weight: measured ? 1.4 : 0,
        points: measured ? (factor === "reliability" ? 3.73 : 0.94) : null,
        n: measured ? conversations : 0,
        findings: measured ? 12 : 0,
      };
    }),
    servqual: 6.4,
    not_measured: ["order accuracy", "record quality", "tangibles", "internal"],
    arithmetic: [
      "Promises due and checked: 23 kept on time + 5 kept late or in part + 9 broken = 37.",
      "Kept on time: 23 / 37 = 0.6216 (95% interval 46% to 76%).",
      "Compliance points: 6 × 0.6216 = 3.73.",
      "Attention points: 4 × (22 × 0.7000 + 19 × 0.6500 + 16 × 0.6500) / 57 = 2.68 of 4.",
      "Total: 3.73 + 2.68 = 6.41 of 10.",
      "Capped by broken commitments (promises kept): 5.00.",
    ],
    conversations,
  };
}

/** Names as the engine gives them. */
export function sinView(id: SinId): SinView {
  const label = id.charAt(0).toUpperCase() + id.slice(1).replaceAll("_", " ");
  return {
    id,
    label: { en: label, es: label, tl: label },
    factor: "assurance",
    definition: `What ${label.toLowerCase()} is.`,
    remedy: "Say what can be done in this case.",
    source: "Invented",
    severity: 2,
    version: 1,
    rules: [{ rule: `${id}.stated`, explanation: "Words of it stand in a reply." }],
    examples: {
      positive: [
        {
          language: "en",
          turns: [
            { role: "customer", text: "May I return it? <b>It is broken.</b>" },
            { role: "agent", text: "No. That is our policy." },
          ],
          quote: "That is our policy",
          because: null,
        },
      ],
      negative: [],
    },
  };
}

/** Finds two phrases; the real engine is not needed to see whether the page shows what it is told. */
export function lintOf(draft: string, now: number): LintReport {
  const policy = draft.indexOf("our policy");
  const promise = draft.indexOf("I will call you");
  const place = (start: number, length: number) => ({
    quote: draft.slice(start, start + length),
    start,
    end: start + length,
  });
  return {
    findings:
      policy === -1
        ? []
        : [
            {
              kind: "sin",
              sin: "rulebook",
              ...place(policy, 10),
              severity: 2,
              rule: "rulebook.stated",
              explanation: "A policy is given as the answer.",
              remedy: "Say what can be done in this case.",
              counted: true,
            },
          ],
    apology: null,
    repairs: [],
    promises:
      promise === -1
        ? []
        : [
            {
              id: "draft-p0",
              message: "draft",
              ...place(promise, 15),
              type: "firm",
              strength: "firm",
              polarity: "do",
              debtor: "agent",
              beneficiary: "customer",
              action: "call",
              condition: null,
              parent: null,
              deadline: {
                text: "",
                due: new Date(now + DAY).toISOString(),
                source: "default",
                rule: "fixture",
                zone: "UTC",
                calendar: "default",
              },
              state: "open",
              warned: false,
              next_change_at: null,
              evidence: [],
            },
          ],
    unanswered: draft.length > 40 ? [{ quote: "Why is it broken?", kind: "question" }] : [],
  };
}
