import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "../../store/index.ts";
import { demoReviewed } from "../../store/testing/samples.ts";
import type { Store } from "../../store/types.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal } from "../testing/run.ts";
import { exportCommand } from "./export.ts";

let store: Store;
let folder = "";

async function exported(...argv: string[]): Promise<string> {
  const { terminal, text } = memoryTerminal();
  await exportCommand(openedWith(store))(terminal)
    .exitOverride()
    .parseAsync(argv, { from: "user" });
  return text();
}

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  await store.createWorkspace("main", "Main", false);
  await store.write("main", demoReviewed());
  folder = await mkdtemp(join(tmpdir(), "amends-export-"));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

it("writes the same conversations in every format, those that the filters find", async () => {
  const csv = (await exported()).trimEnd().split("\r\n");
  expect(csv[0]).toMatch(/^conversation,source,/);
  const ids = new Set<string>();
  for await (const { facts } of store.exported("main", {})) ids.add(facts.conversation);
  const rows = (await exported("--format", "ndjson")).trimEnd().split("\n");
  const read = rows.map((line) => JSON.parse(line) as { conversation: string; channel: string });
  expect(new Set(read.map(({ conversation }) => conversation))).toEqual(ids);
  const file = join(folder, "chats.parquet");
  await exported("--format", "parquet", "--channel", "chat", "--output", file);
  const chats = await parquetReadObjects({ file: Uint8Array.from(await readFile(file)).buffer });
  expect(chats.map(({ conversation }) => conversation as string)).toEqual(
    read.filter(({ channel }) => channel === "chat").map(({ conversation }) => conversation),
  );
  expect(chats.length).toBeGreaterThan(0);
});
