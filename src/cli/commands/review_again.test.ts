import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal } from "../testing/run.ts";
import { reviewAgainCommand } from "./review_again.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-review-again-"));
const file = join(folder, "shop.yaml");
let store: Store;
beforeAll(async () => {
  writeFileSync(file, "banned: [{ id: other, phrases: [other shop], sin: coldness }]\n");
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "Main", false);
  await store.write("main", [
    reviewed(talk("a", ["Where is it?", "Ask our other shop."])),
    reviewed(talk("b", ["Hi", "Hello."])),
  ]);
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

async function again(...argv: string[]) {
  const { terminal, text } = memoryTerminal();
  await reviewAgainCommand(openedWith(store))(terminal).parseAsync(argv, { from: "user" });
  return text();
}
const rules = async () =>
  (await store.conversation("main", "a"))?.review.findings.map(({ rule }) => rule);

it("says what a change can affect, then what it would find, switches, and goes back", async () => {
  expect(await again("status")).toBe("No change was planned yet.\n");
  await expect(again("start")).rejects.toThrow("no change was planned");
  const before = await rules();
  expect(await again("plan", "--rules", file)).toContain(
    "1 of 2 conversations can be affected (50.0%)",
  );
  expect(await again("start", "--rate", "50")).toContain("1 reviewed, 1 read otherwise");
  const compared = await again("compare");
  expect(compared).toContain('+ coldness.house.other  "other shop"');
  expect(compared).toMatch(/coldness \(please look\) +0 before, 0 gone, 1 added, 1 after/);
  expect(await rules()).toEqual(before);
  expect(await again("switch")).toContain(": switched");
  expect(await rules()).toContain("coldness.house.other");
  await expect(again("plan", "--rules", file)).rejects.toThrow("in force already");
  expect(await again("plan", "--off", "shop", "--start")).toContain(": ready");
  await again("switch");
  expect(await rules()).toEqual(before);
  expect(await again("roll-back")).toContain(": rolled back");
  expect(await rules()).toContain("coldness.house.other");
  expect(JSON.parse(await again("status", "--json"))).toMatchObject([
    { state: "rolled_back" },
    { state: "settled" },
  ]);
});
