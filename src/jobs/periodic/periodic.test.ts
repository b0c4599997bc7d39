import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoConfig, demoConversations } from "../../demo/index.ts";
import { openStore } from "../../store/index.ts";
import { reviewed } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { reportOf } from "./index.ts";
import { findChromium, pdfOf } from "./pdf.ts";

const NOW = "2026-03-11T10:00:00+08:00";

describe("the report of a workspace", () => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await openStore({ memory: true }));
    await store.createWorkspace("demo", "Demo", true);
    await store.setConfig("demo", demoConfig());
    await store.write(
      "demo",
      demoConversations(NOW).map((one) => reviewed(one, NOW)),
    );
  });
  afterAll(() => store.close());

  it("is of the last whole week, and of the week of any day", async () => {
    const report = await reportOf(store, "demo", { period: "week" }, NOW);
    expect(report.days).toEqual({ from: "2026-03-02", to: "2026-03-08" });
    expect(report.before).toEqual({ from: "2026-02-23", to: "2026-03-01" });
    const now = await reportOf(store, "demo", { period: "week", on: "2026-03-11" }, NOW);
    expect(now.days.from).toBe("2026-03-09");
  });

  it("has the numbers of the measures, quotes that are there, and the promises of the board", async () => {
    const report = await reportOf(store, "demo", { period: "month", on: "2026-03-05" }, NOW);
    const measures = await store.measures.report("demo", { by: "all", ...report.days }, NOW);
    const kept = measures.values.find(({ id }) => id === "kept_on_time");
    expect(report.numbers.find(({ id }) => id === "kept_on_time")?.now).toMatchObject({
      value: kept?.value,
      n: kept?.n,
    });
    const { total } = await store.promises("demo", { view: "overdue", limit: 1 }, NOW);
    const risk = report.sections.find(({ id }) => id === "at_risk");
    expect(risk?.entries[0]?.head).toBe(`Overdue: ${total}`);
    const quotes = report.sections.flatMap(({ entries }) => entries.flatMap((one) => one.quotes));
    expect(quotes.length).toBeGreaterThan(3);
    for (const { text, conversation } of quotes) {
      const found = await store.conversation("demo", conversation);
      const texts = found?.conversation.messages.map((message) => message.text).join("\n");
      expect(texts).toContain(text);
    }
  });

  it("of an empty workspace says that nothing was measured", async () => {
    await store.createWorkspace("empty", "Empty", false);
    const { numbers, sections } = await reportOf(store, "empty", { period: "week" }, NOW);
    expect(numbers.filter(({ now }) => now.value !== null)).toEqual([]);
    expect(sections.map(({ id, entries }) => [id, entries.length > 0])).toEqual([
      ["numbers", true],
      ["changes", false],
      ["to_do", false],
      ["at_risk", false],
      ["praise", false],
      ["words", true],
    ]);
  });
});

describe("a PDF", () => {
  it("needs a browser, and says so", async () => {
    expect(findChromium({ CHROMIUM_PATH: "/nowhere/chromium" })).toBeNull();
    await expect(pdfOf("<p>x</p>", null)).rejects.toMatchObject({
      code: "not_found",
      hint: expect.stringContaining("CHROMIUM_PATH"),
    });
  });

  const chromium = findChromium(process.env);
  it.skipIf(chromium === null || !existsSync(chromium))(
    "is made by it",
    async () => {
      const pdf = await pdfOf("<!doctype html><title>x</title><p>A week</p>", chromium);
      expect(new TextDecoder().decode(pdf.subarray(0, 5))).toBe("%PDF-");
    },
    90_000,
  );
});
