import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ColumnValue } from "../../report/rows/column.ts";
import { COLUMNS } from "../../report/rows/columns.ts";
import type { ConversationFilter } from "../../model/export.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { CONFIG, demoReviewed, NOW, reviewed, talk } from "../testing/samples.ts";

describe.each(DATABASES)("exported conversations on %s", (_name, open) => {
  let database: TestDatabase;
  const id = "exported";
  beforeAll(async () => {
    database = await open();
    const { store } = database;
    await store.createWorkspace(id, "A house", false);
    await store.setConfig(id, CONFIG);
    const rated = talk("rated", ["Where is it?", "I will call you by 5 pm."], {
      rating: { score: 2, scale: 5 },
      source: { kind: "zendesk", account: "shop" },
      team: "Blue",
    });
    await store.write(id, [...demoReviewed(), reviewed(rated)]);
  });
  afterAll(() => database.close());

  async function rows(filter: ConversationFilter = {}) {
    const all: Record<string, ColumnValue>[] = [];
    for await (const one of database.store.exported(id, filter))
      all.push(Object.fromEntries(COLUMNS.map(({ name, value }) => [name, value(one)])));
    return all;
  }

  it("are those of the list, one row each", async () => {
    const list = await database.store.conversations(id, { sort: "newest", limit: 200 });
    const all = await rows();
    expect(new Set(all.map(({ conversation }) => conversation))).toEqual(
      new Set(list.items.map((one) => one.id)),
    );
    expect(all).toHaveLength(list.total);
    const blue = await rows({ team: "Blue" });
    expect(blue.map(({ conversation }) => conversation)).toEqual(["rated"]);
  });

  it("have what was measured of them, clocks in seconds", async () => {
    const [row] = await rows({ team: "Blue" });
    expect(row).toMatchObject({
      source: "zendesk",
      account: "shop",
      customer: "c-rated",
      agents: "Ben Ortiz",
      opened_at: "2026-03-02T08:00:00.000Z",
      first_response_seconds: 3600,
      promises_open: 0,
      rating: 2,
      rating_scale: 5,
      low_rating: true,
      surveys: 0,
      survey_csat: null,
      survey_words: "",
    });
  });

  it("count the counted findings and promises that the measures count", async () => {
    const all = await rows();
    const sum = (name: string) => all.reduce((total, row) => total + Number(row[name] ?? 0), 0);
    const measured = await database.store.overview(id, NOW);
    expect(measured.totals.counted).toBeGreaterThan(5);
    expect(sum("findings")).toBe(measured.totals.counted);
    expect(sum("findings") + sum("findings_to_look_at")).toBe(measured.totals.findings);
    for (const { sin, counted, orders } of measured.sins) {
      const cells = [1, 2, 3].reduce((total, severity) => total + sum(`${sin}_${severity}`), 0);
      expect([sin, cells]).toEqual([sin, counted - orders]);
    }
    const { compliance } = measured.score;
    expect(sum("promises_kept")).toBe(compliance.kept);
    expect(sum("promises_broken")).toBe(compliance.broken);
  });

  it("hold the latest answer to each question of a survey", async () => {
    const answer = (about: string, at: string, given: object, words: string) => ({
      conversation: "rated",
      form: "rater" as const,
      cause: "import" as const,
      about,
      language: "en" as const,
      asked_at: NOW,
      answer: { at, given, words },
    });
    await database.store.surveys.take(
      id,
      [
        answer("a", "2026-03-05T10:00:00.000Z", { promised: 2, ces: 3, solved: "no" }, "Too slow."),
        answer("b", "2026-03-06T10:00:00.000Z", { promised: 6 }, ""),
      ],
      NOW,
    );
    const [row] = await rows({ team: "Blue" });
    expect(row).toMatchObject({
      surveys: 2,
      survey_answered_at: "2026-03-06T10:00:00.000Z",
      survey_promised: 6,
      survey_ces: 3,
      survey_solved: "no",
      survey_words: "Too slow.",
    });
  });
});
