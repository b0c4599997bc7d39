import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { eraseByAge } from "../../jobs/retention.ts";
import { AuditRequest } from "../../model/audits.ts";
import { addPacked } from "../../measures/packed.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { everythingOf } from "../testing/everything.ts";
import { finding, NOW, reviewed, talk, withFindings } from "../testing/samples.ts";

const YEAR = { days: 365, keep_open: true };
const LONG_AGO = "2024-05-02T08:00:00.000Z";

/** A talk of long ago; its customer and words carry its id. */
function old(id: string, texts: readonly string[]) {
  const fresh = talk(id, texts);
  const messages = fresh.messages.map((message, i) => ({
    ...message,
    at: new Date(Date.parse(LONG_AGO) + i * 3_600_000).toISOString(),
  }));
  return { ...fresh, messages };
}

describe.each(DATABASES)("retention by age on %s", (_name, open) => {
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
    await store.write(id, [
      withFindings(reviewed(old("zqpast", ["Where is zqpast?", "Not my area, zqpast."])), [
        finding("f", "zqpast-1", 0, 12),
      ]),
      reviewed(old("waits", ["And the part?", "We will send you the part by 30 December 2027."])),
      reviewed(talk("fresh", ["Where is it?", "It is on its way."])),
      reviewed({ ...talk("undated", ["Hello"]), messages: undated() }),
    ]);
  });

  const undated = () =>
    talk("undated", ["Hello"]).messages.map(({ at: _at, ...message }) => message);

  const everything = () => everythingOf(database.db, id);
  const ids = async () =>
    (await database.store.conversations(id, { sort: "newest", limit: 50 })).items
      .map((one) => one.id)
      .toSorted();

  it("is off until somebody says how long, and then tells what would go before anything does", async () => {
    const { store } = database;
    expect(await eraseByAge(store, id, NOW)).toBe(0);
    expect(await store.retention.count(id, { ...YEAR, days: null }, NOW)).toBeNull();
    const before = await everything();
    expect(await store.retention.count(id, YEAR, NOW)).toEqual({
      before: "2025-03-04T10:00:00.000Z",
      conversations: 1,
      messages: 2,
      kept_open: 1,
      undated: 1,
      orders: 0,
      episodes: 0,
      photos: 0,
      imports: 0,
    });
    expect(await store.retention.count(id, { ...YEAR, keep_open: false }, NOW)).toMatchObject({
      conversations: 2,
      kept_open: 0,
    });
    expect(await everything()).toBe(before);
  });

  it("erases a conversation with everything that hangs on it, and keeps its numbers", async () => {
    const { store } = database;
    const verdict = { verdict: "right", note: "zqpast, indeed" } as const;
    await store.setVerdict(id, { conversation: "zqpast", finding: "f", ...verdict }, "kim", NOW);
    const said = { conversation: "zqpast", finding: "f", answer: "disagree" } as const;
    await store.answers.give(id, { ...said, reason: "zqpast" }, { user: "b", name: "Ben" }, NOW);
    const answer = { given: { csat: 2 }, words: "zqpast was late", at: LONG_AGO };
    const asked = { form: "csat", cause: "import", about: "", language: "en" } as const;
    await store.surveys.take(
      id,
      [{ ...asked, conversation: "zqpast", asked_at: LONG_AGO, answer }],
      NOW,
    );
    const seen = { at: LONG_AGO, user: "kim", who: "Kim", action: "GET conversations/{id}" };
    await store.log.add(id, { ...seen, subject: "zqpast" });

    await store.retention.save(id, YEAR);
    expect(await eraseByAge(store, id, NOW)).toBe(1);
    expect(await ids()).toEqual(["fresh", "undated", "waits"]);
    const left = await everything();
    expect(left).not.toContain("zqpast");
    expect(left).toContain("rosa-fresh@home.example");
    expect(left).toContain("ben@shop.example");
    const { months, settings } = await store.retention.view(id);
    expect(settings).toEqual(YEAR);
    expect(months).toEqual([
      {
        month: "2024-05",
        conversations: 1,
        messages: 2,
        findings: 1,
        kept: 0,
        late: 0,
        broken: 0,
      },
    ]);
    expect(await eraseByAge(store, id, NOW)).toBe(0);
    const { items } = await store.log.page(id, { limit: 10 });
    expect(items.map(({ who, action, subject }) => [who, action, subject])).toEqual([
      ["retention", "erase", "1 conversations"],
      ["Kim", "GET conversations/{id}", ""],
    ]);
  });

  it("leaves the sums of the measures as if the conversation had never been", async () => {
    const { store } = database;
    await store.retention.save(id, YEAR);
    await eraseByAge(store, id, NOW);
    const never = `${id}-never`;
    await store.createWorkspace(never, "Another", false);
    const left = [...(await store.stored(id, await ids())).values()];
    await store.write(
      never,
      left.map((one) => reviewed(one)),
    );
    const sums = async (workspace: string) => {
      const { rows } = await sql<{
        packed: string;
      }>`select dimension, key, period, conversations, packed from measure_sum
        where workspace_id = ${workspace} order by dimension, key, period`.execute(database.db);
      return rows.map(({ packed, ...place }) => ({ ...place, ...addPacked([packed]) }));
    };
    expect(left).toHaveLength(3);
    expect(await sums(id)).toEqual(await sums(never));
    expect((await store.workspaces()).find((one) => one.id === id)?.conversations).toBe(3);
  });

  it("lets an open promise hold its conversation until it is over, unless told otherwise", async () => {
    const { store } = database;
    await store.retention.save(id, YEAR);
    await eraseByAge(store, id, NOW);
    expect(await ids()).toContain("waits");
    const later = "2028-02-01T10:00:00.000Z";
    const [waits] = (await store.stored(id, ["waits"])).values();
    if (waits === undefined) throw new Error("it is gone");
    await store.write(id, [reviewed(waits, later)], { force: true });
    expect(await eraseByAge(store, id, later)).toBe(2);
    expect(await ids()).toEqual(["undated"]);
    expect((await store.retention.view(id)).months).toMatchObject([
      { month: "2026-03", conversations: 1 },
      { month: "2024-05", conversations: 2 },
    ]);

    await store.write(id, [reviewed(waits)]);
    await store.retention.save(id, { ...YEAR, keep_open: false });
    expect(await eraseByAge(store, id, NOW)).toBe(1);
  });

  it("erases what is old beside conversations, and nothing younger", async () => {
    const { store } = database;
    const lived = { role: "customer", place: "" } as const;
    await store.episodes.add(id, { ...lived, text: "zqold", at: LONG_AGO }, "kim", NOW);
    await store.episodes.add(id, { ...lived, text: "zqnew", at: NOW }, "kim", NOW);
    for (const place of ["zqsite", "zqshop"]) {
      const item = "site.premises.floor";
      const asked = { checklist: "site", place, answers: [{ item, answer: "no", note: "" }] };
      const audit = await store.audits.add(id, AuditRequest.parse(asked), "kim", NOW);
      const photo = { type: "image/png", bytes: new Uint8Array([1]) } as const;
      await store.audits.setPhoto(id, audit.id, item, photo);
    }
    await sql`update audit set at = ${LONG_AGO}::timestamptz where workspace_id = ${id} and place = 'zqsite'`.execute(
      database.db,
    );
    for (const [run, at, state] of [
      ["zqrun", LONG_AGO, "done"],
      ["zqstill", LONG_AGO, "running"],
      ["zqlast", NOW, "done"],
    ])
      await sql`insert into import_run (workspace_id, id, started_at, data)
        values (${id}, ${run}, ${at}::timestamptz, ${JSON.stringify({ state })}::jsonb)`.execute(
        database.db,
      );
    expect(await store.retention.count(id, YEAR, NOW)).toMatchObject({
      episodes: 1,
      photos: 1,
      imports: 1,
    });
    await store.retention.save(id, YEAR);
    await eraseByAge(store, id, NOW);
    const left = await everything();
    for (const gone of ["zqold", "zqrun"]) expect(left).not.toContain(gone);
    for (const there of ["zqnew", "zqsite", "zqshop", "zqstill", "zqlast"])
      expect(left).toContain(there);
    expect(left.match(/image\/png/g)).toHaveLength(1);
  });
});
