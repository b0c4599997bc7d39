import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MarkRequest } from "../model/marks.ts";
import { review } from "../review/review.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { CONFIG, NOW, reviewed, talk } from "./testing/samples.ts";

const TALK = talk("a", ["Where is my order?", "We will send it by Tuesday at 5 pm.", "Thank you"]);
const LATER = "2026-03-04T11:00:00.000Z";
const KEPT: MarkRequest = { kind: "kept", reason: "The carrier has it." };

describe.each(DATABASES)("marks on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function house() {
    const ws = `house-${(number += 1)}`;
    const { store } = database;
    await store.createWorkspace(ws, "A house", false);
    const item = reviewed(TALK);
    await store.write(ws, [item]);
    const id = item.review.promises[0]?.id ?? "";
    const record = async () => (await store.conversation(ws, "a"))?.review.promises;
    const mark = (request: MarkRequest, at = NOW, by = "Ana") =>
      store.mark(ws, id, request, by, at);
    return { store, ws, id, record, mark, item };
  }

  it("are added with who, when and why, and the promise is at once what they say", async () => {
    const { store, ws, id, record, mark } = await house();
    await mark(KEPT);
    expect(await record()).toMatchObject([{ id, state: "kept", decided_by: "other" }]);
    const query = { view: "kept", limit: 10 } as const;
    expect((await store.promises(ws, query, NOW)).items).toMatchObject([{ id }]);
    expect((await store.conversation(ws, "a"))?.review.score.compliance).toBe(1);
    expect((await store.marks(ws, ["a", "b"])).get("a")).toMatchObject([
      { promise: id, kind: "kept", reason: KEPT.reason, by: "Ana", at: NOW, until: null },
    ]);
  });

  it("taken back leave the promise exactly as it was, and both rows", async () => {
    const { store, ws, record, mark, item } = await house();
    await mark(KEPT);
    const [given] = (await store.marks(ws, ["a"])).get("a") ?? [];
    await mark({ kind: "withdrawn", withdraws: given?.id ?? "", reason: "Wrong parcel." });
    const [{ marks, ...rest } = {}] = (await record()) ?? [];
    expect(marks).toMatchObject([{ withdrawn: true }, { kind: "withdrawn" }]);
    expect(rest).toEqual(JSON.parse(JSON.stringify(item.review.promises[0])));
    const twice = { kind: "withdrawn", withdraws: given?.id ?? "", reason: "x" } as const;
    await expect(mark(twice)).rejects.toMatchObject({ code: "conflict" });
  });

  it("make a promise of its own of a new date, and a snooze is known to the board", async () => {
    const { record, mark, ws } = await house();
    const until = "2026-03-09T09:00:00.000Z";
    await mark({ kind: "snoozed", until, reason: "Ben is away." });
    const { rows } = await sql<{ snoozed_until: Date; team: string; language: string }>`
      select snoozed_until, team, language from promise where workspace_id = ${ws}`.execute(
      database.db,
    );
    expect(rows).toEqual([{ snoozed_until: new Date(until), team: "", language: "en" }]);
    await mark({ kind: "renegotiated", until, reason: "She can wait." }, LATER);
    expect(await record()).toMatchObject([
      {},
      { state: "open", deadline: { due: expect.any(String) } },
    ]);
  });

  it.each<[MarkRequest, string]>([
    [{ kind: "snoozed", reason: "x" }, "invalid_input"],
    [{ kind: "snoozed", until: NOW, reason: "x" }, "invalid_input"],
    [{ kind: "kept", until: LATER, reason: "x" }, "invalid_input"],
    [{ kind: "kept", withdraws: "m_1", reason: "x" }, "invalid_input"],
    [{ kind: "withdrawn", reason: "x" }, "invalid_input"],
    [{ kind: "withdrawn", withdraws: "m_1", reason: "x" }, "not_found"],
  ])("%j is refused, and nothing is stored", async (request, code) => {
    const { store, ws, mark } = await house();
    await expect(mark(request)).rejects.toMatchObject({ code });
    expect((await store.marks(ws, ["a"])).size).toBe(0);
  });

  it("of another workspace are out of reach", async () => {
    const one = await house();
    const other = await house();
    await one.store.createWorkspace("empty", "Empty", false);
    await expect(one.store.mark("empty", one.id, KEPT, "Ana", NOW)).rejects.toMatchObject({
      code: "not_found",
    });
    await one.mark(KEPT);
    expect((await other.store.marks(other.ws, ["a"])).size).toBe(0);
  });

  it("are not lost to a review that does not know them", async () => {
    const { store, ws, record, mark, item } = await house();
    const basedOn = (await store.states(ws, ["a"])).get("a")?.hash ?? null;
    await mark(KEPT);
    const blind = { ...item, basedOn };
    expect(await store.write(ws, [blind], { force: true })).toMatchObject({ outdated: ["a"] });
    const marks = (await store.marks(ws, ["a"])).get("a");
    const seeing = review(TALK, { now: LATER, config: CONFIG, marks });
    const again = { conversation: TALK, review: seeing, basedOn };
    expect(await store.write(ws, [again], { force: true })).toMatchObject({ updated: 1 });
    expect(await record()).toMatchObject([{ state: "kept" }]);
  });

  it("go with a conversation whose customer becomes known, and with everything of a workspace", async () => {
    const { store, ws, mark } = await house();
    await mark(KEPT);
    const known = { ...TALK, customer: { id: "somebody-else", name: "Rosa Lim" } };
    await store.write(ws, [reviewed(known)]);
    expect((await store.marks(ws, ["a"])).get("a")).toHaveLength(1);
    await store.removeWorkspace(ws);
    expect((await store.marks(ws, ["a"])).size).toBe(0);
  });

  it("survive erasing somebody else, without that person's name in their reasons", async () => {
    const { store, ws, mark } = await house();
    await mark({ kind: "kept", reason: "Told by tom@home.example on the phone." });
    await store.erase(ws, "tom@home.example");
    const [left] = (await store.marks(ws, ["a"])).get("a") ?? [];
    expect(left?.reason).toBe("Told by [erased] on the phone.");
  });
});
