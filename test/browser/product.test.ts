import { existsSync, readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";
import { dataFolder, startProduct } from "./real_product.ts";

// The product as it is started by a person: server process, embedded database, demo, web app.
const MBOX = readFileSync(new URL("fixtures/hostile.mbox", import.meta.url), "utf8");
const NDJSON = `${JSON.stringify({
  id: "tap-1",
  channel: "chat",
  subject: "Dripping tap",
  messages: [
    {
      id: "1",
      at: "2026-03-02T10:00:00Z",
      author: { role: "customer", name: "Ida" },
      text: "The tap drips.",
    },
  ],
})}\n{"id": "tap-2", "messages": "none"}\n`;
const SUBJECT = 'Lamp <img src=x onerror="window.pwned=1"> broken';
const EMAIL = "ada@lamps.example";
const PASSWORD = "correct horse battery";
const LONG = 240_000;

describe.skipIf(!hasBrowser)("the product", () => {
  const data = dataFolder();
  let browser: Browser;
  let product: Awaited<ReturnType<typeof startProduct>>;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    if (!existsSync("dist/app/main.js")) throw new Error("Run `npm run build` first.");
    [browser, product] = await Promise.all([launch(), startProduct(data.folder)]);
    context = await browser.newContext({
      baseURL: product.url,
      viewport: { width: 1280, height: 860 },
      reducedMotion: "reduce",
    });
    page = await context.newPage();
    page.setDefaultTimeout(60_000);
  }, LONG);
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    data.remove();
  });

  const see = (text: string | RegExp) => page.getByText(text).first().waitFor();

  it(
    "makes the opener of the one-time link its owner, and shows the overview",
    async () => {
      await page.goto(product.setupLink ?? "");
      await see("You are the owner now.");
      await page.getByLabel("Name").fill("Ada");
      await page.getByLabel("E-mail address").fill(EMAIL);
      await page.locator("input[type=password]").fill(PASSWORD);
      await page.getByRole("button", { name: "Save" }).click();
      await page.getByRole("heading", { name: "Read these first" }).waitFor();
      for (const name of ["Promises due", "Score", "What went wrong"])
        await page.getByRole("heading", { name, exact: true }).waitFor();
      await see(/^80 conversations/);
      expect(await page.getByRole("link", { name: "Import your own" }).count()).toBe(1);
    },
    LONG,
  );

  it(
    "keeps a verdict given by one key",
    async () => {
      await page.locator("section[aria-labelledby=read-first] h3 a").first().click();
      const pressed = page.getByRole("button", { name: /^Wrong/, pressed: true });
      await page.getByRole("button", { name: /^Wrong/ }).waitFor();
      await page.keyboard.press("w");
      await pressed.waitFor();
      await page.waitForLoadState("networkidle");
      await page.reload();
      await pressed.waitFor();
      expect(await pressed.count()).toBe(1);
      await page.getByRole("link", { name: /version/ }).click();
      // The page opens at the rule; others of the sin, folded away, may have the same numbers.
      const record = page.getByText(/right 0 of 1 times/).filter({ visible: true });
      await record.first().waitFor();
    },
    LONG,
  );

  it(
    "keeps filters in the address",
    async () => {
      await page.goto("/w/demo/conversations");
      await page.getByText("Filters", { exact: true }).click();
      await page.getByLabel("Agent").selectOption("Ben");
      await page.getByLabel("Team").selectOption("Support");
      await page.waitForURL("**agent=Ben**team=Support**");
      await page.reload();
      expect(await page.getByLabel("Agent").inputValue()).toBe("Ben");
      const rows = page.locator("tbody tr");
      await rows.first().waitFor();
      expect(await rows.count()).toBe(await rows.filter({ hasText: "Ben" }).count());
    },
    LONG,
  );

  it(
    "checks a reply while it is typed",
    async () => {
      await page.goto("/w/demo/reply");
      await page.getByLabel("Your reply").pressSequentially("There is nothing we can do. ");
      await page.getByRole("heading", { name: "Stands out" }).waitFor();
      await see("Brush-off");
      await page.getByLabel("Your reply").pressSequentially("I will call you tomorrow.");
      await expect
        .poll(() => page.locator("mark").allTextContents(), { timeout: 30_000 })
        .toContain("I will call you tomorrow");
    },
    LONG,
  );

  it(
    "changes a setting, and says which field is wrong",
    async () => {
      await page.goto("/w/main/settings");
      const zone = page.getByRole("combobox", { name: "Time zone" });
      await zone.fill("Atlantis/Deep");
      await page.getByLabel("Monday").fill("always");
      await page.getByRole("button", { name: "Save" }).click();
      await see("1 field cannot be read; nothing was saved.");
      await page.getByLabel("Monday").fill("9-13, 15-19");
      await page.getByRole("button", { name: "Save" }).click();
      await see(/calendar.zone is not a time zone/);
      await zone.fill("Europe/Madrid");
      await page.keyboard.press("Escape");
      await page.getByRole("button", { name: "Save" }).click();
      await see(/^Saved\./);
      await page.reload();
      await expect
        .poll(() => page.getByLabel("Monday").inputValue())
        .toBe("09:00–13:00, 15:00–19:00");
    },
    LONG,
  );

  it(
    "plans a change of a setting, to be reviewed before it counts",
    async () => {
      await page.goto("/w/main/settings");
      await page.getByLabel("Tuesday").fill("sometimes");
      await page.getByRole("button", { name: "Review all first" }).click();
      await see("1 field cannot be read; nothing was saved.");
      await page.getByLabel("Tuesday").fill("10-12");
      await page.getByRole("button", { name: "Review all first" }).click();
      await see("Setting: calendar");
      await page.getByRole("button", { name: "Cancel" }).click();
      await page.goto("/w/main/settings");
      await expect.poll(() => page.getByLabel("Tuesday").inputValue()).not.toContain("10:00");
    },
    LONG,
  );

  it(
    "imports a dragged mailbox and shows its words as words",
    async () => {
      await page.goto("/w/demo/import");
      await drag("lamps.mbox", MBOX);
      await page.waitForURL("**/w/main/import");
      await see("lamps.example");
      await page.getByRole("link", { name: "See what was found" }).click();
      await page.getByRole("link", { name: SUBJECT }).click();
      await page.getByRole("heading", { name: SUBJECT }).waitFor();
      await see("Petra <script>window.pwned=1</script>");
      const written = page.locator("li[data-role=customer]").first();
      expect(await written.innerText()).toContain('<img src=x onerror="window.pwned=1">');
      await page.getByRole("tab", { name: "Promises" }).click();
      await page.getByRole("button", { name: /P1.*broken/ }).waitFor();
      for (const path of ["", "/conversations", "/promises?view=all", "/reply", "/import"]) {
        await page.goto(`/w/main${path}`);
        await page.waitForLoadState("networkidle");
        expect(await page.locator("main :is(script, img, b)").count()).toBe(0);
        expect(await page.evaluate("window.pwned === undefined")).toBe(true);
      }
    },
    LONG,
  );

  it(
    "shows what the house's own rules advise, on a reply and in a conversation",
    async () => {
      const path = "/api/workspaces/main/house-rules/words";
      const headers = { origin: product.url };
      const text = "banned: [as per my last email, nothing we can do]\n";
      const saved = await page.request.put(path, { headers, data: { text, version: 0 } });
      const on = await page.request.post(`${path}/switch`, { headers, data: { on: true } });
      expect([saved.status(), on.status()]).toEqual([200, 200]);
      await page.goto("/w/main/reply");
      await page.getByLabel("Your reply").fill("As per my last email: no.");
      await see("Not to be written");
      expect(await page.locator("mark[data-advice]").allTextContents()).toEqual([
        "As per my last email",
      ]);
      const advised = page.getByRole("heading", { name: "Rules of your house" });
      await expect
        .poll(
          async () => {
            await page.goto("/w/main/conversations");
            await page.getByRole("link", { name: SUBJECT }).click();
            await page.getByRole("heading", { name: SUBJECT }).waitFor();
            return advised.count();
          },
          { timeout: LONG / 2, interval: 500 },
        )
        .toBe(1);
      expect(await audit(page)).toEqual([]);
    },
    LONG,
  );

  it(
    "says which records of a file could not be read",
    async () => {
      await page.goto("/w/main/import");
      await drag("taps.ndjson", NDJSON);
      await page.getByText("1 record could not be read").click();
      await see("messages: Invalid input");
      expect(await page.getByText("tap-2").count()).toBe(0);
    },
    LONG,
  );

  it(
    "has no barrier on any page, in light and dark",
    async () => {
      const wrong: string[] = [];
      for (const colorScheme of ["light", "dark"] as const) {
        await page.emulateMedia({ colorScheme });
        for (const path of await pathsToLookAt()) {
          await page.goto(path);
          await page.getByRole("heading", { level: 1 }).waitFor();
          await page.waitForLoadState("networkidle");
          wrong.push(...(await audit(page)).map((problem) => `${colorScheme} ${path}: ${problem}`));
        }
      }
      expect(wrong).toEqual([]);
    },
    LONG,
  );

  it(
    "removes the demo, signs out and signs in",
    async () => {
      await page.goto("/w/demo");
      await page.getByRole("button", { name: "Remove the demo" }).click();
      await page.getByRole("dialog").getByRole("button", { name: "Remove the demo" }).click();
      await page.waitForURL("**/w/main");
      await see(/^3 conversations/);
      expect(await page.getByText("This is the demo.").count()).toBe(0);
      await page.getByRole("button", { name: "Account and colours" }).click();
      await page.getByRole("menuitem", { name: "Sign out" }).click();
      await page.getByLabel("E-mail address").fill(EMAIL);
      await page.locator("input[type=password]").fill(PASSWORD);
      await page.getByRole("button", { name: "Sign in" }).click();
      await page.getByRole("heading", { name: "Read these first" }).waitFor();
    },
    LONG,
  );

  it(
    "says that the server is gone, and goes on when it is back",
    async () => {
      const { url } = product;
      await page.goto("/w/main/rules");
      await see("Rudeness");
      await product.stop();
      await page.getByRole("link", { name: "Promises" }).first().click();
      await see("The server does not answer");
      product = await startProduct(data.folder);
      expect(product.setupLink).toBeNull();
      await page.goto(page.url().replace(url, product.url));
      await page.getByLabel("E-mail address").or(page.getByText("Nothing is due today.")).waitFor();
    },
    LONG,
  );

  /** Lets go of a file over the drop zone, as the mouse would. */
  async function drag(name: string, text: string) {
    // In the page's own words: this project has no types of the browser.
    const transfer = await page.evaluateHandle(
      `const files = new DataTransfer();
      files.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
      files`,
    );
    const zone = page.getByRole("region", { name: "Drop a file here" });
    await zone.waitFor();
    await zone.dispatchEvent("dragover", { dataTransfer: transfer });
    await zone.dispatchEvent("drop", { dataTransfer: transfer });
  }

  /** Every page with real content on it. */
  async function pathsToLookAt(): Promise<string[]> {
    await page.goto("/w/demo");
    const first = page.locator("section[aria-labelledby=read-first] h3 a").first();
    const conversation = (await first.getAttribute("href")) ?? "";
    const pages = [
      "",
      "/conversations?sin=ignored_contact",
      "/promises?view=all",
      "/rules?sin=rudeness",
    ];
    const others = ["/settings", "/reply", "/import"];
    return [
      ...[...pages, ...others].map((path) => `/w/demo${path}`),
      conversation,
      "/w/main",
      "/account",
      "/nowhere",
      "/sign-in",
      "/setup",
    ];
  }
});
