import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Conversation, ConversationInput } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import { DATABASES, type TestDatabase } from "../store/testing/databases.ts";
import { arrivingIn } from "./testing/arriving.ts";

const hour = (n: number) =>
  new Date(Date.parse("2026-03-02T08:00:00Z") + n * 3_600_000).toISOString();
const customer = { id: "nora@home.example", email: "nora@home.example" };

/** A thread of one mail as it arrives: written at an hour, in answer to another. */
function mail(
  id: string,
  n: number,
  replyTo?: string,
  over: Partial<ConversationInput> = {},
): Conversation {
  const staff = n % 2 === 1;
  return parseConversation(
    {
      id: `<${replyTo ?? id}>`,
      channel: "email",
      source: { kind: "imap" },
      subject: replyTo === undefined ? "Kettle" : "Re: Kettle",
      ...(staff ? {} : { customer }),
      messages: [
        {
          id: `<${id}>`,
          at: hour(n),
          author: staff
            ? { email: "help@shop.example", role: "agent" }
            : { email: customer.email, role: "customer" },
          text: `Words of ${id}.`,
          ...(replyTo === undefined ? {} : { reply_to: `<${replyTo}>` }),
        },
      ],
      ...over,
    },
    (html) => html,
  );
}

/** A help desk's conversation whose messages say which mails they were. */
const ticket = (id: string, mails: readonly string[]): Conversation =>
  parseConversation(
    {
      id,
      channel: "email",
      source: { kind: "zammad" },
      subject: "[T] Kettle",
      team: "Support",
      customer,
      messages: mails.map((one, n) => ({
        id: `${id}-${n}`,
        at: hour(n),
        author: { email: customer.email, role: "customer" },
        text: `Words of ${one}.`,
        meta: { message_id: `<${one}>` },
      })),
    },
    (html) => html,
  );

describe.each(DATABASES)("what arrives in parts on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function house() {
    const ws = `join-${(number += 1)}`;
    const { store } = database;
    const { view, arrive } = await arrivingIn(store, ws);
    /** Conversations as "id: messages". */
    const stored = async () => {
      const all: string[] = [];
      for await (const { conversation } of store.each(ws))
        all.push(`${conversation.id}: ${conversation.messages.map(({ id }) => id).join(" ")}`);
      return all.toSorted();
    };
    return { ws, store, view, arrive, stored };
  }

  it("a later mail joins the thread that knows the one it answers", async () => {
    const { arrive, stored, view } = await house();
    await arrive(mail("a", 0));
    await arrive(mail("b", 1, "a"));
    await arrive(mail("c", 2, "b"));
    expect(await stored()).toEqual(["<a>: <a> <b> <c>"]);
    await arrive(mail("b", 1, "a"), mail("c", 2, "b"));
    expect(await stored()).toEqual(["<a>: <a> <b> <c>"]);
    expect(view).toMatchObject({ created: 1, updated: 2, bad: 0 });
  });

  it("so it does when the newest arrives first; the earliest says whose it is", async () => {
    const { ws, store, arrive, stored } = await house();
    await arrive(mail("d", 3, "c"));
    await arrive(mail("c", 2, "b"));
    await arrive(mail("b", 1, "a"));
    await arrive(mail("a", 0));
    const [one = "", ...others] = await stored();
    expect(others).toEqual([]);
    expect(one).toMatch(/: <a> <b> <c> <d>$/);
    const found = await store.conversation(ws, one.split(":")[0] ?? "");
    expect(found?.conversation).toMatchObject({ subject: "Kettle", customer });
  });

  it("a mail that joins two threads makes them one, also within one page", async () => {
    const { ws, store, arrive, stored } = await house();
    await arrive(mail("a", 0), mail("c", 2, "b"));
    expect(await stored()).toHaveLength(2);
    await arrive(mail("b", 1, "a"));
    expect(await stored()).toEqual(["<a>: <a> <b> <c>"]);
    expect((await store.workspaces()).find(({ id }) => id === ws)?.conversations).toBe(1);
  });

  it("a mail that a help desk brought is its conversation, once", async () => {
    const { ws, store, arrive, stored } = await house();
    await arrive(ticket("T-1", ["a"]));
    await arrive(mail("a", 0));
    expect(await stored()).toEqual(["T-1: T-1-0"]);
    await arrive(mail("b", 1, "a"));
    expect(await stored()).toEqual(["T-1: T-1-0 <b>"]);
    expect((await store.conversation(ws, "T-1"))?.conversation).toMatchObject({
      team: "Support",
      subject: "[T] Kettle",
    });
  });

  it("and the other way round: a help desk's conversation takes in the thread", async () => {
    const { arrive, stored } = await house();
    await arrive(mail("a", 0));
    await arrive(mail("b", 1, "a"));
    await arrive(ticket("T-2", ["a"]));
    expect(await stored()).toEqual(["T-2: T-2-0 <b>"]);
    // Another part of the help desk's is told apart by its own id.
    await arrive(ticket("T-2", ["a", "b"]));
    expect(await stored()).toEqual(["T-2: T-2-0 T-2-1"]);
    await arrive(mail("b", 1, "a"));
    expect(await stored()).toEqual(["T-2: T-2-0 T-2-1"]);
  });

  it("two conversations of a help desk stay two although a mail is in both", async () => {
    const { arrive, stored } = await house();
    await arrive(ticket("T-3", ["a"]));
    await arrive(ticket("T-4", ["a"]));
    await arrive(mail("b", 1, "a"));
    expect(await stored()).toEqual(["T-3: T-3-0 <b>", "T-4: T-4-0"]);
  });

  it("conversations without Message-IDs are left alone", async () => {
    const { arrive, stored } = await house();
    const chat = (id: string) =>
      mail(id, 0, undefined, {
        id,
        messages: [{ id: "1", author: { role: "customer" }, text: "Hi" }],
      });
    await arrive(chat("x"), chat("y"));
    expect(await stored()).toEqual(["x: 1", "y: 1"]);
  });
});
