import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parseConversation } from "../model/normalise.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { everythingOf } from "./testing/everything.ts";
import { finding, NOW, reviewed, talk, withFindings } from "./testing/samples.ts";

const ROSA = "rosa-a@home.example";
const OTHERS = "Please let my sister Rosa Lim know: rosa-a@home.example. Rosa is away.";

/** A conversation of somebody else in which Rosa has written, and is quoted. */
const shared = parseConversation(
  {
    id: "shared",
    channel: "email",
    customer: { id: "c-tom", name: "Tom Reyes", email: "tom@home.example" },
    messages: [
      {
        id: "s1",
        at: "2026-03-01T08:00:00Z",
        author: { email: "tom@home.example", name: "Tom Reyes", role: "customer" },
        text: "My parcel is late.",
        cc: [ROSA],
      },
      {
        id: "s2",
        at: "2026-03-01T09:00:00Z",
        author: { email: ROSA, name: "Rosa Lim", role: "bystander" },
        text: "I live next door at Mango Street 12, leave it with me.",
      },
      {
        id: "s3",
        at: "2026-03-01T10:00:00Z",
        author: { email: "ben@shop.example", name: "Ben Ortiz", role: "agent" },
        text: "Thanks Rosa! We will do so by Friday.\n> I live next door at Mango Street 12, leave it with me.",
      },
    ],
  },
  (html) => html,
);

