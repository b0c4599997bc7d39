import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { causesReport } from "../../measures/causes/report.ts";
import { countedOf } from "../../measures/counted.ts";
import { partsOfRows, sumsOfRows } from "../../measures/direct.ts";
import { placesOf } from "../../measures/places.ts";
import { stepOf } from "../../measures/periods.ts";
import type { Sums } from "../../measures/sums.ts";
import { ConversationQuery } from "../../model/api.ts";
import { DIMENSIONS, type Dimension, type FactsRow } from "../../model/facts.ts";
import { type MeasureFilter, MeasuresQuery } from "../../model/measures.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { demoReviewed, NOW } from "../testing/samples.ts";
import { storedRows } from "../testing/facts.ts";
import type { Reviewed } from "../types.ts";
import { isMixed, rowsOfFilter, sumsOfMixes } from "./filtered.ts";
import { groupsOf, overTime, spanOf, sumsOf } from "./read.ts";

const WS = "demo";
const PERIODS = [{}, { from: "2026-02-10", to: "2026-03-02" }, { to: "2026-03-03" }];

const TEAMS = ["Billing", "Returns", "Night \u201cshift\u201d"];
const teamOf = (i: number) => TEAMS[i % TEAMS.length] ?? "";

/** From one team to another, ten minutes after the first message. */
function handedOn({ messages }: Reviewed["conversation"], to: string) {
  const at = new Date(Date.parse(messages[0]?.at ?? NOW) + 600_000).toISOString();
  return { at, type: "transferred" as const, from: "Billing", to };
}

