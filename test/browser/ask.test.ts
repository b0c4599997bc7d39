import { existsSync } from "node:fs";
import { resolve } from "node:path";
import PostalMime from "postal-mime";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDelivery } from "../../src/jobs/delivery/index.ts";
import { smtpSink } from "../../src/jobs/delivery/testing/sinks.ts";
import { vaultWith } from "../../src/jobs/delivery/vault.ts";
import { ReminderRequest } from "../../src/model/reminders.ts";
import { testServer, ORIGIN } from "../../src/server/testing/test_server.ts";
import { openStore } from "../../src/store/index.ts";
import { reviewed, talk } from "../../src/store/testing/samples.ts";
import { hasBrowser, launch } from "./browser.ts";

// From "Ask the customer" on the page of a promise to the answer that changes its state: real pages, store,
// outbox and mail; only the socket of the server is missing.
const EARLY = "2026-03-02T12:00:00.000Z";
const LATE = "2026-03-05T09:00:00.000Z";
const HOUSE = "https://amends.shop.example";
const WEB = resolve("dist/web");

describe.skipIf(!hasBrowser)("asking the customer", () => {
  let browser: Browser;
  let smtp: Awaited<ReturnType<typeof smtpSink>>;
  beforeAll(async () => {
    if (!existsSync(`${WEB}/index.html`)) throw new Error("Run `npx vite build` first.");
    [browser, smtp] = await Promise.all([launch(), smtpSink()]);
  });
  afterAll(async () => {
    smtp?.close();
    await browser?.close();
  });

  it("leaves by mail, is answered on its page, and the answer decides the promise", async () => {
    const { store } = await openStore({ memory: true });
    const { page, customer, link, promise, asked } = await start(store);
    const seen: string[] = [];
    page.on("request", (request) => seen.push(new URL(request.url()).pathname));
    await page.goto(`${ORIGIN}/w/main/promises/${promise}`);
    await page.getByText("cannot be checked").first().waitFor();
    await page.getByRole("button", { name: "Ask the customer" }).click();
    await page.getByText("The question is on its way.").waitFor();
    await page.reload();
    await page.getByText("The customer was asked, and has not answered yet.").waitFor();
    expect(await page.getByRole("button", { name: "Ask the customer" }).count()).toBe(0);

    await customer.goto(`${ORIGIN}${await link()}`);
    await customer.locator("blockquote").getByText("I will call you tomorrow").waitFor();
    await customer.getByRole("button", { name: "No", exact: true }).click();
    await customer.getByText("Thank you").first().waitFor();

    await page.reload();
    await page.locator("[aria-labelledby=state]").getByText("broken").first().waitFor();
    expect(asked()).toBe(1);
    // The page of a promise has its conversation with it, and asks for it no second time.
    expect(seen.filter((path) => path.includes("/conversations/"))).toEqual([]);
    await store.close();
  }, 180_000);

  /** A house with mail, a promise that nothing shows to be kept, and the owner's browser. */
  async function start(store: Awaited<ReturnType<typeof openStore>>["store"]) {
    let clock = EARLY;
    const vault = vaultWith("k".repeat(32));
    const delivery = openDelivery({ store, vault, now: () => clock, random: () => 1 });
    await store.createWorkspace("main", "My team", false);
    const secrets = { smtp_url: smtp.url };
    const settings = { from: "help@shop.example", address: HOUSE, secrets };
    await delivery.saveSettings("main", ReminderRequest.parse(settings));
    clock = LATE;
    const item = reviewed(talk("a", ["Where is it?", "I will call you tomorrow."]), LATE);
    await store.write("main", [item]);
    const { ask, owner } = await testServer({
      store,
      delivery,
      now: () => clock,
      webFolder: WEB,
    });
    const { cookie } = await owner();
    const pageFor = async (headers: Record<string, string>) => {
      const context = await browser.newContext();
      await context.route("**/*", async (route) => {
        const request = route.request();
        const { pathname, search } = new URL(request.url());
        const answer = await ask(`${pathname}${search}`, {
          method: request.method(),
          headers: { ...request.headers(), ...headers },
          body: request.postData(),
        });
        await route.fulfill({
          status: answer.status,
          headers: Object.fromEntries(answer.headers),
          body: Buffer.from(await answer.arrayBuffer()),
        });
      });
      return context.newPage();
    };
    return {
      page: await pageFor({ cookie, origin: ORIGIN }),
      customer: await pageFor({ origin: ORIGIN }),
      promise: item.review.promises[0]?.id ?? "",
      asked: () => smtp.mails.length,
      /** The path of the link in the customer's mail. */
      link: async (): Promise<string> => {
        await delivery.look();
        const { text = "" } = await PostalMime.parse(smtp.mails.at(-1)?.raw ?? "");
        return new RegExp(`${HOUSE}(/q/[\\w-]+)\\s`).exec(text)?.[1] ?? "no link";
      },
    };
  }
});
