import PostalMime from "postal-mime";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { demoConfig, demoConversations } from "../../../demo/index.ts";
import { ReminderRequest } from "../../../model/reminders.ts";
import { reportText } from "../../../report/periodic/text.ts";
import { openStore } from "../../../store/index.ts";
import { reviewed } from "../../../store/testing/samples.ts";
import type { Store } from "../../../store/types.ts";
import { findChromium, type Print, printOnce } from "../../periodic/pdf.ts";
import { reportOf } from "../../periodic/index.ts";
import { openDelivery } from "../index.ts";
import { smtpSink } from "../testing/sinks.ts";
import { vaultWith } from "../vault.ts";

/** Monday morning in Manila, an hour after the mail leaves; of the week of 2 to 8 March it tells. */
const MONDAY = "2026-03-09T01:00:00.000Z";
const LATER = "2026-03-09T02:00:00.000Z";
const FAKE_PDF = new TextEncoder().encode("%PDF-1.4 a week");

let store: Store;
let smtp: Awaited<ReturnType<typeof smtpSink>>;
let clock = MONDAY;
const vault = vaultWith("k".repeat(32));

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
});
afterAll(() => store.close());
beforeEach(async () => {
  smtp = await smtpSink();
  clock = "2026-03-08T12:00:00.000Z";
  for (const { id } of await store.workspaces()) await store.removeWorkspace(id);
  await store.createWorkspace("shop", "Shop", true);
  await store.setConfig("shop", demoConfig());
  await store.write(
    "shop",
    demoConversations(MONDAY).map((one) => reviewed(one, MONDAY)),
  );
  await delivery(null).saveSettings(
    "shop",
    ReminderRequest.parse({
      address: "https://amends.shop.example/",
      from: "amends@shop.example",
      report: { week: true, to: ["Lea@shop.example", "ben@shop.example"] },
      secrets: { smtp_url: smtp.url },
    }),
  );
  clock = MONDAY;
  return () => smtp.close();
});

/** A server; without a browser, or with one that makes this PDF. */
function delivery(pdf: Uint8Array | null | Print, over: Partial<Store> = {}) {
  const print = typeof pdf === "function" ? pdf : async () => pdf;
  const own = { ...store, ...over };
  return openDelivery({ store: own, vault, now: () => clock, random: () => 1, print });
}
const parsed = () => Promise.all(smtp.mails.map(({ raw }) => PostalMime.parse(raw)));

it("leaves once per address, as text and HTML that say what the page says, with the PDF", async () => {
  expect((await delivery(FAKE_PDF).look()).sent).toBe(2);
  expect((await delivery(FAKE_PDF).look()).sent).toBe(0);
  clock = LATER;
  expect((await delivery(FAKE_PDF).look()).sent).toBe(0);
  const mails = await parsed();
  expect(new Set(mails.map(({ to }) => to?.[0]?.address))).toEqual(
    new Set(["ben@shop.example", "lea@shop.example"]),
  );
  const report = await reportOf(store, "shop", { period: "week", on: "2026-03-02" }, MONDAY);
  const place = { workspace: "shop", address: "https://amends.shop.example" };
  const url = "https://amends.shop.example/w/shop/report?period=week&on=2026-03-02";
  for (const { subject, text = "", html = "", attachments, headers } of mails) {
    expect(subject).toBe(report.title);
    expect(text.replaceAll("\r\n", "\n")).toContain(reportText(report, place));
    expect(text).toContain(`Open in Amends: ${url}`);
    expect(html).toContain(`href="${url.replaceAll("&", "&amp;")}"`);
    for (const { title, entries } of report.sections) {
      expect(html).toContain(title);
      for (const { head } of entries) expect(html).toContain(head.replaceAll("&", "&amp;"));
    }
    expect(html).not.toContain("<script");
    expect(attachments).toMatchObject([
      { filename: "report-2026-03-02.pdf", mimeType: "application/pdf" },
    ]);
    expect(new Uint8Array(attachments[0]?.content as ArrayBuffer)).toEqual(FAKE_PDF);
    expect(headers.find(({ key }) => key === "auto-submitted")?.value).toBe("auto-generated");
  }
});

it("has no attachment where nothing prints, and leaves all the same when printing fails", async () => {
  expect((await delivery(null).look()).sent).toBe(2);
  const fails = delivery(() => Promise.reject(new Error("no paper")));
  clock = "2026-03-16T01:00:00.000Z";
  expect((await fails.look()).sent).toBe(2);
  const mails = await parsed();
  expect(mails.map(({ attachments }) => attachments.length)).toEqual([0, 0, 0, 0]);
  for (const { html, text } of mails) {
    expect(html).toContain("/w/shop/report?period=week");
    expect(text).toContain("/w/shop/report?period=week");
  }
});

it("that was sent and not noted leaves again under the same Message-ID, and is then noted", async () => {
  // The process dies when it would note what it sent.
  const outbox = { ...store.outbox, settle: () => Promise.reject(new Error("killed")) };
  await expect(delivery(null, { outbox }).look()).rejects.toThrow("killed");
  // Another sender of it may still have the other mail in hand.
  await expect.poll(() => smtp.mails.length, { timeout: 30_000 }).toBe(2);
  clock = LATER;
  expect((await delivery(null).look()).sent).toBe(2);
  expect((await delivery(null).look()).sent).toBe(0);
  const mails = await parsed();
  expect(mails.length).toBe(4);
  expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2);
  for (const { messageId } of mails) expect(messageId).toMatch(/^<msg_[^@]+@shop\.example>$/);
});

const chromium = findChromium(process.env);
it.skipIf(chromium === null)(
  "is printed by the browser of this machine, once for all its readers",
  async () => {
    const print = printOnce(chromium);
    const [one, other] = await Promise.all([print("<p>A week</p>"), print("<p>A week</p>")]);
    expect(one).toBe(other);
    expect(new TextDecoder().decode(one?.subarray(0, 5))).toBe("%PDF-");
  },
  90_000,
);
