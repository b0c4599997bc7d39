import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Conversation } from "../../model/conversation.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { finding, NOW, reviewed, talk, withFindings } from "../testing/samples.ts";
import { seenBy } from "./seen.ts";

const ANN = ["ann@shop.example"];
const BEN = ["ben@shop.example"];

/** Two agents in one conversation: Ben promises and is found wanting, Ann answers well. */
const shared = ((): Conversation => {
  const base = talk("shared", [
    "Where is my parcel?",
    "I will call you tomorrow.",
    "Nobody has called.",
    "I have just sent it.",
  ]);
  const ann = { email: "Ann@shop.example", name: "Ann Lee", role: "agent" as const };
  const messages = base.messages.map((m) => (m.id === "shared-3" ? { ...m, author: ann } : m));
  return { ...base, messages };
})();

describe.each(DATABASES)("what an agent sees on %s", (_name, open) => {
  let database: TestDatabase;
  const item = withFindings(reviewed(shared), [
    finding("of-ben", "shared-1", 0, 6),
    finding("of-ann", "shared-3", 0, 6),
    finding("of-nobody", null, 0, 0),
  ]);
  beforeAll(async () => {
    database = await open();
    await database.store.createWorkspace("w", "W", false);
    const alone = withFindings(reviewed(talk("alone", ["Hello?", "Hello, I am here."])), [
      finding("f", null, 0, 0),
    ]);
    await database.store.write("w", [item, alone]);
  });
  afterAll(() => database.close());

  const list = (own: readonly string[], query = {}) =>
    database.store.sight(own).conversations("w", { sort: "newest", limit: 10, ...query });

  it("is, of a conversation that others wrote in too, what rests on their own messages", async () => {
    const seen = async (own: readonly string[]) => {
      const found = await database.store.sight(own).conversation("w", "shared");
      const { findings, promises, score } = found?.review ?? {};
      return [findings?.map(({ id }) => id), promises?.length, score?.total];
    };
    expect(item.review.promises).toHaveLength(1);
    expect(await seen(BEN)).toEqual([["of-ben"], 1, null]);
    expect(await seen(ANN)).toEqual([["of-ann"], 0, null]);
    expect(await database.store.sight(["eve@shop.example"]).conversation("w", "shared")).toBeNull();
    expect(await database.store.sight([]).conversation("w", "shared")).toBeNull();
  });

  it("is everything where they were the only agent", async () => {
    const found = await database.store.sight(BEN).conversation("w", "alone");
    expect(found?.review.findings.map(({ id }) => id)).toEqual(["f"]);
    expect(await database.store.sight(ANN).conversation("w", "alone")).toBeNull();
  });

  it("has lines that count their own, and filters that find no colleague's", async () => {
    const [row] = (await list(ANN)).items;
    expect(row).toMatchObject({ id: "shared", sins: [{ count: 1 }], promises: {}, reasons: [] });
    const promised = Object.keys(
      (await list(BEN)).items.find(({ id }) => id === "shared")?.promises ?? {},
    );
    expect(promised).toHaveLength(1);
    expect((await list(BEN, { promise: promised[0] })).total).toBe(1);
    expect((await list(ANN, { promise: promised[0] })).total).toBe(0);
    expect((await list(ANN, { sin: "apathy" })).total).toBe(1);
    expect((await list(BEN)).total).toBe(2);
    expect((await list([])).total).toBe(0);
  });

  it("is the same in a query as in a conversation that was read", async () => {
    for (const own of [ANN, BEN]) {
      const sight = database.store.sight(own);
      const board = await sight.promises("w", { view: "all", limit: 50 }, NOW);
      const read = ["shared", "alone"].flatMap((id) => {
        const one = id === "shared" ? item : null;
        return one === null ? [] : seenBy(own, one).review.promises.map((promise) => promise.id);
      });
      const ofShared = board.items.filter(({ conversation }) => conversation === "shared");
      expect(ofShared.map(({ id }) => id)).toEqual(read);
      expect(board.counts.all).toBe(board.items.length);
    }
  });

  it("offers no colleague to filter by", async () => {
    expect(await database.store.sight(ANN).choices("w")).toEqual({
      agents: [],
      teams: [],
      languages: ["en"],
    });
  });
});
