import { describe, expect, it } from "vitest";
import { Checklist } from "../model/audits.ts";
import { EMPTY_INPUT } from "../score/input.ts";
import { scoreReport } from "../score/score_report.ts";
import { CHECKLISTS, itemsOf } from "./checklists/index.ts";
import { photoTypeOf } from "./photo.ts";
import { resultsOf, tangiblesInput } from "./results.ts";

describe("checklists", () => {
  it("are whole in three languages, each item once", () => {
    for (const checklist of CHECKLISTS) Checklist.parse(checklist);
    const items = CHECKLISTS.flatMap(({ id }) => itemsOf(id));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    const titles = CHECKLISTS.flatMap(({ title, sections }) => [
      title,
      ...sections.map((section) => section.title),
    ]);
    for (const text of [...items.map((item) => item.text), ...titles])
      for (const words of Object.values(text)) expect(words.trim()).toBe(words);
    // No sentence was left in another language.
    for (const { text } of items) expect(new Set(Object.values(text)).size).toBe(3);
  });

  it("cover what the factors of a place are made of", () => {
    for (const sin of ["poor_tangibles", "inconvenient_access", "missing_courtesy"])
      for (const { id } of CHECKLISTS)
        expect([id, itemsOf(id).some((item) => item.sin === sin)]).toEqual([id, true]);
    expect(itemsOf("site").some(({ sin }) => sin === "onsite_inattention")).toBe(true);
  });
});

describe("results", () => {
  it("are shares of yes with their intervals, nothing below five answers", () => {
    const { factors, sins, wrong, answers } = resultsOf(3, [
      { item: "site.premises.floor", yes: 9, no: 1 },
      { item: "site.premises.toilet", yes: 0, no: 2 },
      { item: "site.parking.place", yes: 3, no: 1 },
      { item: "site.nothing.known", yes: 5, no: 5 },
    ]);
    expect(answers).toBe(16);
    const tangibles = factors.find(({ factor }) => factor === "tangibles");
    expect(tangibles).toMatchObject({ yes: 9, n: 12, value: 0.75, low_data: true });
    expect(tangibles?.low).toBeCloseTo(0.468, 3);
    expect(tangibles?.high).toBeCloseTo(0.911, 3);
    const access = sins.find(({ sin }) => sin === "inconvenient_access");
    expect(access).toMatchObject({ yes: 3, n: 4, value: null, low: null, high: null });
    expect(wrong.map(({ item }) => item)).toEqual([
      "site.premises.toilet",
      "site.parking.place",
      "site.premises.floor",
    ]);
  });

  it("enter the total as tangibles, and it says so; without enough audits there are none", () => {
    const promises = { kept: 10 };
    const factors = { responsiveness: { n: 10, loss: 0, findings: 0 } };
    const input = { ...EMPTY_INPUT, conversations: 10, promises, factors };
    const results = resultsOf(2, [{ item: "site.premises.floor", yes: 6, no: 2 }]);
    const tangibles = tangiblesInput(results);
    if (tangibles === null) throw new Error("measured");
    const measured = scoreReport({ ...input, factors: { ...factors, tangibles } });
    // 6 + 4 × (22 × 1 + 11 × 0.75) / 33
    expect(measured.total).toBeCloseTo(6 + (4 * (22 + 8.25)) / 33, 10);
    expect(measured.arithmetic).toContain("Tangibles: 6 of 8 answers of audits were yes = 0.7500.");
    expect(measured.arithmetic).toContain("Tangibles are included because audits measured them.");
    const few = resultsOf(1, [{ item: "site.premises.floor", yes: 4, no: 0 }]);
    expect(tangiblesInput(few)).toBeNull();
    expect(scoreReport(input).not_measured).toContain("tangibles");
    expect(scoreReport(input).total).toBe(10);
  });
});

describe("a photo is what its bytes are", () => {
  const bytes = (...values: (number | string)[]) =>
    Uint8Array.from(
      values.flatMap((one) => (typeof one === "string" ? Array.from(Buffer.from(one)) : [one])),
    );
  it.each([
    ["image/jpeg", bytes(0xff, 0xd8, 0xff, 0xe0)],
    ["image/png", bytes(0x89, "PNG\r\n", 0x1a, "\n")],
    ["image/webp", bytes("RIFF", 1, 2, 3, 4, "WEBP")],
    [null, bytes("<svg onload=alert(1)>")],
    [null, bytes("<html>")],
    [null, bytes("GIF89a")],
    [null, bytes("RIFF", 1, 2, 3, 4, "WAVE")],
    [null, bytes()],
  ])("%s", (type, given) => {
    expect(photoTypeOf(given)).toBe(type);
  });
});
