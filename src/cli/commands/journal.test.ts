import { afterAll, beforeAll, expect, it } from "vitest";
import type { Episode } from "../../model/episodes.ts";
import { openStore } from "../../store/index.ts";
import type { Store } from "../../store/types.ts";
import { ranOn } from "../testing/opened.ts";
import { journalCommand } from "./journal.ts";

const BROKEN = "The garage promised to call me on Friday and nobody called.";

let store: Store;

const journal = (...argv: string[]) => ranOn(store, journalCommand, argv);

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
});
afterAll(() => store.close());

it("notes, proposes, decides, lists, tallies and removes", async () => {
  const added = await journal("add", BROKEN, "--where", "Garage", "--by", "kim");
  expect(added).toContain("not decided yet");
  expect(added).toContain('proposed: Broken promise ("broken_promise")');
  await journal("add", "The toilets were filthy.", "--confirm", "--by", "kim", "--as", "visitor");
  const listed = (await journal("list", "--format", "ndjson"))
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Episode);
  expect(new Set(listed.map(({ verdict }) => verdict))).toEqual(new Set(["poor_tangibles", null]));
  const id = listed.find(({ verdict }) => verdict === null)?.id ?? "";
  expect(await journal("decide", id, "none", "--by", "lee")).toContain("No sin, says lee");
  expect(await journal("tally")).toBe(
    "Week of 2026-03-09: 2 episodes\n     1  Poor tangibles\n     1  No sin\n",
  );
  expect(await journal("tally", "--format", "csv")).toContain("2026-03-09,poor_tangibles,1,2\r\n");
  expect((await journal("list", "--sin", "none", "--format", "csv")).split("\r\n")).toHaveLength(3);
  await journal("remove", id, "--yes");
  expect(await journal("tally")).toContain("1 episode\n");
});

it("tells what is wrong with a command", async () => {
  await expect(journal("add", " ")).rejects.toThrow("1 to 4000");
  await expect(journal("add", "x", "--sin", "gluttony")).rejects.toThrow("Not a sin");
  await expect(journal("add", "x", "--sin", "none", "--confirm")).rejects.toThrow("say the same");
  await expect(journal("remove", "e_1")).rejects.toThrow("nothing was removed");
  await expect(journal("list", "--from", "friday")).rejects.toThrow("Use a date");
});
