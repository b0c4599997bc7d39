import { afterAll, beforeAll, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { openStore } from "../../store/index.ts";
import { reviewed, talk } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { drain } from "../../jobs/work/testing/drain.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal, run as runAmends } from "../testing/run.ts";
import { jobsCommand } from "./jobs.ts";

let store: Store;
beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "Main", false);
  await store.write("main", [reviewed(talk("a", ["Where is it?"])), reviewed(talk("b", ["Hi"]))]);
  await store.setConfig("main", Config.parse({ calendar: { zone: "America/Bogota" } }));
});
afterAll(() => store.close());

async function jobs(...argv: string[]) {
  const { terminal, text } = memoryTerminal();
  let code: number | null = null;
  const command = jobsCommand(openedWith(store))(terminal, (own) => {
    code = own;
  });
  await command.parseAsync(argv, { from: "user" });
  return { code, text: text() };
}

it("shows and steers a new review of everything", async () => {
  const before = await jobs();
  expect(before.text).toContain("review again: 0 waiting, 0 running, 0 given up");
  expect(before.text).toContain("Nobody works.");
  await expect(jobs("--pause")).rejects.toThrow("no new review");
  expect((await jobs("--start")).text).toContain(
    "New review running: 0 of 2 conversations (100% of 2)",
  );
  expect((await jobs("--pause")).text).toContain("New review paused");
  await jobs("--resume");
  await drain(store);
  const done = await jobs("--json");
  expect(done.code).toBe(0);
  expect(JSON.parse(done.text)).toMatchObject({ runs: [{ state: "done", looked: 2 }] });
});

it("names what was given up, and replays or drops it", async () => {
  const about = { workspace: "main", rules: "r", version: "0.1.0", run: null } as const;
  await store.queue.add([{ kind: "review_again", ...about, part: { ids: ["a"], suspect: true } }]);
  const job = await store.queue.take();
  if (job !== null) await store.queue.bury(job, "a", "TypeError at rule.ts:7");
  const shown = await jobs();
  expect(shown.code).toBe(1);
  expect(shown.text).toMatch(/Given up:\n {2}\S+ a: TypeError at rule\.ts:7/);
  await expect(jobs("--drop", crypto.randomUUID())).rejects.toThrow("nothing given up");
  expect((await jobs("--replay", "all")).code).toBe(0);
  await drain(store);
});

it("a worker is refused the embedded database, with what to do", async () => {
  const { code, err } = await runAmends(["worker"]);
  expect(code).toBe(2);
  expect(err).toContain("belongs to one process");
  expect(err).toContain("DATABASE_URL=");
});
