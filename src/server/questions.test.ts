import PostalMime from "postal-mime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDelivery } from "../jobs/delivery/index.ts";
import { smtpSink } from "../jobs/delivery/testing/sinks.ts";
import { vaultWith } from "../jobs/delivery/vault.ts";
import { ReminderRequest } from "../model/reminders.ts";
import { review } from "../review/review.ts";
import { DATABASES, type TestDatabase } from "../store/testing/databases.ts";
import { CONFIG, talk } from "../store/testing/samples.ts";
import { testServer } from "./testing/test_server.ts";

const ASK = "/api/workspaces/main/questions";
const EARLY = "2026-03-02T12:00:00.000Z";
const LATE = "2026-03-05T09:00:00.000Z";
const ADDRESS = "https://amends.shop.example";

describe.each(DATABASES)("the one question to the customer on %s", (_name, openDatabase) => {
  let database: TestDatabase;
  let smtp: Awaited<ReturnType<typeof smtpSink>>;
  let clock = LATE;
  beforeAll(async () => {
    [database, smtp] = await Promise.all([openDatabase(), smtpSink()]);
    await database.store.createWorkspace("main", "My team", false);
  });
  afterAll(async () => {
    smtp.close();
    await database.close();
  });

  async function server(over: object = {}) {
    const { store } = database;
    const vault = vaultWith("k".repeat(32));
    const delivery = openDelivery({ store, vault, now: () => clock, random: () => 1 });
    clock = EARLY;
    const secrets = { smtp_url: smtp.url };
    const settings = { from: "help@shop.example", address: ADDRESS, secrets, ...over };
    await delivery.saveSettings("main", ReminderRequest.parse(settings));
    clock = LATE;
    const { ask, owner } = await testServer({ store, delivery, now: () => clock });
    return { ask, headers: await owner(), delivery };
  }
  /** Stores a conversation whose promise nothing shows to be kept or broken. */
  async function promised(
    id: string,
    words: readonly string[],
    over: Parameters<typeof talk>[2] = {},
  ) {
    const conversation = talk(id, words, over);
    const judged = review(conversation, { now: LATE, config: CONFIG });
    await database.store.write("main", [{ conversation, review: judged }], { force: true });
    const [promise] = judged.promises;
    expect(promise?.state).toBe("unverifiable");
    return { conversation: id, promise: promise?.id ?? "" };
  }
  const CALL = ["Where is it?", "I will call you tomorrow."];
  const stateOf = async (id: string) =>
    (await database.store.conversation("main", id))?.review.promises[0];
  /** The path of the link in the last mail to an address. */
  async function linkTo(address: string) {
    const mail = smtp.mails.findLast(({ to }) => to[0] === address);
    const { text = "" } = await PostalMime.parse(mail?.raw ?? "");
    return new RegExp(`${ADDRESS}(/q/[\\w-]+)\\s`).exec(text)?.[1] ?? "no link";
  }
  const press = (answer: string) => ({
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: `answer=${answer}`,
  });

  it("is asked once, by a person, and kept by the answer with the words as evidence", async () => {
    const { ask, headers, delivery } = await server();
    const json = await promised("q1", CALL);
    expect((await ask(ASK, { method: "POST", headers, json })).status).toBe(204);
    const again = await ask(ASK, { method: "POST", headers, json });
    expect(again.status).toBe(409);
    expect(await again.text()).toContain("asked about this promise before");
    expect(await delivery.look()).toMatchObject({ sent: 1 });
    const mail = await PostalMime.parse(smtp.mails.at(-1)?.raw ?? "");
    expect(mail.subject).toBe("Did we call you as promised?");
    expect(mail.text).toContain("> I will call you tomorrow");
    expect(mail.headers.find(({ key }) => key === "list-unsubscribe-post")?.value).toBe(
      "List-Unsubscribe=One-Click",
    );

    const link = await linkTo("rosa-q1@home.example");
    const page = await ask(link);
    const shown = await page.text();
    expect(page.status).toBe(200);
    expect(Buffer.byteLength(shown)).toBeLessThan(20_000);
    expect(shown).not.toContain("<script");
    expect(shown).toContain("Not yet");
    // A mail program that opens the link answers nothing.
    expect((await stateOf("q1"))?.state).toBe("unverifiable");
    expect(await (await ask(link, press("yes"))).text()).toContain("Thank you");
    const kept = await stateOf("q1");
    expect(kept?.state).toBe("kept");
    expect(kept?.evidence).toMatchObject([{ kind: "confirmed", event: `answer-${json.promise}` }]);
    const stored = await database.store.conversation("main", "q1");
    expect(stored?.conversation.events).toMatchObject([
      { type: "answer", value: "yes", question: "Did we call you as promised?", answer: "Yes" },
    ]);
    expect(await (await ask(link, press("no"))).text()).toContain("has been answered");
    expect((await stateOf("q1"))?.state).toBe("kept");
  });

  it.each([
    ["no", "No"],
    ["not_yet", "Not yet"],
  ])("breaks the promise by the answer %s", async (answer, words) => {
    const { ask, headers, delivery } = await server();
    const id = `q-${answer}`;
    const json = await promised(id, CALL);
    await ask(ASK, { method: "POST", headers, json });
    await delivery.look();
    await ask(await linkTo(`rosa-${id}@home.example`), press(answer));
    expect(await stateOf(id)).toMatchObject({ state: "broken", evidence: [{ kind: "denied" }] });
    const found = (await database.store.conversation("main", id))?.review.findings ?? [];
    expect(found.filter(({ sin }) => sin === "broken_promise")).toHaveLength(1);
    expect(words).not.toBe("");
  });

  it("speaks the customer's language and lets no words act", async () => {
    const { ask, headers, delivery } = await server();
    const json = await promised("qs", [
      "Buenos días, ¿dónde está mi pedido? Lo espero desde el lunes.",
      "Le voy a llamar mañana por lo del <script>alert(1)</script>.",
    ]);
    await ask(ASK, { method: "POST", headers, json });
    await delivery.look();
    const shown = await (await ask(await linkTo("rosa-qs@home.example"))).text();
    expect(shown).toContain("¿Le llamamos como prometimos?");
    expect(shown).toContain('lang="es"');
    expect(shown).not.toContain("<script");
  });

  it("is asked no more of whom does not want it, and not where there is no address", async () => {
    const { ask, headers, delivery } = await server();
    const customer = { id: "c-rosa", email: "rosa@home.example" };
    const first = await promised("r1", CALL, { customer });
    await ask(ASK, { method: "POST", headers, json: first });
    await delivery.look();
    const link = await linkTo("rosa@home.example");
    expect(await (await ask(`${link}/stop`)).text()).toContain("Shall we ask you no more");
    expect(await (await ask(`${link}/stop`, { method: "POST" })).text()).toContain("no more");
    const second = await promised("r2", CALL, { customer });
    const refused = await ask(ASK, { method: "POST", headers, json: second });
    expect(await refused.text()).toContain("wants no more questions");
    expect((await ask("/q/nothing")).status).toBe(404);
    expect((await ask("/q/nothing", press("yes"))).status).toBe(404);
  });

  it("is asked by itself where the house wants that, one a customer and week", async () => {
    const customer = { id: "c-ida", email: "ida@home.example" };
    await promised("s1", CALL, { customer });
    await promised("s2", CALL, { customer });
    const quiet = await server();
    const before = smtp.mails.length;
    await quiet.delivery.look();
    expect(smtp.mails).toHaveLength(before);
    const { delivery } = await server({ ask: "automatic" });
    await delivery.look();
    await delivery.look();
    expect(smtp.mails.filter(({ to }) => to[0] === "ida@home.example")).toHaveLength(1);
    const never = await server({ ask: "never" });
    const json = await promised("s3", CALL);
    const refused = await never.ask(ASK, { method: "POST", headers: never.headers, json });
    expect(await refused.text()).toContain("switched off");
  });
});
