import { Hono } from "hono";
import type { MeasureValue } from "../../model/measures.ts";
import {
  FactorProfile,
  SURVEY_ITEMS,
  SurveyAgreement,
  SurveyAnswerPage,
  SurveyBias,
  SurveyGaps,
  SurveyHeard,
  type SurveyAnswerRow,
  SurveyReport,
  SurveySent,
  SurveySettings,
} from "../../model/surveys.ts";
import { EMPTY_INPUT } from "../../score/input.ts";
import { DEFAULT_SETTINGS } from "../../score/total.ts";
import { wilson } from "../../score/wilson.ts";
import { Weights } from "../../model/config.ts";
import { agreementOf } from "../../survey/agreement.ts";
import { biasOf } from "../../survey/bias.ts";
import { ITEM_FACTORS } from "../../survey/forms.ts";
import { gapsOf } from "../../survey/gaps.ts";
import { profileOf } from "../../survey/profile.ts";
import { cesOf, csatOf, itemOf, npsOf, ratingsOf, solvedOf } from "../../survey/scores.ts";

const counted = (counts: Record<number, number>, asked: number) => {
  const givers = Object.entries(counts).map(([value, customers]) => ({
    values: [Number(value)],
    customers,
  }));
  return { givers, asked, answered: givers.reduce((sum, { customers }) => sum + customers, 0) };
};

/** Surveys on invented data; words that would like to be markup are among them. */
export function surveyFixtures(now: number): Hono {
  const at = new Date(now - 3_600_000).toISOString();
  const words = "You sent the wrong colour <img src=x onerror=alert(1)>. Ben was great.";
  const row: SurveyAnswerRow = {
    id: "srv_1",
    conversation: "t-1041",
    subject: "Refund for the broken kettle",
    customer: "Ana <b>Reyes</b>",
    form: "csat",
    cause: "after_close",
    about: "",
    team: "Repairs",
    language: "en",
    asked_at: at,
    answered_at: at,
    given: { csat: 2 },
    rating: null,
    words,
    heard: {
      sins: [
        {
          id: "f_1",
          sin: "wrong_delivery",
          severity: 2,
          rule: "wrong_delivery.reported",
          counted: true,
          explanation: "The customer reports that something else came.",
          quote: "sent the wrong colour",
          start: 4,
          end: 25,
        },
      ],
      praise: [{ quote: "was great", start: words.length - 10, end: words.length - 1 }],
    },
  };
  const rows: SurveyAnswerRow[] = [
    row,
    {
      ...row,
      id: "srv_2",
      conversation: "t-1077",
      form: "rater",
      cause: "after_late_promise",
      given: { promised: 3, first_time: 5, ces: 4, solved: "partly" },
      words: "",
      heard: { sins: [], praise: [] },
    },
    {
      ...row,
      id: "rating",
      cause: "help_desk",
      given: {},
      rating: { score: 1, scale: 5 },
      words: "Never again.",
      heard: { sins: [], praise: [] },
    },
  ];
  let settings = SurveySettings.parse({ enabled: true, origins: ["https://shop.example"] });
  const app = new Hono();
  const path = "/api/workspaces/:ws/surveys";
  app.get(path, (c) => c.json(SurveyReport.parse(reportOf(c.req.param("ws") === "demo", now))));
  app.get(`${path}/agreement`, (c) =>
    c.json(SurveyAgreement.parse(agreementFixture(c.req.param("ws") === "demo", now))),
  );
  app.get(`${path}/bias`, (c) =>
    c.json(SurveyBias.parse(biasFixture(c.req.param("ws") === "demo"))),
  );
  app.get(`${path}/heard`, (c) =>
    c.json(SurveyHeard.parse(c.req.param("ws") === "demo" ? HEARD : NOTHING_HEARD)),
  );
  app.get(`${path}/profile`, (c) =>
    c.json(FactorProfile.parse(profileFixture(c.req.param("ws") === "demo", now))),
  );
  app.get(`${path}/gaps`, (c) =>
    c.json(SurveyGaps.parse(gapFixture(c.req.param("ws") === "demo", now))),
  );
  app.get(`${path}/answers`, (c) => {
    const { conversation, heard, audience = "customer" } = c.req.query();
    const items = rows.filter(
      (one) =>
        c.req.param("ws") === "demo" &&
        audience === "customer" &&
        (conversation === undefined || one.conversation === conversation) &&
        (heard === undefined || one.heard.sins.some(({ sin }) => sin === heard)),
    );
    return c.json(SurveyAnswerPage.parse({ items, total: items.length, next: null }));
  });
  app.get(`${path}/settings`, (c) => c.json(settings));
  app.put(`${path}/settings`, async (c) => {
    settings = SurveySettings.parse(await c.req.json());
    return c.json(settings);
  });
  app.post(`${path}/invitations`, (c) =>
    c.json(SurveySent.parse({ link: "https://amends.shop.example/s/secret" })),
  );
  return app;
}

/** Of forty customers, and of forty others what they expect. */
function gapFixture(full: boolean, now: number): SurveyGaps {
  const answers = SURVEY_ITEMS.flatMap((item, at) =>
    Array.from({ length: full ? 40 : 0 }, (_none, i) => [
      { customer: `a${i}`, item, perceived: [3 + ((i + at) % 4)], expected: [] },
      { customer: `b${i}`, item, perceived: [], expected: [5 + (i % 3)] },
    ]).flat(),
  );
  const points = Array.from({ length: full ? 40 : 0 }, (_none, i) => ({
    reliability: 40 - (i % 5),
    responsiveness: 20 + (i % 5),
    assurance: 15,
    empathy: 15,
    tangibles: 10,
  }));
  return { as_of: new Date(now).toISOString(), ...gapsOf(answers, points, Weights.parse({})) };
}

