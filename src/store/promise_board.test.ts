import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type ComplianceReport,
  LEAD_TIMES,
  OUTCOMES,
  PROMISE_VIEWS,
  type PromiseFilter,
  PromiseQuery,
  type PromiseRow,
} from "../model/promise_views.ts";
import { inView, matches } from "../report/promises/choose.ts";
import { keptRate } from "../score/compliance.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { demoReviewed, NOW } from "./testing/samples.ts";

const ZONE = "UTC";
const HANDED_OVER = {
  id: "handed-over",
  at: "2026-03-04T08:00:00.000Z",
  type: "assigned" as const,
  to: "Cleo Diaz",
};

describe.each(DATABASES)("the promise board on %s", (_name, open) => {
  let database: TestDatabase;
  const rows: PromiseRow[] = [];
  const over = new Set<string>();
  beforeAll(async () => {
    database = await open();
    const { store } = database;
    await store.createWorkspace("demo", "Demo", true);
    const items = demoReviewed().map((item, index) => ({
      ...item,
      conversation: {
        ...item.conversation,
        team: index % 3 === 0 ? "Returns" : "Billing",
        events: [...item.conversation.events, ...(index % 5 === 0 ? [HANDED_OVER] : [])],
      },
    }));
    await store.write("demo", items);
    const given = PromiseQuery.parse({ view: "all", limit: 500 });
    const { items: first } = await store.promises("demo", given, NOW);
    const pending = first.filter(({ state }) => state === "open" || state === "stale");
    const until = "2026-03-30T09:00:00.000Z";
    for (const [index, { id, owner }] of pending.entries()) {
      const by = index % 4 === 1 ? owner : "Lead";
      const at = "2026-03-04T09:00:00.000Z";
      const kinds = ["snoozed", "kept", "renegotiated", "released"] as const;
      const kind = kinds[index % 4] ?? "kept";
      const dated = kind === "snoozed" || kind === "renegotiated" ? { until } : {};
      await store.mark("demo", id, { kind, ...dated, reason: "said so" }, by, at).catch(() => {});
    }
    for (const { conversation } of items)
      if (conversation.status === "solved" || conversation.status === "closed")
        over.add(conversation.id);
    for await (const row of store.eachPromise("demo", { view: "all" }, NOW)) rows.push(row);
  });
  afterAll(() => database.close());

  const ids = (list: readonly PromiseRow[]) => list.map(({ id }) => id).toSorted();
  const status = ({ conversation }: PromiseRow) => (over.has(conversation) ? "closed" : "open");

  it("has something of everything to choose from", () => {
    expect(rows.length).toBeGreaterThan(20);
    const kinds = new Set(rows.map(({ decided_by }) => decided_by));
    expect(kinds).toEqual(new Set([undefined, "own", "other"]));
    const moved = rows.filter(({ owner, made_by }) => owner !== made_by);
    expect(moved.some(({ owner, held_by }) => owner === held_by)).toBe(true);
    expect(moved.some(({ owner, held_by }) => owner !== held_by)).toBe(true);
    expect(rows.some(({ snoozed_until }) => snoozed_until != null)).toBe(true);
    expect(rows.some(({ deadline }) => deadline.rule === "agreed_by_hand")).toBe(true);
  });

  it.each(PROMISE_VIEWS)("the view %s holds what the engine says, and is counted", async (view) => {
    const wanted = rows.filter((row) => inView(view, Date.parse(NOW), ZONE)(row, status(row)));
    const query = PromiseQuery.parse({ view, limit: 500 });
    const page = await database.store.promises("demo", query, NOW);
    expect(ids(page.items)).toEqual(ids(wanted));
    expect([page.total, page.counts[view]]).toEqual([wanted.length, wanted.length]);
  });

  it.each<PromiseFilter>([
    { owner: "Marta" },
    { owner: "Cleo Diaz" },
    { held_by: "Cleo Diaz" },
    { held_by: "Marta" },
    { team: "Returns" },
    { state: "kept" },
    { type: "conditional" },
    { strength: "hedged" },
    { language: "es" },
    { dated: "yes" },
    { dated: "no", in_rate: "yes" },
    { in_rate: "no" },
    { due: "2026-03-04" },
    { from: "2026-03-03", to: "2026-03-04" },
    { from: "2026-03-05" },
    ...LEAD_TIMES.map((lead) => ({ lead })),
    ...OUTCOMES.map((outcome) => ({ outcome, team: "Billing" })),
    { decided_by: "own" },
    { decided_by: "other" },
    { decided_by: "nobody", outcome: "broken" },
  ])("%j chooses what the engine chooses", async (filter) => {
    const wanted = rows.filter(matches(filter, ZONE));
    const found: PromiseRow[] = [];
    for await (const row of database.store.eachPromise("demo", { view: "all", ...filter }, NOW))
      found.push(row);
    expect(ids(found)).toEqual(ids(wanted));
    expect(found.every(({ conversation }) => conversation !== "")).toBe(true);
  });

  describe("compliance", () => {
    let report: ComplianceReport;
    beforeAll(async () => {
      report = await database.store.compliance("demo", {}, NOW);
    });
    const states = (list: readonly PromiseRow[], state: (row: PromiseRow) => string) => {
      const counts: Record<string, number> = {};
      for (const row of list) counts[state(row)] = (counts[state(row)] ?? 0) + 1;
      return counts;
    };
    const counted = () => rows.filter(matches({ in_rate: "yes" }, ZONE));

    it("counts what can be clicked", async () => {
      for (const outcome of ["kept", "late", "broken", "unverifiable", "pending"] as const) {
        const query = PromiseQuery.parse({ in_rate: "yes", outcome });
        const { total } = await database.store.promises("demo", query, NOW);
        expect([outcome, report.overall[outcome]]).toEqual([outcome, total]);
      }
      expect(report.promises).toBe(counted().length);
      expect(report.overall.kept).toBeGreaterThan(3);
    });

    it("gives the rate with and without marks", () => {
      const { own, other, without_any, without_own } = report.marks;
      expect([own, other]).toEqual([
        counted().filter((row) => row.decided_by === "own").length,
        counted().filter((row) => row.decided_by === "other").length,
      ]);
      const read = counted().filter(({ deadline }) => deadline.rule !== "agreed_by_hand");
      expect(without_any).toEqual(keptRate(states(read, (row) => row.read_state ?? row.state)));
      expect(without_own.n).toBeGreaterThanOrEqual(without_any.n);
      expect(report.overall.n).toBeGreaterThan(without_own.n);
    });

    it("by group adds up, in the order of names, and says nothing of fewer than five", () => {
      for (const groups of Object.values(report.groups)) {
        expect(groups.reduce((sum, { promises }) => sum + promises, 0)).toBe(report.promises);
        const keys = groups.map(({ key }) => key);
        expect(keys).toEqual(keys.toSorted());
        for (const { rate } of groups) if (rate !== null) expect(rate.n).toBeGreaterThanOrEqual(5);
      }
      expect(report.groups.held_by.some(({ rate }) => rate === null)).toBe(true);
      expect(report.groups.team.map(({ key }) => key)).toEqual(["Billing", "Returns"]);
    });

    it("compares promised with actual time, of promises that are there", () => {
      expect(report.times.length).toBeGreaterThan(3);
      const known = new Map(rows.map((row) => [row.id, row]));
      for (const { promise, actual_minutes } of report.times) {
        const row = known.get(promise);
        const minutes = (Date.parse(row?.done_at ?? "") - Date.parse(row?.made_at ?? "")) / 60_000;
        expect(actual_minutes).toBeCloseTo(minutes, 3);
      }
    });

    it("of a period holds what fell due in it", async () => {
      const from = "2026-03-03";
      const part = await database.store.compliance("demo", { from, to: from }, NOW);
      const wanted = counted().filter(matches({ from, to: from }, ZONE));
      expect(part.promises).toBe(wanted.length);
      expect(part.conversations).toBeLessThan(report.conversations);
    });
  });

  it("who was given a conversation can be chosen, and reads of its promises in the morning", async () => {
    expect((await database.store.choices("demo")).agents).toContain("Cleo Diaz");
    const day = { zone: ZONE, today: "2026-03-04T00:00:00Z", tomorrow: "2026-03-20T00:00:00Z" };
    const range = { ...day, since: "2026-01-01T00:00:00Z" };
    const { broken } = await database.store.outbox.morning("demo", range, ["cleo diaz"]);
    expect(broken.items.length).toBeGreaterThan(0);
    expect(new Set(broken.items.map(({ owner }) => owner))).toEqual(new Set(["Cleo Diaz"]));
  });

  it("a promise comes with its relatives", async () => {
    const child = rows.find(({ deadline }) => deadline.rule === "agreed_by_hand");
    const family = await database.store.promise("demo", child?.id ?? "");
    expect(family?.parent?.id).toBe(child?.parent);
    const parent = await database.store.promise("demo", child?.parent ?? "");
    expect(parent?.children.map(({ id }) => id)).toContain(child?.id);
    await database.store.createWorkspace("other", "Other", false);
    expect(await database.store.promise("other", child?.id ?? "")).toBeNull();
  });
});
