import { createHash } from "node:crypto";
import { agentsOf } from "../measures/staff.ts";
import type { ConversationRow } from "../model/api.ts";
import type { Config } from "../model/config.ts";
import type { Conversation, Message } from "../model/conversation.ts";
import { bucketOf, canonicalJson, stableId } from "../model/ids.ts";
import type { PromiseRecord, Review } from "../model/review.ts";
import type { PromiseState } from "../model/taxonomy.ts";
import { customerOf, promiseRowsOf, subjectOf } from "../report/promises/rows.ts";
import { mainLanguage } from "../review/main_language.ts";
import { priorityOf } from "../score/priority.ts";
import { scoreInputOf } from "../score/score_conversation.ts";
import { sinsLookedFor } from "../score/track_record.ts";
import { lastWordAt } from "../survey/occasions.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import type { Reviewed } from "./types.ts";

/**
 * Content hash of a conversation: what decides whether it has to be stored and reviewed again. The
 * order of keys does not matter, because the database gives them back in an order of its own.
 */
export function hashOf(conversation: Conversation): string {
  return createHash("sha256").update(canonicalJson(conversation)).digest("base64url").slice(0, 24);
}

/** What a review rests on besides the conversation: rules and configuration. */
export function rulesOf({ provenance }: Pick<Review, "provenance">): string {
  return `${provenance.engine}/${provenance.rules}/${provenance.config}`;
}

/** The bucket of a conversation: its customer's, or its own where the customer is not known. */
export function bucketFor(workspace: string, conversation: Conversation): number {
  return bucketOf(workspace, conversation.customer?.id ?? conversation.id);
}

/** One person row per human and workspace; the id is that of their first known address or id. */
export function personId(workspace: string, address: string): string {
  return stableId("person", workspace, address.toLowerCase());
}

/**
 * Everything stored of one reviewed conversation, as plain rows for batch inserts. `seen` is the same
 * conversation with customer and agents under what they stand in the end: what counts by person is of it.
 */
export function rowsOf(
  workspace: string,
  { conversation, review }: Reviewed,
  config: Config,
  seen = conversation,
) {
  const bucket = bucketFor(workspace, conversation);
  const key = { bucket, conversation_id: conversation.id };
  const { messages, ...body } = conversation;
  return {
    conversation: {
      bucket,
      id: conversation.id,
      body,
      review,
      ...summaryOf(seen, review, config),
      hash: hashOf(conversation),
      rules: rulesOf(review),
      customer_id: customerIdOf(workspace, seen),
    },
    messages: messages.map((message, position) => ({
      ...messageRow(message, position, key),
      author: authorOf(seen.messages[position] ?? message),
    })),
    findings: review.findings.map((finding) => ({
      ...key,
      id: finding.id,
      sin: finding.sin,
      source: finding.source,
      message_id: finding.message,
      severity: finding.severity,
      counted: finding.counted,
      rule: finding.rule,
      starts: finding.start,
      ends: finding.end,
    })),
    promises: promiseRows(seen, review, key),
  };
}

/** The customer as a person; null when nobody is named. */
export function customerIdOf(workspace: string, { customer }: Conversation): string | null {
  return customer === undefined ? null : personId(workspace, customer.email ?? customer.id);
}

/** An instant that a timestamp column takes: years 1 to 9999 in UTC; null for any other. */
export function storedInstant(at: string | null | undefined): string | null {
  const time = at == null ? Number.NaN : Date.parse(at);
  if (Number.isNaN(time)) return null;
  const text = new Date(time).toISOString();
  return /^(?!0000)\d{4}-/.test(text) ? text : null;
}

function summaryOf(conversation: Conversation, review: Review, config: Config) {
  const times = conversation.messages.flatMap(({ at }) => storedInstant(at) ?? []).sort();
  const { priority, reasons } = priorityOf(conversation, review, {
    now: review.provenance.as_of,
    config,
  });
  const answered = conversation.messages.some(
    ({ author, private: hidden }) =>
      (author.role === "agent" || author.role === "bot") && hidden !== true,
  );
  const looked = sinsLookedFor(TRACK_RECORDS, mainLanguage(review));
  const { findings, promises } = review;
  return {
    customer: customerOf(conversation),
    subject: subjectOf(conversation),
    channel: conversation.channel,
    status: conversation.status ?? "unknown",
    agents: agentsOf(conversation),
    languages: [...new Set(review.language.map(({ language }) => language))],
    messages: conversation.messages.length,
    first_at: times[0] ?? null,
    last_at: times.at(-1) ?? null,
    rested_at: storedInstant(new Date(lastWordAt(conversation)).toISOString()),
    priority,
    reasons,
    ...countsOf(review),
    next_change_at: storedInstant(review.next_change_at),
    reviewed_at: storedInstant(review.provenance.as_of),
    score: review.score,
    score_input: scoreInputOf({ findings, promises, answered, looked }, { reports: true }),
  };
}

