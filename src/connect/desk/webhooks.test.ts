import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { webhook as chatwoot } from "../chatwoot/webhook.ts";
import { webhook as freshdesk } from "../freshdesk/webhook.ts";
import { webhook as front } from "../front/webhook.ts";
import { webhook as helpscout } from "../helpscout/webhook.ts";
import { webhook as intercom } from "../intercom/webhook.ts";
import { webhook as zammad } from "../zammad/webhook.ts";
import { webhook as zendesk } from "../zendesk/webhook.ts";
import { type Delivery, judge } from "./signature.ts";
import type { Webhook } from "./webhook.ts";

/** Key and text of RFC 2202 and RFC 4231, case 2, with their HMACs. */
const JEFE = { secret: "Jefe", body: "what do ya want for nothing?" };
const JEFE_SHA1 = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";

interface Signed {
  webhook: Webhook;
  secret: string;
  body: string;
  headers: Readonly<Record<string, string>>;
  /** When it was sent. */
  at: string;
  stamped: boolean;
}

/**
 * A delivery of each desk, signed by another program: the key is Zendesk's own for tests, with a signature that
 * a gateway for webhooks checks its support of Zendesk with; the others are of the RFCs, or were made with openssl
 * (`printf '1765886400.what do ya want for nothing?' | openssl dgst -sha256 -hmac Jefe`).
 */
const SIGNED: Readonly<Record<string, Signed>> = {
  zendesk: {
    webhook: zendesk,
    secret: "dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3Rpbmdfb25seQ==",
    body: '{"event_type": "foo.bar","data": {"key": "value"}}',
    headers: {
      "x-zendesk-webhook-signature": "qtmu3iClLKujnujOBkwe7yjI34o5CzsLD04Uy4LbE2A=",
      "x-zendesk-webhook-signature-timestamp": "1531420618",
    },
    at: "2018-07-12T18:36:58Z",
    stamped: true,
  },
  intercom: {
    ...JEFE,
    webhook: intercom,
    headers: { "x-hub-signature": `sha1=${JEFE_SHA1}` },
    at: "2026-03-02T10:00:00Z",
    stamped: false,
  },
  zammad: {
    ...JEFE,
    webhook: zammad,
    headers: { "x-hub-signature": `sha1=${JEFE_SHA1}` },
    at: "2026-03-02T10:00:00Z",
    stamped: false,
  },
  helpscout: {
    ...JEFE,
    webhook: helpscout,
    headers: { "x-helpscout-signature": Buffer.from(JEFE_SHA1, "hex").toString("base64") },
    at: "2026-03-02T10:00:00Z",
    stamped: false,
  },
  chatwoot: {
    ...JEFE,
    webhook: chatwoot,
    headers: {
      "x-chatwoot-signature":
        "sha256=56a45bd9ed688015f29ba1406a646c5989fa8fe27396f59083f3cb00983c50a4",
      "x-chatwoot-timestamp": "1765886400",
    },
    at: "2025-12-16T12:00:00Z",
    stamped: true,
  },
  front: {
    ...JEFE,
    webhook: front,
    headers: {
      "x-front-signature": "+9S+VoLEIdW8l7utkpdS12RTLukNNjCdhXFoRgEt6w0=",
      "x-front-request-timestamp": "1765886400123",
    },
    at: "2025-12-16T12:00:00Z",
    stamped: true,
  },
  freshdesk: {
    ...JEFE,
    webhook: freshdesk,
    headers: { "x-amends-secret": "Jefe" },
    at: "2026-03-02T10:00:00Z",
    stamped: false,
  },
};

function delivery({ headers, body, at }: Signed, change: Partial<Delivery> = {}): Delivery {
  return {
    header: (name) => headers[name],
    body: Buffer.from(body),
    now: Date.parse(at),
    ...change,
  };
}

describe.each(Object.entries(SIGNED))("a webhook of %s", (_kind, signed) => {
  const { webhook, secret, headers, at, stamped } = signed;
  const verdict = (change?: Partial<Delivery>, key = secret) =>
    judge(webhook.proof, key, delivery(signed, change));

  it("is genuine as another program signs it", () => {
    expect(verdict()).toBe("genuine");
  });

  it("is refused with another secret, another body, or no proof", () => {
    expect(verdict({}, `${secret} `)).toBe("wrong");
    if (!("plain" in webhook.proof))
      expect(verdict({ body: Buffer.from(`${signed.body} `) })).toBe("wrong");
    expect(verdict({ header: () => undefined })).toBe("unsigned");
    expect(verdict({ header: () => "" })).toBe("unsigned");
    for (const name of Object.keys(headers)) {
      const without = verdict({ header: (asked) => (asked === name ? undefined : headers[asked]) });
      expect(without).toBe("unsigned");
      const changed = verdict({
        header: (asked) => (asked === name ? `${headers[asked]}0` : headers[asked]),
      });
      expect(changed).toBe("wrong");
    }
  });

  it("is refused long after it was signed, where the time is signed", () => {
    const minute = 60_000;
    for (const minutes of [-4, 4])
      expect(verdict({ now: Date.parse(at) + minutes * minute })).toBe("genuine");
    for (const minutes of [-6, 6, 60 * 24 * 365])
      expect(verdict({ now: Date.parse(at) + minutes * minute })).toBe(stamped ? "old" : "genuine");
  });
});

