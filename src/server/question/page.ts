import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import {
  QUESTION_TEXTS,
  type QuestionTexts,
  questionWords,
} from "../../jobs/delivery/question/texts.ts";
import { dateInWords } from "../../jobs/delivery/texts/index.ts";
import { ANSWERS } from "../../model/reminders.ts";
import { html } from "../../report/html/template.ts";
import type { Question } from "../../store/questions/types.ts";
import { customerPage, forReaderOnly, gonePage, linkHash } from "../customer_page.ts";
import type { ServerEnv } from "../services.ts";

type Ask = Context<ServerEnv>;

/**
 * The page behind the link in a question's mail: no sign-in, no script. Reading it changes nothing, since
 * mail programs open links by themselves; only pressing does.
 */
export function questionPage(app: OpenAPIHono<ServerEnv>): void {
  app.use("/q/*", bodyLimit({ maxSize: 4096 }), async (c, next) => {
    await next();
    forReaderOnly(c);
  });
  app.get("/q/:token", async (c) => {
    const question = await found(c);
    if (question === null) return gone(c);
    const texts = QUESTION_TEXTS[question.language];
    return question.answer === null
      ? c.html(asking(question, texts, await zoneOf(c, question)))
      : c.html(notice(question.language, texts.answered));
  });
  app.post("/q/:token", async (c) => {
    const question = await found(c);
    const { answer: given } = await c.req.parseBody();
    const answer = ANSWERS.find((one) => one === given);
    if (question === null || answer === undefined) return gone(c);
    const { store, now } = c.var.services;
    const texts = QUESTION_TEXTS[question.language];
    const words = {
      question: questionWords(question.action, texts),
      answer: texts.answers[answer],
    };
    const taken = await store.questions.answer(linkHash(c), answer, words, now());
    return c.html(notice(question.language, taken ? texts.thanks : texts.answered));
  });
  app.get("/q/:token/stop", async (c) => {
    const question = await found(c);
    if (question === null) return gone(c);
    const { stop, stop_ask } = QUESTION_TEXTS[question.language];
    const form = html`<form method="post"><button>${stop}</button></form>`;
    return c.html(customerPage(question.language, stop_ask, form));
  });
  // Also what a mail program sends when its "unsubscribe" is pressed (RFC 8058).
  app.post("/q/:token/stop", async (c) => {
    const question = await found(c);
    const { store, now } = c.var.services;
    if (question === null || !(await store.questions.refuse(linkHash(c), now()))) return gone(c);
    return c.html(notice(question.language, QUESTION_TEXTS[question.language].stopped));
  });
}

const found = (c: Ask) => c.var.services.store.questions.read(linkHash(c));

async function zoneOf(c: Ask, { workspace }: Question): Promise<string> {
  const { calendar, promise_calendar } = await c.var.services.store.config(workspace);
  return (promise_calendar ?? calendar).zone;
}

const gone = (c: Ask) => c.html(gonePage(QUESTION_TEXTS), 404);

const notice = (language: string, text: string) => customerPage(language, text, html``);

function asking(question: Question, texts: QuestionTexts, zone: string): string {
  const { quote, made_at, action, language } = question;
  const date = made_at === null ? null : dateInWords(made_at, texts.locale, zone);
  const buttons = ANSWERS.map(
    (answer) => html`<button name="answer" value="${answer}">${texts.answers[answer]}</button>`,
  );
  return customerPage(
    language,
    questionWords(action, texts),
    html`<p>${texts.wrote(date)}</p><blockquote dir="auto">${quote.slice(0, 1000)}</blockquote>
<form method="post">${buttons}</form><p><small>${texts.press}</small></p>`,
  );
}
