import { surveyAgreement } from "../../dist/jobs/surveys/agreement.js";
import { surveyProfile } from "../../dist/jobs/surveys/profile.js";
import { ConversationQuery } from "../../dist/model/api.js";
import { DIMENSIONS } from "../../dist/model/facts.js";
import { MeasuresQuery } from "../../dist/model/measures.js";
import { ComplianceQuery, PROMISE_VIEWS, PromiseQuery } from "../../dist/model/promise_views.js";
import { SurveyAnswerQuery, SurveyFilter } from "../../dist/model/surveys.js";
import { NOW } from "./rows.mjs";

const PERIOD = { from: "2026-02-10", to: "2026-11-17" };
const WEEK = { from: "2026-11-16", to: "2026-11-22" };

/** Every query that a page of the dashboard asks, by a name that says it. */
export function queriesOf(store, ws) {
  const measures = (query) => () => store.measures.report(ws, MeasuresQuery.parse(query), NOW);
  const causes = (query) => () => store.measures.causes(ws, query, NOW);
  const list = (query) => () => store.conversations(ws, ConversationQuery.parse(query));
  const board = (query) => () => store.promises(ws, PromiseQuery.parse(query), NOW);
  const compliance = (query) => () => store.compliance(ws, ComplianceQuery.parse(query), NOW);
  const surveys = (query) => () => store.surveys.report(ws, SurveyFilter.parse(query), NOW);
  return [
    ["workspaces", () => store.workspaces()],
    ["overview", () => store.overview(ws, NOW)],
    ["choices of the filters", () => store.choices(ws)],
    ...DIMENSIONS.map((by) => [`measures by ${by}, all time`, measures({ by })]),
    ...["all", "team", "tag", "owner"].map((by) => [
      `measures by ${by}, nine months from mid-month`,
      measures({ by, ...PERIOD }),
    ]),
    ["measures of one team, nine months", measures({ by: "team", key: "Team 3", ...PERIOD })],
    ["measures of one team by channel", measures({ by: "channel", team: "Team 3" })],
    ["measures of e-mail by team", measures({ by: "team", channel: "email" })],
    [
      "measures of one team, channel and language, nine months",
      measures({ team: "Team 3", channel: "email", language: "en", ...PERIOD }),
    ],
    [
      "measures of gold customers outside, by channel",
      measures({ by: "channel", tier: "gold", audience: "external" }),
    ],
    [
      "measures of one team by topic: the latest",
      measures({ by: "topic", team: "Team 3", channel: "email" }),
    ],
    ["causes of one team", causes({ team: "Team 3" })],
    ["causes of one team's e-mails", causes({ team: "Team 3", channel: "email" })],
    ["causes of all outside customers", causes({ audience: "external" })],
    ["causes of one topic", causes({ topic: "Topic 7" })],
    ["causes of one team and topic: the latest", causes({ team: "Team 3", topic: "Topic 7" })],
    ["causes, all time", causes({})],
    ["causes, nine months", causes(PERIOD)],
    ...PROMISE_VIEWS.map((view) => [`promises: ${view}`, board({ view })]),
    ["promises: all of one team", board({ view: "all", team: "Team 3" })],
    ["promises: overdue of one person", board({ view: "overdue", owner: "Person 7" })],
    ["compliance, all time", compliance({})],
    ["compliance, nine months", compliance(PERIOD)],
    ["compliance of one team", compliance({ team: "Team 3" })],
    ["compliance of one person, nine months", compliance({ held_by: "Person 7", ...PERIOD })],
    ["conversations by priority", list({ sort: "priority" })],
    ["conversations, newest", list({ sort: "newest" })],
    ["conversations of one team", list({ team: "Team 3" })],
    ["conversations of one person, open", list({ agent: "Person 7", status: "open" })],
    ["conversations by channel and language", list({ channel: "email", language: "es" })],
    ["conversations with a finding: slow_response", list({ sin: "slow_response" })],
    ["conversations with a broken promise", list({ promise: "broken" })],
    ["conversations of one week", list({ from: WEEK.from, to: WEEK.to, sort: "newest" })],
    [
      "behind a number: one team's complaints",
      list({ by: "team", key: "Team 3", is: "complaint" }),
    ],
    [
      "conversations nobody has: a rare finding in one team, solved",
      list({ team: "Team 3", status: "solved", sin: "rudeness" }),
    ],
    ["conversations with the commonest mark, oldest", list({ status: "closed", sort: "oldest" })],
    [
      "behind a number: one team's e-mails that wait",
      list({ where: "team=Team 3&channel=email", is: "waiting" }),
    ],
    ["behind a number: all low ratings", list({ is: "low_rating" })],
    [
      "behind a number: one hour's failures in May",
      list({
        by: "hour",
        key: "9",
        is: "with_failure",
        opened_from: "2026-05-01",
        opened_to: "2026-05-31",
      }),
    ],
    [
      "behind a number: a team's counted sin",
      list({ by: "team", key: "Team 3", counted: "broken_promise" }),
    ],
    ["findings of one week (report)", () => store.foundIn(ws, WEEK)],
    ["surveys, all time", surveys({ audience: "customer" })],
    [
      "surveys of one team, nine months",
      surveys({ audience: "customer", team: "Team 3", ...PERIOD }),
    ],
    [
      "surveys: who answered",
      () => store.surveys.bias(ws, SurveyFilter.parse({ audience: "customer" })),
    ],
    [
      "surveys: what words report",
      () => store.surveys.heard(ws, SurveyFilter.parse({ audience: "customer" })),
    ],
    ["surveys between teams", surveys({ audience: "colleague" })],
    ["surveys: expected and met", () => store.surveys.gaps(ws, SurveyFilter.parse({}), NOW)],
    ["surveys: factors, asked and observed", () => surveyProfile(store, ws, {}, NOW)],
    [
      "surveys: factors of one team, nine months",
      () => surveyProfile(store, ws, { team: "Team 3", ...PERIOD }, NOW),
    ],
    ["surveys: agreement with the score, a year", () => surveyAgreement(store, ws, {}, NOW)],
    [
      "survey answers",
      () => store.surveys.answers(ws, SurveyAnswerQuery.parse({ audience: "customer" })),
    ],
  ];
}
