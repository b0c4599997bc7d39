import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AmendsError } from "../../model/errors.ts";
import { changedJson } from "../../sources/testing/hostile_json.ts";
import { damagedBytes } from "../../sources/testing/damage.ts";
import { webhook as chatwoot } from "../chatwoot/webhook.ts";
import { webhook as freshdesk } from "../freshdesk/webhook.ts";
import { webhook as front } from "../front/webhook.ts";
import { webhook as helpscout } from "../helpscout/webhook.ts";
import { webhook as intercom } from "../intercom/webhook.ts";
import { webhook as zammad } from "../zammad/webhook.ts";
import { webhook as zendesk } from "../zendesk/webhook.ts";
import { bodyOf, type Webhook } from "./webhook.ts";

/** AMENDS_FUZZ=5000 tries longer than a test should. */
const RUNS = Number(process.env["AMENDS_FUZZ"] ?? 200);

/** A body of each desk that names a conversation, and the header that says what it is about. */
const BODIES: Readonly<Record<string, [Webhook, unknown, Readonly<Record<string, string>>?]>> = {
  zendesk: [
    zendesk,
    { type: "zen:event-type:ticket.comment_added", id: "e1", detail: { id: "5158" } },
  ],
  intercom: [
    intercom,
    {
      type: "notification_event",
      topic: "conversation.user.replied",
      id: "notif_1",
      data: { item: { type: "conversation", id: "123", conversation_parts: [] } },
    },
  ],
  chatwoot: [chatwoot, { event: "message_created", id: 118, conversation: { id: 10 } }],
  zammad: [zammad, { ticket: { id: 81, title: "Lid" }, article: { id: 104 } }],
  helpscout: [
    helpscout,
    { id: 3, conversationId: 500, rating: "Okay", comments: "", customer: { id: 1 } },
    { "x-helpscout-event": "satisfaction.ratings" },
  ],
  front: [
    front,
    {
      type: "inbound_received",
      payload: { id: "evt_55c8", type: "inbound", conversation: { id: "cnv_55c8" } },
    },
  ],
  freshdesk: [freshdesk, { freshdesk_webhook: { ticket_id: "42", ticket_status: "Open" } }],
};

/** What a webhook tells goes into addresses of requests and into keys of the database. */
const SAFE = /^[\w-]{1,200}$/;

/** Whether what is told of a body is safe, and can be written down again to be read as a record of the desk. */
function isSafe([webhook, , headers = {}]: (typeof BODIES)[string], body: unknown): boolean {
  const { conversation, event } = webhook.read(body, (name) => headers[name]);
  JSON.stringify(webhook.carries?.(body));
  return [conversation, event].every((told) => told === null || SAFE.test(told));
}

/** The same of a text; what is no JSON, or too deep, is refused before a desk's webhook sees it. */
function isSafeText(sample: (typeof BODIES)[string], text: string): boolean {
  let body: unknown;
  try {
    body = bodyOf(text);
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    return true;
  }
  return isSafe(sample, body);
}

describe.each(Object.entries(BODIES))("a webhook of %s", (_kind, sample) => {
  const text = JSON.stringify(sample[1]);

  it("names its conversation", () => {
    expect(sample[0].read(sample[1], (name) => sample[2]?.[name]).conversation).not.toBeNull();
  });

  it("with values of other types, missing, deep or of elsewhere tells a safe id or none", () => {
    const change = fc.record({ node: fc.nat(), way: fc.nat(), by: fc.nat() });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 5 }), (changes) => {
        expect(isSafeText(sample, changedJson(text, changes))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("with bytes changed is no JSON, or tells a safe id or none", () => {
    const change = fc.record({
      at: fc.nat(),
      way: fc.constantFrom("set" as const, "cut" as const, "double" as const),
      byte: fc.nat(255),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const damaged = damagedBytes(Buffer.from(text), changes).toString("utf8");
        expect(isSafeText(sample, damaged)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  it("of any JSON at all tells a safe id or none", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (body) => {
        expect(isSafe(sample, body)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
