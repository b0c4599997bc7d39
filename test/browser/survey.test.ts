import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SERVED_LANGUAGES, type ServedLanguage } from "../../src/model/taxonomy.ts";
import type { SurveyForm } from "../../src/model/surveys.ts";
import { fakeStore } from "../../src/server/testing/fake_store.ts";
import { ORIGIN, testServer } from "../../src/server/testing/test_server.ts";
import type { Invitation, Surveys } from "../../src/store/surveys/types.ts";
import { audit } from "./audit.ts";
import { hasBrowser, launch } from "./browser.ts";

// What somebody sees behind the link of a survey. AMENDS_SHOTS=folder keeps pictures.
const SHOTS = process.env.AMENDS_SHOTS;
const WIDTHS = [390, 1280];
const HOSTILE = `A kettle <img src=x onerror="window.pwned=1"> ${"long".repeat(60)}`;
const FORMS = { en: "csat", es: "rater", tl: "leaving" } as const satisfies Record<
  ServedLanguage,
  SurveyForm
>;

describe.skipIf(!hasBrowser)("the page of a survey", () => {
  let browser: Browser;
  beforeAll(async () => {
    if (SHOTS) mkdirSync(SHOTS, { recursive: true });
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it.each(SERVED_LANGUAGES)(
    "has no barrier in %s, and takes one answer without script",
    async (language) => {
      const { page, answers, close } = await open(language, FORMS[language]);
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
            if (SHOTS) await page.screenshot({ path: join(SHOTS, `${place}.png`), fullPage: true });
          }
      };
      await page.goto(`${ORIGIN}/s/secret?a=${FORMS[language] === "leaving" ? "price" : "4"}`);
      expect(await page.locator("blockquote").textContent()).toContain("<img src=x");
      expect(await page.locator("input:checked").count()).toBe(1);
      await look("survey");
      expect(answers).toEqual([]);
      await page.getByRole("textbox").fill("Call back sooner.");
      await page.getByRole("button").first().click();
      await page.locator("form").waitFor({ state: "detached" });
      expect(answers).toHaveLength(1);
      expect(answers[0]).toContain("Call back sooner.");
      await look("survey-thanks");
      await page.goto(`${ORIGIN}/s/secret/stop`);
      await look("survey-stop");
      expect(wrong).toEqual([]);
      await close();
    },
    180_000,
  );

  it("of expectations says what the points make, and keeps what was written", async () => {
    const { page, answers, close } = await open("es", "expectations");
    const wrong: string[] = [];
    await page.goto(`${ORIGIN}/s/secret?a=7`);
    await page.locator("[name=points_reliability]").fill("50");
    await page.locator("[name=points_empathy]").fill("30");
    await page.getByRole("button").last().click();
    await page.getByRole("alert").waitFor();
    expect(await page.getByRole("alert").textContent()).toContain("Ahora suman 80");
    expect(await page.locator("[name=points_reliability]").inputValue()).toBe("50");
    expect(await page.locator("input:checked").count()).toBe(1);
    for (const width of WIDTHS)
      for (const colorScheme of ["light", "dark"] as const) {
        await page.setViewportSize({ width, height: 844 });
        await page.emulateMedia({ colorScheme });
        const found = (await audit(page)).filter((problem) => !problem.startsWith("title is"));
        wrong.push(...found.map((problem) => `${width}-${colorScheme}: ${problem}`));
        if (SHOTS)
          await page.screenshot({
            path: join(SHOTS, `expectations-${width}-${colorScheme}.png`),
            fullPage: true,
          });
      }
    await page.locator("[name=points_tangibles]").fill("20");
    await page.getByRole("button").last().click();
    await page.locator("form").waitFor({ state: "detached" });
    expect(JSON.parse(answers[0] ?? "{}")).toMatchObject({
      given: {
        expect_promised: 7,
        points_reliability: 50,
        points_tangibles: 20,
        points_assurance: 0,
      },
    });
    expect(wrong).toEqual([]);
    await close();
  }, 180_000);

  /** A page whose requests are answered by the application, with one open survey. */
  async function open(
    language: ServedLanguage,
    form: SurveyForm,
  ): Promise<{ page: Page; answers: string[]; close: () => Promise<void> }> {
    const answers: string[] = [];
    const store = fakeStore([{ id: "main", name: "My team", demo: false, conversations: 0 }]);
    const surveys = oneSurvey(store.surveys, { language, form }, answers);
    const { ask } = await testServer({ store: { ...store, surveys } });
    // The audit is a script of ours: it is let in past the policy, the page's own stays without any.
    const context = await browser.newContext({ bypassCSP: true });
    await context.route("**/*", async (route) => {
      const request = route.request();
      const { pathname, search } = new URL(request.url());
      const answer = await ask(pathname + search, {
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
    return { page: await context.newPage(), answers, close: () => context.close() };
  }
});

function oneSurvey(
  others: Surveys,
  own: Pick<Invitation, "language" | "form">,
  answers: string[],
): Surveys {
  const survey = { ...own, workspace: "main", conversation: "c1", id: "srv_1", origins: [] };
  return {
    ...others,
    read: async () => ({
      ...survey,
      team: "",
      subject: HOSTILE,
      answered: answers.length > 0,
    }),
    answer: async (_hash, answer) => {
      answers.push(JSON.stringify(answer));
      return true;
    },
  };
}
