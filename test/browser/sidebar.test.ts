import type { Browser, Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ORIGIN, testServer } from "../../src/server/testing/test_server.ts";
import { openStore } from "../../src/store/index.ts";
import { finding, NOW, reviewed, talk, withFindings } from "../../src/store/testing/samples.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";
import { until } from "./until.ts";

// The page inside a help desk's page of another site: who may show it, whom it listens to, whose key it has.
const DESK = "https://desk.example";
const STRANGER = "https://stranger.example";
const SHOTS = process.env.AMENDS_SHOTS;
const HOSTILE = "<img src=x onerror=\"document.title='run'\"> Read the website.";

describe.skipIf(!hasBrowser)("the sidebar in a help desk", () => {
  let browser: Browser;
  let store: Awaited<ReturnType<typeof openStore>>["store"];
  let server: Awaited<ReturnType<typeof testServer>>;
  let path = "";
  let key = "";
  beforeAll(async () => {
    browser = await launch();
    ({ store } = await openStore({ memory: true }));
    await store.createWorkspace("main", "My team", false);
    const told = { kind: "chatwoot", site: new URL(DESK).host, account: "3" };
    const item = reviewed({
      ...talk("7", ["Where is it?", HOSTILE, "Hello?", "I will call you tomorrow."]),
      source: told,
    });
    // Another desk has a conversation of the number, too.
    const other = reviewed({
      ...talk("zendesk:7", ["A stranger's words", "Hello."]),
      source: { kind: "zendesk", account: "acme", id: "7" },
    });
    await store.write("main", [
      other,
      withFindings(item, [
        { ...finding("f", "7-1", 0, 5), quote: HOSTILE },
        { ...finding("g", "7-1", 6, 9), counted: false, explanation: "An unsure one" },
      ]),
    ]);
    server = await testServer({ store, now: () => NOW });
    const owner = await server.owner();
    const json = { ...owner, "content-type": "application/json" };
    const send = async (to: string, method: string, body: object) => {
      const answer = await server.ask(to, { method, headers: json, body: JSON.stringify(body) });
      return (await answer.json()) as Record<string, string>;
    };
    ({ path = "" } = await send("/api/workspaces/main/sidebar", "PUT", { origins: [DESK] }));
    ({ key = "" } = await send("/api/keys", "POST", { name: "sidebar", role: "lead" }));
  });
  afterAll(async () => {
    await browser?.close();
    await store?.close();
  });

  /** A page of another site that shows the sidebar; ours is answered by the real application. */
  async function desk(site: string, width = 320, colorScheme: "light" | "dark" = "light") {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    await context.route("**/*", async (route) => {
      const request = route.request();
      const url = new URL(request.url());
      if (url.origin !== ORIGIN)
        return route.fulfill({
          contentType: "text/html",
          body: `<!doctype html><title>Desk</title><style>body{margin:0}iframe{border:0;width:100%;height:880px}</style><iframe title="Amends" src="${ORIGIN}${path}"></iframe>`,
        });
      const answer = await server.ask(`${url.pathname}${url.search}`, {
        method: request.method(),
        headers: request.headers(),
        body: request.postData(),
      });
      return route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      });
    });
    const page = await context.newPage();
    await page.goto(`${site}/`);
    return { page, close: () => context.close() };
  }

  const frameOf = async (page: Page): Promise<Frame> => {
    await until(page, "document.querySelector('iframe')");
    await expect.poll(() => page.frames().length).toBe(2);
    return page.frames()[1] as Frame;
  };
  const tell = (page: Page, message: unknown) =>
    page.evaluate(`frames[0].postMessage(${JSON.stringify(message)}, "*")`);

  it("shows review, promises and a check of the reply to who has a key, for what the desk tells", async () => {
    const { page, close } = await desk(DESK);
    const frame = await frameOf(page);
    await frame.getByText("Open a conversation in the help desk.").waitFor();
    // As Chatwoot tells it: JSON in a text.
    const context = { event: "appContext", data: { conversation: { id: 7, account_id: 3 } } };
    await tell(page, JSON.stringify(context));
    await frame.getByLabel("Key").fill("no key of anybody");
    await frame.getByRole("button", { name: "Use this key" }).click();
    await frame.getByText("This key opens nothing here.").waitFor();
    await frame.getByLabel("Key").fill(key);
    await frame.getByRole("button", { name: "Use this key" }).click();
    await frame.locator("blockquote").getByText("I will call you tomorrow").waitFor();
    await frame.getByText("please look").waitFor();
    await frame.locator("blockquote").getByText("<img src=x").waitFor();
    expect(await frame.locator("img").count()).toBe(0);
    await frame.getByLabel("Check a reply").fill("I will call you at 5 pm.");
    await frame.getByRole("button", { name: "Check" }).click();
    await frame.getByRole("status").getByText(/./).first().waitFor();
    await tell(page, { conversation: "nothing" });
    await frame.getByText("does not have this conversation").waitFor();
    await tell(page, { conversation: 7, desk: "zendesk", account: "acme" });
    await frame.getByRole("link", { name: "Open in Amends" }).waitFor();
    expect(await frame.getByRole("link").getAttribute("href")).toContain("zendesk%3A7");
    // Whose number it is, is not told: neither is shown.
    await tell(page, { conversation: 7 });
    await frame.getByText("does not have this conversation").waitFor();
    await close();
  });

  it("listens to no site that was not allowed, and is not shown by one", async () => {
    const { page, close } = await desk(STRANGER);
    await page.waitForLoadState();
    for (const frame of page.frames())
      expect(await frame.content()).not.toContain("Open a conversation");
    await close();
    const shown = await desk(DESK);
    const frame = await frameOf(shown.page);
    await frame.getByText("Open a conversation in the help desk.").waitFor();
    // A message of the frame's own site is of a site that was not allowed.
    await frame.evaluate("postMessage({ conversation: '7' }, '*')");
    await tell(shown.page, { conversation: "nothing" });
    await frame.getByText("Paste a key of yours once").waitFor();
    await shown.close();
  });

  for (const scheme of ["light", "dark"] as const)
    it(`holds up at 320 pixels, ${scheme}`, async () => {
      const { page, close } = await desk(DESK, 320, scheme);
      const frame = await frameOf(page);
      await tell(page, { conversation: "7" });
      await frame.getByLabel("Key").waitFor();
      await page.goto(`${ORIGIN}${path}?conversation=7&desk=chatwoot`);
      await page.getByLabel("Key").fill(key);
      const wrong = await audit(page);
      await page.getByRole("button", { name: "Use this key" }).click();
      await page.getByText("Instead").first().waitFor();
      wrong.push(...(await audit(page)));
      if (SHOTS) await page.screenshot({ path: `${SHOTS}/sidebar-${scheme}.png`, fullPage: true });
      expect(wrong).toEqual([]);
      expect(await page.title()).toBe("Amends");
      await close();
    });
});
