import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { demoReviewed } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { memoryTerminal } from "../testing/run.ts";
import type { OpenData } from "../workspace.ts";
import { measuresCommand } from "./measures.ts";

describe("amends measures", () => {
  let store: Store;
  beforeAll(async () => {
    ({ store } = await openStore({ memory: true }));
    await store.createWorkspace("main", "Main", false);
    await store.write("main", demoReviewed());
  });
  afterAll(() => store.close());

  async function run(...argv: string[]): Promise<string> {
    const { terminal, text } = memoryTerminal();
    const open = (async () => ({
      store: { ...store, close: async () => {} },
    })) as unknown as OpenData;
    const command = measuresCommand(open)(terminal);
    command.enablePositionalOptions();
    for (const own of command.commands) own.enablePositionalOptions();
    await command.parseAsync(argv, { from: "user" });
    return text();
  }

  it("says every measure with its interval and the sum of the score", async () => {
    const text = await run();
    expect(text).toContain("80 conversations: all conversations");
    expect(text).toMatch(
      /first_response +[\d.]+ (?:min|h) \([\d.]+ (?:min|h) to [\d.]+ (?:min|h), 90% within/,
    );
    expect(text).toMatch(/kept_on_time +\d+% \(\d+% to \d+%, of \d+/);
    expect(text).toContain("Kept on time:");
  });

  it("compares groups in the order of names, and says when there is no order in a number", async () => {
    const text = await run("--by", "channel");
    const groups = [...text.matchAll(/^channel: (\w+)/gm)].map(([, name = ""]) => name);
    expect(groups).toEqual(groups.toSorted((a, b) => a.localeCompare(b)));
    expect(groups.length).toBeGreaterThan(2);
    expect(text).toContain("Measures in which no intervals of two groups overlap");
  });

  it("writes measures for other programs", async () => {
    const report = JSON.parse(await run("--by", "team", "--format", "ndjson"));
    const csv = (await run("--by", "team", "--format", "csv")).trim().split("\r\n");
    expect(csv).toHaveLength(1 + (1 + report.groups.length) * report.definitions.length);
  });

  it("looks at what several filters choose together", async () => {
    const ask = async (...argv: string[]) =>
      JSON.parse(await run("--format", "ndjson", ...argv)) as { conversations: number };
    const email = await ask("--channel", "email");
    const both = await ask("--channel", "email", "--handled-by", "human");
    expect(both).toMatchObject({ filter: { channel: "email", handled_by: "human" } });
    expect(both.conversations).toBeGreaterThan(0);
    expect(both.conversations).toBeLessThanOrEqual(email.conversations);
    const text = await run("causes", "--channel", "email", "--handled-by", "human");
    expect(text).toContain(`${both.conversations} conversations: channel email, handled_by human`);
  });

  it("tells what goes with complaints and with load, and that it need not be a cause", async () => {
    const text = await run("causes");
    expect(text).toContain("need not be a cause");
    expect(text).toMatch(/with a failure of reliability +\d+% \(\d+% to \d+%, of \d+\)/);
    expect(text).toMatch(/Did the score foresee who left/);
    expect(JSON.parse(await run("causes", "--format", "json")).conversations).toBe(80);
  });

  it("makes everything anew", async () => {
    const before = await run("--format", "ndjson");
    await store.measures.clear("main");
    expect(await run()).toContain("80 more are still to be measured");
    await run("rebuild");
    expect(await run("--format", "ndjson")).toBe(before);
  });
});
