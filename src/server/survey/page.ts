import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { html } from "../../report/html/template.ts";
import type { Invitation } from "../../store/surveys/types.ts";
import { pointsFault, readAnswers } from "../../survey/answers.ts";
import { SURVEY_TEXTS } from "../../survey/texts/index.ts";
import { customerPage, forReaderOnly, gonePage, linkHash, STYLE_SOURCE } from "../customer_page.ts";
import type { ServerEnv } from "../services.ts";
import { surveyForm } from "./form.ts";

type Ask = Context<ServerEnv>;

/** Nine answers and a page of words, each character of which may take nine bytes. */
const BODY_LIMIT = 64 * 1024;

/**
 * Stricter than the app's headers, and milder in one thing: sites that the house names may show the page
 * inside their own. Stands outside of the app's headers, so that it has the last word.
 */
export const surveyHeaders: MiddlewareHandler<ServerEnv> = async (c, next) => {
  await next();
  const origins = c.get("framedBy") ?? [];
  const ancestors = origins.length === 0 ? "'none'" : origins.join(" ");
  c.header(
    "Content-Security-Policy",
    `default-src 'none'; style-src ${STYLE_SOURCE}; form-action 'self'; base-uri 'none'; frame-ancestors ${ancestors}`,
  );
  if (origins.length > 0) c.res.headers.delete("X-Frame-Options");
  forReaderOnly(c);
};

/**
 * The page behind the link of a survey: no sign-in, no script. Opening it answers nothing, since mail
 * programs open links by themselves; a link may mark the first answer, and only pressing Send gives it.
 */
export function surveyPage(app: OpenAPIHono<ServerEnv>): void {
  app.use("/s/*", bodyLimit({ maxSize: BODY_LIMIT }));
  app.get("/s/:token", async (c) => {
    const survey = await found(c);
    if (survey === null) return gone(c);
    return survey.answered
      ? notice(c, survey, "answered")
      : c.html(surveyForm(survey, { first: c.req.query("a"), stop: stopAt(c) }));
  });
  app.post("/s/:token", async (c) => {
    const survey = await found(c);
    if (survey === null) return gone(c);
    if (survey.answered) return notice(c, survey, "answered");
    const fields = await c.req.parseBody();
    const answers = readAnswers(survey.form, fields);
    const fault = pointsFault(survey.form, fields) ?? (answers === null ? "nothing" : null);
    if (answers === null || fault !== null)
      return c.html(
        surveyForm(survey, { stop: stopAt(c), again: { fields, fault: fault ?? "nothing" } }),
        422,
      );
    const { store, now } = c.var.services;
    const taken = await store.surveys.answer(linkHash(c), answers, now());
    return notice(c, survey, taken ? "thanks" : "answered");
  });
  app.get("/s/:token/stop", async (c) => {
    const survey = await found(c);
    if (survey === null) return gone(c);
    const { stop, stop_ask } = SURVEY_TEXTS[survey.language];
    const form = html`<form method="post"><button class="send">${stop}</button></form>`;
    return c.html(customerPage(survey.language, stop_ask, form));
  });
  // Also what a mail program sends when its "unsubscribe" is pressed (RFC 8058).
  app.post("/s/:token/stop", async (c) => {
    const survey = await found(c);
    const { store, now } = c.var.services;
    if (survey === null || !(await store.surveys.refuse(linkHash(c), now()))) return gone(c);
    return notice(c, survey, "stopped");
  });
}

const stopAt = (c: Ask) => `${c.req.path}/stop`;

async function found(c: Ask): Promise<Invitation | null> {
  const { store, now } = c.var.services;
  const survey = await store.surveys.read(linkHash(c), now());
  if (survey !== null) c.set("framedBy", survey.origins);
  return survey;
}

function notice(c: Ask, { language }: Invitation, which: "answered" | "thanks" | "stopped") {
  return c.html(customerPage(language, SURVEY_TEXTS[language][which], html``));
}

const gone = (c: Ask) => c.html(gonePage(SURVEY_TEXTS), 404);