/** What a list shows of findings and promises. */
export function countsOf({ findings, promises }: Pick<Review, "findings" | "promises">) {
  return {
    worst_severity: findings.reduce((worst, { severity }) => Math.max(worst, severity), 0),
    worst: worstOf(findings),
    sins: sinCounts(findings),
    promise_counts: stateCounts(promises),
  };
}

/** The finding to show on a list: counted ones first, then the most severe, then the first. */
function worstOf(findings: Review["findings"]): ConversationRow["worst"] {
  const quoted = findings.filter(({ quote }) => quote !== "");
  const rank = ({ counted, severity }: Review["findings"][number]) => (counted ? 10 : 0) + severity;
  const worst = quoted.toSorted((a, b) => rank(b) - rank(a))[0];
  return worst === undefined ? null : { sin: worst.sin, quote: worst.quote.slice(0, 300) };
}

function sinCounts(findings: Review["findings"]): ConversationRow["sins"] {
  const counts = new Map<string, ConversationRow["sins"][number]>();
  for (const { sin, counted } of findings) {
    const key = `${sin}/${counted}`;
    const one = counts.get(key) ?? { sin, counted, count: 0 };
    one.count += 1;
    counts.set(key, one);
  }
  return [...counts.values()];
}

function stateCounts(promises: readonly PromiseRecord[]): Partial<Record<PromiseState, number>> {
  const counts: Partial<Record<PromiseState, number>> = {};
  for (const { state } of promises) counts[state] = (counts[state] ?? 0) + 1;
  return counts;
}

const authorOf = ({ author }: Message) => author.name ?? author.email ?? author.id ?? "";

function messageRow(
  message: Message,
  position: number,
  key: { bucket: number; conversation_id: string },
) {
  const { text, ...data } = message;
  const { author } = message;
  return {
    ...key,
    id: message.id,
    position,
    at: storedInstant(message.at),
    text,
    data,
    address: (author.email ?? author.id ?? "").toLowerCase(),
  };
}

function promiseRows(
  conversation: Conversation,
  review: Review,
  key: { bucket: number; conversation_id: string },
) {
  const repairOf = new Map(review.repairs.map((repair) => [repair.promise, repair]));
  return promiseRowsOf(conversation, review).map((row, index) => {
    const repair = repairOf.get(row.id);
    return {
      ...key,
      id: row.id,
      state: row.state,
      due: storedInstant(row.deadline.due),
      repair: repair?.state ?? null,
      repair_by: storedInstant(repair?.by),
      repair_offered_at: storedInstant(repair?.offered_at),
      made_at: storedInstant(row.made_at),
      owner: row.owner,
      made_by: row.made_by,
      held_by: row.held_by,
      team: row.team,
      language: row.language,
      snoozed_until: storedInstant(row.snoozed_until),
      data: review.promises[index],
    };
  });
}

/** A person as stored with one conversation. */
export interface PersonRow {
  bucket: number;
  person_id: string;
  name: string;
  roles: string[];
  /** Everything by which they are known here, in lower case: address and id. */
  addresses: string[];
}

/** People of a conversation: the customer and everybody who wrote, with the role in which they did. */
export function peopleOf(workspace: string, { customer, messages }: Conversation): PersonRow[] {
  const people = new Map<string, PersonRow>();
  const add = (known: Author, role: string, bucket: (address: string) => number) => {
    const addresses = [known.email, known.id].flatMap((one) => (one ? [one.toLowerCase()] : []));
    const address = addresses[0];
    if (address === undefined) return;
    const person_id = personId(workspace, address);
    const one = people.get(person_id) ?? {
      bucket: bucket(known.email ?? known.id ?? address),
      person_id,
      name: known.name ?? address,
      roles: [],
      addresses: [],
    };
    one.roles = [...new Set([...one.roles, role])];
    one.addresses = [...new Set([...one.addresses, ...addresses])];
    people.set(person_id, one);
  };
  if (customer !== undefined) add(customer, "customer", () => bucketOf(workspace, customer.id));
  for (const { author } of messages)
    add(author, author.role, (address) => bucketOf(workspace, address));
  return [...people.values()];
}

type Author = Pick<Message["author"], "id" | "name" | "email">;
