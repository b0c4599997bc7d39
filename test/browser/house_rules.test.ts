import { expect, it } from "vitest";
import { serveFixtures } from "../../src/web/testing/serve.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";

it.skipIf(!hasBrowser).each([
  [390, "dark"],
  [1280, "light"],
] as const)(
  "a file of house rules is tried, and its mistakes shown at their place (%i, %s)",
  async (width, colorScheme) => {
    const [browser, server] = await Promise.all([launch(), serveFixtures()]);
    const viewport = { width, height: 844 };
    const context = await browser.newContext({
      baseURL: server.url,
      viewport,
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto("/w/demo/rules/house");
    await page.getByRole("button", { name: "Dry run on the last month" }).click();
    await page.getByText("1 would appear, 0 would go, in 1 conversations.").waitFor();
    // What a customer wrote is shown as text.
    await page.getByText("<b>they take as long as they take</b>").waitFor();
    await page.getByText("Versions").first().click();
    await page.getByText("Take this text").first().waitFor();
    await page.getByRole("textbox").fill("rules:\n  - id: x\n    pattern: '(a+)+'\n");
    await page.getByText("Line 3, column 19").waitFor();
    expect(await page.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
    expect(await audit(page)).toEqual([]);
    await browser.close();
    server.close();
  },
  120_000,
);
