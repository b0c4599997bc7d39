import PostalMime from "postal-mime";
import { Webhook } from "standardwebhooks";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { ReminderRequest } from "../../model/reminders.ts";
import { review } from "../../review/review.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { talk } from "../../store/testing/samples.ts";
import { openDelivery } from "./index.ts";
import { httpSink, smtpSink } from "./testing/sinks.ts";
import { vaultWith } from "./vault.ts";

const EARLY = "2026-03-02T12:00:00.000Z";
const SOON = "2026-03-03T16:30:00.000Z";
const BROKEN = "2026-03-04T09:00:00.000Z";
const SECRET = `whsec_${Buffer.from("a secret of twenty-four bytes or more").toString("base64")}`;
const WORDS = "I will call you tomorrow about the <b>bill & fee</b>.";
const HOSTILE = 'Rosa <img src=x onerror="alert(1)"> <!channel> *Lim*';

type Given = { id: string; at: string; type: "assigned"; to: string };

describe.each(DATABASES)("delivery on %s", (_name, open) => {
  let database: TestDatabase;
  let http: Awaited<ReturnType<typeof httpSink>>;
  let smtp: Awaited<ReturnType<typeof smtpSink>>;
  let clock = EARLY;
  let number = 0;
  const vault = vaultWith("k".repeat(32));
  const openOne = () =>
    openDelivery({ store: database.store, vault, now: () => clock, random: () => 1 });
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    [http, smtp] = await Promise.all([httpSink(), smtpSink()]);
    clock = EARLY;
  });
  afterEach(async () => {
    http.close();
    smtp.close();
    for (const { id } of await database.store.workspaces())
      await database.store.removeWorkspace(id);
  });

  /** A house with all ways out, and one promise of 2 March that is due on the 3rd at 18:00. */
  async function house(over: object = {}, config: object = {}) {
    const ws = `delivery-${(number += 1)}`;
    const { store } = database;
    await store.createWorkspace(ws, "A house", false);
    const own = Config.parse({ connected: ["phone"], ...config });
    await store.setConfig(ws, own);
    await openOne().saveSettings(
      ws,
      ReminderRequest.parse({
        address: "https://amends.shop.example/",
        from: "amends@shop.example",
        recipients: [{ owner: "Ben Ortiz", email: "ben@shop.example" }],
        private_network: true,
        secrets: {
          smtp_url: smtp.url,
          webhook_url: http.url,
          webhook_secret: SECRET,
          slack_url: `${http.url}/slack`,
        },
        ...over,
      }),
    );
    const said = (now: string, id = "a/1", events: readonly Given[] = []) => {
      const conversation = talk(id, ["Where is it?", WORDS], {
        events: [...events],
        subject: "Kettle <script>",
        customer: { id: "c1", name: HOSTILE },
      });
      return store.write(
        ws,
        [{ conversation, review: review(conversation, { now, config: own }) }],
        {
          force: true,
        },
      );
    };
    await said(EARLY);
    return { ws, said };
  }
  const hook = () => http.arrived.find(({ url }) => url === "/hook");
  const slack = () => http.arrived.find(({ url }) => url === "/hook/slack");

  it("reminds before due by mail, signed webhook and Slack, once each", async () => {
    const { ws } = await house();
    const delivery = openOne();
    expect((await delivery.look()).sent).toBe(0);
    clock = SOON;
    expect((await delivery.look()).sent).toBe(3);
    expect((await openOne().look()).sent).toBe(0);

    const [mail, ...more] = smtp.mails;
    expect(more).toEqual([]);
    const parsed = await PostalMime.parse(mail?.raw ?? "");
    expect(parsed.to).toMatchObject([{ address: "ben@shop.example" }]);
    expect(parsed.subject).toMatch(/^Due Tue,? 3 Mar,? 18:00: a promise by Ben Ortiz/);
    expect(parsed.text).toContain("> I will call you tomorrow");
    expect(parsed.text).toContain("https://amends.shop.example/w/");
    expect(parsed.text).toContain("/conversations/a%2F1?promise=p_");
    expect(parsed.headers.find(({ key }) => key === "auto-submitted")?.value).toBe(
      "auto-generated",
    );

    const headers = hook()?.headers as Record<string, string>;
    const [waiting] = await database.store.outbox.list(ws, { limit: 1 });
    expect(headers["webhook-id"]).toMatch(/^msg_/);
    expect(waiting?.state).toBe("sent");
    // The library checks the age of the time stamp by the real clock; the signature is of our clock's time.
    const at = new Date(Number(headers["webhook-timestamp"]) * 1000);
    expect(at.toISOString()).toBe(SOON);
    expect(new Webhook(SECRET).sign(headers["webhook-id"] ?? "", at, hook()?.body ?? "")).toBe(
      headers["webhook-signature"],
    );
    expect(JSON.parse(hook()?.body ?? "")).toMatchObject({
      type: "promise.due_soon",
      data: { owner: "Ben Ortiz", promise: { state: "open" } },
    });
  });

  it("writes to who has the promise now, also where the reminder of the one before still waits", async () => {
    const recipients = [
      { owner: "Ben Ortiz", email: "ben@shop.example" },
      { owner: "Cleo Diaz", email: "cleo@shop.example" },
    ];
    const { ws, said } = await house({ recipients, secrets: { smtp_url: smtp.url } });
    clock = SOON;
    await database.store.outbox.remind(ws, clock);
    await said(clock, "a/1", [{ id: "h", at: EARLY, type: "assigned", to: "Cleo Diaz" }]);
    expect((await openOne().look()).sent).toBe(1);
    const [mail, ...more] = smtp.mails;
    expect(more).toEqual([]);
    const { to, subject } = await PostalMime.parse(mail?.raw ?? "");
    expect(to).toMatchObject([{ address: "cleo@shop.example" }]);
    expect(subject).toContain("a promise by Cleo Diaz");
    const dropped = await database.store.outbox.list(ws, { state: "dropped", limit: 5 });
    expect(dropped).toMatchObject([
      { recipient: "ben@shop.example", error: "the promise has another owner now" },
    ]);
  });

  it("signs so that the Standard Webhooks library takes it", async () => {
    const { ws } = await house();
    clock = new Date().toISOString();
    expect(await openOne().test(ws, "webhook", "")).toBeNull();
    const verified = new Webhook(SECRET).verify(
      hook()?.body ?? "",
      hook()?.headers as Record<string, string>,
    );
    expect(verified).toMatchObject({ type: "test" });
    expect(() =>
      new Webhook(SECRET).verify(`${hook()?.body} `, hook()?.headers as Record<string, string>),
    ).toThrow(/No matching signature/);
  });

  it("lets nothing that was written in a conversation act", async () => {
    await house();
    clock = SOON;
    await openOne().look();
    const { html = "", text = "", subject = "" } = await PostalMime.parse(smtp.mails[0]?.raw ?? "");
    expect(html).not.toMatch(/<(?:script|img|b>)/);
    expect(html).toContain("&lt;b&gt;bill &amp; fee");
    expect(text).toContain("Kettle <script>");
    expect(subject).toContain("<img");
    const line = (JSON.parse(slack()?.body ?? "{}") as { text: string }).text;
    expect(line).not.toMatch(/<!|<img|\*Lim/);
    expect(line).toContain("&lt;!\u200bchannel&gt;");
  });

  it("speaks the language of the house", async () => {
    await house({}, { language: "es" });
    clock = SOON;
    await openOne().look();
    const { subject } = await PostalMime.parse(smtp.mails[0]?.raw ?? "");
    expect(subject).toMatch(/^Vence mar,? 3 mar,? 18:00: una promesa de Ben Ortiz/);
  });

  it("says nothing of a promise that was kept meanwhile", async () => {
    const { ws } = await house();
    clock = SOON;
    await database.store.outbox.remind(ws, SOON);
    const config = await database.store.config(ws);
    const kept = talk("a/1", ["Where is it?", WORDS], {
      customer: { id: "c1", name: HOSTILE },
      events: [{ id: "call-1", at: "2026-03-03T16:31:00.000Z", type: "call" }],
    });
    clock = "2026-03-03T16:40:00.000Z";
    const seen = { conversation: kept, review: review(kept, { now: clock, config }) };
    await database.store.write(ws, [seen]);
    expect(await openOne().look()).toMatchObject({ sent: 0, dropped: 3 });
    const { error } = (await database.store.outbox.list(ws, { limit: 1 }))[0] ?? {};
    expect(error).toBe("the promise is kept now");
  });

  it("wakes nobody before a snooze ends, written before it or not", async () => {
    const { ws } = await house();
    const config = await database.store.config(ws);
    const item = { conversation: talk("a/1", ["Where is it?", WORDS]) };
    const judged = review(item.conversation, { now: EARLY, config });
    const snoozed = (until: string | null) => {
      const promises = judged.promises.map((one) => ({ ...one, snoozed_until: until }));
      return database.store.write(ws, [{ ...item, review: { ...judged, promises } }], {
        force: true,
      });
    };
    await snoozed("2026-03-03T17:00:00.000Z");
    clock = SOON;
    expect(await openOne().preview(ws)).toEqual([]);
    await snoozed(null);
    await database.store.outbox.remind(ws, SOON);
    await snoozed("2026-03-03T17:00:00.000Z");
    expect(await openOne().look()).toMatchObject({ sent: 0, waiting: 3 });
    clock = "2026-03-03T16:59:00.000Z";
    expect(await openOne().look()).toMatchObject({ sent: 0, waiting: 0 });
    clock = "2026-03-03T17:00:00.000Z";
    expect(await openOne().look()).toMatchObject({ sent: 3 });
  });

  it("reminds of a breach, and of none that was sent before the restart", async () => {
    const { said } = await house();
    clock = SOON;
    await openOne().look();
    clock = BROKEN;
    await said(BROKEN);
    const second = openOne();
    expect((await second.look()).sent).toBe(3);
    await second.close();
    expect((await openOne().look()).sent).toBe(0);
    const bodies = http.arrived.map(({ body }) => body);
    expect(bodies.filter((body) => body.includes("promise.broken"))).toHaveLength(1);
    expect(bodies.filter((body) => body.includes("promise.due_soon"))).toHaveLength(1);
  });

  it("two servers at once send each once", async () => {
    const { ws } = await house();
    for (let i = 0; i < 8; i += 1) {
      const one = talk(`m${i}`, ["Where is it?", "I will call you tomorrow."]);
      const config = await database.store.config(ws);
      await database.store.write(ws, [
        { conversation: one, review: review(one, { now: EARLY, config }) },
      ]);
    }
    clock = SOON;
    const counts = await Promise.all([openOne().look(), openOne().look(), openOne().look()]);
    expect(counts.reduce((sum, { sent }) => sum + sent, 0)).toBe(27);
    expect(smtp.mails).toHaveLength(9);
    expect(http.arrived).toHaveLength(18);
    const ids = http.arrived.flatMap(({ headers }) => headers["webhook-id"] ?? []);
    expect(new Set(ids).size).toBe(9);
  });

  it("tries again under the same id when the receiver was down, and shows what failed for good", async () => {
    const { ws } = await house();
    clock = SOON;
    http.answer(503);
    smtp.refuse("550 no such person");
    expect(await openOne().look()).toMatchObject({ sent: 0, failed: 1, waiting: 2 });
    const failed = await database.store.outbox.list(ws, { state: "failed", limit: 10 });
    expect(failed).toMatchObject([{ channel: "email", error: "the mail server said 550" }]);
    const first = hook()?.headers["webhook-id"];
    http.answer(200);
    http.arrived.length = 0;
    clock = "2026-03-03T16:31:00.000Z";
    expect(await openOne().look()).toMatchObject({ sent: 2 });
    expect(hook()?.headers["webhook-id"]).toBe(first);
  });

  it("keeps secrets to itself, and says when they cannot be read any more", async () => {
    const { ws } = await house();
    const view = await openOne().settings(ws);
    expect(view.secrets.webhook_url).toEqual({ set: true, host: "127.0.0.1", readable: true });
    const stored = JSON.stringify(await database.store.outbox.settings(ws));
    for (const secret of [SECRET, http.url, smtp.url])
      expect(JSON.stringify(view) + stored).not.toContain(secret);
    const other = openDelivery({
      store: database.store,
      vault: vaultWith("another key, thirty-two characters long"),
      now: () => SOON,
      random: () => 1,
    });
    expect((await other.settings(ws)).secrets.smtp_url).toMatchObject({
      set: true,
      readable: false,
    });
    expect(await other.look()).toMatchObject({ sent: 0, failed: 3 });
    const [one] = await database.store.outbox.list(ws, { state: "failed", limit: 1 });
    expect(one?.error).toContain("written with another key");
  });

  it("refuses settings that cannot work, naming the field and never the value", async () => {
    const { ws } = await house();
    const save = (over: object) => openOne().saveSettings(ws, ReminderRequest.parse(over));
    await expect(save({ secrets: { webhook_url: "https://10.0.0.1/token" } })).rejects.toThrow(
      "secrets.webhook_url cannot be used: it is in the private network.",
    );
    await expect(save({ secrets: { webhook_secret: "topsecret" } })).rejects.toThrow(/whsec_/);
    await expect(save({ secrets: { smtp_url: "mail.shop.example" } })).rejects.toThrow(/smtp:/);
    await expect(save({ morning: { zone: "Mars/Base" } })).rejects.toThrow(/morning.zone/);
  });

  it("sends the morning mail once to each reader and day: all of it to some, their own to others", async () => {
    const { ws, said } = await house({
      before_due: false,
      when_broken: false,
      recipients: [
        { owner: "Ben Ortiz", email: "ben@shop.example" },
        { owner: "Nobody Yet", email: "new@shop.example" },
      ],
      morning: { to: ["lea@shop.example"], owners: true },
    });
    clock = "2026-03-03T07:59:00.000Z";
    expect((await openOne().look()).sent).toBe(0);
    clock = "2026-03-03T08:00:10.000Z";
    expect(await openOne().look()).toMatchObject({ sent: 2, dropped: 1 });
    clock = "2026-03-03T11:00:00.000Z";
    expect(await openOne().look()).toMatchObject({ sent: 0, dropped: 0 });
    const mail = async (to: string, n: number) => {
      const found = smtp.mails.filter(({ to: [address] }) => address === to)[n];
      return PostalMime.parse(found?.raw ?? "");
    };
    for (const to of ["lea@shop.example", "ben@shop.example"]) {
      const { subject, text = "", html = "" } = await mail(to, 0);
      expect(subject).toMatch(/^Tue,? 3 Mar: 1 due today, 0 broken$/);
      expect(text).toContain("DUE TODAY: 1");
      expect(text).toContain("> I will call you tomorrow");
      expect(html).not.toMatch(/<(?:script|img|b)>/);
    }
    await said("2026-03-04T07:00:00.000Z");
    clock = "2026-03-04T08:01:00.000Z";
    expect(await openOne().look()).toMatchObject({ sent: 2 });
    const { text, html } = await mail("lea@shop.example", 1);
    expect(text).toMatch(/BROKEN SINCE TUE,? 3 MAR: 1/);
    expect(text).toContain("READ THESE FIRST\n* Kettle <script>");
    expect(html).toContain("Kettle &lt;script&gt;");
    expect((await openOne().morning(ws, null))?.text).toContain("Nothing is due today.");
    expect(await openOne().morning(ws, ["Nobody Yet"])).toBeNull();
  });

  it("shows what would be sent, and sends and writes nothing by that", async () => {
    const { ws } = await house();
    clock = SOON;
    const shown = await openOne().preview(ws);
    expect(shown.map(({ message }) => message.channel).toSorted()).toEqual([
      "email",
      "slack",
      "webhook",
    ]);
    expect(shown.find(({ message }) => message.channel === "email")?.shows).toContain("Ben Ortiz");
    expect(await database.store.outbox.list(ws, { limit: 10 })).toEqual([]);
    expect(smtp.mails).toEqual([]);
  });
});
