import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { itemsOf } from "../../audits/checklists/index.ts";
import { type AuditAnswer, AuditAnswerQuery, AuditRequest } from "../../model/audits.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { CONFIG, demoReviewed, NOW } from "../testing/samples.ts";

const FLOOR = "site.premises.floor";
const PARKING = "site.parking.place";

describe.each(DATABASES)("audits on %s", (_name, open) => {
  let database: TestDatabase;
  let id = "";
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    id = `house-${(number += 1)}`;
    await database.store.createWorkspace(id, "A house", false);
    await database.store.setConfig(id, {
      ...CONFIG,
      calendar: { ...CONFIG.calendar, zone: "Asia/Manila" },
    });
  });

  const add = (
    answers: Record<string, AuditAnswer>,
    over: Partial<AuditRequest> = {},
    by = "kim",
  ) => {
    const request = AuditRequest.parse({
      checklist: "site",
      place: "North",
      answers: Object.entries(answers).map(([item, answer]) => ({ item, answer })),
      finished: Object.keys(answers).length > 0,
      ...over,
    });
    return database.store.audits.add(id, request, by, NOW);
  };

  it("are answered item by item, changed, and counted once finished", async () => {
    const { audits } = database.store;
    const begun = await add({});
    await expect(audits.finish(id, begun.id, NOW)).rejects.toThrow("says nothing");
    const no = { note: "Torn", owner: "Ben", due: "2026-03-06", done: false } as const;
    await audits.answer(id, begun.id, FLOOR, { ...no, answer: "no" });
    await audits.answer(id, begun.id, PARKING, { ...no, answer: "yes" });
    await audits.answer(id, begun.id, PARKING, { ...no, answer: "not_seen" });
    expect((await audits.results(id, {})).audits).toBe(0);
    expect(await audits.followUps(id, NOW)).toEqual([]);
    const finished = await audits.finish(id, begun.id, NOW);
    expect(finished).toMatchObject({ yes: 0, no: 1, not_seen: 1, to_do: 1, finished_at: NOW });
    expect(finished.answers.map(({ item, answer }) => [item, answer])).toEqual([
      [PARKING, "not_seen"],
      [FLOOR, "no"],
    ]);
    expect(await audits.results(id, {})).toMatchObject({ audits: 1, answers: 1 });
    await expect(
      audits.answer(id, begun.id, "digital.access.hours", { ...no, answer: "no" }),
    ).rejects.toThrow("no item");
  });

  it("stored twice are one, and a whole one comes in at once", async () => {
    const first = await add({ [FLOOR]: "yes", [PARKING]: "no" });
    expect(await add({ [FLOOR]: "no" })).toEqual(first);
    await add({ [FLOOR]: "yes" }, { place: "South" });
    await add({ [FLOOR]: "yes" }, {}, "lee");
    const page = await database.store.audits.list(id, { place: "North", limit: 1 });
    expect(page).toMatchObject({ total: 2, next: "1" });
  });

  it("leave follow-ups until somebody has seen to them, overdue by the day of the house", async () => {
    const { audits } = database.store;
    const audit = await add({ [FLOOR]: "no", [PARKING]: "no" });
    // 10:00 in London is the evening of 4 March in Manila.
    const answer = { answer: "no", note: "", owner: "Ben", done: false } as const;
    await audits.answer(id, audit.id, FLOOR, { ...answer, due: "2026-03-04" });
    await audits.answer(id, audit.id, PARKING, { ...answer, due: "2026-03-03" });
    const open = await audits.followUps(id, NOW);
    expect(open.map(({ item, due, overdue }) => [item, due, overdue])).toEqual([
      [PARKING, "2026-03-03", true],
      [FLOOR, "2026-03-04", false],
    ]);
    await audits.answer(id, audit.id, PARKING, { ...answer, due: "2026-03-03", done: true });
    expect((await audits.followUps(id, NOW)).map(({ item }) => item)).toEqual([FLOOR]);
    // Seen to is not undone: what was wrong when somebody looked stays wrong in the numbers.
    expect((await audits.results(id, {})).answers).toBe(2);
  });

  it("keep photos as they are, one per answer", async () => {
    const { audits } = database.store;
    const audit = await add({ [FLOOR]: "no" });
    const bytes = Uint8Array.from({ length: 70_000 }, (_unused, i) => (i * 7) % 256);
    await expect(
      audits.setPhoto(id, audit.id, PARKING, { type: "image/png", bytes }),
    ).rejects.toThrow("not been answered");
    const shown = await audits.setPhoto(id, audit.id, FLOOR, { type: "image/png", bytes });
    expect(shown.answers[0]?.photo).toBe(true);
    const other = bytes.toReversed();
    await audits.setPhoto(id, audit.id, FLOOR, { type: "image/jpeg", bytes: other });
    const photo = await audits.photo(id, audit.id, FLOOR);
    expect(photo.type).toBe("image/jpeg");
    expect(Buffer.compare(photo.bytes, other)).toBe(0);
    expect((await audits.removePhoto(id, audit.id, FLOOR)).answers[0]?.photo).toBe(false);
    await expect(audits.photo(id, audit.id, FLOOR)).rejects.toThrow("no such photo");
    await audits.setPhoto(id, audit.id, FLOOR, { type: "image/png", bytes });
    await audits.remove(id, audit.id);
    await expect(audits.photo(id, audit.id, FLOOR)).rejects.toThrow("no such photo");
    await expect(audits.one(id, audit.id)).rejects.toThrow("no such audit");
  });

  it("bring tangibles into the total of the overview, which says so", async () => {
    const { store } = database;
    await store.write(id, demoReviewed());
    const before = (await store.overview(id, NOW)).score;
    expect(before.not_measured).toContain("tangibles");
    const items = itemsOf("site");
    await add(Object.fromEntries(items.map((item, i) => [item.id, i % 4 === 0 ? "no" : "yes"])));
    const after = (await store.overview(id, NOW)).score;
    expect(after.not_measured).not.toContain("tangibles");
    expect(after.arithmetic).toContain("Tangibles are included because audits measured them.");
    const { factors } = await store.audits.results(id, {});
    const share = factors.find(({ factor }) => factor === "tangibles");
    expect(after.factors.find(({ factor }) => factor === "tangibles")).toMatchObject({
      value: share?.value,
      n: share?.n,
    });
    // The measures are made of the same: one function reads the audits.
    const measured = (await store.measures.report(id, { by: "all" }, NOW)).score;
    expect(measured.total).toBe(after.total);
    expect(measured.arithmetic).toEqual(after.arithmetic);
    // Everything else stays what conversations showed: audits are no part of it.
    for (const factor of ["responsiveness", "assurance", "empathy"]) {
      const of = (score: typeof before) =>
        score.factors.find((one) => one.factor === factor)?.value;
      expect(of(after)).toBe(of(before));
    }
    expect(after.compliance).toEqual(before.compliance);
  });

  it("have behind each share as many answers as it counts", async () => {
    const { audits } = database.store;
    const items = itemsOf("site");
    await add(Object.fromEntries(items.map((item, i) => [item.id, i % 3 === 0 ? "no" : "yes"])));
    await add({ [FLOOR]: "not_seen", [PARKING]: "no" }, { place: "South" });
    const { factors, sins, sections, wrong } = await audits.results(id, {});
    const behind = (what: object) => audits.answers(id, AuditAnswerQuery.parse(what));
    for (const { factor, n, yes } of factors) {
      expect((await behind({ factor })).total).toBe(n);
      expect((await behind({ factor, answer: "yes" })).total).toBe(yes);
    }
    for (const { sin, n } of sins) expect((await behind({ sin })).total).toBe(n);
    for (const { section, n } of sections) expect((await behind({ section })).total).toBe(n);
    for (const { item, no } of wrong) expect((await behind({ item, answer: "no" })).total).toBe(no);
    const south = await behind({ item: PARKING, place: "South" });
    expect(south.items).toMatchObject([{ place: "South", item: PARKING, answer: "no" }]);
    const first = await behind({ limit: 1 });
    const second = await behind({ limit: 1, cursor: first.next ?? "" });
    expect(second.items).not.toEqual(first.items);
  });

  it("stream their answers", async () => {
    await add({ [FLOOR]: "yes", [PARKING]: "no" }, { kind: "mystery" });
    await add({ [FLOOR]: "yes" }, { place: "South" });
    await add({}, { place: "West" });
    const answers = [];
    for await (const one of database.store.audits.eachAnswer(id, { kind: "mystery" }))
      answers.push([one.audit.place, one.answer.item, one.answer.answer]);
    expect(answers).toEqual([
      ["North", PARKING, "no"],
      ["North", FLOOR, "yes"],
    ]);
  });
});
