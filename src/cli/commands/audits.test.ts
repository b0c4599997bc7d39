import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { AuditRequest } from "../../model/audits.ts";
import { openStore } from "../../store/index.ts";
import type { Store } from "../../store/types.ts";
import { openedWith } from "../testing/opened.ts";
import { memoryTerminal } from "../testing/run.ts";
import { auditsCommand } from "./audits.ts";

let store: Store;
let folder = "";

async function audits(...argv: string[]): Promise<string> {
  const { terminal, text } = memoryTerminal();
  const command = auditsCommand(openedWith(store))(terminal);
  for (const one of [command, ...command.commands])
    one.exitOverride().configureOutput({ writeErr: () => {} });
  await command.parseAsync(argv, { from: "user" });
  return text();
}

beforeAll(async () => {
  ({ store } = await openStore({ memory: true }));
  folder = await mkdtemp(join(tmpdir(), "amends-audits-"));
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const names = ["entrance", "floor", "toilet", "comfort"];
const AUDIT: AuditRequest = {
  checklist: "site",
  place: "North",
  finished: true,
  answers: [
    ...names.map((name) => ({ item: `site.premises.${name}`, answer: "yes" as const })),
    {
      item: "site.equipment.works",
      answer: "no",
      note: "Lift out of order",
      owner: "Ben",
      due: "2026-03-06",
    },
  ],
};

it("prints checklists, takes an audit, and shows what it says", async () => {
  expect(await audits("checklist", "site", "--language", "es")).toContain("site.parking.place");
  const file = join(folder, "audit.json");
  await writeFile(file, JSON.stringify(AUDIT));
  const added = await audits("add", file, "--by", "kim");
  expect(added).toContain("4 yes, 1 no, 0 not seen, 1 to see to");
  expect(added).toContain("Ben until 2026-03-06");
  expect(await audits("results")).toContain(
    "Tangibles                      80% (38% to 96%, 4 of 5, low data)",
  );
  expect(await audits("results", "--place", "South")).toBe("No finished audits.\n");
  expect(await audits("follow-ups")).toContain(
    "2026-03-06 OVERDUE  North: What customers use works",
  );
  const id = /\((a_\w+)\)/.exec(await audits("list", "--kind", "self"))?.[1] ?? "";
  expect(await audits("show", id)).toContain("Lift out of order");
  const csv = (await audits("export")).trim().split("\r\n");
  expect(csv).toHaveLength(6);
  const rows = (await audits("export", "--format", "ndjson")).trim().split("\n");
  expect(rows.map((row) => (JSON.parse(row) as { answer: string }).answer)).toContain("no");
});

it("tells what is wrong with a file", async () => {
  const file = join(folder, "wrong.json");
  await writeFile(file, "{");
  await expect(audits("add", file)).rejects.toThrow("not JSON");
  await writeFile(file, JSON.stringify({ ...AUDIT, place: "" }));
  await expect(audits("add", file)).rejects.toMatchObject({ place: { field: "place" } });
  const strange = { ...AUDIT, place: "East", answers: [{ item: "site.moon", answer: "yes" }] };
  await writeFile(file, JSON.stringify(strange));
  await expect(audits("add", file)).rejects.toThrow('no item "site.moon"');
});
