import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { CONFIG, finding, reviewed, talk, withFindings } from "../testing/samples.ts";

const DAYS = { from: "2026-03-02", to: "2026-03-08" };

describe.each(DATABASES)("what a report quotes, on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    const { store } = database;
    await store.createWorkspace("house", "A house", false);
    await store.setConfig("house", {
      ...CONFIG,
      calendar: { ...CONFIG.calendar, zone: "Asia/Manila" },
    });
    const found = (id: string, over: object[], at: string) => {
      const item = reviewed(talk(id, ["Where is it?", "I do not know."]));
      const messages = item.conversation.messages.map((message) => ({ ...message, at }));
      const findings = over.map((one, i) => ({
        ...finding(`${id}-f${i}`, `${id}-1`, 0, 4),
        ...one,
      }));
      return withFindings({ ...item, conversation: { ...item.conversation, messages } }, findings);
    };
    const praise = { id: "p", kind: "owned_mistake" as const, message: "d-1", start: 0, end: 4 };
    const praised = found("d", [], "2026-03-03T08:00:00Z");
    await store.write("house", [
      found(
        "a",
        [
          { severity: 3, quote: "grave" },
          { severity: 1, quote: "mild" },
        ],
        "2026-03-03T08:00:00Z",
      ),
      found(
        "b",
        [{ severity: 2, quote: "middle", recovered: true }, { counted: false }],
        "2026-03-04T08:00:00Z",
      ),
      // Sunday 22:00 in London is Monday of the next week in Manila.
      found("c", [{ quote: "later" }], "2026-03-08T22:00:00Z"),
      { ...praised, review: { ...praised.review, praise: [{ ...praise, quote: "my mistake" }] } },
    ]);
  });
  afterAll(() => database.close());

  it("are the counted findings of conversations that began in its days, the gravest first", async () => {
    const { sins } = await database.store.foundIn("house", DAYS);
    expect(sins).toHaveLength(1);
    const [apathy] = sins;
    expect(apathy).toMatchObject({
      sin: "apathy",
      conversations: 2,
      costs: [
        { severity: 1, recovered: false, count: 1 },
        { severity: 2, recovered: true, count: 1 },
        { severity: 3, recovered: false, count: 1 },
      ],
    });
    expect(
      apathy?.quotes.map(({ text, conversation, finding: id }) => [text, conversation, id]),
    ).toEqual([
      ["grave", "a", "a-f0"],
      ["middle", "b", "b-f0"],
      ["mild", "a", "a-f1"],
    ]);
  });

  it("and what was done well", async () => {
    const { praise } = await database.store.foundIn("house", DAYS);
    expect(praise).toMatchObject({ total: 1, quotes: [{ text: "my mistake", conversation: "d" }] });
  });
});
