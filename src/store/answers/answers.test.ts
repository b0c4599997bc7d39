import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { finding, NOW, reviewed, talk, withFindings } from "../testing/samples.ts";

const BEN = { user: "ben", name: "ben@shop.example" };
const LATER = "2026-03-05T10:00:00.000Z";

describe.each(DATABASES)("answers to findings on %s", (_name, open) => {
  let database: TestDatabase;
  const base = reviewed(talk("t", ["Where is it, says Rosa Lim?", "No idea at all."]));
  const item = withFindings(base, [finding("f", "t-1", 0, 6)]);
  beforeAll(async () => {
    database = await open();
    await database.store.createWorkspace("w", "W", false);
    await database.store.write("w", [item]);
  });
  afterAll(() => database.close());

  const give = (answer: "agree" | "disagree" | null, reason = "", at = NOW) =>
    database.store.answers.give("w", { conversation: "t", finding: "f", answer, reason }, BEN, at);
  const judge = (verdict: "right" | "wrong", at: string) =>
    database.store.setVerdict(
      "w",
      { conversation: "t", finding: "f", verdict, note: "" },
      "kim",
      at,
    );

  it("are given, changed and taken back, one of a person", async () => {
    await give("agree");
    await give("disagree", "I had called her.");
    expect(await database.store.answers.of("w", "t", item.review)).toEqual([
      {
        finding: "f",
        answer: "disagree",
        reason: "I had called her.",
        by: "ben@shop.example",
        at: NOW,
        orphaned: false,
      },
    ]);
    await give(null);
    expect(await database.store.answers.of("w", "t", item.review)).toEqual([]);
    const nothing = { conversation: "t", finding: "none", answer: "agree", reason: "" } as const;
    await expect(database.store.answers.give("w", nothing, BEN, NOW)).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("change no track record, and wait for a verdict that comes after them", async () => {
    await judge("right", NOW);
    const records = await database.store.trackRecords("w");
    await give("disagree", "I had called her.", LATER);
    expect(await database.store.trackRecords("w")).toEqual(records);
    expect(await database.store.answers.open("w")).toMatchObject([
      { conversation: "t", finding: "f", by: "ben@shop.example", reason: "I had called her." },
    ]);
    await judge("wrong", LATER);
    expect(await database.store.answers.open("w")).toEqual([]);
  });

  it("follow their finding to other words that overlap, and are orphaned without one", async () => {
    const moved = withFindings(base, [finding("g", "t-1", 2, 9)]);
    await database.store.write("w", [moved]);
    expect(await database.store.answers.of("w", "t", moved.review)).toMatchObject([
      { finding: "g", orphaned: false },
    ]);
    const gone = withFindings(base, []);
    expect(await database.store.answers.of("w", "t", gone.review)).toMatchObject([
      { finding: "f", orphaned: true },
    ]);
    await database.store.write("w", [item]);
  });

  it("go with their conversation, and lose a name that is erased", async () => {
    const other = withFindings(reviewed(talk("u", ["Hello?", "Hello, what is it?"])), [
      finding("h", "u-1", 0, 6),
    ]);
    await database.store.write("w", [other]);
    const said = { conversation: "u", finding: "h", answer: "disagree" } as const;
    const reason = "Ask rosa-t@home.example, she was there.";
    await database.store.answers.give("w", { ...said, reason }, BEN, NOW);
    await database.store.erase("w", "rosa-t@home.example");
    const [left, ...more] = await database.store.answers.open("w");
    expect(more).toEqual([]);
    expect(left?.conversation).toBe("u");
    expect(left?.reason).not.toContain("rosa-t");
  });
});
