import { mkdirSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createAdaptorServer } from "@hono/node-server";
import { expect, it } from "vitest";
import { testDelivery } from "../../src/jobs/delivery/testing/test_delivery.ts";
import { AuditRequest } from "../../src/model/audits.ts";
import { testServer } from "../../src/server/testing/test_server.ts";
import { openStore } from "../../src/store/index.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";
import { until } from "./until.ts";

// What a mystery shopper sees on a phone. AMENDS_SHOTS=folder keeps pictures.
const SHOTS = process.env.AMENDS_SHOTS;
const NOW = "2026-03-02T12:00:00.000Z";
/** A red picture of 40 by 40. */
const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAACgAAAAoCAIAAAADnC86AAAAL0lEQVR42u3NMQ0AAAgDsEmZfzVIwgQJT5P+zbQvIhaLxWKxWCwWi8VisVgsFt9ZXPqkW0zfulEAAAAASUVORK5CYII=",
  "base64",
);

it.skipIf(!hasBrowser)(
  "a visit is filled part by part on a phone, with a photo made small there, and sent off once",
  async () => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
    const { store } = await openStore({ memory: true });
    await store.createWorkspace("main", "Main", false);
    const delivery = testDelivery(store, () => NOW);
    const { app } = await testServer({ store, delivery });
    const server = createAdaptorServer({ fetch: app.fetch }) as Server;
    await new Promise<void>((resolve) => {
      server.listen(0, "127.0.0.1", resolve);
    });
    const request = { checklist: "site", kind: "mystery", place: "<b>Harbour</b>" } as const;
    const begun = await store.audits.add("main", AuditRequest.parse(request), "Ada", NOW);
    const { path } = await delivery.visit("main", begun.id, { days: 14, language: "tl" });
    const browser = await launch();
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    const wrong: string[] = [];
    const look = async (name: string) => {
      for (const width of [390, 1280])
        for (const colorScheme of ["light", "dark"] as const) {
          await page.setViewportSize({ width, height: 844 });
          await page.emulateMedia({ colorScheme });
          // The shopper need not know the product: its name stands in no title here.
          const found = (await audit(page)).filter((problem) => !problem.startsWith("title is"));
          wrong.push(...found.map((problem) => `${name}-${width}-${colorScheme}: ${problem}`));
          const file = `${name}-${width}-${colorScheme}.png`;
          if (SHOTS) await page.screenshot({ path: join(SHOTS, file), fullPage: true });
        }
      await page.setViewportSize({ width: 390, height: 844 });
    };
    await page.goto(path);
    await page.getByText("<b>Harbour</b>").waitFor();
    await look("visit");
    const floor = page.getByRole("group", { name: "Malinis at buo ang sahig" });
    await floor.getByRole("radio", { name: "Hindi", exact: true }).check();
    await floor.getByRole("textbox").fill("Sira ang tiles.");
    const input = floor.locator("input[type=file]");
    await input.setInputFiles({ name: "floor.png", mimeType: "image/png", buffer: PNG });
    await until(
      page,
      `[...document.querySelectorAll("input[type=file]")].some((one) => one.files[0]?.name === "photo.jpg")`,
    );
    await page.getByRole("button", { name: "Itago at tumuloy" }).click();
    await page.getByText("Bahagi 2").waitFor();
    await page.goto(`${path}?s=end`);
    await look("visit-end");
    const kept = await store.audits.one("main", begun.id);
    expect(kept.answers).toMatchObject([
      { item: "site.premises.floor", answer: "no", note: "Sira ang tiles.", photo: true },
    ]);
    const photo = await store.audits.photo("main", begun.id, "site.premises.floor");
    expect(photo.type).toBe("image/jpeg");
    await page.getByRole("button", { name: "Ipadala" }).click();
    await page.getByText("Salamat po").waitFor();
    await page.goto(path);
    await page.getByText("Salamat po").waitFor();
    expect(await page.getByRole("button").count()).toBe(0);
    expect(wrong).toEqual([]);
    await browser.close();
    server.close();
    await store.close();
  },
  300_000,
);