/** Promises are kept less often than customers say; assurance was not observed. */
function profileFixture(full: boolean, now: number): FactorProfile {
  const { as_of, factors } = gapFixture(full, now);
  const of = (id: MeasureValue["id"], value: number, n: number): MeasureValue => ({
    id,
    value,
    low: value - 0.1,
    high: Math.min(1, value + 0.1),
    n,
    shown: n < 30 ? "low_data" : "yes",
    counts: "",
    p90: null,
    shrunk: null,
  });
  const observed = [
    of("kept_on_time", 0.5, 16),
    of("responsiveness", 0.97, 73),
    of("empathy", 1, 55),
    of("tangibles", 0.88, 40),
  ];
  return { as_of, factors: profileOf(factors, full ? observed : []) };
}

/** Six teams over two months: what was observed of five goes with their answers. */
function agreementFixture(full: boolean, now: number): SurveyAgreement {
  const teams = full ? ["Billing", "Orders", "Repairs", "Returns", "Sales", "Shipping"] : [];
  const months = ["2026-10", "2026-11"];
  const factor = (loss: number) => ({ n: 1, loss, findings: loss > 0 ? 1 : 0 });
  const answers = teams.flatMap((team, place) =>
    months.flatMap((month) =>
      Array.from({ length: 6 }, (_none, i) => ({
        customer: `${team} ${month} ${i}`,
        team,
        month,
        satisfaction: ((place + i) % 5) / 4,
        observed: {
          promises: (place + i) % 5 < 2 ? { broken: 1 } : { kept: 1 },
          factors: {
            responsiveness: factor(i % 3 === 0 ? 50 : 0),
            assurance: factor(0),
            empathy: factor((place * i) % 4 === 1 ? 20 : 0),
          },
        },
      })),
    ),
  );
  const observed = teams.flatMap((team, place) =>
    [...months, null].map((month) => ({
      team,
      month,
      score: 5 + ((place * 3) % 5),
      attention: 4 - place / 3,
    })),
  );
  const at = { as_of: new Date(now).toISOString(), from: "2026-01-01", to: "2026-11-26" };
  return { ...at, ...agreementOf(answers, observed) };
}

const HEARD: SurveyHeard = {
  words: 12,
  praised: 5,
  sins: [
    { sin: "wrong_delivery", answers: 3 },
    { sin: "slow_response", answers: 2 },
  ],
};
const NOTHING_HEARD: SurveyHeard = { words: 0, praised: 0, sins: [] };

function biasFixture(full: boolean): SurveyBias {
  const side = (conversations: number, withSin: number) => ({
    input: { ...EMPTY_INPUT, conversations },
    conversations: full ? conversations : 0,
    withSin,
  });
  const strata = [
    { asked: 50, answered: 34, good: 30 },
    { asked: 40, answered: 7, good: 2 },
  ];
  return biasOf(side(41, 7), side(40, 30), full ? strata : [], DEFAULT_SETTINGS);
}

function reportOf(full: boolean, now: number): SurveyReport {
  const of = (counts: Record<number, number>, asked: number) =>
    counted(full ? counts : {}, full ? asked : 0);
  const items = Object.entries(ITEM_FACTORS) as [
    keyof typeof ITEM_FACTORS,
    (typeof ITEM_FACTORS)[keyof typeof ITEM_FACTORS],
  ][];
  /** What colleagues said of a team, few or many of them. */
  const saidOf = (times: number) =>
    items.map(([question, factor], i) => ({
      question,
      factor,
      ...itemOf(of({ 3: times, 6: 2 * times + i }, 60)),
    }));
  return {
    as_of: new Date(now).toISOString(),
    outcomes: {
      asked: full ? 90 : 0,
      not_sampled: full ? 210 : 0,
      quiet: full ? 14 : 0,
      no_address: full ? 6 : 0,
      refused: full ? 1 : 0,
      answer_only: full ? 4 : 0,
    },
    answers: full ? 58 : 0,
    response: full ? wilson(54, 90) : null,
    csat: csatOf(of({ 1: 4, 2: 3, 3: 2, 4: 12, 5: 20 }, 90)),
    ces: cesOf(of({ 2: 2, 4: 3, 6: 5, 7: 3 }, 20)),
    nps: npsOf(of({ 3: 1, 9: 2 }, 4)),
    items: items.map(([question, factor], i) => ({
      question,
      factor,
      ...itemOf(of({ 3: 2 + i, 6: 6 }, 20)),
    })),
    solved: solvedOf(of({ 0: 4, 1: 9 }, 20), { partly: full ? 3 : 0, no: full ? 1 : 0 }),
    why: full
      ? [
          { reason: "not_as_promised", count: 3 },
          { reason: "price", count: 1 },
        ]
      : [],
    help_desk: ratingsOf(of({ 0: 5, 1: 4 }, 0).givers, full ? 80 : 0),
    teams: full
      ? [
          { team: "Repairs", csat: csatOf(of({ 2: 3, 5: 20 }, 40)), items: saidOf(12) },
          { team: "Sales", csat: csatOf(of({ 4: 3 }, 10)), items: saidOf(1) },
        ]
      : [],
  };
}
