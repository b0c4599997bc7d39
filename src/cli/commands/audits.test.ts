import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { hashOfLink } from "../../jobs/delivery/question/index.ts";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import { AuditQuery, type AuditRequest } from "../../model/audits.ts";
import { ReminderRequest } from "../../model/reminders.ts";
import { openStore } from "../../store/index.ts";
import type { Store } from "../../store/types.ts";
import { ranOn } from "../testing/opened.ts";
import { NOW } from "../testing/run.ts";
import { auditsCommand } from "./audits.ts";

let store: Store;
let folder = "";

const audits = (...argv: string[]) => ranOn(store, auditsCommand, argv);

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

it("begins a shopper's visit with a link, makes another, and takes it back", async () => {
  await expect(audits("invite", "Harbour")).rejects.toThrow("address of this server is not set");
  expect(await audits("list", "--place", "Harbour")).toBe("No audits.\n");
  const address = "https://amends.shop.example";
  const delivery = testDelivery(store, () => NOW);
  await delivery.saveSettings("main", ReminderRequest.parse({ address }));
  const told = await audits("invite", "Harbour", "--language", "tl", "--days", "7");
  expect(told).toMatch(/^https:\/\/amends\.shop\.example\/v\/[\w-]{43}\n$/);
  const { items } = await store.audits.list("main", AuditQuery.parse({ place: "Harbour" }));
  const id = items[0]?.id ?? "";
  const opens = async (link: string) =>
    (await store.audits.visit(hashOfLink(link.trim().split("/v/")[1] ?? ""), NOW))?.language;
  expect(await opens(told)).toBe("tl");
  const other = await audits("link", id);
  expect([await opens(told), await opens(other)]).toEqual([undefined, "en"]);
  await audits("link", id, "--revoke");
  expect(await opens(other)).toBeUndefined();
  await expect(audits("link", id, "--days", "400")).rejects.toThrow("1 to 90");
});
