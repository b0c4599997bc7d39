import type { Page } from "playwright-core";
import { expect } from "vitest";

/**
 * Waits until an expression is true in a page, asking again from here. Playwright's own
 * `waitForFunction` asks again inside the page, where the product's Content-Security-Policy
 * refuses evaluated text: it works only if the first ask already finds it true.
 */
export async function until(page: Page, expression: string): Promise<void> {
  await expect.poll(() => page.evaluate(`Boolean(${expression})`), { timeout: 60_000 }).toBe(true);
}
