import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoConversations } from "../../demo/index.ts";
import type { Conversation } from "../../model/conversation.ts";
import { SurveyFilter, type SurveyForm, type SurveyGiven } from "../../model/surveys.ts";
import { addInputs, EMPTY_INPUT, type ScoreInput } from "../../score/input.ts";
import { totalsOf } from "../../score/total.ts";
import { isGoodRating } from "../../survey/scores.ts";
import { seeded } from "../../score/seeded.ts";
import { personId } from "../rows.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { NOW, reviewed } from "../testing/samples.ts";
import { observedInput } from "./renew.ts";

const WS = "random";
const FORMS = ["csat", "rater", "internal"] as const;

interface Direct {
  id: string;
  form: SurveyForm;
  giver: string;
  given: SurveyGiven | null;
  failed: boolean;
  input: ScoreInput;
}

/** What is kept with invitations and facts for the page of surveys, laid beside what it is made of. */
describe.each(DATABASES)("narrow columns of surveys on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    const { store } = database;
    await store.createWorkspace(WS, WS, false);
    const next = seeded(11);
    const all = demoConversations(NOW);
    for (let round = 0; round < 6; round += 1) {
      const some = all.filter(() => next() < 0.3).map((one) => changed(one, next));
      await store.write(
        WS,
        some.map((one) => reviewed(one)),
      );
      await store.surveys.take(
        WS,
        some.filter(() => next() < 0.6).map(({ id }) => surveyOf(id, next)),
        NOW,
      );
      if (round % 2 === 1) await store.erase(WS, `c${Math.floor(next() * 12)}`);
      if (round === 3) {
        await store.measures.clear(WS);
        await sql`update survey_invitation set observed = '{}', failed = false, given = null`.execute(
          database.db,
        );
        while ((await store.measures.catchUp(WS, 20)) > 0);
      }
    }
  });
  afterAll(() => database.close());

  /** Straight from invitations, answers, findings and conversations. */
  async function direct(): Promise<Direct[]> {
    const { rows } = await sql<
      Omit<Direct, "input" | "giver"> & { conversation: string; score_input: ScoreInput }
    >`
      select i.id, i.form, i.conversation_id as conversation, a.given, c.score_input,
        exists (select 1 from finding f where f.workspace_id = c.workspace_id and f.bucket = c.bucket
          and f.conversation_id = c.id and f.counted) as failed
      from survey_invitation i
      join conversation c on c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id
      left join survey_answer a on a.workspace_id = i.workspace_id and a.bucket = i.bucket
        and a.conversation_id = i.conversation_id and a.invitation = i.id
      where i.workspace_id = ${WS}`.execute(database.db);
    const customers = new Map<string, string>();
    for await (const { conversation } of database.store.each(WS)) {
      const { customer, id } = conversation;
      customers.set(id, customer === undefined ? id : personId(WS, customer.email ?? customer.id));
    }
    return rows.map(({ conversation, score_input, ...row }) => ({
      ...row,
      input: score_input,
      giver: row.form === "internal" ? conversation : (customers.get(conversation) ?? ""),
    }));
  }

  it("are those of answers, findings and conversations after random writes, answers and erasures", async () => {
    const { rows } = await sql<Omit<Direct, "input"> & { observed: number[] }>`
      select id, form, giver, given, failed, observed from survey_invitation where workspace_id = ${WS}`.execute(
      database.db,
    );
    const expected = new Map((await direct()).map((one) => [one.id, one]));
    expect(rows.length).toBe(expected.size);
    expect(rows.filter(({ given }) => given !== null).length).toBeGreaterThan(20);
    expect(new Set(rows.map(({ failed }) => failed)).size).toBe(2);
    for (const { observed, ...row } of rows) {
      const { input = EMPTY_INPUT, ...rest } = expected.get(row.id) ?? {};
      expect(row).toEqual(rest);
      const [kept, whole] = [totalsOf(observedInput(observed)), totalsOf(input)];
      expect([kept.total, kept.attention, kept.compliance]).toEqual([
        whole.total,
        whole.attention,
        whole.compliance,
      ]);
    }
  });

  it("tell who answered and who did not as the rows do", async () => {
    const bias = await database.store.surveys.bias(WS, SurveyFilter.parse({}));
    const customers = (await direct()).filter(({ form }) => form !== "internal");
    for (const side of ["answered", "silent"] as const) {
      const own = customers.filter(({ given }) => (given !== null) === (side === "answered"));
      const totals = totalsOf(
        own.map(({ input }) => input).reduce((all, one) => addInputs(all, one), EMPTY_INPUT),
      );
      const failed = own.filter((one) => one.failed).length;
      expect(bias[side].conversations).toBe(own.length);
      expect(bias[side].score).toBeCloseTo(totals.total ?? -1, 10);
      expect(bias[side].attention).toBeCloseTo(totals.attention ?? -1, 10);
      expect(bias[side].with_sin?.value).toBeCloseTo(failed / own.length, 10);
    }
  });

  it.each([
    {},
    { from: "2026-02-20" },
    { to: "2026-03-01" },
    { team: "Repairs" },
    { language: "es" },
  ])(
    "count the ratings of a help desk, and all that could be rated: %j",
    async (filter: { from?: string; to?: string; team?: string; language?: string }) => {
      const rows: Conversation[] = [];
      for await (const { conversation, review } of database.store.each(WS)) {
        const day =
          conversation.messages
            .map(({ at }) => at ?? "")
            .toSorted()
            .at(-1)
            ?.slice(0, 10) ?? "";
        const languages: string[] = review.language.map(({ language }) => language);
        if (conversation.channel === "internal") continue;
        if (filter.from !== undefined && day < filter.from) continue;
        if (filter.to !== undefined && (day > filter.to || day === "")) continue;
        if (filter.team !== undefined && conversation.team !== filter.team) continue;
        if (filter.language !== undefined && !languages.includes(filter.language)) continue;
        rows.push(conversation);
      }
      const rated = rows.flatMap(({ rating }) => rating ?? []);
      const { help_desk } = await database.store.surveys.report(
        WS,
        SurveyFilter.parse(filter),
        NOW,
      );
      expect(help_desk).toMatchObject({ n: rated.length, response: { n: rows.length } });
      expect(rated.length).toBeGreaterThan(4);
      expect(help_desk.share?.value).toBeCloseTo(
        rated.filter(isGoodRating).length / rated.length,
        10,
      );
    },
  );
});

function changed(one: Conversation, next: () => number): Conversation {
  return {
    ...one,
    team: next() < 0.5 ? "Repairs" : "Sales",
    messages: one.messages.slice(0, 1 + Math.floor(next() * one.messages.length)),
    ...(next() < 0.6 ? { rating: { score: 1 + Math.floor(next() * 5), scale: 5 } } : {}),
    ...(next() < 0.7 ? { customer: { id: `c${Math.floor(next() * 12)}`, name: "Rosa Lim" } } : {}),
  };
}

function surveyOf(conversation: string, next: () => number) {
  const form = FORMS[Math.floor(next() * FORMS.length)] ?? "csat";
  const value = 1 + Math.floor(next() * 5);
  const given = form === "csat" ? { csat: value } : { promised: value, ces: value + 1 };
  return {
    conversation,
    form,
    cause: "import" as const,
    about: next() < 0.8 ? "" : "again",
    language: "en" as const,
    asked_at: NOW,
    answer: next() < 0.6 ? { given, words: "", at: NOW } : null,
  };
}
