import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { serveFixtures } from "../../src/web/testing/serve.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";
import { until } from "./until.ts";

// Every page on invented data (some of it hostile), wide and narrow, light and dark.
// AMENDS_SHOTS=folder keeps a picture of each.
const SHOTS = process.env.AMENDS_SHOTS;

const KETTLE = "/w/demo/conversations/t-1041";
const HOSTILE = `/w/demo/conversations/${encodeURIComponent("chat/2207?x=1")}`;
const PAGES = [
  ["overview", "/w/demo", "Read these first"],
  ["conversations", "/w/demo/conversations", "Refund for the broken kettle"],
  ["conversations-filtered", "/w/demo/conversations?sin=rulebook&status=open", "1 conversation"],
  ["conversations-none", "/w/demo/conversations?q=nosuchword", "No conversation matches"],
  ["conversation", `${KETTLE}?finding=t-1041-f0`, "Instead:"],
  ["conversation-promise", `${KETTLE}?promise=t-1041-p0`, "denied by the customer"],
  ["conversation-hostile", HOSTILE, "calm down"],
  ["conversation-no-dates", "/w/demo/conversations/forum-88", "Not my area."],
  ["conversation-missing", "/w/demo/conversations/nothing", "There is no such conversation."],
  ["promises", "/w/demo/promises?view=all", "Every promise found"],
  ["orders", "/w/demo/orders", "Wrong colour: white instead of black"],
  ["orders-wrong", "/w/demo/orders?view=wrong&difference=late", "Late by 2 working days"],
  ["empty-orders", "/w/main/orders", "No such orders"],
  ["promises-owner", "/w/demo/promises?view=kept&owner=Ray", "Filters (1 in use)"],
  ["promise", "/w/demo/promises/t-1041-p0", "Marks by hand"],
  ["promise-missing", "/w/demo/promises/nothing", "There is no such promise."],
  ["compliance", "/w/demo/compliance", "Promised and actual time"],
  ["empty-compliance", "/w/main/compliance", "No promise that counts was due."],
  ["measures", "/w/demo/measures", "With a failure over time"],
  ["measures-by", "/w/demo/measures?by=channel&measure=first_response", "Failures by"],
  ["measures-one", "/w/demo/measures?by=team&key=Support&measure=complaint", "Team: Support"],
  [
    "measures-filtered",
    "/w/demo/measures?channel=email&handled_by=human&by=language",
    "Person or bot: People only",
  ],
  ["causes", "/w/demo/causes", "Training gap or overload?"],
  ["causes-filtered", "/w/demo/causes?channel=email&handled_by=human", "Training gap or overload?"],
  ["empty-causes", "/w/main/causes", "Nothing has been measured"],
  ["empty-measures", "/w/main/measures", "Nothing has been measured"],
  [
    "conversations-behind",
    "/w/demo/conversations?by=hour&key=9&is=complaint&opened_from=2026-01-01",
    "From the measures",
  ],
  ["reply", "/w/demo/reply?thread=t-1077", "The last messages"],
  ["import", "/w/demo/import", "Choose a file"],
  ["account", "/account", "Keys for programs"],
  ["backups", "/backups", "The last backup failed: the disk is full"],
  ["empty-overview", "/w/main", "There are no conversations yet"],
  ["rules", "/w/demo/rules?sin=rulebook", "right 41 of 47 times"],
  ["house-rules", "/w/demo/rules/house", "2 of 2 examples hold"],
  ["house-rules-new", "/w/demo/rules/house?file=", "Name of the file"],
  ["journal", "/w/demo/journal", "Week of"],
  ["journal-filtered", "/w/demo/journal?verdict=rudeness", "1 episode"],
  ["empty-journal", "/w/main/journal", "Nothing is noted yet."],
  ["audits", "/w/demo/audits", "What 1 audit shows"],
  ["audit", "/w/demo/audits/a_1?language=es", "Instalaciones"],
  ["audit-missing", "/w/demo/audits/nothing", "There is no such audit."],
  ["empty-audits", "/w/main/audits", "No finished audits"],
  ["surveys", "/w/demo/surveys", "3 answers"],
  ["surveys-heard", "/w/demo/surveys?heard=wrong_delivery", "Only answers that report"],
  ["surveys-colleagues", "/w/demo/surveys?audience=colleague", "Share of all the time"],
  ["empty-surveys", "/w/main/surveys", "No survey was sent in this selection."],
  ["survey-settings", "/w/demo/settings/surveys", "Ask by itself"],
  ["report", "/w/demo/report", "Promises kept on time: worse"],
  ["empty-report", "/w/main/report", "No detectable change"],
  ["settings", "/w/demo/settings", "Response targets"],
  ["reminders", "/w/demo/settings/reminders", "1 message could not be sent"],
  ["connections", "/w/demo/settings/connections", "Most providers want an app password here"],
  ["empty-connections", "/w/main/settings/connections", "Nothing is connected yet."],
  ["planned-change", "/w/demo/settings/planned-change", "2 conversations that read otherwise"],
  ["empty-planned-change", "/w/main/settings/planned-change", "No change was planned yet."],
  ["work", "/w/demo/settings/work", "1 conversation was given up"],
  ["people", "/w/demo/settings/people", "Invitations that wait"],
  ["retention", "/w/demo/settings/retention", "Erase by age"],
  ["log", "/w/demo/settings/log", "PUT config"],
  ["invitation", "/invitation?token=x", "You are invited to"],
  ["empty-promises", "/w/main/promises", "Nothing is due today."],
  ["empty-conversations", "/w/main/conversations", "Import a file"],
  ["not-found", "/nowhere", "There is no page at this address."],
  ["setup", "/setup", "Open the link from the terminal"],
  ["sign-in", "/sign-in", "Sign in with Shop ID"],
  ["sign-in-refused", "/sign-in?refused=not_invited", "Nobody has invited you yet"],
] as const;
const SCREENS = [
  ["wide", 1280, 860],
  ["phone", 390, 844],
] as const;
const SCHEMES = ["light", "dark"] as const;

