import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AuditRequest } from "../model/audits.ts";
import { Config } from "../model/config.ts";
import { SurveySettings } from "../model/surveys.ts";
import type { ImportView } from "../model/api.ts";
import { stableId } from "../model/ids.ts";
import { Delivery, PromisedOrder } from "../model/order.ts";
import { ReminderSettings } from "../model/reminders.ts";
import { WriteBackSettings } from "../model/write_back.ts";
import { markInterrupted } from "./imports.ts";
import { migrate } from "./migrate.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { demoReviewed, finding, NOW, reviewed, talk, withFindings } from "./testing/samples.ts";

/** One suite for every database: what the store promises, whatever is below it. */
describe.each(DATABASES)("store on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** A workspace of its own for each test. */
  async function house() {
    const id = `house-${(number += 1)}`;
    await database.store.createWorkspace(id, "A house", false);
    return { store: database.store, id };
  }
  const count = async (table: string, workspace: string) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from ${sql.table(table)} where workspace_id = ${workspace}`.execute(
      database.db,
    );
    return rows[0]?.n;
  };

  describe("writing", () => {
    const LOST = ["Where is my order?", "We will send it by Friday.", "Thank you"];

    it("gives back exactly what was written", async () => {
      const { store, id } = await house();
      const items = demoReviewed();
      const written = await store.write(id, items);
      expect(written).toEqual({ created: items.length, updated: 0, unchanged: 0, outdated: [] });
      for (const item of items)
        expect(await store.conversation(id, item.conversation.id)).toEqual(
          JSON.parse(JSON.stringify(item)),
        );
      const all = [];
      for await (const item of store.each(id)) all.push(item.conversation.id);
      expect(all.sort()).toEqual(items.map(({ conversation }) => conversation.id).sort());
      expect(await count("message", id)).toBe(
        items.reduce((sum, { conversation }) => sum + conversation.messages.length, 0),
      );
    });

    it("leaves alone what is stored with the same content, and updates what is not", async () => {
      const { store, id } = await house();
      const item = reviewed(talk("a", LOST));
      await store.write(id, [item]);
      const again = reviewed(JSON.parse(JSON.stringify(item.conversation)));
      expect(await store.write(id, [again])).toMatchObject({ unchanged: 1, updated: 0 });
      const fuller = reviewed(talk("a", [...LOST, "It left today."]));
      expect(await store.write(id, [fuller, again, fuller])).toMatchObject({ updated: 1 });
      expect((await store.conversation(id, "a"))?.conversation.messages).toHaveLength(4);
      const forced = await store.write(id, [fuller], { force: true });
      expect(forced).toMatchObject({ updated: 1, unchanged: 0 });
    });

    it("is not led astray by the order of keys in the database", async () => {
      const { store, id } = await house();
      const meta = { zebra: 1, ape: { b: 2, a: [{ z: 1, c: 2 }] }, longer_name: null };
      const first = talk("keys", LOST, { tags: ["x"], meta });
      await store.write(id, [reviewed(first)]);
      const [stored] = (await store.stored(id, ["keys"])).values();
      expect(stored).toEqual(first);
      expect(await store.write(id, [reviewed(stored ?? first)])).toMatchObject({ unchanged: 1 });
    });

    it("replaces messages, findings and promises as sets", async () => {
      const { store, id } = await house();
      await store.write(id, [reviewed(talk("a", LOST))]);
      expect(await count("promise", id)).toBe(1);
      await store.write(id, [reviewed(talk("a", ["Where is my order?"]))]);
      expect([
        await count("message", id),
        await count("promise", id),
        await count("conversation", id),
      ]).toEqual([1, 0, 1]);
    });

    it("moves a conversation whose customer becomes known, with its verdicts", async () => {
      const { store, id } = await house();
      const unknown = { ...reviewed(talk("a", LOST)).conversation, customer: undefined };
      const mark = [finding("f1", "a-1", 0, 5)];
      await store.write(id, [withFindings(reviewed(unknown), mark)]);
      const request = { conversation: "a", finding: "f1", verdict: "right", note: "" } as const;
      await store.setVerdict(id, request, "kim", NOW);
      await store.write(id, [withFindings(reviewed(talk("a", LOST)), mark)]);
      expect(await count("conversation", id)).toBe(1);
      expect(await store.verdicts(id, "a")).toMatchObject([{ finding: "f1", orphaned: false }]);
    });

    it("leaves out what somebody else has changed meanwhile", async () => {
      const { store, id } = await house();
      const first = reviewed(talk("a", LOST));
      await store.write(id, [{ ...first, basedOn: null }]);
      const base = (await store.states(id, ["a", "b"])).get("a")?.hash ?? "";
      const theirs = reviewed(talk("a", [...LOST, "Theirs"]));
      const ours = reviewed(talk("a", [...LOST, "Ours"]));
      expect((await store.write(id, [{ ...theirs, basedOn: base }])).outdated).toEqual([]);
      expect(await store.write(id, [{ ...ours, basedOn: base }])).toEqual({
        created: 0,
        updated: 0,
        unchanged: 0,
        outdated: ["a"],
      });
      expect((await store.write(id, [{ ...ours, basedOn: null }])).outdated).toEqual(["a"]);
      expect((await store.conversation(id, "a"))?.conversation.messages.at(-1)?.text).toBe(
        "Theirs",
      );
    });

    it("takes many writers at once: nothing is lost, nothing waits for ever", async () => {
      const { store, id } = await house();
      const items = Array.from({ length: 60 }, (_unused, i) => reviewed(talk(`t${i}`, LOST)));
      const orders = [items, items.toReversed(), [...items.slice(30), ...items.slice(0, 30)]];
      const written = await Promise.all(orders.map((order) => store.write(id, order)));
      expect(written.reduce((sum, { created }) => sum + created, 0)).toBe(60);
      expect(await count("conversation", id)).toBe(60);
      expect(await count("message", id)).toBe(180);
    });

    it("is all or nothing", async () => {
      const { store, id } = await house();
      const broken = reviewed(talk(unpackable(9000), LOST));
      await expect(store.write(id, [reviewed(talk("fine", LOST)), broken])).rejects.toThrow(
        /index row/,
      );
      expect(await count("conversation", id)).toBe(0);
      expect(await count("person", id)).toBe(0);
    });

    it("keeps hostile text, and years at the edge of time", async () => {
      const { store, id } = await house();
      const text = "'); drop table conversation; -- \\u0000 %_ \u{1f600} \u202e <b>";
      const at = ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59-12:00", "0000-06-01T00:00:00Z"];
      const conversation = talk("h", [text, text, text]);
      const messages = conversation.messages.map((message, i) => ({ ...message, at: at[i] }));
      await store.write(id, [reviewed({ ...conversation, messages })]);
      expect((await store.conversation(id, "h"))?.conversation.messages).toEqual(messages);
      const page = await store.conversations(id, { sort: "oldest", limit: 10 });
      expect(page.items).toMatchObject([{ first_at: "0001-01-01T00:00:00.000Z" }]);
    });

    it("replaces only what no database can hold: NUL and half characters", async () => {
      const { store, id } = await house();
      await store.write(id, [reviewed(talk("n", ["a\0b \ud800c \udc00 \\u0000 \u{1f600}"]))]);
      const [message] = (await store.conversation(id, "n"))?.conversation.messages ?? [];
      expect(message?.text).toBe("a\ufffdb \ufffdc \ufffd \\u0000 \u{1f600}");
    });

    it("writes nothing into a workspace that is not there", async () => {
      await expect(database.store.write("gone", [reviewed(talk("a", LOST))])).rejects.toThrow(
        /no workspace/,
      );
    });
  });

  describe("verdicts", () => {
    const words = ["Hello", "That is not my department, sorry."];
    async function judged() {
      const { store, id } = await house();
      const item = reviewed(talk("v", words));
      const write = (...findings: Parameters<typeof withFindings>[1]) =>
        store.write(id, [withFindings(item, findings)]);
      const judge = (name: string, verdict: "right" | "wrong" | null, by = "kim", note = "") =>
        store.setVerdict(id, { conversation: "v", finding: name, verdict, note }, by, NOW);
      return { store, id, write, judge, verdicts: () => store.verdicts(id, "v") };
    }

    it("follow the finding by message, sin and overlapping span", async () => {
      const { write, judge, verdicts } = await judged();
      await write(finding("old", "v-1", 0, 20));
      await judge("old", "right", "kim", "clear");
      await write(finding("far", "v-1", 22, 30), finding("new", "v-1", 12, 26));
      expect(await verdicts()).toEqual([
        {
          finding: "new",
          message: "v-1",
          sin: "apathy",
          start: 0,
          end: 20,
          verdict: "right",
          note: "clear",
          by: "kim",
          at: NOW,
          orphaned: false,
        },
      ]);
    });

    it("do not follow to another sin, message or place", async () => {
      const { write, judge, verdicts } = await judged();
      await write(finding("old", "v-1", 0, 10));
      await judge("old", "wrong");
      await write(
        { ...finding("other_sin", "v-1", 0, 10), sin: "rudeness" },
        finding("other_message", "v-0", 0, 5),
        finding("beside", "v-1", 10, 20),
      );
      expect(await verdicts()).toMatchObject([{ finding: "old", orphaned: true }]);
    });

    it("are kept while their finding is gone, and find it again", async () => {
      const { write, judge, verdicts } = await judged();
      await write(finding("old", "v-1", 0, 10));
      await judge("old", "right");
      await write();
      expect(await verdicts()).toMatchObject([{ orphaned: true, verdict: "right" }]);
      await write(finding("back", "v-1", 3, 12));
      expect(await verdicts()).toMatchObject([{ finding: "back", orphaned: false }]);
    });

    it("follow findings that rest on events, which have no words", async () => {
      const { write, judge, verdicts } = await judged();
      await write(finding("old", null, 0, 0));
      await judge("old", "right");
      await write(finding("new", null, 0, 0));
      expect(await verdicts()).toMatchObject([{ finding: "new", orphaned: false }]);
    });

    it("prefer the very finding over one that overlaps", async () => {
      const { write, judge, verdicts } = await judged();
      await write(finding("a", "v-1", 0, 12), finding("b", "v-1", 5, 20));
      await judge("b", "wrong");
      expect(await verdicts()).toMatchObject([{ finding: "b" }]);
    });

    it("are one for each person and finding; changed and taken back, also after the finding has another id", async () => {
      const { store, id, write, judge, verdicts } = await judged();
      await write(finding("old", "v-1", 0, 10), finding("near", "v-1", 8, 20));
      await judge("old", "right");
      await judge("near", "right");
      await judge("old", "wrong", "lea");
      await judge("old", "wrong");
      expect(await verdicts()).toHaveLength(3);
      await write(finding("new", "v-1", 2, 7));
      await judge("new", "right");
      const of = async (by: string) => (await verdicts()).filter((one) => one.by === by);
      expect((await of("kim")).filter(({ orphaned }) => !orphaned)).toMatchObject([
        { finding: "new", verdict: "right" },
      ]);
      await judge("new", null);
      expect((await of("kim")).filter(({ finding }) => finding === "new")).toEqual([]);
      expect(await of("lea")).toHaveLength(1);
      expect(await store.trackRecords(id)).toMatchObject([
        { rule: "apathy.test", right: 1, wrong: 1 },
      ]);
    });

    it("are only on findings that are there", async () => {
      const { write, judge } = await judged();
      await write(finding("old", "v-1", 0, 10));
      await expect(judge("nothing", "right")).rejects.toThrow(/no such finding/);
    });
  });

  describe("workspaces", () => {
    it("see nothing of each other, and one goes alone", async () => {
      const a = await house();
      const b = await house();
      const item = withFindings(reviewed(talk("same", ["Hello", "I will call you tomorrow."])), [
        finding("f", "same-1", 0, 6),
      ]);
      const judge = (id: string) =>
        a.store.setVerdict(
          id,
          { conversation: "same", finding: "f", verdict: "right", note: "" },
          "kim",
          NOW,
        );
      for (const { store, id } of [a, b]) {
        await store.write(id, [item]);
        const promise = item.review.promises[0]?.id ?? "";
        await store.mark(id, promise, { kind: "released", reason: "She came by." }, "kim", NOW);
        await store.write(id, [item], { force: true });
        await judge(id);
        await store.saveImport(id, run("r1"));
        await store.outbox.saveSettings(id, ReminderSettings.parse({}), {}, NOW);
        await store.outbox.add(id, [MORNING], NOW);
        const rules = { name: "words", text: "banned: []", on: false, by: "kim", at: NOW };
        await store.house.save(id, rules, 0);
        await store.orders.write(id, { orders: [PROMISED], deliveries: [DELIVERED] }, NOW);
        await store.feeds.open(id, "Ben Ortiz", id, NOW);
        await sql`insert into customer_question (workspace_id, bucket, conversation_id, promise, token_hash, language, address_hash, asked_by, asked_at)
          select workspace_id, bucket, id, 'p', ${id}, 'en', 'h', 'kim', ${NOW}::timestamptz from conversation where workspace_id = ${id}`.execute(
          database.db,
        );
        await sql`insert into reminded select workspace_id, bucket, id, 'p', 'broken', ${NOW}::timestamptz, 'o' from conversation where workspace_id = ${id}`.execute(
          database.db,
        );
        await sql`insert into order_verdict select workspace_id, bucket, number, 'f', 'c', 's', 'r', 'right', '', 'kim', ${NOW}::timestamptz from promised_order where workspace_id = ${id}`.execute(
          database.db,
        );
        await sql`insert into episode values (${id}, 0, 'e', 'Nobody came.', '', 'customer', 'en', '[]', ${NOW}, ${NOW}, 'kim', null, null)`.execute(
          database.db,
        );
        await sql`insert into rating_words select workspace_id, bucket, id, 'rating', null, 'w' from conversation where workspace_id = ${id}`.execute(
          database.db,
        );
        await sql`insert into question_refusal values (${id}, 0, 'h', ${NOW}::timestamptz)`.execute(
          database.db,
        );
        const seen = { item: "site.premises.floor", answer: "no", note: "Torn" } as const;
        const audit = await store.audits.add(
          id,
          AuditRequest.parse({
            checklist: "site",
            place: "North",
            answers: [seen],
            finished: true,
          }),
          "kim",
          NOW,
        );
        const photo = { type: "image/png", bytes: new Uint8Array([1]) } as const;
        await store.audits.setPhoto(id, audit.id, seen.item, photo);
        await sql`insert into audit_link select workspace_id, bucket, id, 'h', 'en', ${NOW}::timestamptz, null from audit where workspace_id = ${id}`.execute(
          database.db,
        );
        const lived = { role: "customer", place: "", text: "Nobody called.", at: NOW } as const;
        await store.episodes.add(id, lived, "kim", NOW);
        await store.surveys.saveSettings(id, SurveySettings.parse({}), NOW);
        const answer = { given: { csat: 4 }, words: "", at: NOW };
        const asked = {
          conversation: "same",
          form: "csat",
          cause: "import",
          about: "",
          answer,
        } as const;
        await store.surveys.take(id, [{ ...asked, language: "en", asked_at: NOW }], NOW);
        await store.setConfig(id, Config.parse({ locale: id }));
        await store.saveTemplates(id, { conversations: 1, counts: new Map([["print", 3]]) });
        await store.queue.plan(id, { rules: "others", version: "0.1.0" });
        const lists = { identities: [], teams: [], leads: [] };
        const added = { added_at: NOW, added_by: "kim" };
        await store.people.add(id, { user: "kim", role: "lead", ...lists, ...added });
        await sql`insert into member_invitation values (${id}, 0, 'i', 'a@x.example', 'agent', '[]', '[]', '[]', 'h', 'kim', ${NOW}::timestamptz, ${NOW}::timestamptz)`.execute(
          database.db,
        );
        const said = { conversation: "same", finding: "f", answer: "agree", reason: "" } as const;
        await store.answers.give(id, said, { user: "ben", name: "Ben" }, NOW);
        await store.log.add(id, { at: NOW, user: "kim", who: "Kim", action: "GET x", subject: "" });
        const same = { kind: "agent", alias: "ben@shop.example", same_as: "b" } as const;
        await store.identities.link(id, same, "kim", NOW);
        await store.retention.save(id, { days: 365, keep_open: true });
        await sql`insert into retained_month values (${id}, 0, '2020-01', 1, 2, 0, 0, 0, 0)`.execute(
          database.db,
        );
        await store.connections.add(id, IMAP);
        await sql`insert into connection_problem values (${id}, 0, 'c', 'INBOX 1', 'not a mail', null, ${NOW}::timestamptz)`.execute(
          database.db,
        );
        await store.webhooks.keep([
          { workspace: id, connection: "c", id: "e", conversation: "same", body: "{}" },
        ]);
        await store.sidebars.save(id, { origins: [], version: 2 });
        await store.writeBack.saveSettings(id, "c", WriteBackSettings.parse({ broken: true }), NOW);
        await sql`insert into desk_write (workspace_id, bucket, conversation_id, id, connection_id, kind, about, created_at)
          select workspace_id, bucket, id, 'note_1', 'c', 'tag', 'amends', ${NOW}::timestamptz from conversation where workspace_id = ${id}`.execute(
          database.db,
        );
        await sql`insert into connection_conversation select workspace_id, bucket, id, 'c', true from conversation where workspace_id = ${id}`.execute(
          database.db,
        );
        await store.write(id, [reviewed(talk("<same@home.example>", ["Hello"]))]);
        await sql`insert into staged_run (workspace_id, id, plan, state, proposal, settings, based_on, rules, version, given_by, start_counted, jobs_left, looked, resumed_at, started_at)
          values (${id}, 's', 0, 'ready', '{"files":[]}', '[]', '{}', 'r', '0.1.0', 'kim', false, 0, 0, ${NOW}::timestamptz, ${NOW}::timestamptz)`.execute(
          database.db,
        );
        await sql`insert into staged_review (workspace_id, bucket, conversation_id, state, rules)
          select workspace_id, bucket, id, 'clear', 'r' from conversation where workspace_id = ${id}`.execute(
          database.db,
        );
        // Only an older version writes these.
        await sql`insert into measure_roll_up (workspace_id, dimension, key, period, conversations, sums)
          values (${id}, 'all', '', '2026', 1, '{}')`.execute(database.db);
      }
      await a.store.erase(a.id, "rosa-same@home.example");
      expect(await a.store.conversation(a.id, "same")).toBeNull();
      expect(await b.store.conversation(b.id, "same")).not.toBeNull();
      await a.store.write(a.id, [item]);
      await a.store.removeWorkspace(a.id);
      const { rows } = await sql<{
        table_name: string;
      }>`select table_name from information_schema.columns where table_schema = current_schema() and column_name = 'workspace_id'`.execute(
        database.db,
      );
      expect(rows.length).toBeGreaterThan(8);
      for (const { table_name } of rows) {
        expect([table_name, await count(table_name, a.id)]).toEqual([table_name, 0]);
        expect([table_name, await count(table_name, b.id)]).not.toEqual([table_name, 0]);
      }
      expect((await b.store.config(b.id)).locale).toBe(b.id);
      expect(await b.store.verdicts(b.id, "same")).toHaveLength(1);
      expect((await b.store.workspaces()).find(({ id }) => id === b.id)?.conversations).toBe(2);
    });

    it("keep every configuration they had, and use the last", async () => {
      const { store, id } = await house();
      expect(await store.config(id)).toEqual(Config.parse({}));
      await store.setConfig(id, Config.parse({ staff: ["a.example"] }));
      await store.setConfig(id, Config.parse({ staff: ["b.example"] }));
      expect((await store.config(id)).staff).toEqual(["b.example"]);
      const { rows } = await sql<{
        version: number;
        config: Config;
      }>`select version, config from config_version where workspace_id = ${id} order by version`.execute(
        database.db,
      );
      expect(rows.map(({ version, config }) => [version, config.staff])).toEqual([
        [1, ["a.example"]],
        [2, ["b.example"]],
      ]);
    });
  });

  describe("imports", () => {
    it("are saved as they go and listed newest first", async () => {
      const { store, id } = await house();
      await store.saveImport(id, run("one", "2026-03-01T00:00:00.000Z"));
      await store.saveImport(id, run("two", "2026-03-02T00:00:00.000Z"));
      await store.saveImport(id, { ...run("one", "2026-03-01T00:00:00.000Z"), state: "done" });
      expect((await store.imports(id)).map((one) => [one.id, one.state])).toEqual([
        ["two", "running"],
        ["one", "done"],
      ]);
      expect(await store.import(id, "one")).toMatchObject({ state: "done" });
      expect(await store.import(id, "none")).toBeNull();
    });
  });

  describe("imports whose process was killed", () => {
    const states = async ({ store }: TestDatabase, id: string) =>
      (await store.imports(id)).map((one) => [one.id, one.state]);

    it("are interrupted for the next that has the database alone; what has ended stays", async () => {
      const { store, id } = await house();
      await store.saveImport(id, run("killed", "2026-03-02T00:00:00.000Z"));
      await store.saveImport(id, { ...run("ended", "2026-03-01T00:00:00.000Z"), state: "done" });
      await markInterrupted(database.db, true);
      expect(await states(database, id)).toEqual([
        ["killed", "interrupted"],
        ["ended", "done"],
      ]);
      expect((await store.import(id, "killed"))?.finished_at).toMatch(/^\d{4}-.*Z$/);
    });

    it("are interrupted for others only after a long silence, and run again when they are heard of", async () => {
      const { store, id } = await house();
      await store.saveImport(id, run("one"));
      await markInterrupted(database.db, false);
      expect(await states(database, id)).toEqual([["one", "running"]]);
      await sql`update import_run set beat_at = now() - interval '3 minutes' where workspace_id = ${id}`.execute(
        database.db,
      );
      await markInterrupted(database.db, false);
      expect(await states(database, id)).toEqual([["one", "interrupted"]]);
      await store.saveImport(id, run("one"));
      expect(await states(database, id)).toEqual([["one", "running"]]);
    });
  });

  describe("migrations", () => {
    it("are numbered, and run again, also by two at once, change nothing", async () => {
      const names = async () => {
        const { rows } = await sql<{
          name: string;
        }>`select name from migration order by name`.execute(database.db);
        return rows.map(({ name }) => name);
      };
      const before = await names();
      for (const name of before) expect(name).toMatch(/^\d{4}_[a-z_]+$/);
      expect(new Set(before.map((name) => name.slice(0, 4))).size).toBe(before.length);
      const { store, id } = await house();
      await store.write(id, [reviewed(talk("kept", ["Hello"]))]);
      await Promise.all([migrate(database.db), migrate(database.db)]);
      expect(await names()).toEqual(before);
      expect(await store.conversation(id, "kept")).not.toBeNull();
    });
  });
});

/** An id that is too long for an index, and that cannot be made shorter by packing. */
function unpackable(length: number): string {
  let text = "";
  for (let i = 0; text.length < length; i += 1) text += stableId("x", String(i));
  return text;
}

const PROMISED = PromisedOrder.parse({
  order: "A-1",
  customer: { name: "Joel Santos", email: "joel@home.example" },
  ordered_at: "2026-03-02T09:00:00Z",
  promised: "2026-03-04",
  items: [{ name: "Kettle" }],
});

const DELIVERED = Delivery.parse({
  order: "A-1",
  delivered_at: "2026-03-04T11:00:00Z",
  items: [{ name: "Kettle" }],
});

const IMAP = {
  id: "c",
  kind: "imap",
  name: "Support",
  settings: { host: "mail.example" },
  secrets: "sealed",
} as const;

const MORNING = {
  bucket: 0,
  kind: "morning",
  conversation: null,
  promise: null,
  due: NOW,
  channel: "email",
  recipient: "lea@shop.example",
} as const;

function run(id: string, started_at = NOW): ImportView {
  return {
    id,
    name: `${id}.mbox`,
    kind: "mbox",
    state: "running",
    started_at,
    finished_at: null,
    bytes: 10,
    bytes_read: 0,
    conversations: 0,
    messages: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    bad: 0,
    bad_records: [],
    notes: [],
    error: null,
  };
}
