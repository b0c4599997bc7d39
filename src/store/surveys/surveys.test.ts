import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationInput } from "../../model/conversation.ts";
import {
  SurveyAnswerQuery,
  SurveyFilter,
  type SurveyForm,
  SurveySettings,
} from "../../model/surveys.ts";
import { isGoodRating } from "../../survey/scores.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { reviewed, talk } from "../testing/samples.ts";
import type { Elsewhere } from "./types.ts";

const EARLY = "2026-03-01T00:00:00.000Z";
const NOW = "2026-03-04T10:00:00.000Z";
const token = (ws: string, id: string) => `hash of ${ws}/${id}`;

describe.each(DATABASES)("surveys on %s", (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  async function house(settings: object = {}) {
    const ws = `surveys-${(number += 1)}`;
    await database.store.createWorkspace(ws, "A house", false);
    await database.store.surveys.saveSettings(
      ws,
      SurveySettings.parse({ enabled: true, ...settings }),
      EARLY,
    );
    return ws;
  }
  const write = (ws: string, id: string, over: Partial<ConversationInput> = {}) =>
    database.store.write(ws, [
      reviewed(talk(id, ["Where is it?", "It is on its way."], { status: "solved", ...over })),
    ]);
  const look = (ws: string, now = NOW) => database.store.surveys.look(ws, now, 50, token);
  const rows = async (ws: string) =>
    (
      await sql<{ id: string; cause: string; outcome: string; mails: number }>`
      select i.id, i.cause, i.outcome, (select count(*)::int from outbox o where o.workspace_id = i.workspace_id
        and o.bucket = i.bucket and o.survey = i.id) as mails
      from survey_invitation i where i.workspace_id = ${ws} order by i.conversation_id, i.cause`.execute(
        database.db,
      )
    ).rows;
  const elsewhere = (
    conversation: string,
    csat: number | null,
    over: Partial<Elsewhere> = {},
  ): Elsewhere => ({
    conversation,
    form: "csat",
    cause: "import",
    about: "",
    language: "en",
    asked_at: NOW,
    answer: csat === null ? null : { given: { csat }, words: "", at: NOW },
    ...over,
  });

  it("decide about an event once, with the mail in the same transaction", async () => {
    const ws = await house();
    await write(ws, "a");
    expect(await look(ws)).toBe(1);
    expect(await look(ws)).toBe(0);
    expect(await rows(ws)).toMatchObject([{ cause: "after_close", outcome: "asked", mails: 1 }]);
    // A new message makes it worth a look, but the event is the same.
    await write(ws, "a", { subject: "Changed" });
    expect(await look(ws)).toBe(1);
    expect(await rows(ws)).toHaveLength(1);
  });

  it("wait for the rest, leave alone who was asked lately, and stay silent while they are off", async () => {
    const ws = await house();
    const customer = { id: "ida", email: "ida@home.example" };
    await write(ws, "b1", { customer });
    await write(ws, "b2", { customer });
    expect(await look(ws, "2026-03-02T12:00:00.000Z")).toBe(0);
    await look(ws);
    expect((await rows(ws)).map(({ outcome }) => outcome).toSorted()).toEqual(["asked", "quiet"]);
    const off = await house({ enabled: false });
    await write(off, "b1");
    expect(await look(off)).toBe(0);
  });

  it("take one answer by the secret, and hear what its words report", async () => {
    const ws = await house();
    await write(ws, "c", { team: "Repairs" });
    await look(ws);
    const [row] = await rows(ws);
    const secret = token(ws, row?.id ?? "");
    const { surveys } = database.store;
    expect(await surveys.read(secret, NOW)).toMatchObject({
      form: "csat",
      language: "en",
      answered: false,
      team: "Repairs",
    });
    expect(await surveys.read(secret, "2026-06-01T00:00:00.000Z")).toBeNull();
    const words = "You sent the wrong colour. Ben was great.";
    expect(await surveys.answer(secret, { given: { csat: 2 }, words }, NOW)).toBe(true);
    expect(await surveys.answer(secret, { given: { csat: 5 }, words: "" }, NOW)).toBe(false);
    expect(await surveys.answer("another", { given: { csat: 5 }, words: "" }, NOW)).toBe(false);
    const { items, total } = await surveys.answers(ws, SurveyAnswerQuery.parse({}));
    expect(total).toBe(1);
    expect(items[0]).toMatchObject({
      conversation: "c",
      customer: "Rosa Lim",
      cause: "after_close",
      given: { csat: 2 },
      words,
      heard: {
        sins: [{ sin: "wrong_delivery", quote: "sent the wrong colour" }],
        praise: [{ quote: "was great" }],
      },
    });
    expect(
      (await surveys.answers(ws, SurveyAnswerQuery.parse({ heard: "wrong_delivery" }))).total,
    ).toBe(1);
    expect((await surveys.answers(ws, SurveyAnswerQuery.parse({ heard: "rudeness" }))).total).toBe(
      0,
    );
    // What was asked never enters what was observed.
    const stored = await database.store.conversation(ws, "c");
    expect(stored?.review.findings.filter(({ source }) => source === "customer_report")).toEqual(
      [],
    );
  });

  it("honour a refusal for good, also of who is asked by hand", async () => {
    const ws = await house();
    const { surveys } = database.store;
    const wish = (conversation: string, form: SurveyForm, by: "email" | "link" = "email") =>
      surveys.ask(ws, { conversation, form, by, who: "lead" }, NOW, token);
    const customer = { id: "mo", email: "mo@home.example" };
    await write(ws, "d1", { customer });
    await write(ws, "d2", { customer });
    const asked = await wish("d1", "nps");
    expect(asked).toHaveProperty("id");
    expect(await wish("d1", "nps")).toEqual({ none: "asked_before" });
    expect(await wish("d1", "ces", "link")).toEqual(await wish("d1", "ces", "link"));
    expect(await surveys.refuse("id" in asked ? token(ws, asked.id) : "", NOW)).toBe(true);
    expect(await surveys.refuse("nothing", NOW)).toBe(false);
    expect(await wish("d2", "csat")).toEqual({ none: "refused" });
    await look(ws);
    expect(
      (await rows(ws)).filter(({ cause }) => cause === "after_close").map(({ outcome }) => outcome),
    ).toEqual(["refused", "refused"]);
    expect(await wish("nobody", "csat")).toEqual({ none: "not_found" });
  });

  it("report each measure with n, response and interval, and who answered", async () => {
    const ws = await house({ enabled: false });
    const { surveys } = database.store;
    for (let i = 0; i < 12; i += 1) await write(ws, `e${i}`, { team: i < 6 ? "Repairs" : "Sales" });
    await surveys.take(
      ws,
      Array.from({ length: 12 }, (_none, i) => elsewhere(`e${i}`, i < 8 ? (i % 4) + 2 : null)),
      NOW,
    );
    await surveys.take(ws, [elsewhere("e0", 5, { about: "2", asked_at: null })], NOW);
    const report = await surveys.report(ws, SurveyFilter.parse({}), NOW);
    expect(report.outcomes).toMatchObject({ asked: 12, answer_only: 1 });
    expect(report).toMatchObject({ answers: 9, response: { n: 12 } });
    expect(report.response?.value).toBeCloseTo(8 / 12, 10);
    // 2 3 4 5 2 3 4 5 and 5 from elsewhere.
    expect(report.csat).toMatchObject({ n: 9, low_data: true });
    expect(report.csat.share?.value).toBeCloseTo(5 / 9, 10);
    expect(report.csat.response?.value).toBeCloseTo(8 / 12, 10);
    expect(report.nps).toMatchObject({ n: 0, score: null, response: null });
    const bias = await surveys.bias(ws, SurveyFilter.parse({}));
    expect(bias.answered.conversations).toBe(8);
    expect(bias.silent.conversations).toBe(4);
    expect(bias.silent.with_sin).toBeNull();
    expect(report.teams.map(({ team, csat }) => [team, csat.n])).toEqual([
      ["Repairs", 7],
      ["Sales", 2],
    ]);
    const sales = await surveys.report(ws, SurveyFilter.parse({ team: "Sales" }), NOW);
    expect(sales.csat).toMatchObject({ n: 2, share: null });
    const later = await surveys.report(ws, SurveyFilter.parse({ from: "2026-03-05" }), NOW);
    expect(later.answers).toBe(0);
  });

  it("ask what customers expect once a year, and say how far what they met is from it", async () => {
    const triggers = { yearly: { form: "expectations", share: 1 } };
    const ws = await house({ quiet_days: 0, triggers });
    const { surveys } = database.store;
    const customer = { id: "una", email: "una@home.example" };
    await write(ws, "y1", { customer });
    await look(ws);
    await write(ws, "y2", { customer });
    await look(ws);
    expect((await rows(ws)).map(({ cause, outcome }) => [cause, outcome])).toEqual([
      ["after_close", "asked"],
      ["yearly", "asked"],
      ["after_close", "asked"],
    ]);
    const points = {
      points_reliability: 40,
      points_responsiveness: 30,
      points_assurance: 10,
      points_empathy: 15,
      points_tangibles: 5,
    };
    for (let i = 0; i < 12; i += 1) await write(ws, `z${i}`);
    const answer = (i: number): Partial<Elsewhere> =>
      i < 6
        ? {
            form: "rater",
            answer: { given: { promised: 3 + (i % 3), prompt: 5 }, words: "", at: NOW },
          }
        : {
            form: "expectations",
            answer: {
              given: { expect_promised: 6 + (i % 2), expect_prompt: 6, ...points },
              words: "",
              at: NOW,
            },
          };
    await surveys.take(
      ws,
      Array.from({ length: 12 }, (_none, i) => elsewhere(`z${i}`, null, answer(i))),
      NOW,
    );
    const gaps = await surveys.gaps(ws, SurveyFilter.parse({}), NOW);
    // 3 4 5 3 4 5 met, 6 7 6 7 6 7 expected.
    const promised = gaps.items.find(({ question }) => question === "promised");
    expect(promised).toMatchObject({ perceived_n: 6, expected_n: 6, low_data: true });
    expect(promised?.gap?.value).toBeCloseTo(4 - 6.5, 10);
    expect(gaps.factors.find(({ factor }) => factor === "empathy")?.gap).toBeNull();
    expect(gaps.importance).toMatchObject({
      customers: 6,
      offered: { reliability: 40, responsiveness: 30, tangibles: 5 },
    });
    expect(gaps.importance.factors[0]).toMatchObject({ points: { value: 40 }, current: 32 });
    expect((await database.store.config(ws)).weights.reliability).toBe(32);
    const later = await surveys.gaps(ws, SurveyFilter.parse({ from: "2026-03-05" }), NOW);
    expect(later.importance).toMatchObject({ customers: 0, offered: null });
  });

  it("take who answers often as one voice", async () => {
    const ws = await house({ enabled: false });
    const customer = { id: "often", email: "often@home.example" };
    for (let i = 0; i < 40; i += 1) await write(ws, `o${i}`, i < 36 ? { customer } : {});
    await database.store.surveys.take(
      ws,
      Array.from({ length: 40 }, (_none, i) => elsewhere(`o${i}`, i < 36 ? 5 : 2)),
      NOW,
    );
    const report = await database.store.surveys.report(ws, SurveyFilter.parse({}), NOW);
    expect(report.csat).toMatchObject({ n: 40, customers: 5, low_data: true });
    expect(report.csat.share?.value).toBeCloseTo(0.9, 10);
    expect(report.csat.share?.low).toBeLessThan(0.2);
  });

  it("keep colleagues apart from customers", async () => {
    const ws = await house({ enabled: false });
    await write(ws, "f");
    const internal = {
      form: "internal",
      answer: { given: { promised: 7 }, words: "", at: NOW },
    } as const;
    await database.store.surveys.take(ws, [elsewhere("f", null, internal)], NOW);
    const { surveys } = database.store;
    const customers = await surveys.report(ws, SurveyFilter.parse({}), NOW);
    expect(customers.answers).toBe(0);
    const colleagues = await surveys.report(ws, SurveyFilter.parse({ audience: "colleague" }), NOW);
    expect(colleagues.items.find(({ question }) => question === "promised")?.n).toBe(1);
    expect(colleagues.help_desk.n).toBe(0);
    const [team, another] = colleagues.teams;
    expect(another).toBeUndefined();
    expect(team?.items.map(({ question, n }) => [question, n])).toContainEqual(["promised", 1]);
    expect(customers.teams).toEqual([]);
  });

  it("show ratings from the help desk beside surveys, as the engine counts them", async () => {
    const ws = await house({ enabled: false });
    const ratings = [
      [5, 5],
      [4, 5],
      [3, 5],
      [1, 1],
      [1, 2],
      [0, 1],
      [79, 100],
    ] as const;
    for (const [i, [score, scale]] of ratings.entries())
      await write(ws, `g${i}`, { rating: { score, scale, comment: "Fine" } });
    await write(ws, "g-none");
    const { help_desk, csat } = await database.store.surveys.report(
      ws,
      SurveyFilter.parse({}),
      NOW,
    );
    const good = ratings.filter(([score, scale]) => isGoodRating({ score, scale })).length;
    expect(help_desk).toMatchObject({ n: 7, response: { n: 8 } });
    expect(help_desk.share?.value).toBeCloseTo(good / 7, 10);
    expect(csat.n).toBe(0);
    const first = await database.store.surveys.answers(ws, SurveyAnswerQuery.parse({ limit: 3 }));
    expect(first).toMatchObject({
      total: 7,
      items: [{ cause: "help_desk", words: "Fine" }, {}, {}],
    });
    const seen: string[] = [];
    for await (const { conversation } of database.store.surveys.eachAnswer(
      ws,
      SurveyAnswerQuery.parse({}),
    ))
      seen.push(conversation);
    expect(new Set(seen).size).toBe(7);
    let cursor = first.next;
    const paged = first.items.map(({ conversation }) => conversation);
    while (cursor !== null) {
      const page = await database.store.surveys.answers(
        ws,
        SurveyAnswerQuery.parse({ limit: 3, cursor }),
      );
      paged.push(...page.items.map(({ conversation }) => conversation));
      cursor = page.next;
    }
    expect(paged).toEqual(seen);
  });

  it("take answers once, and name conversations that are not here", async () => {
    const ws = await house();
    await write(ws, "h");
    const both = [elsewhere("h", 4), elsewhere("stranger", 5)];
    expect(await database.store.surveys.take(ws, both, NOW)).toEqual({
      stored: 1,
      known: 0,
      strangers: [1],
    });
    expect(await database.store.surveys.take(ws, both, NOW)).toEqual({
      stored: 0,
      known: 1,
      strangers: [1],
    });
  });

  it("stay with a conversation whose customer becomes known, and go with an erased one", async () => {
    const ws = await house();
    const { customer, ...rest } = talk("i", ["Where is it?", "On its way."]);
    expect(customer).toBeDefined();
    await database.store.write(ws, [reviewed({ ...rest, status: "solved" })]);
    await look(ws);
    const [row] = await rows(ws);
    await database.store.surveys.answer(
      token(ws, row?.id ?? ""),
      { given: { csat: 3 }, words: "Say hi to Rosa Lim" },
      NOW,
    );
    await write(ws, "i");
    expect(
      (await database.store.surveys.answers(ws, SurveyAnswerQuery.parse({}))).items,
    ).toMatchObject([{ given: { csat: 3 } }]);
    expect(await rows(ws)).toMatchObject([{ id: row?.id, mails: 1 }]);
    await write(ws, "i2");
    await database.store.surveys.take(
      ws,
      [
        elsewhere("i2", 1, {
          answer: { given: { csat: 1 }, words: "rosa-i@home.example told me", at: NOW },
        }),
      ],
      NOW,
    );
    await database.store.erase(ws, "rosa-i@home.example");
    const left = await database.store.surveys.answers(ws, SurveyAnswerQuery.parse({}));
    expect(left.total).toBe(1);
    expect(JSON.stringify(left)).not.toContain("rosa-i@");
  });
});
