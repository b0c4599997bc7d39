import { expect, it } from "vitest";
import { serveFixtures } from "../../src/web/testing/serve.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";
import { until } from "./until.ts";

it.skipIf(!hasBrowser).each([
  [390, "dark"],
  [1280, "light"],
] as const)(
  "an episode is noted by typing and one key, and an open one decided by one press (%i, %s)",
  async (width, colorScheme) => {
    const [browser, server] = await Promise.all([launch(), serveFixtures()]);
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width, height: 844 },
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    // From any page: one press or one key, and the cursor is in the box.
    await page.goto("/w/demo/promises");
    await page.getByRole("heading", { level: 1 }).waitFor();
    if (width === 390) await page.getByRole("button", { name: "Note an episode" }).click();
    else await page.keyboard.press("e");
    await page.getByRole("textbox", { name: "What happened?" }).waitFor();
    await until(page, `document.activeElement?.tagName === "TEXTAREA"`);
    await page.getByText("told my father to shut up and wait outside").waitFor();
    // The cursor is in the box: nothing has to be pressed first.
    await page.keyboard.type("The bus was half an hour late again.");
    await page.getByText("The engine reads:").first().waitFor();
    await page.getByRole("button", { name: "Slow response", pressed: true }).waitFor();
    expect(await audit(page)).toEqual([]);
    await page.keyboard.press("Control+Enter");
    await page.getByText("Noted.").waitFor();
    await page.getByText("The bus was half an hour late again.").waitFor();
    expect(await page.getByRole("textbox", { name: "What happened?" }).inputValue()).toBe("");
    await page.getByRole("button", { name: "Broken promise" }).click();
    await page.getByText("Broken promise", { exact: true }).locator("visible=true").waitFor();
    await page.getByRole("heading", { name: "3 episodes" }).waitFor();
    expect(await audit(page)).toEqual([]);
    await browser.close();
    server.close();
  },
  120_000,
);
