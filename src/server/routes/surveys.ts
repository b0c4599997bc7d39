import type { ReadableStream } from "node:stream/web";
import { Readable } from "node:stream";
import { stream } from "hono/streaming";
import { z } from "zod";
import { surveyAgreement } from "../../jobs/surveys/agreement.ts";
import { surveyProfile } from "../../jobs/surveys/profile.ts";
import { importAnswers } from "../../jobs/surveys/import_answers.ts";
import { AmendsError } from "../../model/errors.ts";
import {
  FactorProfile,
  SurveyAgreement,
  SurveyAgreementQuery,
  SurveyAnswerPage,
  SurveyAnswerQuery,
  SurveyBias,
  SurveyExportQuery,
  SurveyFilter,
  SurveyGaps,
  SurveyHeard,
  SurveyImportView,
  SurveyProfileQuery,
  SurveyReport,
  SurveyRequest,
  SurveySent,
  SurveySettings,
} from "../../model/surveys.ts";
import { SURVEY_CSV_HEADER, surveyCsvLine } from "../../report/survey_csv.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Surveys"];
const path = "/api/workspaces/{ws}/surveys";
const text = { schema: z.string() };

const report = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "What surveys say: CSAT, CES, NPS, RATER with n, response rate and interval",
  request: { params: inWorkspace, query: SurveyFilter },
  responses: { 200: json(SurveyReport, "The measures, and how those who answered differ") },
});
const gaps = route({
  method: "get",
  path: `${path}/gaps`,
  permission: "read",
  tags,
  summary: "SERVQUAL: what customers expect against what they met, and what matters to them",
  request: {
    params: inWorkspace,
    query: SurveyFilter.pick({ from: true, to: true, team: true, language: true }),
  },
  responses: {
    200: json(SurveyGaps, "Gap by item and factor; weights that are offered, never set"),
  },
});
const agreement = route({
  method: "get",
  path: `${path}/agreement`,
  permission: "read",
  tags,
  summary: "Whether surveys and the observed score go together: teams by month, answers by factor",
  request: { params: inWorkspace, query: SurveyAgreementQuery },
  responses: { 200: json(SurveyAgreement, "Association, not cause") },
});
const bias = route({
  method: "get",
  path: `${path}/bias`,
  permission: "read",
  tags,
  summary: "What was observed where people answered, and where they did not",
  request: { params: inWorkspace, query: SurveyFilter },
  responses: {
    200: json(SurveyBias, "Both sides, and CSAT as if both had answered equally often"),
  },
});
const heard = route({
  method: "get",
  path: `${path}/heard`,
  permission: "read",
  tags,
  summary: "What open answers and words beside ratings report",
  request: { params: inWorkspace, query: SurveyFilter },
  responses: { 200: json(SurveyHeard, "How many, with praise, and by sin") },
});
const profile = route({
  method: "get",
  path: `${path}/profile`,
  permission: "read",
  tags,
  summary: "The five factors as customers answered and as they were observed, beside each other",
  request: { params: inWorkspace, query: SurveyProfileQuery },
  responses: { 200: json(FactorProfile, "Two numbers for each factor, never one") },
});
const answers = route({
  method: "get",
  path: `${path}/answers`,
  permission: "read",
  tags,
  summary: "Answers, latest first, with the sins and the praise heard in their words",
  request: { params: inWorkspace, query: SurveyAnswerQuery },
  responses: { 200: json(SurveyAnswerPage, "One page") },
});
const download = route({
  method: "get",
  path: `${path}/export`,
  permission: "read",
  records: "read",
  tags,
  summary: "All answers of a filter, as a stream of CSV or NDJSON",
  request: { params: inWorkspace, query: SurveyExportQuery },
  responses: {
    200: {
      description: "The answers",
      content: { "text/csv": text, "application/x-ndjson": text },
    },
  },
});
const settings = route({
  method: "get",
  path: `${path}/settings`,
  permission: "read",
  tags,
  summary: "Who is asked what, and when",
  request: { params: inWorkspace },
  responses: { 200: json(SurveySettings, "The settings in force") },
});
const replace = route({
  method: "put",
  path: `${path}/settings`,
  permission: "govern",
  tags,
  summary: "Replace the settings of surveys; owner only",
  request: { params: inWorkspace, body: body(SurveySettings) },
  responses: { 200: json(SurveySettings, "The settings in force") },
});
const send = route({
  method: "post",
  path: `${path}/invitations`,
  permission: "change",
  tags,
  summary: "Ask about a conversation now, by mail or by a link to hand on or embed",
  request: { params: inWorkspace, body: body(SurveyRequest) },
  responses: { 200: json(SurveySent, "The mail is on its way, or the link") },
});
const take = route({
  method: "post",
  path: `${path}/import`,
  permission: "change",
  tags,
  summary: "Store answers that were given elsewhere",
  description:
    "A CSV file with headers: conversation, answered_at, form or the questions, comment; asked_at where it is known that somebody was asked. Sent again, nothing changes.",
  request: {
    params: inWorkspace,
    body: { required: true, content: { "text/csv": { schema: { type: "string" as const } } } },
  },
  responses: { 200: json(SurveyImportView, "What came of it") },
});

