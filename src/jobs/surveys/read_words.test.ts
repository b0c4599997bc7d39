import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import type { ConversationInput } from "../../model/conversation.ts";
import { SurveyAnswerQuery, SurveyFilter } from "../../model/surveys.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import { openUpkeep } from "../upkeep.ts";
import { readWords } from "./read_words.ts";

const AT = "2026-03-02T08:00:00.000Z";
const NOW = "2026-03-04T10:00:00.000Z";
const COMMENT = "Ben was great, but you sent the wrong colour.";

describe.each(DATABASES)("words of answers and ratings on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function house() {
    const ws = `words-${(number += 1)}`;
    await database.store.createWorkspace(ws, "A house", false);
    return ws;
  }
  const write = (ws: string, id: string, over: Partial<ConversationInput>) =>
    database.store.write(ws, [reviewed(talk(id, ["Where is it?", "On its way."], over))]);
  const rated = (comment: string) => ({ rating: { score: 2, scale: 5, comment } });
  const list = async (ws: string, query: object = {}) =>
    (await database.store.surveys.answers(ws, SurveyAnswerQuery.parse(query))).items;
  const answered = (conversation: string, words: string) =>
    ({
      conversation,
      form: "csat",
      cause: "import",
      about: "",
      language: "en",
      asked_at: NOW,
      answer: { given: { csat: 2 }, words, at: NOW },
    }) as const;

  it("a comment is heard with its exact words, once, and again when it changes", async () => {
    const ws = await house();
    const { store } = database;
    await write(ws, "a", {
      ...rated(COMMENT),
      events: [{ id: "r1", at: AT, type: "rating", value: 1, comment: "Nobody called me back." }],
    });
    expect(await list(ws, { heard: "wrong_delivery" })).toEqual([]);
    expect(await readWords(store, ws, "new")).toBe(2);
    expect(await readWords(store, ws, "new")).toBe(0);
    const [last, earlier] = await list(ws);
    expect(last).toMatchObject({ id: "rating", words: COMMENT, rating: { score: 2, scale: 5 } });
    for (const { quote, start, end } of [
      ...(last?.heard.sins ?? []),
      ...(last?.heard.praise ?? []),
    ])
      expect(COMMENT.slice(start, end)).toBe(quote);
    expect(last?.heard).toMatchObject({
      sins: [{ sin: "wrong_delivery", quote: "sent the wrong colour" }],
      praise: [{ quote: "was great" }],
    });
    expect(earlier).toMatchObject({ id: "event:r1", rating: null, answered_at: AT });
    expect(await list(ws, { heard: "wrong_delivery" })).toHaveLength(1);
    const heard = await store.surveys.heard(ws, SurveyFilter.parse({}));
    expect(heard).toMatchObject({ words: 2, praised: 1 });
    expect(heard.sins).toContainEqual({ sin: "wrong_delivery", answers: 1 });
    // What was asked never enters what was observed.
    const findings = (await store.conversation(ws, "a"))?.review.findings;
    expect(findings?.filter(({ source }) => source === "customer_report")).toEqual([]);

    await write(ws, "a", { ...rated(COMMENT), subject: "Changed" });
    expect(await list(ws, { heard: "wrong_delivery" })).toHaveLength(1);
    expect(await list(ws)).toHaveLength(1);
    await write(ws, "a", rated("Fine."));
    expect(await list(ws, { heard: "wrong_delivery" })).toEqual([]);
    expect(await readWords(store, ws, "new")).toBe(1);
    await write(ws, "a", { rating: { score: 4, scale: 5 } });
    expect(await list(ws)).toMatchObject([{ words: "", rating: { score: 4 } }]);
  });

  it("all are read again when rules or settings change, in the way of conversations", async () => {
    const ws = await house();
    const { store, db } = database;
    await write(ws, "b", rated(COMMENT));
    await store.surveys.take(ws, [answered("b", "You sent the wrong size.")], NOW);
    await readWords(store, ws, "new");
    // What was read today rests on the rules of today.
    expect(await readWords(store, ws, "outdated")).toBe(0);
    const nothing = JSON.stringify({ sins: [], praise: [] });
    for (const table of ["survey_answer", "rating_words"])
      await sql`update ${sql.table(table)} set heard = ${nothing}::jsonb where workspace_id = ${ws}`.execute(
        db,
      );
    expect(await list(ws, { heard: "wrong_delivery" })).toEqual([]);
    await store.setConfig(ws, Config.parse({ calendar: { zone: "America/Bogota" } }));
    const upkeep = openUpkeep(store);
    upkeep.configChanged(ws);
    await upkeep.idle();
    await upkeep.close();
    expect(await list(ws, { heard: "wrong_delivery" })).toHaveLength(2);
    expect(await readWords(store, ws, "outdated")).toBe(0);
  });

  it("are gone with whom they name, and what is left is read again", async () => {
    const ws = await house();
    const { store } = database;
    await write(ws, "c", rated("ask zoe@home.example, you sent the wrong colour"));
    await store.surveys.take(
      ws,
      [answered("c", "zoe@home.example was told the wrong colour")],
      NOW,
    );
    await readWords(store, ws, "new");
    await store.erase(ws, "zoe@home.example");
    expect(JSON.stringify(await list(ws))).not.toContain("zoe@");
    expect(await readWords(store, ws, "new")).toBe(2);
  });
});
