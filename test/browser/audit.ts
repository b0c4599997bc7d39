import { readFileSync } from "node:fs";
import axe from "axe-core";
import type { Page } from "playwright-core";

const LAYOUT = readFileSync(new URL("page_audit.js", import.meta.url), "utf8");
/** WCAG 2.2 A and AA, and what axe knows as good practice. */
const RUN = `axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) =>
    id + ": " + html.slice(0, 120) + " " + (any[0]?.message ?? ""))))`;

/** What is wrong with the page on show, in words: accessibility by axe, layout by our own eyes. */
export async function audit(page: Page): Promise<string[]> {
  // Evaluated from outside, because the page's own policy lets no script in.
  await page.evaluate(axe.source);
  const barriers = await page.evaluate<string[]>(RUN);
  return [...barriers, ...(await page.evaluate<string[]>(LAYOUT))];
}