it("a time that is none is no proof, although it is signed", () => {
  const body = "{}";
  const signature = createHmac("sha256", "Jefe").update(`soon:${body}`).digest("base64");
  const headers: Readonly<Record<string, string>> = {
    "x-front-signature": signature,
    "x-front-request-timestamp": "soon",
  };
  const given = { header: (name: string) => headers[name], body: Buffer.from(body), now: 0 };
  expect(judge(front.proof, "Jefe", given)).toBe("old");
});

describe("what a webhook tells", () => {
  const none = () => undefined;
  const named = (name: string, value: string) => (asked: string) =>
    asked === name ? value : undefined;

  it("Zendesk: events of tickets, and what a trigger was told to send", () => {
    const event = {
      account_id: 22_129_848,
      detail: { id: "5158", status: "OPEN", subject: "Broken lid" },
      event: { comment: { body: "It is here", id: "1", is_public: true } },
      id: "2b24ef10-19f6-4a1a-8ff5-d1d36f6e6c70",
      subject: "zen:ticket:5158",
      time: "2026-03-02T10:00:00Z",
      type: "zen:event-type:ticket.comment_added",
      zendesk_event_version: "2022-11-06",
    };
    expect(zendesk.read(event, none)).toEqual({ event: event.id, conversation: "5158" });
    const user = { ...event, type: "zen:event-type:user.created" };
    expect(zendesk.read(user, none).conversation).toBeNull();
    const invoked = named("x-zendesk-webhook-invocation-id", "01HN");
    expect(zendesk.read({ ticket_id: "35" }, invoked)).toEqual({
      event: "01HN",
      conversation: "35",
    });
    expect(zendesk.read({ ticket: { id: 35 } }, none).conversation).toBe("35");
  });

  it("Intercom: topics of conversations, not a ping", () => {
    const notification = {
      type: "notification_event",
      topic: "conversation.user.replied",
      id: "notif_ccd8a4d0",
      data: { type: "notification_event_data", item: { type: "conversation", id: "123" } },
      delivery_attempts: 1,
    };
    expect(intercom.read(notification, none)).toEqual({
      event: "notif_ccd8a4d0",
      conversation: "123",
    });
    const ping = {
      ...notification,
      topic: "ping",
      data: { item: { type: "ping", message: "hi" } },
    };
    expect(intercom.read(ping, none).conversation).toBeNull();
  });

  it("Chatwoot: messages by their conversation, conversations by their number", () => {
    const delivered = named("x-chatwoot-delivery", "d-1");
    const message = { event: "message_created", id: 118, conversation: { id: 10 } };
    expect(chatwoot.read(message, delivered)).toEqual({ event: "d-1", conversation: "10" });
    const status = { event: "conversation_status_changed", id: 10, status: "resolved" };
    expect(chatwoot.read(status, none)).toEqual({ event: null, conversation: "10" });
    for (const event of ["webwidget_triggered", "contact_created", "conversation_typing_on"])
      expect(chatwoot.read({ event, id: 10 }, none).conversation).toBeNull();
    expect(chatwoot.carries?.(status)).toBe(status);
  });

  it("Zammad: the ticket of a trigger", () => {
    const delivered = named("x-zammad-delivery", "z-1");
    const body = { ticket: { id: 81, title: "Lid" }, article: { id: 104 } };
    expect(zammad.read(body, delivered)).toEqual({ event: "z-1", conversation: "81" });
  });

  it("Help Scout: conversations by the event in the header, and ratings, which are in no answer of the API", () => {
    const created = named("x-helpscout-event", "convo.customer.reply.created");
    const first = helpscout.read({ id: 500, subject: "Lid" }, created);
    expect(first.conversation).toBe("500");
    expect(helpscout.read({ id: 500, subject: "Lid" }, created)).toEqual(first);
    expect(helpscout.read({ id: 500, subject: "Lids" }, created).event).not.toBe(first.event);
    const rating = { id: 3, conversationId: 500, rating: "Okay", comments: "" };
    const rated = named("x-helpscout-event", "satisfaction.ratings");
    expect(helpscout.read(rating, rated).conversation).toBe("500");
    expect(helpscout.carries?.(rating)).toEqual({ ratings: [rating] });
    const tag = named("x-helpscout-event", "tag.created");
    expect(helpscout.read({ id: 9 }, tag).conversation).toBeNull();
  });

  it("Front: the event in the payload, not the question whether somebody listens", () => {
    const body = {
      type: "inbound_received",
      authorization: { id: "cmp_1" },
      payload: { id: "evt_55c8", type: "inbound", conversation: { id: "cnv_55c8" } },
    };
    expect(front.read(body, none)).toEqual({ event: "evt_55c8", conversation: "cnv_55c8" });
    expect(
      front.read({ type: "sync", authorization: { id: "cmp_1" } }, none).conversation,
    ).toBeNull();
  });

  it("Freshdesk: the ticket that an automation was told to send; each call counts", () => {
    const told = { event: null, conversation: "42" };
    expect(freshdesk.read({ ticket_id: 42 }, none)).toEqual(told);
    expect(freshdesk.read({ freshdesk_webhook: { ticket_id: "42" } }, none)).toEqual(told);
  });

  it.each(Object.entries(SIGNED))(
    "%s: nothing, of a body that is something else",
    (_kind, { webhook }) => {
      for (const body of [
        null,
        7,
        "x",
        [],
        {},
        { ticket: [] },
        { ticket: { id: "../users" } },
        { id: {} },
        { data: { item: 3 } },
      ])
        expect(webhook.read(body, none).conversation).toBeNull();
    },
  );
});
