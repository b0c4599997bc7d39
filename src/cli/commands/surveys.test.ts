import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { testConnections } from "../../jobs/connections/testing/test_connections.ts";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import { backupsOfNothing, NO_DATABASE } from "../../jobs/backups/testing/no_database.ts";
import { openUpkeep } from "../../jobs/upkeep.ts";
import { ReminderRequest } from "../../model/reminders.ts";
import { countLines } from "../../server/testing/count_lines.ts";
import { memoryDatabase } from "../../server/testing/pglite_kysely.ts";
import type { FactorProfile } from "../../model/surveys.ts";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { NOW } from "../testing/run.ts";
import { surveysCommand } from "./surveys.ts";

let store: Store;
let file = "";
beforeAll(async () => {
  const opened = await openStore({ memory: true });
  store = { ...opened.store, close: async () => {} };
  await store.createWorkspace("main", "My team", false);
  const rows = ["conversation,at,asked_at,csat,comment"];
  for (let i = 0; i < 8; i += 1) {
    await store.write("main", [
      reviewed(talk(`t${i}`, ["Where is it?", "It is on its way."], { status: "solved" })),
    ]);
    rows.push(
      i < 6
        ? `t${i},2026-03-02,2026-03-02,${i < 4 ? 5 : 1},${i === 5 ? "You sent the wrong colour" : ""}`
        : `t${i},,2026-03-02,,`,
    );
  }
  file = join(mkdtempSync(join(tmpdir(), "amends-surveys-")), "answers.csv");
  writeFileSync(file, `${rows.join("\n")}\nnobody,2026-03-02,,4,\n`);
});

async function run(...argv: string[]) {
  let text = "";
  let code = 0;
  const stream = () =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        text += chunk.toString();
        done();
      },
    });
  const terminal = {
    stdin: process.stdin,
    stdout: stream(),
    stderr: stream(),
    env: {},
    now: () => NOW,
  };
  const delivery = testDelivery(store, () => NOW);
  const open = async () => ({
    store,
    get database() {
      return memoryDatabase();
    },
    runImport: countLines(store, () => NOW),
    whole: async () => NO_DATABASE,
    backups: async (dataDir: string) => backupsOfNothing(dataDir, () => NOW),
    upkeep: () => openUpkeep(store),
    delivery: async () => delivery,
    connections: async () => testConnections(store, () => NOW),
    loadDemo: async () => {},
  });
  const command = surveysCommand(async () => open)(terminal, (own) => {
    code = own;
  });
  command.exitOverride();
  await command.parseAsync(argv, { from: "user" });
  return { text, code };
}

describe("amends surveys", () => {
  it("import stores what it can and names the rest", async () => {
    const { text, code } = await run("import", file);
    expect(code).toBe(0);
    expect(text).toContain("8 stored, 0 as before, 1 skipped");
    expect(text).toContain("answers.csv:10: there is no such conversation in this workspace");
  });

  it("results show each measure with n, response and interval", async () => {
    const { text } = await run("results");
    expect(text).toContain("Asked 8, answered 75% of 8; 0 answers from elsewhere.");
    expect(text).toContain("CSAT: 67% [30% to 90%] (n 6, response 75% of 8, low data)");
    expect(text).not.toContain("NPS");
    expect(text).toContain("Reported: Wrong delivery 1");
    expect(text).toMatch(/By team, in the order of names\n\S+.*\n {2}CSAT: /);
    const { text: json } = await run("results", "--json", "--team", "Sales");
    expect(JSON.parse(json)).toMatchObject({ answers: 0, csat: { n: 0, share: null } });
  });

  it("gaps show what is expected against what was met, and set weights only when told", async () => {
    const header =
      "conversation,at,id,promised,expect_promised,points_reliability,points_responsiveness,points_assurance,points_empathy";
    const answers = Array.from({ length: 8 }, (_none, i) => [
      `t${i},2026-03-02,met${i},${2 + (i % 3)},,,,,`,
      `t${i},2026-03-02,expected${i},,${6 + (i % 2)},50,20,20,10`,
    ]).flat();
    const wrong = "t0,2026-03-02,wrong,,7,50,20,20,20";
    const more = join(mkdtempSync(join(tmpdir(), "amends-gaps-")), "expected.csv");
    writeFileSync(more, `${[header, ...answers, wrong].join("\n")}\n`);
    const imported = await run("import", more);
    expect(imported.text).toContain("16 stored, 0 as before, 1 skipped");
    expect(imported.text).toContain("the points of the five factors make 110, not 100");
    const { text } = await run("gaps");
    expect(text).toMatch(/Reliability: -3\.\d\d \[-\d\.\d\d to -\d\.\d\d\] \(perceived 2\.\d\d/);
    expect(text).toContain("Empathy: not measured");
    expect(text).toContain("Offered as weights: 50 / 20 / 20 / 10 / 0.");
    expect((await store.config("main")).weights.reliability).toBe(32);
    expect((await run("gaps", "--use-weights")).text).toContain("The weights are set");
    expect((await store.config("main")).weights).toMatchObject({ reliability: 50, tangibles: 0 });
    await expect(run("gaps", "--team", "Sales", "--use-weights")).rejects.toThrow("too few");
  });

  it("profile shows each factor as asked and as observed, never as one number", async () => {
    const { text } = await run("profile", "--from", "2026-01-01", "--to", "2026-12-31");
    // Eight answers of 2, 3 and 4: mean 2.875, placed (2.875 - 1) / 6.
    expect(text).toMatch(
      /Reliability: asked 31% \[\d+% to \d+%\] \(n 8 of 8 customers, low data\)/,
    );
    expect(text).toContain("Empathy: asked too few to show (n 0); observed");
    const { factors } = JSON.parse((await run("profile", "--json")).text) as FactorProfile;
    expect(factors).toHaveLength(5);
    await expect(run("profile", "--from", "x")).rejects.toThrow("--from");
  });

  it("agreement says from how many teams and customers on it is measured", async () => {
    const { text } = await run("agreement", "--from", "2026-01-01", "--to", "2026-12-31");
    expect(text).toContain("of at least 5 teams");
    expect(text).toContain("Measured from 30 customers on");
    expect(text).toContain("Association, not cause.");
    await expect(run("agreement", "--from", "x")).rejects.toThrow("--from");
  });

  it("list shows answers with the words that report a sin", async () => {
    const { text } = await run("list", "--heard", "wrong_delivery");
    expect(text).toContain('reports Wrong delivery: "sent the wrong colour"');
    expect(text).toContain("1 answer\n");
    expect((await run("list", "--format", "csv")).text.trim().split("\r\n")).toHaveLength(23);
    await expect(run("list", "--form", "x")).rejects.toThrow("--form");
  });

  it("send asks by hand, or says why it cannot", async () => {
    await expect(run("send", "t0")).rejects.toThrow("not set up");
    const delivery = testDelivery(store, () => NOW);
    await delivery.saveSettings(
      "main",
      ReminderRequest.parse({ address: "https://amends.example" }),
    );
    const { text } = await run("send", "t0", "--form", "nps", "--link");
    expect(text).toMatch(/^https:\/\/amends\.example\/s\/[\w-]+\n$/);
    expect((await run("send", "t0", "--form", "nps", "--link")).text).toBe(text);
  });
});
