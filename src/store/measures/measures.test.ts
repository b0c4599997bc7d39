import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoConversations } from "../../demo/index.ts";
import { DEFINITIONS } from "../../measures/definitions.ts";
import { type Cells, gather, placeOf } from "../../measures/cells.ts";
import { factsOf } from "../../measures/facts.ts";
import { historiesOf } from "../../measures/history.ts";
import { addPacked, sumsIn } from "../../measures/packed.ts";
import type { CellDimension } from "../../measures/places.ts";
import { addAll, type Sums } from "../../measures/sums.ts";
import type { Conversation } from "../../model/conversation.ts";
import { ConversationQuery } from "../../model/api.ts";
import { DIMENSIONS, type FactsRow } from "../../model/facts.ts";
import { MeasuresQuery } from "../../model/measures.ts";
import type { Heard, SurveyGiven } from "../../model/surveys.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";
import { askedOf } from "../../survey/asked.ts";
import { heardIn } from "../../survey/heard.ts";
import type { Elsewhere } from "../surveys/types.ts";
import { messageOf } from "../surveys/words.ts";
import type { Store } from "../types.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { storedRows } from "../testing/facts.ts";
import { CONFIG, NOW, reviewed } from "../testing/samples.ts";
import { groupsOf, periodsOf, spanOf } from "./read.ts";

const query = (over: object = {}) => MeasuresQuery.parse(over);

/** A small generator of its own: the same changes on every run. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The demo conversations, each customer with several, some rated, some cancelled. */
function conversations(next: () => number): Conversation[] {
  return demoConversations(NOW).map((one) => ({
    ...one,
    customer: {
      id: `c${Math.floor(next() * 25)}`,
      name: "Rosa Lim",
      tier: next() < 0.3 ? "gold" : "basic",
    },
    product: next() < 0.5 ? "blender" : "kettle",
    ...(next() < 0.5 ? { rating: ratingOf(next) } : {}),
  }));
}

const TOLD = ["You never called me back as you promised.", "Thank you.", undefined] as const;

function ratingOf(next: () => number) {
  const comment = TOLD[Math.floor(next() * TOLD.length)];
  return { score: 1 + Math.floor(next() * 5), scale: 5, ...(comment ? { comment } : {}) };
}

/** Some conversations answered, low or not; some asked about twice. */
function answersTo(some: readonly Conversation[], next: () => number): Elsewhere[] {
  return some
    .filter(() => next() < 0.4)
    .map(({ id }) => ({
      conversation: id,
      form: "csat",
      cause: "import",
      about: next() < 0.7 ? "" : "again",
      language: "en",
      asked_at: NOW,
      answer: { given: { csat: 1 + Math.floor(next() * 5) }, words: "", at: NOW },
    }));
}

/** Reads the words beside ratings, as the background does. */
async function readWords({ surveys }: Store, workspace: string): Promise<void> {
  const unread = await surveys.unread(workspace, null, 500);
  const read = unread.map((of) => {
    const about = { id: of.conversation, channel: of.channel, language: of.language };
    const context = { now: NOW, config: CONFIG, trackRecord: TRACK_RECORDS };
    return { of, heard: heardIn({ id: messageOf(of), words: of.words }, about, context) };
  });
  await surveys.keepHeard(workspace, read, "rules");
}

/** What customers said of each conversation, straight from the tables of answers and words. */
async function saidIn(db: TestDatabase["db"], workspace: string) {
  const { rows } = await sql<{ id: string; given: SurveyGiven | null; heard: Heard }>`
    select a.conversation_id as id, a.given, a.heard from survey_answer a
      where a.workspace_id = ${workspace}
    union all select conversation_id, null, heard from rating_words where workspace_id = ${workspace}`.execute(
    db,
  );
  return (id: string) => {
    const own = rows.filter((row) => row.id === id);
    return askedOf(
      own.flatMap(({ given }) => given ?? []),
      own.map(({ heard }) => heard),
    );
  };
}