describe.each(DATABASES)("erasing a person on %s", (_name, open) => {
  let database: TestDatabase;
  let id = "";
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  beforeEach(async () => {
    const { store } = database;
    id = `house-${(number += 1)}`;
    await store.createWorkspace(id, "A house", false);
    const first = withFindings(reviewed(talk("a", ["Where is it?", "I will call you at 5."])), [
      finding("f", "a-1", 0, 6),
    ]);
    await store.write(id, [
      first,
      withFindings(reviewed(talk("b", [OTHERS, "Thank you, we will."])), [
        finding("g", "b-1", 0, 9),
      ]),
      reviewed(shared),
      reviewed(
        talk("c", ["Mariana writes: mrosa-a@home.example and rosa-a@home.example.org", "OK"]),
      ),
    ]);
    const verdict = { verdict: "right", note: `She (${ROSA}) called.` } as const;
    await store.setVerdict(id, { conversation: "a", finding: "f", ...verdict }, "kim", NOW);
    await store.setVerdict(id, { conversation: "b", finding: "g", ...verdict }, "kim", NOW);
    const lived = { role: "customer", place: "", at: NOW } as const;
    const told = `${ROSA} promised to call me on Friday and nobody called.`;
    await store.episodes.add(id, { ...lived, text: told }, "kim", NOW);
    const own = { ...lived, text: "They were rude to me." };
    await store.episodes.add(id, own, ROSA, NOW);
    const answer = {
      given: { csat: 2 },
      words: `${ROSA} was passed around. You sent the wrong colour.`,
      at: NOW,
    };
    const asked = {
      form: "csat",
      cause: "import",
      about: "",
      language: "en",
      asked_at: NOW,
    } as const;
    const answers = ["a", "b"].map((conversation) => ({ ...asked, conversation, answer }));
    await store.surveys.take(id, answers, NOW);
    await store.audits.add(
      id,
      {
        checklist: "site",
        kind: "self",
        place: "Branch",
        note: `Seen with ${ROSA}`,
        answers: [
          {
            item: "site.premises.floor",
            answer: "no",
            note: `${ROSA} spilled it`,
            owner: ROSA,
            due: null,
            done: false,
          },
        ],
        finished: true,
      },
      ROSA,
      NOW,
    );
    const place = `old.mbox:7 ${ROSA}`;
    await store.saveImport(id, {
      id: "run",
      name: "old.mbox",
      kind: "mbox",
      state: "done",
      started_at: NOW,
      finished_at: NOW,
      bytes: 1,
      bytes_read: 1,
      conversations: 0,
      messages: 0,
      created: 0,
      updated: 0,
      unchanged: 0,
      bad: 1,
      bad_records: [{ place, reason: "unknown role of Rosa Lim", hint: null }],
      notes: [`guessed: ${ROSA} is staff`],
      error: null,
    });
  });

  const everything = () => everythingOf(database.db, id);

  it.each([
    ["address", ROSA],
    ["address in capitals", ROSA.toUpperCase()],
    ["id of the help desk", "c-a"],
  ])("by %s leaves no trace in any table", async (_by, who) => {
    // Their own conversations name them without an address, too.
    expect(await everything()).toMatch(/rosa-a@home\.example/);
    const { conversations, messages, episodes } = await database.store.erase(id, who);
    expect({ conversations, messages, episodes }).toEqual({
      conversations: 1,
      messages: 3,
      episodes: 1,
    });
    const left = await everything();
    // Others whose address holds hers are not her.
    const rest = left.replaceAll(/mrosa-a@home\.example|rosa-a@home\.example\.org/g, "");
    expect(rest).not.toMatch(/rosa-a@home\.example|Mango Street/i);
    expect(rest.replaceAll(/rosa-[bc]@home\.example/g, "")).not.toMatch(/c-a\b/);
    expect(left).toContain("mrosa-a@home.example and rosa-a@home.example.org");
  });

  it("takes the conversation, and with it messages, findings, promises and verdicts", async () => {
    const { store } = database;
    await store.erase(id, ROSA);
    expect(await store.conversation(id, "a")).toBeNull();
    expect(await store.verdicts(id, "a")).toEqual([]);
    for (const table of ["message", "finding", "promise", "verdict"]) {
      const { rows } =
        await sql`select 1 from ${sql.table(table)} where workspace_id = ${id} and conversation_id = 'a'`.execute(
          database.db,
        );
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it("empties what they wrote elsewhere and what was quoted of it; others' words stay", async () => {
    const { store } = database;
    await store.erase(id, ROSA);
    const left = await store.conversation(id, "shared");
    expect(left?.conversation.messages.map(({ text }) => text)).toEqual([
      "My parcel is late.",
      "",
      "Thanks Rosa! We will do so by Friday.\n> [erased]",
    ]);
    expect(left?.conversation.messages[1]).toMatchObject({ redacted: true });
    expect(left?.conversation.messages[0]).toMatchObject({ cc: ["[erased]"] });
    expect(left?.review.promises).toHaveLength(1);
    const other = await store.conversation(id, "b");
    expect(other?.conversation.messages[0]?.text).not.toContain(ROSA);
    expect(other?.conversation.messages[0]?.text).toContain("Rosa is away");
    expect(await store.verdicts(id, "b")).toMatchObject([{ note: "She ([erased]) called." }]);
  });

  it("quotes of the new reviews are what is stored", async () => {
    const { store } = database;
    await store.erase(id, ROSA);
    for await (const { conversation, review } of store.each(id)) {
      for (const { message, quote, start, end } of [...review.findings, ...review.promises]) {
        const text = conversation.messages.find((one) => one.id === message)?.text ?? "";
        expect(text.slice(start, end)).toBe(quote);
      }
    }
  });

  it("nobody of that name or address: nothing changes", async () => {
    const before = await everything();
    const nothing = { conversations: 0, orders: 0, messages: 0, episodes: 0 };
    for (const who of ["nobody@home.example", "Rosa", "a", "%", "_____", "home.example"])
      expect([who, await database.store.erase(id, who)]).toEqual([who, nothing]);
    expect((await everything()) === before).toBe(true);
  });

  it("again changes nothing more", async () => {
    await database.store.erase(id, ROSA);
    const after = await everything();
    expect(await database.store.erase(id, ROSA)).toEqual({
      conversations: 0,
      orders: 0,
      messages: 0,
      episodes: 0,
    });
    expect((await everything()) === after).toBe(true);
  });
});
