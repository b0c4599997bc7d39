import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Conversation } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import { DATABASES, type TestDatabase } from "../store/testing/databases.ts";
import { keepPage } from "./connections/keep_page.ts";
import { openReviewing } from "./work/reviewing.ts";
import { arrivingIn } from "./testing/arriving.ts";

/** Number 12 of a desk: a customer's question, with words of its own, under the ids that every desk begins with. */
const number12 = (
  source: Conversation["source"],
  who: string,
  words = ["Where is it?"],
): Conversation =>
  parseConversation(
    {
      id: "12",
      ...(source === undefined ? {} : { source }),
      customer: { id: who, email: `${who}@home.example` },
      messages: words.map((text, i) => ({
        id: String(i + 1),
        at: `2026-03-0${i + 2}T09:00:00Z`,
        author: { role: i % 2 === 0 ? "customer" : "agent", name: who },
        text: `${text} ${who}`,
      })),
    },
    (html) => html,
  );
const ZENDESK = { kind: "zendesk", account: "acme" };
const CHATWOOT = { kind: "chatwoot", account: "1", site: "a.example" };
const OTHER_CHATWOOT = { kind: "chatwoot", account: "1", site: "b.example" };

describe.each(DATABASES)(
  "numbers that several desks have, on %s",
  { timeout: 170_000 },
  (_n, open) => {
    let database: TestDatabase;
    let number = 0;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());

    async function house() {
      const ws = `accounts-${(number += 1)}`;
      const { store } = database;
      const { view, signal, keeper, arrive } = await arrivingIn(store, ws);
      /** What is stored, as "id: who, words". */
      const stored = async () => {
        const all: string[] = [];
        for await (const { conversation } of store.each(ws))
          all.push(
            `${conversation.id}: ${conversation.messages.map(({ text }) => text).join(" ")}`,
          );
        return all.toSorted();
      };
      return { ws, store, view, keeper, arrive, stored, signal };
    }

    it("are conversations of their own, and stay so when they are read again", async () => {
      const { arrive, stored, view } = await house();
      const all = [
        number12(ZENDESK, "rosa"),
        number12(CHATWOOT, "ines"),
        number12(OTHER_CHATWOOT, "omar"),
      ];
      for (const one of all) await arrive(one);
      const kept = [
        "12: Where is it? rosa",
        "chatwoot:12: Where is it? ines",
        "chatwoot:b.example:1:12: Where is it? omar",
      ];
      expect(await stored()).toEqual(kept);
      await arrive(...all.toReversed());
      expect(await stored()).toEqual(kept);
      expect(view).toMatchObject({ created: 3, updated: 0, unchanged: 3 });
      await arrive(number12(CHATWOOT, "ines", ["Where is it?", "On its way."]));
      expect(await stored()).toEqual([
        kept[0],
        "chatwoot:12: Where is it? ines On its way. ines",
        kept[2],
      ]);
    });

    it("are so in one file too", async () => {
      const { arrive, stored } = await house();
      await arrive(
        number12(ZENDESK, "rosa"),
        number12(CHATWOOT, "ines"),
        number12(undefined, "omar"),
      );
      expect(await stored()).toEqual([
        "12: Where is it? rosa",
        "chatwoot:12: Where is it? ines",
        "ndjson:12: Where is it? omar",
      ]);
    });

    it("an export file, which does not know its account, is the live connection's conversation", async () => {
      const { arrive, stored, view } = await house();
      const file = number12({ kind: "zendesk" }, "rosa");
      await arrive(file);
      await arrive(number12(ZENDESK, "rosa", ["Where is it?", "On its way."]));
      const before = view.updated;
      await arrive(file);
      expect(await stored()).toEqual(["12: Where is it? rosa On its way. rosa"]);
      expect([view.created, view.updated - before]).toEqual([1, 0]);
      await arrive(number12({ kind: "chatwoot" }, "ines"));
      expect(await stored()).toHaveLength(2);
    });

    it("read at once by two, no id is free for both", async () => {
      const { keeper, stored } = await house();
      const sides = [
        number12(ZENDESK, "rosa"),
        number12(CHATWOOT, "ines"),
        number12(OTHER_CHATWOOT, "omar"),
      ];
      const writes = await Promise.all(sides.map((one) => keeper.prepare([one])));
      await Promise.all(writes.map((write) => write()));
      expect((await stored()).map((one) => one.split("? ")[1] ?? "").toSorted()).toEqual([
        "ines",
        "omar",
        "rosa",
      ]);
    });

    it("what two make of a file's conversation is the first's; the other gets none of its words", async () => {
      const { keeper, arrive, stored } = await house();
      const plain = (one: Conversation) => ({ ...one, customer: undefined });
      await arrive(plain(number12({ kind: "chatwoot" }, "file")));
      const sides = [plain(number12(CHATWOOT, "ines")), plain(number12(OTHER_CHATWOOT, "omar"))];
      const writes = await Promise.all(sides.map((one) => keeper.prepare([one])));
      for (const write of writes) await write();
      expect(await stored()).toEqual(["12: Where is it? ines", "chatwoot:12: Where is it? omar"]);
    });

    it("a connection has brought its own conversation, and its notes go to the desk's number", async () => {
      const { ws, store, arrive, signal } = await house();
      await arrive(number12(ZENDESK, "rosa"));
      const id = `connection-${ws}`;
      await store.connections.add(ws, {
        id,
        kind: "chatwoot",
        name: "Chat",
        settings: {},
        secrets: "x",
      });
      const lease = await store.connections.take();
      if (lease === null) throw new Error("the connection is not there");
      const reviewing = openReviewing(store);
      const page = {
        conversations: [number12(CHATWOOT, "ines")],
        problems: [],
        cursor: 1,
        left: 0,
      };
      expect(await keepPage(store, reviewing, lease, page, signal)).toBe(1);
      await reviewing.close();
      await store.webhooks.keep([
        { workspace: ws, connection: id, id: "e", conversation: "12", body: "{}" },
      ]);
      // Somebody of the other desk is erased: what waits for this one stays.
      await store.erase(ws, "rosa@home.example");
      expect(await store.webhooks.waiting(ws, id, 9)).toHaveLength(1);
      expect((await store.conversation(ws, "chatwoot:12"))?.conversation.source).toEqual({
        ...CHATWOOT,
        id: "12",
      });
      await arrive(number12(ZENDESK, "rosa"));
      expect(await store.connections.erase(ws, id)).toEqual({ conversations: 1 });
      expect([
        await store.conversation(ws, "chatwoot:12"),
        (await store.conversation(ws, "12")) !== null,
      ]).toEqual([null, true]);
    });
  },
);
