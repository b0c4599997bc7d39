import pc from "picocolors";
import { EARLIER_MESSAGES, MOST_REVIEWED } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Advice, Finding, PromiseRecord, Repair, Score } from "../model/review.ts";
import { priorityOf } from "../score/priority.ts";
import { recordInWords } from "../score/track_record.ts";
import { authorName, inWords, sinName, titleOf } from "./names.ts";
import { plain } from "./plain.ts";
import { Totals } from "./totals.ts";
import { type Report, type ReportItem, type ReportOptions, shownIn } from "./types.ts";

export interface TextOptions extends ReportOptions {
  colour: boolean;
}

type Colours = ReturnType<typeof pc.createColors>;

/** What went wrong, for people at a terminal: quote, why, remedy, promises, score; then the sums. */
export function textReport(options: TextOptions): Report {
  const colours = pc.createColors(options.colour);
  const totals = new Totals(options);
  return {
    add(item) {
      totals.add(item);
      const review = shownIn(item.review, options);
      return conversationText({ ...item, review }, options, colours);
    },
    end: () => summaryText(totals, colours),
  };
}

/** Empty for a conversation in which there is nothing to see. */
function conversationText(item: ReportItem, options: TextOptions, c: Colours): string {
  const { conversation, review } = item;
  const { findings, promises, praise, advice = [] } = review;
  if (findings.length + promises.length + praise.length + advice.length === 0) return "";
  const { priority, reasons } = priorityOf(conversation, review, options);
  const lines = [
    `${c.bold(plain(titleOf(conversation), 100))} ${c.dim(`${plain(conversation.id, 80)}, ${conversation.channel}, ${conversation.messages.length} messages`)}`,
    ...(review.missing_context.includes(EARLIER_MESSAGES)
      ? [`  ${c.yellow(`Only the latest ${MOST_REVIEWED} messages were reviewed.`)}`]
      : []),
    ...(reasons.length === 0
      ? []
      : [`  ${c.dim(`Read first: ${priority} of 100.`)} ${plain(reasons.join("; "), 400)}`]),
    ...findings.flatMap((finding) => findingLines(finding, conversation, options, c)),
    ...promises.flatMap((promise) => [
      promiseLine(promise, c),
      ...repairLines(review.repairs.find((one) => one.promise === promise.id)),
    ]),
    ...advice.flatMap((one) => adviceLines(one, c)),
    ...praise.map(
      ({ kind, quote }) => `  ${c.green("Well done")} ${inWords(kind)}: "${plain(quote)}"`,
    ),
    scoreLine(review.score, c),
  ];
  return `${lines.join("\n")}\n\n`;
}

function findingLines(
  finding: Finding,
  conversation: Conversation,
  { records }: TextOptions,
  c: Colours,
): string[] {
  const message = conversation.messages.find(({ id }) => id === finding.message);
  const place =
    message === undefined
      ? "proved by events"
      : `message ${conversation.messages.indexOf(message) + 1}, ${plain(authorName(message), 60)}${message.at === undefined ? "" : `, ${message.at}`}`;
  const paint = finding.counted ? (finding.severity === 3 ? c.red : c.yellow) : c.cyan;
  const notes = [
    `severity ${finding.severity}`,
    ...(finding.attribution === "unknown" ? [] : [inWords(finding.attribution).toLowerCase()]),
    ...(finding.source === "customer_report" ? ["told by the customer"] : []),
    ...(finding.recovered ? ["recovered"] : []),
    ...(finding.counted ? [] : ["please look"]),
    ...(finding.provenance === "house" ? ["house rule"] : []),
  ];
  return [
    `  ${paint(sinName(finding.sin))} ${c.dim(`(${notes.join(", ")}) ${place}`)}`,
    ...(finding.quote === "" ? [] : [`    "${plain(finding.quote)}"`]),
    `    ${plain(finding.explanation, 500)}`,
    `    ${c.green("Remedy:")} ${plain(finding.remedy, 500)}`,
    `    ${c.dim(`${finding.rule}, ${recordInWords(records[finding.rule])}`)}`,
  ];
}

function adviceLines({ quote, explanation, instead, rule }: Advice, c: Colours): string[] {
  return [
    `  ${c.cyan("House advice")} ${c.dim(`(${rule})`)}`,
    `    "${plain(quote)}"`,
    `    ${plain([explanation, instead].filter(Boolean).join(" "), 500)}`,
  ];
}

function promiseLine({ state, quote, deadline, strength }: PromiseRecord, c: Colours): string {
  const paint = state === "broken" ? c.red : state === "kept" ? c.green : c.yellow;
  const due = deadline.due === null ? "no due time" : `due ${deadline.due}`;
  const hedged = strength === "hedged" ? ", hedged" : "";
  return `  ${paint(`Promise ${inWords(state).toLowerCase()}`)} "${plain(quote)}" ${c.dim(`(${due}${hedged})`)}`;
}

/** What was done about a promise that was not kept in time. */
function repairLines(repair: Repair | undefined): string[] {
  if (repair === undefined) return [];
  const { state, missing, answer } = repair;
  const lacks =
    missing.length === 0 || state === "not_needed"
      ? ""
      : `, lacks ${missing.map((part) => inWords(part).toLowerCase()).join(", ")}`;
  const said = answer === null ? "" : ` ("${plain(answer.quote, 120)}")`;
  return [`    Repair ${inWords(state).toLowerCase()}${said}${lacks}`];
}

function scoreLine(score: Score, c: Colours): string {
  const factors = Object.entries(score.factors)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([factor, value]) => `${factor} ${Number(value).toFixed(2)}`);
  const total =
    score.total === null
      ? `no total (${score.compliance === null ? "compliance" : "attention"} not measured)`
      : `${score.total.toFixed(1)} of 10${score.capped ? ", capped by broken commitments" : ""}`;
  return `  ${c.bold("Score")} ${total}${factors.length === 0 ? "" : c.dim(` ${factors.join(", ")}`)}`;
}

function summaryText(totals: Totals, c: Colours): string {
  const { conversations, messages, findings, counted, promises, praise, score, sins } = totals;
  if (conversations === 0) return "No conversations.\n";
  const lines = [
    c.bold(
      `${conversations} conversations, ${messages} messages: ${counted} findings, ${findings - counted} to look at, ${promises} promises, ${praise} praised`,
    ),
    ...sins.map(
      (one) =>
        `  ${sinName(one.sin).padEnd(30)} ${String(one.counted).padStart(5)} counted ${String(one.findings - one.counted).padStart(5)} to look at, in ${one.conversations} conversations`,
    ),
    c.bold("Score"),
    ...score.arithmetic.map((line) => `  ${line}`),
    ...(score.cap_reason === null ? [] : [`  ${c.red(score.cap_reason)}`]),
    `  ${c.dim(`Not measured: ${score.not_measured.join(", ") || "nothing missing"}.`)}`,
  ];
  return `${lines.join("\n")}\n`;
}
