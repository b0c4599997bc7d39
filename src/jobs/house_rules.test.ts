import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASES, type TestDatabase } from "../store/testing/databases.ts";
import { NOW, reviewed, talk } from "../store/testing/samples.ts";
import { tryHouse } from "./try_house.ts";
import { openUpkeep } from "./upkeep.ts";

const SHOP = `rules:
  - id: other-shop
    sin: coldness
    phrases: [other shop]
    message: M.
    examples: { find: [Ask our other shop.], leave: [Here it is.] }
`;
const RULE = "coldness.house.other-shop";

describe.each(DATABASES)("house rules on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function workspace(replies: readonly string[]) {
    const id = `house-${(number += 1)}`;
    await database.store.createWorkspace(id, "A house", false);
    const talks = replies.map((reply, i) => reviewed(talk(`t${i}`, ["Where is it?", reply])));
    await database.store.write(id, talks);
    return id;
  }
  const save = (ws: string, text: string, on: boolean, basedOn: number) =>
    database.store.house.save(ws, { name: "shop", text, on, by: "Ada", at: NOW }, basedOn);
  const rulesIn = async (ws: string, id: string) =>
    (await database.store.conversation(ws, id))?.review.findings.map(({ rule }) => rule) ?? [];

  it("keeps every version with who and when; of two who save at once, one is told", async () => {
    const { house } = database.store;
    const ws = await workspace([]);
    await save(ws, SHOP, false, 0);
    await save(ws, `# two\n${SHOP}`, true, 1);
    await expect(save(ws, "jargon: [X1]", true, 1)).rejects.toThrow(/somebody else/);
    await expect(save(ws, SHOP, true, 0)).rejects.toThrow(/somebody else/);
    expect(
      (await house.versions(ws, "shop")).map(({ version, on, by, at }) => [version, on, by, at]),
    ).toEqual([
      [2, true, "Ada", NOW],
      [1, false, "Ada", NOW],
    ]);
    expect(await house.files(ws)).toMatchObject([
      { name: "shop", version: 2, text: `# two\n${SHOP}` },
    ]);
    const other = await workspace([]);
    expect(await house.files(other)).toEqual([]);
    await database.store.removeWorkspace(ws);
    expect(await house.files(ws)).toEqual([]);
  });

  it("holds what is on and can be read", async () => {
    const { house } = database.store;
    const ws = await workspace([]);
    expect(await house.inForce(ws)).toEqual({});
    await save(ws, SHOP, false, 0);
    expect(await house.inForce(ws)).toEqual({});
    await save(ws, SHOP, true, 1);
    await house.save(ws, { name: "bad", text: "rules: 3", on: true, by: "", at: NOW }, 0);
    expect((await house.inForce(ws)).house?.rules.map(({ id }) => id)).toEqual(["other-shop"]);
  });

  it("reads equal texts once, and other texts anew", async () => {
    const { house } = database.store;
    const [ws, other] = [await workspace([]), await workspace([])];
    await save(ws, SHOP, true, 0);
    await save(other, SHOP, true, 0);
    const first = (await house.inForce(ws)).house;
    expect((await house.inForce(other)).house).toBe(first);
    await save(ws, SHOP.replaceAll("other-shop", "third-shop"), true, 1);
    expect((await house.inForce(ws)).house?.rules.map(({ id }) => id)).toEqual(["third-shop"]);
    expect((await house.inForce(other)).house).toBe(first);
  });

  it("says in a dry run what would change, and stores nothing", async () => {
    const { store } = database;
    const ws = await workspace([
      "Ask our other shop.",
      "Here it is.",
      "See our other shop, please.",
    ]);
    const before = await rulesIn(ws, "t0");
    const trial = await tryHouse(store, ws, { name: "shop", text: SHOP }, NOW);
    expect(trial).toMatchObject({
      conversations: 3,
      total: 3,
      changed: 2,
      appear: 2,
      disappear: 0,
      rules: [{ rule: RULE, appear: 2 }],
      to: "2026-03-02T09:00:00.000Z",
    });
    expect(
      trial.changes.map(({ conversation, quote }) => `${conversation} ${quote}`).sort(),
    ).toEqual(["t0 other shop", "t2 other shop"]);
    expect(await rulesIn(ws, "t0")).toEqual(before);
    await save(ws, SHOP, true, 0);
    const off = await tryHouse(store, ws, { name: "shop", text: null }, NOW);
    expect(off).toMatchObject({ appear: 0, disappear: 2 });
  });

  it("reviews stored conversations again when rules are switched on and off, and when verdicts carry them", async () => {
    const { store } = database;
    const ws = await workspace(Array.from({ length: 20 }, () => "Ask our other shop."));
    const upkeep = openUpkeep(store);
    const settle = async () => {
      upkeep.configChanged(ws);
      await upkeep.idle();
    };
    await save(ws, SHOP, true, 0);
    await settle();
    expect(await rulesIn(ws, "t3")).toContain(RULE);
    const own = async (id: string) =>
      (await store.conversation(ws, id))?.review.findings.find(({ rule }) => rule === RULE);
    expect(await own("t3")).toMatchObject({ provenance: "house", counted: false });

    for (let i = 0; i < 20; i += 1) {
      const finding = (await own(`t${i}`))?.id ?? "";
      const verdict = { conversation: `t${i}`, finding, verdict: "right", note: "" } as const;
      await store.setVerdict(ws, verdict, "Ada", NOW);
    }
    await settle();
    expect(await own("t3")).toMatchObject({ counted: true });

    await save(ws, SHOP, false, 1);
    await settle();
    expect(await rulesIn(ws, "t3")).not.toContain(RULE);
    await upkeep.close();
  });
});