/** The rows of facts straight from what is stored of conversations and reviews. */
async function rowsFrom({ store, db }: TestDatabase, workspace: string): Promise<FactsRow[]> {
  const said = await saidIn(db, workspace);
  const byCustomer = new Map<string, ReturnType<typeof factsOf>[]>();
  for await (const { conversation, review } of store.each(workspace)) {
    const customer = conversation.customer?.id ?? conversation.id;
    const facts = factsOf(conversation, review, CONFIG);
    byCustomer.set(customer, [...(byCustomer.get(customer) ?? []), facts]);
  }
  return [...byCustomer.values()].flatMap((facts) => {
    const histories = historiesOf(facts);
    return facts.flatMap((one) => {
      const history = histories.get(one.conversation);
      return history === undefined ? [] : [{ ...one, ...history, ...said(one.conversation) }];
    });
  });
}

describe.each(DATABASES)("measures on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  /** All cells as stored. */
  async function stored(workspace: string) {
    const { rows } = await sql<{
      dimension: CellDimension;
      key: string;
      period: string;
      packed: string;
    }>`
      select dimension, key, period, packed from measure_sum where workspace_id = ${workspace}`.execute(
      database.db,
    );
    return new Map(
      rows.map(({ dimension, key, period, packed }) => [
        placeOf({ dimension, key, period }),
        addPacked([packed]),
      ]),
    );
  }

  async function expectRight(workspace: string) {
    const cells: Cells = new Map();
    for (const row of await rowsFrom(database, workspace)) gather(cells, row, 1);
    const direct = new Map(
      [...cells]
        .map(([place, { counts }]) => [place, sumsIn(counts)] as const)
        .filter(([, sums]) => Object.keys(sums).length > 0),
    );
    expect(await stored(workspace)).toEqual(direct);
  }

  it("sums equal those of the conversations after random writes, replacements and erasures", async () => {
    const { store } = database;
    await store.createWorkspace("random", "random", false);
    const next = random(7);
    const all = conversations(next);
    for (let round = 0; round < 8; round += 1) {
      const some = all
        .filter(() => next() < 0.25)
        .map((one) => ({
          ...one,
          status: next() < 0.5 ? ("open" as const) : ("solved" as const),
          team: next() < 0.5 ? "Billing" : "Returns",
          messages: one.messages.slice(0, 1 + Math.floor(next() * one.messages.length)),
          // A customer who becomes another moves to another bucket.
          ...(next() < 0.2 ? { customer: { id: `c${Math.floor(next() * 25)}` } } : {}),
        }));
      await store.write(
        "random",
        some.map((one) => reviewed(one)),
      );
      await store.surveys.take("random", answersTo(some, next), NOW);
      if (round % 2 === 1) await readWords(store, "random");
      if (round % 3 === 2) await store.erase("random", `c${Math.floor(next() * 25)}`);
      if (round === 4) await store.measures.clear("random");
      if (round === 4) while ((await store.measures.catchUp("random", 7)) > 0);
    }
    const { conversations: written } = await store.measures.report("random", query(), NOW);
    expect(written).toBeGreaterThan(30);
    const { asked } = await store.measures.causes("random", {}, NOW);
    expect(Math.min(asked.answers, asked.low_answers.n, asked.told.n)).toBeGreaterThan(3);
    await expectRight("random");
  });

  it("answers like a query over the rows, for every dimension and any period", async () => {
    const where = { from: "2026-02-10", to: "2026-03-02" };
    for (const dimension of DIMENSIONS) {
      for (const period of [{}, where]) {
        const rows = await storedRows(database.db, "random");
        const direct = new Map<string, Sums>();
        const cells: Cells = new Map();
        for (const row of rows) gather(cells, row, 1);
        for (const cell of cells.values()) {
          const within =
            cell.period.length === 10 &&
            (!("from" in period) || (cell.period >= where.from && cell.period <= where.to));
          if (cell.dimension !== dimension || !within) continue;
          direct.set(cell.key, addAll(direct.get(cell.key) ?? {}, sumsIn(cell.counts)));
        }
        const span = await spanOf(database.db, "random", period);
        const { groups } = await groupsOf(database.db, "random", dimension, span, period);
        const full = new Map([...direct].filter(([, sums]) => Object.keys(sums).length > 0));
        expect(new Map(groups.map(({ key, sums }) => [key, sums]))).toEqual(full);
      }
    }
  });

  it("counts in SQL what the report says", async () => {
    const { rows } = await sql<{
      team: string;
      n: number;
      complaints: number;
      reopened: number;
      late: number;
    }>`
      select facts->>'team' as team, count(*)::int as n,
        (count(*) filter (where (facts->>'complaint')::boolean))::int as complaints,
        (count(*) filter (where (facts->>'reopenings')::int > 0))::int as reopened,
        (count(*) filter (where (facts->>'first_response')::int > 60))::int as late
      from conversation_facts where workspace_id = 'random' group by 1 order by 1`.execute(
      database.db,
    );
    const report = await database.store.measures.report("random", query({ by: "team" }), NOW);
    expect(rows.length).toBeGreaterThan(1);
    // A team that only had some for a time has none of its own.
    const own = report.groups.filter(({ conversations: n }) => n > 0);
    expect(own.map(({ key, conversations: n }) => [key, n])).toEqual(
      rows.map(({ team, n }) => [team, n]),
    );
    for (const row of rows) {
      const values = report.groups.find(({ key }) => key === row.team)?.values ?? [];
      const counts = values.find(({ id }) => id === "complaint")?.counts;
      expect(counts).toBe(`${row.complaints} / ${row.n}`);
    }
  });

  it("reads a period from months and days alike, and only it", async () => {
    const { db } = database;
    const period = { from: "2026-01-15", to: "2026-03-02" };
    const span = await spanOf(db, "random", period);
    const { rows } = await sql<{ n: number }>`select coalesce(sum(conversations), 0)::int as n
      from measure_sum m where workspace_id = 'random' and dimension = 'all' and ${periodsOf(span, period)}`.execute(
      db,
    );
    const direct = await sql<{ n: number }>`select count(*)::int as n from conversation_facts
      where workspace_id = 'random' and day between ${period.from} and ${period.to}`.execute(db);
    expect(rows[0]?.n).toBe(direct.rows[0]?.n);
    expect(direct.rows[0]?.n).toBeGreaterThan(0);
  });

  it("tells score and attention of teams by month as the report of each month does", async () => {
    const days = { from: "2026-01-15", to: "2026-12-31" };
    const found = await database.store.measures.scoresByMonth("random", "team", days);
    const months = new Set(found.map(({ month }) => month));
    expect(months.size).toBeGreaterThan(1);
    for (const month of months) {
      const first = month === null ? days.from : `${month}-01`;
      const last =
        month === null
          ? days.to
          : new Date(Date.UTC(+month.slice(0, 4), +month.slice(5), 0)).toISOString().slice(0, 10);
      const span = { from: first < days.from ? days.from : first, to: last };
      const query = MeasuresQuery.parse({ by: "team", ...span });
      const { groups } = await database.store.measures.report("random", query, NOW);
      expect(found.filter((one) => one.month === month).length).toBeGreaterThan(0);
      for (const { key, values } of found.filter((one) => one.month === month)) {
        const whole = groups.find((group) => group.key === key)?.values ?? [];
        expect(values).toEqual(
          whole
            .filter(({ id }) => id === "score" || id === "attention")
            .map((value) => ({ ...value, shrunk: null })),
        );
      }
    }
  });

  it("lists the conversations behind every rate, as many as it counts", async () => {
    const { store } = database;
    const period = { from: "2026-01-15", to: "2026-03-02" };
    const report = await store.measures.report("random", query({ ...period, by: "team" }), NOW);
    let looked = 0;
    for (const { key, values, sins } of report.groups) {
      const listed = async (over: object) => {
        const list = ConversationQuery.parse({
          by: "team",
          key,
          opened_from: period.from,
          opened_to: period.to,
          ...over,
        });
        return (await store.conversations("random", list)).total;
      };
      for (const { id, counts, shown } of values) {
        const { kind, trait } = DEFINITIONS.find((one) => one.id === id) ?? {};
        const [, k, n] = /^(\d+) \/ (\d+)$/.exec(counts) ?? [];
        if (kind !== "rate" || trait == null || k === undefined || shown === "too_few") continue;
        looked += 1;
        const behind = id === "kept_by_first" ? Number(n) - Number(k) : Number(k);
        expect([id, await listed({ is: trait })]).toEqual([id, behind]);
      }
      for (const [sin, count] of Object.entries(sins ?? {}))
        expect([sin, await listed({ counted: sin })]).toEqual([sin, count]);
    }
    expect(looked).toBeGreaterThan(5);
  });

  it("finds causes in the sums of days, hours and people as in the rows", async () => {
    const { store, db } = database;
    const report = await store.measures.causes("random", {}, NOW);
    const { rows } = await sql<{ hour: string; n: number; failures: number }>`
      select facts->>'hour' as hour, count(*)::int as n,
        (count(*) filter (where marks @> array['is=with_failure']))::int as failures
      from conversation_facts where workspace_id = 'random' group by 1`.execute(db);
    const known = rows.filter(({ hour }) => hour !== null);
    expect(new Map(report.hours.map(({ key, conversations: n }) => [key, n]))).toEqual(
      new Map(known.map(({ hour, n }) => [hour, n])),
    );
    for (const { key, rate } of report.hours) {
      const own = known.find(({ hour }) => hour === key);
      if (rate !== null) expect(rate.value).toBeCloseTo((own?.failures ?? 0) / (own?.n ?? 1), 10);
    }
    const complaints = await sql<{ n: number }>`select count(*)::int as n from conversation_facts
      where workspace_id = 'random' and marks @> array['is=complaint']`.execute(db);
    expect(report.complaints.n).toBe(complaints.rows[0]?.n);
    const inLoad = report.load.reduce((sum, { conversations: n }) => sum + n, 0);
    expect(inLoad).toBe(report.conversations);
  });

  it("keeps no trace of who was erased", async () => {
    const { store, db } = database;
    await store.createWorkspace("erase", "erase", false);
    const [one] = conversations(random(3));
    if (one === undefined) throw new Error("no conversation");
    const mail = "zelda.quist@home.example";
    const own = {
      ...one,
      customer: { id: mail, email: mail, name: "Zelda Quist", tier: "unique-tier" },
    };
    await store.write("erase", [reviewed(own)]);
    expect((await stored("erase")).size).toBeGreaterThan(0);
    await store.erase("erase", mail);
    expect((await stored("erase")).size).toBe(0);
    const { rows } =
      await sql`select 1 from conversation_facts where workspace_id = 'erase'`.execute(db);
    expect(rows).toEqual([]);
  });

  it("tells how many conversations have no facts yet, and what is of another version", async () => {
    const { store, db } = database;
    await store.measures.clear("random");
    const { not_yet_measured, conversations: n } = await store.measures.report(
      "random",
      query(),
      NOW,
    );
    expect(n).toBe(0);
    expect(not_yet_measured).toBeGreaterThan(30);
    expect(await store.measures.outdated("random")).toBe(false);
    while ((await store.measures.catchUp("random", 20)) > 0);
    await expectRight("random");
    await sql`update conversation set facts_version = 999 where workspace_id = 'random'`.execute(
      db,
    );
    expect(await store.measures.outdated("random")).toBe(true);
  });

  it("has the weights as they were set, and not every change of something else", async () => {
    const { store } = database;
    await store.createWorkspace("weights", "weights", false);
    const weights = { ...CONFIG.weights, reliability: 42, tangibles: 1 };
    await store.setConfig("weights", CONFIG);
    await store.setConfig("weights", { ...CONFIG, locale: "en-PH" });
    await store.setConfig("weights", { ...CONFIG, weights });
    const history = await store.measures.weights("weights");
    expect(history.map((one) => one.weights["reliability"])).toEqual([42, 32]);
  });
});