export const surveyRoutes = routes()
  .openapi(report, async (c) => {
    const { store, now } = c.var.services;
    const filter = c.req.valid("query");
    return c.json(await store.surveys.report(c.req.valid("param").ws, filter, now()), 200);
  })
  .openapi(gaps, async (c) => {
    const { store, now } = c.var.services;
    const filter = { ...c.req.valid("query"), audience: "customer" as const };
    return c.json(await store.surveys.gaps(c.req.valid("param").ws, filter, now()), 200);
  })
  .openapi(agreement, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    return c.json(await surveyAgreement(store, ws, c.req.valid("query"), now()), 200);
  })
  .openapi(bias, async (c) => {
    const filter = c.req.valid("query");
    return c.json(await c.var.services.store.surveys.bias(c.req.valid("param").ws, filter), 200);
  })
  .openapi(heard, async (c) => {
    const filter = c.req.valid("query");
    return c.json(await c.var.services.store.surveys.heard(c.req.valid("param").ws, filter), 200);
  })
  .openapi(profile, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    return c.json(await surveyProfile(store, ws, c.req.valid("query"), now()), 200);
  })
  .openapi(answers, async (c) => {
    const { store } = c.var.services;
    return c.json(await store.surveys.answers(c.req.valid("param").ws, c.req.valid("query")), 200);
  })
  .openapi(download, (c) => {
    const { format, ...query } = c.req.valid("query");
    const rows = c.var.services.store.surveys.eachAnswer(c.req.valid("param").ws, query);
    c.header("Content-Type", format === "csv" ? "text/csv; charset=utf-8" : "application/x-ndjson");
    c.header("Content-Disposition", `attachment; filename="survey-answers.${format}"`);
    return stream(c, async (out) => {
      if (format === "csv") await out.write(SURVEY_CSV_HEADER);
      for await (const row of rows) {
        if (out.aborted) return;
        await out.write(format === "csv" ? surveyCsvLine(row) : `${JSON.stringify(row)}\n`);
      }
    });
  })
  .openapi(settings, async (c) => {
    const stored = await c.var.services.store.surveys.settings(c.req.valid("param").ws);
    return c.json(stored.settings, 200);
  })
  .openapi(replace, async (c) => {
    const { store, now } = c.var.services;
    const { ws } = c.req.valid("param");
    await store.surveys.saveSettings(ws, c.req.valid("json"), now());
    return c.json((await store.surveys.settings(ws)).settings, 200);
  })
  .openapi(send, async (c) => {
    const { delivery } = c.var.services;
    const who = c.var.principal?.name ?? "";
    const wish = { ...c.req.valid("json"), who };
    return c.json(await delivery.survey(c.req.valid("param").ws, wish), 200);
  })
  .openapi(take, async (c) => {
    const { store, now } = c.var.services;
    const { body: sent } = c.req.raw;
    if (sent === null) throw new AmendsError("invalid_input", "There is nothing in the body.");
    const bytes = Readable.fromWeb(sent as ReadableStream<Uint8Array>);
    const input = { name: "answers.csv", size: null, stream: bytes };
    const workspace = c.req.valid("param").ws;
    return c.json(await importAnswers(store, { workspace, input, now }), 200);
  });
