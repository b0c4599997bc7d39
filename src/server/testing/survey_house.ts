import PostalMime from "postal-mime";
import { openDelivery } from "../../jobs/delivery/index.ts";
import { smtpSink } from "../../jobs/delivery/testing/sinks.ts";
import { vaultWith } from "../../jobs/delivery/vault.ts";
import type { ConversationInput } from "../../model/conversation.ts";
import { ReminderRequest } from "../../model/reminders.ts";
import { type Audience, SurveyAnswerQuery, SurveySettings } from "../../model/surveys.ts";
import type { TestDatabase } from "../../store/testing/databases.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import { testServer } from "./test_server.ts";

const EARLY = "2026-03-02T07:00:00.000Z";
const LATE = "2026-03-04T12:00:00.000Z";
export const ADDRESS = "https://amends.shop.example";

/** A house that sends surveys by mail, in workspace `main` of a new database, and its customers. */
export async function surveyHouse(openDatabase: () => Promise<TestDatabase>) {
  const [database, smtp] = await Promise.all([openDatabase(), smtpSink()]);
  const { store } = database;
  await store.createWorkspace("main", "My team", false);
  async function server(over: object = {}) {
    let clock = EARLY;
    const delivery = openDelivery({
      store,
      vault: vaultWith("k".repeat(32)),
      now: () => clock,
      random: () => 1,
    });
    const reminders = {
      from: "help@shop.example",
      address: ADDRESS,
      ask: "never",
      before_due: false,
      when_broken: false,
      secrets: { smtp_url: smtp.url },
    };
    await delivery.saveSettings("main", ReminderRequest.parse(reminders));
    await store.surveys.saveSettings(
      "main",
      SurveySettings.parse({ enabled: true, ...over }),
      EARLY,
    );
    clock = LATE;
    const { ask } = await testServer({ store, delivery, now: () => clock });
    return { ask, delivery, later: (at: string) => void (clock = at) };
  }
  const closed = (
    id: string,
    over: Partial<ConversationInput> = {},
    texts = ["Where is it?", "It is on its way."],
  ) =>
    store.write("main", [
      reviewed(talk(id, texts, { status: "solved", subject: "A kettle", ...over }), EARLY),
    ]);
  const mailTo = async (id: string) => {
    const found = smtp.mails.findLast(({ to }) => to[0] === `rosa-${id}@home.example`);
    return PostalMime.parse(found?.raw ?? "");
  };
  const linkIn = (text = "") =>
    new RegExp(`${ADDRESS}(/s/[\\w-]+)\\s`).exec(text)?.[1] ?? "no link";
  const press = (fields: Record<string, string>) => ({
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams(fields).toString(),
  });
  const answersOf = async (conversation: string, audience: Audience = "customer") =>
    (await store.surveys.answers("main", SurveyAnswerQuery.parse({ conversation, audience })))
      .items;
  const close = async () => {
    smtp.close();
    await database.close();
  };
  return { store, smtp, server, closed, mailTo, linkIn, press, answersOf, close };
}
