import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal } from "../testing/run.ts";
import { reportCommand } from "./report.ts";

let store: Store;
let folder = "";

async function report(...argv: string[]): Promise<string> {
  const { terminal, text } = memoryTerminal();
  const command = reportCommand(openedWith(store))(terminal);
  command.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync(argv, { from: "user" });
  return text();
}

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  folder = await mkdtemp(join(tmpdir(), "amends-report-"));
  await store.createWorkspace("main", "Main", false);
  await store.write("main", [reviewed(talk("a", ["Where is it?", "I will call you by 5 pm."]))]);
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

it("writes the last whole week as text, a month as JSON, a page into a file", async () => {
  expect(await report()).toContain("Service in the week of 2 Mar to 8 Mar 2026");
  const json = JSON.parse(
    await report("--month", "--on", "2026-03-05", "--format", "json"),
  ) as object;
  expect(json).toMatchObject({ period: "month", days: { from: "2026-03-01", to: "2026-03-31" } });
  const file = join(folder, "report.html");
  expect(await report("--format", "html", "--output", file)).toBe("");
  expect(await readFile(file, "utf8")).toContain("<!doctype html>");
});

it("tells what is wrong with a command", async () => {
  await expect(report("--format", "pdf")).rejects.toThrow("needs a file");
  await expect(report("--on", "monday")).rejects.toThrow("Use a date");
  await expect(report("--week", "--month")).rejects.toThrow("cannot be used with");
});
