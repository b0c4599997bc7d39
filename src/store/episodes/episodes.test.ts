import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { EpisodeRequest } from "../../model/episodes.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { CONFIG, demoReviewed, NOW } from "../testing/samples.ts";

const BROKEN = "The garage promised to call me on Tuesday and nobody called.";
const DIRTY = "The toilets were filthy.";
const request = (text: string, over: Partial<EpisodeRequest> = {}): EpisodeRequest => ({
  text,
  place: "Garage",
  role: "customer",
  ...over,
});

describe.each(DATABASES)("the episode journal on %s", (_name, open) => {
  let database: TestDatabase;
  let id = "";
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    id = `house-${(number += 1)}`;
    await database.store.createWorkspace(id, "A house", false);
    await database.store.setConfig(id, {
      ...CONFIG,
      calendar: { ...CONFIG.calendar, zone: "Asia/Manila" },
    });
  });

  const add = (text: string, over: Partial<EpisodeRequest> = {}, by = "kim") =>
    database.store.episodes.add(id, request(text, over), by, NOW);

  it("keeps the words with what the engine proposes, undecided until somebody says so", async () => {
    const { episodes } = database.store;
    const noted = await add(BROKEN);
    expect(noted).toMatchObject({ text: BROKEN, at: NOW, by: "kim", verdict: null });
    expect(noted.proposals[0]).toMatchObject({ sin: "broken_promise" });
    expect(BROKEN).toContain(noted.proposals[0]?.quote);
    const decided = await episodes.decide(id, noted.id, "broken_promise", "lee");
    expect(decided).toMatchObject({ verdict: "broken_promise", decided_by: "lee" });
    expect(await episodes.decide(id, noted.id, null, "lee")).toMatchObject({
      verdict: null,
      decided_by: null,
    });
  });

  it("noted twice by one person about one day is one episode", async () => {
    const first = await add(BROKEN, { verdict: "broken_promise" });
    expect(await add(BROKEN)).toEqual(first);
    await add(BROKEN, {}, "lee");
    await add(BROKEN, { at: "2026-03-03T10:00:00Z" });
    expect((await database.store.episodes.list(id, { limit: 50 })).total).toBe(3);
  });

  it("is not in the future; a clock a little ahead is now", async () => {
    await expect(add(BROKEN, { at: "2026-03-05T10:00:00Z" })).rejects.toThrow("future");
    expect((await add(BROKEN, { at: "2026-03-04T10:05:00Z" })).at).toBe(NOW);
  });

  it("tallies by week in the zone of the house, the open and the none apart", async () => {
    // Sunday 22:00 in London is Monday morning in Manila.
    await add(BROKEN, { at: "2026-03-01T22:00:00Z", verdict: "broken_promise" });
    await add(DIRTY, { at: "2026-03-01T10:00:00Z", verdict: "poor_tangibles" });
    await add("They were slow.", { at: "2026-03-03T10:00:00Z", verdict: "slow_response" });
    await add("Slow again.", { at: "2026-03-03T11:00:00Z", verdict: "slow_response" });
    await add("Somebody smiled.", { at: "2026-03-03T10:00:00Z", verdict: "none" });
    await add("Something happened.", { at: "2026-03-03T10:00:00Z" });
    await add(DIRTY, { at: "2025-03-03T10:00:00Z", verdict: "poor_tangibles" });
    const tally = await database.store.episodes.tally(id, 2, NOW);
    expect(tally).toEqual({
      zone: "Asia/Manila",
      weeks: [
        {
          week: "2026-03-02",
          n: 5,
          open: 1,
          none: 1,
          sins: [
            { sin: "slow_response", count: 2 },
            { sin: "broken_promise", count: 1 },
          ],
        },
        {
          week: "2026-02-23",
          n: 1,
          open: 0,
          none: 0,
          sins: [{ sin: "poor_tangibles", count: 1 }],
        },
      ],
    });
    // The number of the tally and the list behind it are the same episodes.
    const list = await database.store.episodes.list(id, {
      verdict: "slow_response",
      from: "2026-03-02",
      to: "2026-03-08",
      limit: 1,
    });
    expect(list).toMatchObject({ total: 2, next: "1" });
  });

  it("streams what is listed, and forgets what is removed", async () => {
    const { episodes } = database.store;
    const noted = await add(BROKEN, { role: "visitor" });
    await add(DIRTY);
    const streamed = [];
    for await (const one of episodes.each(id, { role: "visitor" })) streamed.push(one);
    expect(streamed).toEqual([noted]);
    await episodes.remove(id, noted.id);
    await expect(episodes.remove(id, noted.id)).rejects.toThrow("no such episode");
    await expect(episodes.decide(id, noted.id, "none", "kim")).rejects.toThrow("no such episode");
    expect((await episodes.list(id, { limit: 50 })).total).toBe(1);
  });

  it("charges nobody: the overview with its scores is the same as before", async () => {
    const { store } = database;
    await store.write(id, demoReviewed().slice(0, 20));
    const before = await store.overview(id, NOW);
    for (const text of [BROKEN, DIRTY, "The clerk was rude to me."])
      await add(text, { verdict: "rudeness" });
    expect(await store.overview(id, NOW)).toEqual(before);
  });
});
