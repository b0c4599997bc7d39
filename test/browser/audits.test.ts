import { expect, it } from "vitest";
import { serveFixtures } from "../../src/web/testing/serve.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";

/** A red picture of 40 by 40. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAIAAAADnC86AAAAL0lEQVR42u3NMQ0AAAgDsEmZfzVIwgQJT5P+zbQvIhaLxWKxWCwWi8VisVgsFt9ZXPqkW0zfulEAAAAASUVORK5CYII=",
  "base64",
);

it.skipIf(!hasBrowser).each([
  [390, "light"],
  [1280, "dark"],
] as const)(
  "an audit is begun, answered by presses, photographed, finished and seen to (%i, %s)",
  async (width, colorScheme) => {
    const [browser, server] = await Promise.all([launch(), serveFixtures()]);
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width, height: 844 },
      colorScheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    await page.goto("/w/demo/audits");
    await page.getByRole("textbox", { name: "Place" }).first().fill("Harbour");
    await page.getByRole("button", { name: "Begin" }).click();
    const floor = page.getByRole("listitem").filter({ hasText: "Floor, counter and seats" });
    await floor.getByRole("button", { name: "No", exact: true }).click();
    await floor.getByRole("button", { name: "No", exact: true, pressed: true }).waitFor();
    await floor.getByLabel("Who sees to it").fill("Nuno");
    await floor.getByLabel("By when").fill("2026-01-05");
    await floor.locator("input[type=file]").setInputFiles({
      name: "floor.png",
      mimeType: "image/png",
      buffer: PNG,
    });
    await floor.getByRole("img").waitFor();
    // Made small here: what is shown is the JPEG that was sent.
    const shown = await floor.getByRole("img").getAttribute("src");
    const sent = await page.request.get(`${server.url}${shown ?? ""}`);
    expect([...(await sent.body()).subarray(0, 3)]).toEqual([0xff, 0xd8, 0xff]);
    expect(await audit(page)).toEqual([]);
    await page.getByRole("button", { name: "Finish" }).click();
    await page.getByText("Finished: it counts").waitFor();
    await page.goto("/w/demo/audits");
    await page.getByText("What 2 audits show").waitFor();
    await page.getByText("Nuno").waitFor();
    // What somebody noted is shown as text.
    await page.getByText("<img src=x").first().waitFor();
    expect(await page.evaluate("window.pwned === undefined")).toBe(true);
    const row = page.getByRole("listitem").filter({ hasText: "Harbour" }).first();
    await row.getByRole("button", { name: "Seen to" }).click();
    await page.getByText("1 thing to see to").waitFor();
    expect(await audit(page)).toEqual([]);
    // A share opens to the answers behind it, and the address says which.
    await page.getByRole("link", { name: "Tangibles", exact: true }).click();
    await page.waitForURL(/factor=tangibles/);
    await page.getByText("Tangibles: 6 answers behind it").waitFor();
    await page.getByRole("link", { name: "Floor, counter and seats" }).first().waitFor();
    expect(await audit(page)).toEqual([]);
    // A shopper gets a link, which is taken back.
    await page.getByRole("textbox", { name: "Place" }).first().fill("Quay");
    await page.getByRole("combobox", { name: "By" }).first().selectOption("mystery");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.getByRole("button", { name: "Make a link" }).click();
    const told = page.getByLabel("Shown once");
    expect(await told.inputValue()).toBe(`${server.url}/v/secret`);
    expect(await audit(page)).toEqual([]);
    await page.getByRole("button", { name: "Take the link back" }).click();
    await page.getByRole("button", { name: "Make a link" }).waitFor();
    await browser.close();
    server.close();
  },
  120_000,
);
