import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../src/model/taxonomy.ts";
import { fakeStore } from "../../src/server/testing/fake_store.ts";
import { ORIGIN, testServer } from "../../src/server/testing/test_server.ts";
import type { Question, Questions } from "../../src/store/questions/types.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";

// What a customer sees behind the link of a question. AMENDS_SHOTS=folder keeps pictures.
const SHOTS = process.env.AMENDS_SHOTS;
const WIDTHS = [390, 1280];
const HOSTILE = `I will call you tomorrow. <img src=x onerror="window.pwned=1"> ${"long".repeat(60)}`;

describe.skipIf(!hasBrowser)("the page of a question", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(SERVED_LANGUAGES)(
    "has no barrier in %s, and takes one answer",
    async (language) => {
      const { page, close } = await open(language);
      const wrong: string[] = [];
      const look = async (name: string) => {
        for (const width of WIDTHS)
          for (const colorScheme of ["light", "dark"] as const) {
            await page.setViewportSize({ width, height: 844 });
            await page.emulateMedia({ colorScheme });
            const place = `${name}-${language}-${width}-${colorScheme}`;
            // The customer knows the house, not the product: its name stands in no title here.
            const found = (await audit(page)).filter((problem) => !problem.startsWith("title is"));
            wrong.push(...found.map((problem) => `${place}: ${problem}`));
            if (SHOTS) await page.screenshot({ path: join(SHOTS, `${place}.png`) });
          }
      };
      await page.goto(`${ORIGIN}/q/secret`);
      expect(await page.evaluate("window.pwned === undefined")).toBe(true);
      expect(await page.locator("blockquote").textContent()).toBe(HOSTILE);
      await look("question");
      await page.getByRole("button").first().click();
      await page.locator("button").first().waitFor({ state: "detached" });
      await look("question-thanks");
      await page.goto(`${ORIGIN}/q/secret`);
      expect(await page.getByRole("button").count()).toBe(0);
      await page.goto(`${ORIGIN}/q/secret/stop`);
      await look("question-stop");
      expect(wrong).toEqual([]);
      await close();
    },
    120_000,
  );

  /** A page whose requests are answered by the application, with one open question. */
  async function open(
    language: ServedLanguage,
  ): Promise<{ page: Page; close: () => Promise<void> }> {
    const store = fakeStore([{ id: "main", name: "My team", demo: false, conversations: 0 }]);
    const { ask } = await testServer({
      store: { ...store, questions: oneQuestion(store.questions, language) },
    });
    const context = await browser.newContext();
    await context.route("**/*", async (route) => {
      const request = route.request();
      const answer = await ask(new URL(request.url()).pathname, {
        method: request.method(),
        headers: request.headers(),
        body: request.postData(),
      });
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: await answer.text(),
      });
    });
    return { page: await context.newPage(), close: () => context.close() };
  }
});

function oneQuestion(others: Questions, language: ServedLanguage): Questions {
  const question: Question = {
    workspace: "main",
    conversation: "q1",
    promise: "p1",
    quote: HOSTILE,
    action: "call",
    made_at: "2026-03-01T12:00:00.000Z",
    language,
    answer: null,
  };
  return {
    ...others,
    read: async () => ({ ...question }),
    answer: async (_hash, answer) => {
      if (question.answer !== null) return false;
      question.answer = answer;
      return true;
    },
  };
}