/** Several filters at once: from sums of several dimensions, from the facts, and counted here. */
describe.each(DATABASES)("filters of measures on %s", (_name, open) => {
  let database: TestDatabase;
  const all: FactsRow[] = [];
  beforeAll(async () => {
    database = await open();
    const { store } = database;
    await store.createWorkspace(WS, "Demo", true);
    const items = demoReviewed().map((item, i) => ({
      ...item,
      conversation: {
        ...item.conversation,
        team: teamOf(i),
        queue: `Queue ${i % 2}`,
        customer: { id: `c${i % 40}`, tier: i % 5 === 0 ? "gold" : "" },
        ...(i % 4 === 0 ? { product: "blender" } : {}),
        ...(i % 7 === 0 ? { events: [handedOn(item.conversation, teamOf(i))] } : {}),
      },
    }));
    await store.write(WS, items);
    all.push(...(await storedRows(database.db, WS)));
  });
  afterAll(() => database.close());

  const chosen = (filter: MeasureFilter) =>
    all.filter((row) =>
      Object.entries(filter).every(([name, key]) =>
        placesOf(row).some(([dimension, own]) => dimension === name && own === key),
      ),
    );
  /** With what the team of the filter had for a time, and another has now. */
  const concerned = ({ team, ...others }: MeasureFilter) =>
    chosen(others).filter(
      (row) => team === undefined || row.team === team || row.held.some((own) => own.team === team),
    );
  const inOrder = (groups: readonly { key: string; sums: Sums }[]) =>
    groups.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  /** What one dimension's sums do not hold: counts of the house, the team's board and its days. */
  const shared = (sums: Sums) =>
    Object.fromEntries(
      Object.entries(sums).filter(
        ([name]) =>
          !/^(?:own_|all:|here:|repair:|found|counted:|praise|began|ended|marked|without_|cost:)/.test(
            name,
          ),
      ),
    );

  it.each<[MeasureFilter, Dimension]>([
    [{ team: "Billing", channel: "email" }, "all"],
    [{ channel: "email", language: "en" }, "team"],
    [{ language: "en" }, "channel"],
    [{ team: "Night \u201cshift\u201d", tier: "gold", audience: "external" }, "language"],
    [{ audience: "external" }, "handled_by"],
    [{ team: "no such team" }, "channel"],
  ])("%j by %s are the same from sums as from the facts", async (filter, by) => {
    const { db } = database;
    for (const period of PERIODS) {
      const span = await spanOf(db, WS, period);
      if (span === null) throw new Error("nothing in the period");
      const step = stepOf(span);
      const inside = { from: period.from === undefined ? "" : span.from, to: span.to };
      const asked = { by, period, span, step };
      const mixed = await sumsOfMixes(db, WS, filter, asked);
      const { rows, latest } = await rowsOfFilter(db, WS, filter, period);
      expect(latest).toBeNull();
      for (const facts of [rows, concerned(filter).map(countedOf)]) {
        const direct = sumsOfRows(facts, { by, filter, span: inside, step });
        expect({ ...mixed, groups: inOrder(mixed.groups) }).toEqual({
          ...direct,
          groups: inOrder(direct.groups),
        });
      }
    }
    expect(isMixed([...Object.keys(filter), ...(by === "all" ? [] : [by])])).toBe(true);
  });

  it("one filter gives what the sums of its dimension say", async () => {
    const { db } = database;
    for (const dimension of DIMENSIONS) {
      // A promise counts with the person who had it, whoever handled the conversation.
      if (dimension === "all" || dimension === "owner") continue;
      for (const period of PERIODS) {
        const span = await spanOf(db, WS, period);
        if (span === null) throw new Error("nothing in the period");
        const { groups } = await groupsOf(db, WS, dimension, span, period);
        expect(groups.length).toBeGreaterThan(0);
        for (const { key } of groups) {
          const filter = { [dimension]: key };
          const inside = { from: period.from === undefined ? "" : span.from, to: span.to };
          const step = stepOf(span);
          const direct = sumsOfRows(concerned(filter).map(countedOf), {
            by: "all",
            filter,
            span: inside,
            step,
          });
          const place = { dimension, key };
          const sums = await sumsOf(db, WS, place, span, period);
          expect([filter, shared(direct.whole)]).toEqual([filter, shared(sums)]);
          const trend = await overTime(db, WS, place, span);
          expect(direct.trend.map(({ from, sums: own }) => [from, shared(own)])).toEqual(
            trend.map(({ from, sums: own }) => [from, shared(own)]),
          );
        }
      }
    }
  });

  it("a report says what was chosen, whichever way it was counted", async () => {
    const { store } = database;
    const ask = (over: object) => store.measures.report(WS, MeasuresQuery.parse(over), NOW);
    for (const filter of [
      { team: "Billing" },
      { team: "Billing", channel: "email" },
      { team: "Billing", queue: "Queue 1" },
    ]) {
      const report = await ask(filter);
      expect(report).toMatchObject({ filter, latest: null });
      expect(report.conversations).toBe(chosen(filter).length);
      expect(report.conversations).toBeGreaterThan(3);
    }
    const byHour = await ask({ team: "Billing", by: "hour" });
    expect(byHour.groups.reduce((sum, { conversations }) => sum + conversations, 0)).toBe(
      chosen({ team: "Billing" }).filter(({ hour }) => hour !== null).length,
    );
    const one = await ask({ by: "team", key: "Billing", channel: "email" });
    expect(one.conversations).toBe(chosen({ team: "Billing", channel: "email" }).length);
    expect(one.groups).toEqual([]);
  });

  it("what a team had for a time is listed behind the number, whoever has it now", async () => {
    const { store } = database;
    const report = await store.measures.report(WS, MeasuresQuery.parse({ by: "team" }), NOW);
    const heldBy = (team: string) =>
      all.filter(({ held }) => held.some((own) => own.team === team)).length;
    let handedOn = 0;
    for (const { key, values } of report.groups) {
      const n = values.find(({ id }) => id === "held")?.n ?? 0;
      expect([key, n]).toEqual([key, heldBy(key)]);
      for (const where of ["", "audience=external"]) {
        const list = ConversationQuery.parse({ by: "team", key, is: "held", where });
        const { total, items } = await store.conversations(WS, list);
        expect(total).toBe(items.length);
        if (where === "") expect([key, total]).toEqual([key, n]);
      }
      handedOn += n - all.filter(({ team, held }) => team === key && held.length > 0).length;
    }
    expect(handedOn).toBeGreaterThan(5);
  });

  it.each<MeasureFilter>([
    {},
    { audience: "external" },
    { team: "Billing" },
    { topic: "blender" },
    { weekday: "2" },
    { team: "Billing", channel: "email" },
    { channel: "email", handled_by: "human", audience: "external" },
    { team: "Billing", queue: "Queue 1" },
    { team: "Billing", topic: "blender" },
    { topic: "blender", queue: "Queue 0" },
  ])("causes of %j are those of the facts", async (filter) => {
    const { db, store } = database;
    for (const period of PERIODS) {
      const span = await spanOf(db, WS, period);
      if (span === null) throw new Error("nothing in the period");
      const inside = { from: period.from === undefined ? "" : span.from, to: span.to };
      const rows = concerned(filter).map(countedOf);
      const { whole } = sumsOfRows(rows, { by: "all", filter, span: inside, step: "month" });
      const parts = partsOfRows(rows, filter, inside);
      const facts = { as_of: NOW, filter, latest: null, span, whole, ...parts };
      const report = await store.measures.causes(WS, { ...filter, ...period }, NOW);
      expect(report).toEqual(causesReport(facts));
      expect(report.conversations).toBeGreaterThan(0);
    }
  });
});
