import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sql } from "kysely";
import { ConversationQuery } from "../../model/api.ts";
import { PromiseQuery } from "../../model/promise_views.ts";
import { knownCounts } from "../queries/board_counts.ts";
import { countChoices } from "../queries/choices.ts";
import { countConversations, tallyInSums, tallyOf } from "../queries/compliance_tally.ts";
import { countSins, countTotals, sinsIn, totalsIn } from "../queries/overview.ts";
import { viewCounts } from "../queries/promises.ts";
import { repairCounts, repairsIn } from "../queries/repairs.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { demoReviewed, NOW } from "../testing/samples.ts";
import { wholeSums } from "./read.ts";

const WS = "demo";
const ZONE = "UTC";
const CONVERSATION = ConversationQuery.parse({ limit: 200 });

/** What the pages read from sums, laid beside the same counted in the tables. */
describe.each(DATABASES)("roll-ups on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    const { store } = database;
    await store.createWorkspace(WS, "Demo", true);
    const items = demoReviewed().map((item, i) => ({
      ...item,
      conversation: {
        ...item.conversation,
        ...(i % 4 === 0 ? { queue: "Night" } : { team: i % 3 === 0 ? "Returns" : "Billing" }),
        status: i % 5 === 0 ? ("solved" as const) : item.conversation.status,
      },
    }));
    await store.write(WS, items);
    const all = await store.promises(WS, PromiseQuery.parse({ limit: 500 }), NOW);
    const kinds = ["snoozed", "kept", "renegotiated", "broken"] as const;
    for (const [i, { id, owner }] of all.items.entries()) {
      const kind = kinds[i % kinds.length] ?? "kept";
      const until = kind === "snoozed" || kind === "renegotiated" ? "2026-03-30T09:00:00Z" : null;
      const by = i % 3 === 0 ? owner : "Lead";
      const request = { kind, reason: "said so", ...(until === null ? {} : { until }) };
      // Not every mark makes sense of every promise.
      await store.mark(WS, id, request, by, "2026-03-04T09:00:00Z").catch(() => {});
    }
    await store.erase(WS, items[3]?.conversation.customer?.email ?? "");
  });
  afterAll(() => database.close());

  const sums = async () => (await wholeSums(database.db, WS)) ?? {};

  it("tell the totals, the sins and the repairs of the first screen", async () => {
    const { db } = database;
    const totals = await countTotals(db, WS);
    expect(totalsIn(await sums())).toEqual(totals);
    expect(Math.min(...Object.values(totals))).toBeGreaterThan(0);
    const bySin = <T extends { sin: string }>(list: readonly T[]) =>
      list.toSorted((a, b) => (a.sin < b.sin ? -1 : 1));
    expect(bySin(sinsIn(await sums()))).toEqual(bySin(await countSins(db, WS)));
    const repairs = await repairCounts(db, WS);
    expect(repairsIn(await sums())).toEqual(repairs);
    expect(repairs.opened).toBeGreaterThan(3);
  });

  it.each([NOW, "2026-03-02T09:00:00.000Z", "2026-04-30T00:00:00.000Z"])(
    "tell the size of every view of the board at %s",
    async (now) => {
      const { db } = database;
      const at = Date.parse(now);
      const direct = await viewCounts(db, sql`p.workspace_id = ${WS}`, at, ZONE);
      expect(await knownCounts(db, WS, {}, at, ZONE)).toEqual(direct);
      expect(direct.all).toBeGreaterThan(20);
      for (const team of ["Billing", "Night", "no such team"]) {
        const own = await viewCounts(
          db,
          sql`p.workspace_id = ${WS} and p.team = ${team}`,
          at,
          ZONE,
        );
        expect([team, await knownCounts(db, WS, { team }, at, ZONE)]).toEqual([team, own]);
      }
      expect(await knownCounts(db, WS, { team: "Night", language: "en" }, at, ZONE)).toBeNull();
    },
  );

  it.each([
    {},
    { from: "2026-03-01" },
    { to: "2026-03-03" },
    { from: "2026-03-02", to: "2026-03-04" },
    { from: "2030-01-01" },
  ])("tally compliance of %j", async (period) => {
    const { db } = database;
    const direct = await tallyOf(db, WS, period, ZONE);
    expect(await tallyInSums(db, WS, period)).toEqual(direct);
    for (const team of [undefined, "Billing", "Night"]) {
      const query = { ...period, team };
      const { conversations } = await tallyOf(db, WS, query, ZONE);
      expect(conversations).toBe(await countConversations(db, WS, query, ZONE));
    }
  });

  it("tell what there is to filter by", async () => {
    const { db, store } = database;
    const [known, direct] = [await store.choices(WS), await countChoices(db, WS)];
    for (const name of ["agents", "teams", "languages"] as const) {
      expect(known[name].toSorted()).toEqual(direct[name].toSorted());
      expect(known[name].length).toBeGreaterThan(1);
    }
  });

  it("choose and count the same conversations as their rows do", async () => {
    const { store, db } = database;
    const { agents, teams, languages } = await store.choices(WS);
    const queries = [
      {},
      ...agents.map((agent) => ({ agent })),
      ...teams.map((team) => ({ team })),
      ...languages.map((language) => ({ language })),
      { status: "solved" as const },
      { channel: "email" as const },
      { channel: "email" as const, status: "solved" as const },
      { sin: "broken_promise" as const, team: "Billing" },
      { sin: "slow_response" as const },
      { promise: "broken" as const },
      { promise: "kept" as const, agent: agents[0] },
      { sort: "newest" as const },
      { sort: "oldest" as const },
    ];
    const answers = async () => {
      const pages = [];
      for (const query of queries) {
        const { items, total } = await store.conversations(WS, { ...CONVERSATION, ...query });
        pages.push({ query, total, ids: items.map(({ id }) => id) });
      }
      return pages;
    };
    const byMarks = await answers();
    expect(byMarks.every(({ total, ids }) => total === ids.length)).toBe(true);
    expect(byMarks.filter(({ total }) => total > 0).length).toBeGreaterThan(queries.length - 3);
    // While facts are missing the rows are asked.
    await sql`update conversation set facts_version = 0 where workspace_id = ${WS}
      and id = (select min(id) from conversation where workspace_id = ${WS})`.execute(db);
    expect(await wholeSums(db, WS)).toBeNull();
    expect(await answers()).toEqual(byMarks);
  });
});