describe.skipIf(!hasBrowser)("the pages in a browser", () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof serveFixtures>>;

  beforeAll(async () => {
    if (!existsSync("dist/web/index.html")) throw new Error("Run `npx vite build` first.");
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
    [browser, server] = await Promise.all([launch(), serveFixtures()]);
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  /** A page of its own profile; what its console complains of is gathered. */
  async function open(
    width = 1280,
    height = 860,
    colorScheme: "light" | "dark" = "light",
    url = server.url,
  ) {
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width, height },
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning")
        complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (!request.url().startsWith(url)) complaints.push(`asked for ${request.url()}`);
    });
    return { page, complaints, close: () => context.close() };
  }

  const see = (page: Page, text: string) => page.getByText(text).first().waitFor();

  for (const [screen, width, height] of SCREENS) {
    for (const scheme of SCHEMES) {
      it(`hold up ${screen} and ${scheme}`, async () => {
        const { page, complaints, close } = await open(width, height, scheme);
        const wrong: string[] = [];
        for (const [name, path, text] of PAGES) {
          await page.goto(path);
          await see(page, text);
          await until(page, "!document.querySelector('.mantine-Skeleton-root')");
          const found = await audit(page);
          wrong.push(...found.map((problem) => `${name}: ${problem}`));
          if (SHOTS) {
            await page.screenshot({
              path: join(SHOTS, `${name}-${screen}-${scheme}.png`),
              fullPage: true,
            });
          }
        }
        expect(wrong).toEqual([]);
        // The missing conversation is answered by 404, which the browser's own log mentions.
        expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
        await close();
      }, 900_000);
    }
  }

  it("never run what a customer wrote", async () => {
    const { page, close } = await open();
    for (const path of [
      "/w/demo",
      "/w/demo/conversations",
      "/w/demo/orders",
      HOSTILE,
      "/w/demo/reply",
    ]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
      expect(await page.evaluate("window.pwned === undefined")).toBe(true);
      expect(await page.locator("main script, main img[src=x]").count()).toBe(0);
    }
    await page.goto(HOSTILE);
    await see(page, "<b>calm down</b> and read the manual");
    await close();
  });

  it("take verdicts by one key", async () => {
    const { page, complaints, close } = await open();
    await page.goto(KETTLE);
    await see(page, "The last message has waited");
    const pressed = (name: string) =>
      page.getByRole("button", { name: new RegExp(`^${name}`), pressed: true });
    await page.getByText("Pay it today").waitFor();
    await page.keyboard.press("j");
    await see(page, "This rule was right 41 of 47 times, 74–94%.");
    await page.keyboard.press("r");
    await pressed("Right").waitFor();
    await page.keyboard.press("w");
    await pressed("Wrong").waitFor();
    await page.reload();
    await page.getByText("Pay it today").waitFor();
    await page.keyboard.press("j");
    await pressed("Wrong").waitFor();
    await page.getByLabel("Note (optional)").fill("j and k are only letters here, as r and w are");
    await page.getByRole("button", { name: "Save note" }).click();
    await page.locator("main").focus();
    await page.keyboard.press("u");
    await pressed("Wrong").waitFor({ state: "detached" });
    await page.keyboard.press("k");
    await page.getByText("Pay it today").waitFor();
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys" }).waitFor();
    await page.keyboard.press("Escape");
    expect(complaints).toEqual([]);
    await close();
  });

  it("lead from words to card and from card to proof", async () => {
    const { page, close } = await open(390, 844);
    await page.goto(KETTLE);
    await page.getByRole("link", { name: "as per our policy" }).click();
    await see(page, "find who may lift it");
    await page.getByRole("tab", { name: "Promises" }).click();
    await page.getByRole("button", { name: /P1.*broken/ }).click();
    await page.getByRole("button", { name: "No refund", exact: true }).click();
    const proof = page.locator("[data-proof]", { hasText: "No refund" });
    await proof.waitFor();
    await expect.poll(async () => (await proof.boundingBox())?.y).toBeGreaterThan(0);
    await close();
  });

  it("keep filters in the address and work without a mouse", async () => {
    const { page, close } = await open();
    await page.goto("/w/demo");
    await see(page, "Read these first");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Skip to the content");
    await page.getByRole("link", { name: /^Rulebook/ }).press("Enter");
    await page.waitForURL("**/conversations?sin=rulebook");
    await page.getByText("1 conversation", { exact: true }).waitFor();
    await page.getByLabel("Search words, customers, people").fill("nosuchword");
    await page.waitForURL("**q=nosuchword**");
    await page.goto("/w/demo/conversations");
    await page.getByRole("button", { name: "Show more (50 of 75 shown)" }).press("Enter");
    await see(page, "Discount code 70");
    await close();
  });

  it("show promised and delivered, filter orders and send a file of them", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/w/demo/orders");
    await page.getByText("Both records").first().click();
    await see(page, "1 × Kettle 17, white, KT-17-BLK + filter");
    await page.getByLabel("Order number or customer").fill("marquez");
    await page.waitForURL("**q=marquez**");
    await page.getByText("KA-2041").waitFor({ state: "detached" });
    await page.getByText("Send orders or deliveries").click();
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "Choose a file" }).click(),
    ]);
    await chooser.setFiles({ name: "march.csv", mimeType: "text/csv", buffer: Buffer.from("x") });
    await see(page, "march.csv:4 qty: use a number");
    await page.goto(`${KETTLE}?promise=t-1041-p0`);
    await see(page, "Orders of this customer");
    await see(page, "Wrong colour: white instead of black (Kettle 17, black, 1)");
    expect(complaints).toEqual([]);
    await close();
  });

  it("check a reply while it is typed", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/w/demo/reply");
    await page.getByLabel("Your reply").fill("That is our policy. I will call you.");
    await see(page, "A policy is given as the answer.");
    await page.getByLabel("Your reply").press("Home");
    await page.keyboard.type("Hello! ");
    await expect
      .poll(() => page.locator("mark").allTextContents())
      .toEqual(["our policy", "I will call you"]);
    await see(page, "Checked in");
    expect(complaints).toEqual([]);
    if (SHOTS) await page.screenshot({ path: join(SHOTS, "reply-checked-wide-light.png") });
    await close();
  });

  it("import a file from the demo into the own workspace", async () => {
    const { page, complaints, close } = await open(390, 844);
    await page.goto("/w/demo/import");
    await page.locator("input[type=file]").setInputFiles({
      name: "support.mbox",
      mimeType: "text/plain",
      buffer: Buffer.alloc(40_000),
    });
    await page.waitForURL("**/w/main/import");
    await see(page, "2 records could not be read");
    await page.getByText("2 records could not be read").click();
    await see(page, "support.mbox:4711");
    await see(page, "Everybody at shop.example was taken for staff");
    if (SHOTS) {
      await page.screenshot({ path: join(SHOTS, "import-done-phone-light.png"), fullPage: true });
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([390, 1280])("map the columns of a table before it is imported, at %i", async (width) => {
    const { page, complaints, close } = await open(width, 900);
    await page.goto("/w/main/import");
    await page.locator("input[type=file]").setInputFiles({
      name: "cases.csv",
      mimeType: "text/csv",
      buffer: Buffer.alloc(40_000, "A-1,customer,2026-03-02,Hi\n"),
    });
    await see(page, 'no column for "text"');
    const button = page.getByRole("button", { name: "Import this table" });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel("Text", { exact: true }).selectOption("Words");
    await see(page, "It was to come on Monday.");
    await see(page, "1 record could not be read");
    await expect.poll(() => button.isDisabled(), { timeout: 60_000 }).toBe(false);
    expect(await audit(page)).toEqual([]);
    if (SHOTS) {
      await page.screenshot({ path: join(SHOTS, `import-table-${width}.png`), fullPage: true });
    }
    await button.click();
    await see(page, "2 records could not be read");
    expect(complaints).toEqual([]);
    await close();
  });

  it("change a connection, of which no secret is shown", async () => {
    const { page, complaints, close } = await open(390, 844);
    await page.goto("/w/demo/settings/connections");
    await page.getByRole("button", { name: "Edit Support" }).click();
    const form = page.getByRole("form", { name: "Edit Support" });
    expect(await form.getByLabel("App password").inputValue()).toBe("");
    await form.getByLabel("Name", { exact: true }).fill("Help");
    await form.getByRole("button", { name: "Show folders" }).click();
    await form.getByLabel(/^Drafts/).check();
    expect(await audit(page)).toEqual([]);
    if (SHOTS) await page.screenshot({ path: join(SHOTS, "connection-edit.png"), fullPage: true });
    await form.getByRole("button", { name: "Save" }).click();
    await see(page, "Saved.");
    await page.getByRole("heading", { name: "Help" }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it("say to whom a conversation is given, and sign in to a mailbox by OAuth 2", async () => {
    const { page, complaints, close } = await open(390, 844);
    await page.goto("/w/demo/settings/connections");
    await page.getByRole("button", { name: "Notes in the help desk: Chat" }).click();
    await page.getByLabel("Assign to").fill("team:7");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await see(page, "Saved.");
    await see(page, "Of a note that is taken back the words go; its place stays.");
    await page.getByText("before:").waitFor();
    await page.getByRole("button", { name: "Connect a mailbox" }).click();
    await page.getByLabel("Sign-in").selectOption("OAuth 2");
    await page.getByLabel("Refresh token").fill("1//0g");
    expect(await audit(page)).toEqual([]);
    if (SHOTS)
      await page.screenshot({ path: join(SHOTS, "connection-assign.png"), fullPage: true });
    expect(complaints).toEqual([]);
    await close();
  });

  it("set how long customers wait for word, and when today ends", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/w/demo/settings");
    const clock = page.getByLabel("Clock for customers who wait for word");
    const minutes = page.getByLabel("Minutes for customers who wait for word");
    const today = page.getByLabel("What is promised for today is due");
    await expect.poll(() => minutes.inputValue()).toBe("1080");
    await clock.selectOption("Around the clock");
    await minutes.fill("never");
    await page.getByRole("button", { name: "Save" }).click();
    await see(page, "1 field cannot be read; nothing was saved.");
    await minutes.fill("240");
    await today.selectOption("At the customer's midnight");
    await page.getByRole("button", { name: "Save" }).click();
    await see(page, "Saved.");
    await page.reload();
    await expect.poll(() => minutes.inputValue()).toBe("240");
    expect([await clock.inputValue(), await today.inputValue()]).toEqual(["elapsed", "midnight"]);
    await clock.selectOption("No target");
    expect(await minutes.count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it("judge a finding of an order; what was said of other contents is told apart", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/w/demo/orders?q=KA-2042");
    await see(page, "Promised before for another day:");
    await page.getByText("1 finding: right or wrong?").click();
    await see(page, "Given when the order or its deliveries were different:");
    await see(page, "The parcel stood in the hall.");
    const wrong = page.getByRole("button", { name: "Wrong" });
    expect(await wrong.getAttribute("aria-pressed")).toBe("false");
    await wrong.click();
    await page.getByRole("button", { name: "Wrong", pressed: true }).waitFor();
    await page.getByLabel("Note (optional)").fill("Left with the neighbour.");
    await page.getByRole("button", { name: "Save note" }).click();
    await page.getByRole("button", { name: "Save note" }).waitFor({ state: "detached" });
    await page.reload();
    await page.getByText("1 finding: right or wrong?").click();
    await page.getByRole("button", { name: "Wrong", pressed: true }).waitFor();
    expect(await page.getByLabel("Note (optional)").inputValue()).toBe("Left with the neighbour.");
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Wrong", pressed: false }).waitFor();
    await page.goto("/w/demo/compliance");
    await see(page, "Complete and as ordered");
    await see(page, "the smaller share: Promises and orders kept on time");
    expect(complaints).toEqual([]);
    await close();
  });

  it("show a mark whose promise is gone, and the rates as a page of the promises", async () => {
    const { page, complaints, close } = await open();
    await page.goto(KETTLE);
    await page.getByRole("tab", { name: /Promises/ }).click();
    await page.getByRole("heading", { name: "Marks whose promise is gone" }).waitFor();
    await see(page, "Seen in the shop.");
    const current = page.locator("nav a[aria-current=page]");
    for (const path of ["/w/demo/compliance", "/w/demo/promises/t-1041-p0"]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect([path, await current.allTextContents()]).toEqual([path, ["Promises"]]);
    }
    await page.goto("/w/demo/orders");
    await see(page, "KA-2041");
    expect(await current.first().textContent()).toBe("Orders");
    expect(complaints).toEqual([]);
    await close();
  });

  it("steer a new review of history, and try again what was given up", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/w/demo/settings");
    await page.getByRole("link", { name: "Work in the background" }).click();
    await see(page, "18,350 of 48,200 conversations");
    await page.getByRole("button", { name: "Pause" }).click();
    await see(page, "Paused");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("button", { name: "Try again: t-1041" }).click();
    await page.getByText("was given up").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await close();
  });

  it("set up reminders without showing a secret again", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/w/demo/settings");
    await page.getByRole("link", { name: "Reminders: mail, webhook and Slack" }).click();
    await see(page, "Set, at mail.shop.example");
    await see(page, "written with another key");
    await page.getByLabel("Owners and their addresses").fill("Devon Achterberg");
    await page.getByRole("button", { name: "Save" }).click();
    await see(page, "Each line needs a name");
    await page.getByLabel("Owners and their addresses").fill("Devon Achterberg = d@shop.example");
    await page.getByLabel("Address of the receiver").fill("https://hooks.shop.example/token");
    await page.getByRole("button", { name: "Make a secret" }).click();
    await expect.poll(() => page.getByLabel("Signing secret").inputValue()).toMatch(/^whsec_/);
    await page.getByRole("button", { name: "Remove: Incoming webhook" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await see(page, "Set; it is not shown");
    expect(await page.getByRole("textbox", { name: "Signing secret" }).inputValue()).toBe("");
    expect(await page.locator("input[type=password]").nth(1).inputValue()).toBe("");
    await page.getByRole("button", { name: "Send a test event" }).click();
    await see(page, "Not taken: no connection (ECONNREFUSED)");
    await page.getByRole("button", { name: "Send again: devon@shop.example" }).click();
    await page.getByText("could not be sent").waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await close();
  });

  it("filter promises, mark one by hand and take the mark back", async () => {
    const { page, complaints, close } = await open();
    await page.goto("/w/demo/promises?view=all");
    await page.getByText("Filters", { exact: true }).click();
    await page.getByLabel("State").selectOption("broken");
    await page.waitForURL("**state=broken**");
    await see(page, "Filters (1 in use)");
    const csv = await page.getByRole("link", { name: "CSV" }).getAttribute("href");
    expect(csv).toMatch(/promises\/export\?.*state=broken.*format=csv/);
    await page.getByRole("link", { name: "Details" }).first().click();
    await page.getByRole("button", { name: "kept late" }).click();
    await page.getByLabel("Why").fill("Paid by phone");
    await page.getByRole("button", { name: "Mark as kept late" }).click();
    await see(page, "because: Paid by phone");
    await see(page, "By the conversation alone:");
    await page.getByRole("button", { name: "Take back" }).click();
    await page.getByLabel("Why").fill("Wrong customer");
    await page.getByRole("button", { name: "Take the mark back" }).click();
    await page.getByText("By the conversation alone:").waitFor({ state: "detached" });
    await see(page, "(taken back): Paid by phone");
    expect(complaints).toEqual([]);
    await close();
  });

  it("choose dark for good", async () => {
    const { page, close } = await open();
    await page.goto("/w/demo");
    await page.getByRole("button", { name: "Account and colours" }).click();
    await page.getByRole("menuitem", { name: "Dark" }).click();
    await page.reload();
    const scheme = "document.documentElement.dataset.mantineColorScheme";
    expect(await page.evaluate(scheme)).toBe("dark");
    await close();
  });

  it("set up, sign out, sign in, and remove the demo", async () => {
    const nobody = {
      signed_in: false,
      name: null,
      email: null,
      needs_password: false,
      needs_setup: true,
      has_password: false,
      linked: false,
      provider: null,
    };
    const fresh = await serveFixtures(nobody);
    const { page, close } = await open(1280, 860, "light", fresh.url);
    await page.goto("/");
    await see(page, "Open the link from the terminal");
    await page.goto("/setup?token=abc");
    await see(page, "You are the owner now.");
    expect(page.url()).not.toContain("abc");
    if (SHOTS) await page.screenshot({ path: join(SHOTS, "setup-account-wide-light.png") });
    await page.getByLabel("Name").fill("Ada");
    await page.getByLabel("E-mail address").fill("ada@shop.example");
    await page.locator("input[type=password]").fill("correct horse");
    await page.getByRole("button", { name: "Save" }).click();
    await see(page, "This is the demo.");
    await page.getByRole("button", { name: "Account and colours" }).click();
    await page.getByRole("menuitem", { name: "Sign out" }).click();
    await page.getByLabel("E-mail address").fill("ada@shop.example");
    await page.locator("input[type=password]").fill("wrong");
    await page.getByRole("button", { name: "Sign in" }).click();
    await see(page, "E-mail address or password is wrong.");
    await page.locator("input[type=password]").fill("correct horse");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("button", { name: "Remove the demo" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove the demo" }).click();
    await page.waitForURL("**/w/main");
    await see(page, "There are no conversations yet");
    await close();
    fresh.close();
  });
});
