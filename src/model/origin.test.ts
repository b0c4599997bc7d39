import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Conversation } from "./conversation.ts";
import { parseConversation } from "./normalise.ts";
import { evidenceOf, idsFor, mayBeSame, ownIdOf, placeFor, settled } from "./origin.ts";

const of = (id: string, source?: Conversation["source"], customer = "rosa"): Conversation =>
  parseConversation(
    {
      id,
      ...(source === undefined ? {} : { source }),
      customer: { id: customer },
      messages: [{ id: `${customer}-1`, author: { role: "customer" }, text: "Where is it?" }],
    },
    (html) => html,
  );

/** What is stored, and how one more arrives. */
function shelf() {
  const stored = new Map<string, Conversation>();
  const put = (one: Conversation): string => {
    const id = placeFor(
      one,
      (other) => stored.get(other),
      (other) => evidenceOf(one, stored.get(other) ?? one),
    );
    if (id === null) throw new Error("no id is left");
    const before = stored.get(id);
    stored.set(id, settled(one, id, before));
    return id;
  };
  return { stored, put };
}

describe("the id under which a conversation is stored", () => {
  it("is its source's own, unless another source has it", () => {
    const { put, stored } = shelf();
    expect(put(of("12", { kind: "zendesk" }))).toBe("12");
    expect(put(of("12", { kind: "chatwoot", account: "3" }))).toBe("chatwoot:12");
    expect(put(of("12", { kind: "chatwoot", account: "4" }))).toBe("chatwoot:4:12");
    expect(put(of("12", { kind: "zendesk" }))).toBe("12");
    expect(put(of("12", { kind: "chatwoot", account: "3" }))).toBe("chatwoot:12");
    expect([...stored.values()].map(ownIdOf)).toEqual(["12", "12", "12"]);
    expect(stored.get("12")?.source).toEqual({ kind: "zendesk" });
  });

  it("of a file is that of the live connection, and the other way round", () => {
    const { put, stored } = shelf();
    put(of("12", { kind: "zendesk", account: "acme" }));
    expect(put(of("12", { kind: "zendesk" }))).toBe("12");
    expect(stored.get("12")?.source).toEqual({ kind: "zendesk", account: "acme" });
    put(of("13", { kind: "zendesk" }));
    expect(put(of("13", { kind: "zendesk", account: "acme" }))).toBe("13");
    expect(stored.size).toBe(2);
  });

  it("of a file is another's where customer and messages are another's", () => {
    const { put } = shelf();
    put(of("12", { kind: "zendesk" }, "rosa"));
    expect(put(of("12", { kind: "zendesk", account: "acme" }, "ines"))).toBe("zendesk:12");
    expect(put(of("12", { kind: "zendesk", account: "acme" }, "ines"))).toBe("zendesk:12");
    expect(put(of("12", { kind: "zendesk" }, "rosa"))).toBe("12");
  });

  it("where two accounts have the number, is that of the one with the same messages, or of neither", () => {
    const { put } = shelf();
    put(of("12", { kind: "chatwoot", account: "1" }, "rosa"));
    put(of("12", { kind: "chatwoot", account: "2" }, "ines"));
    expect(put(of("12", { kind: "chatwoot" }, "ines"))).toBe("chatwoot:12");
    expect(put(of("12", { kind: "chatwoot" }, "omar"))).toBe("chatwoot:unknown:12");
  });

  it("of what tells no source stays as it is, unless a help desk has it", () => {
    const { put, stored } = shelf();
    expect(put(of("a"))).toBe("a");
    expect(stored.get("a")).toEqual(of("a"));
    put(of("12", { kind: "zendesk" }));
    expect(put(of("12"))).toBe("ndjson:12");
    expect(put(of("12"))).toBe("ndjson:12");
    expect(put(of("12", { kind: "csv" }))).toBe("ndjson:12");
  });

  it("of a mail is the mail's", () => {
    const { put } = shelf();
    expect(put(of("<a@x>", { kind: "imap" }))).toBe("<a@x>");
    expect(put(of("<a@x>", { kind: "mbox" }))).toBe("<a@x>");
  });

  const source = fc.option(
    fc.record(
      {
        kind: fc.constantFrom("zendesk", "chatwoot", "ndjson", "csv"),
        account: fc.constantFrom("1", "2"),
        site: fc.constantFrom("a.example", "b.example"),
      },
      { requiredKeys: ["kind"] },
    ),
    { nil: undefined },
  );
  /** Ids that look as those that are made. */
  const id = fc.constantFrom("1", "2", "chatwoot:1", "zendesk:1", "chatwoot:1:1", "ndjson:1");
  const arriving = fc.array(fc.tuple(id, source, fc.constantFrom("rosa", "ines")), {
    maxLength: 30,
  });

  it("is never that of another source, and the same each time", () => {
    fc.assert(
      fc.property(arriving, (all) => {
        const { put, stored } = shelf();
        for (const [own, from, customer] of all) {
          const one = of(own, from, customer);
          const before = new Map(stored);
          const place = put(one);
          const there = before.get(place);
          expect(idsFor(one)).toContain(place);
          if (there !== undefined) expect(mayBeSame(one, there)).toBe(true);
          expect(stored.get(place)?.id).toBe(place);
          expect(ownIdOf(stored.get(place) ?? one)).toBe(ownIdOf(one));
          // What is read again, as it came or as it was stored, finds its place and changes nothing.
          const after = new Map(stored);
          expect(put(one)).toBe(place);
          const kept = after.get(place) ?? one;
          expect(put(kept)).toBe(place);
          expect(stored.get(place)?.source).toEqual(kept.source);
          expect([...stored.keys()]).toEqual([...after.keys()]);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("keeps accounts that are known apart, in whatever order they come", () => {
    const known = fc.record({
      kind: fc.constantFrom("zendesk", "chatwoot"),
      account: fc.constantFrom("1", "2", "3"),
    });
    fc.assert(
      fc.property(fc.array(known, { maxLength: 20 }), (all) => {
        const { put, stored } = shelf();
        const places = new Map<string, string>();
        for (const from of all) {
          const key = `${from.kind} ${from.account}`;
          const place = put(of("12", from));
          expect(places.get(key) ?? place).toBe(place);
          places.set(key, place);
        }
        expect(new Set(places.values()).size).toBe(places.size);
        expect(stored.size).toBe(places.size);
      }),
    );
  });
});
