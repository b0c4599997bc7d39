import { describe, expect, it } from "vitest";
import type { TrackRecord } from "../model/context.ts";
import { evidenceFor, together } from "./evidence.ts";
import { combineRecords, recordInWords, trustAt } from "./track_record.ts";

const written = (right: number, wrong = 0) => ({ right: 0, wrong: 0, written: { right, wrong } });

describe("evidence for a rule", () => {
  it("is what people judged where that is enough, whatever was written", () => {
    const records = { "apathy.a:en": { right: 9, wrong: 11, written: { right: 40, wrong: 0 } } };
    expect(evidenceFor(records, "apathy.a:en")).toMatchObject({
      by: "judged",
      cases: { right: 9, wrong: 11 },
    });
  });

  it("is the written cases of the sin in that language where few were judged", () => {
    const records: TrackRecord = {
      "apathy.a:en": { right: 2, wrong: 0, written: { right: 9, wrong: 0 } },
      "apathy.b:en": written(12, 1),
      "apathy.a:es": written(30),
      apathy: written(30),
      "apathy_of_another.a:en": written(30),
    };
    expect(evidenceFor(records, "apathy.a:en")).toEqual({
      by: "written",
      cases: { right: 23, wrong: 1 },
    });
    expect(trustAt(records, "apathy.a:en")).toMatchObject({ counted: true, by: "written" });
  });

  it("is no rule's that the written conversations never tested", () => {
    const records = { "apathy.a:en": written(30), "apathy.b:en": { right: 1, wrong: 0 } };
    expect(evidenceFor(records, "apathy.b:en")).toMatchObject({ by: "judged" });
    expect(trustAt(records, "apathy.b:en").counted).toBe(false);
  });

  it("neither vouches for nor takes from a rule that was itself wrong too often", () => {
    const records = {
      "apathy.a:en": written(30),
      "apathy.bad:en": { right: 2, wrong: 3, written: { right: 1, wrong: 0 } },
    };
    expect(evidenceFor(records, "apathy.bad:en")).toMatchObject({ by: "judged" });
    expect(evidenceFor(records, "apathy.a:en").cases).toEqual({ right: 30, wrong: 0 });
  });

  it("does not reach from one language to all", () => {
    const records = { "apathy.a": written(30), "apathy.b": written(1) };
    expect(trustAt(records, "apathy.b").counted).toBe(false);
    expect(trustAt(records, "apathy.a").counted).toBe(true);
  });

  describe("of a rule that several sins share", () => {
    const shared: TrackRecord = {
      "rudeness.reported:en": { right: 30, wrong: 5 },
      "apathy.reported:en": { right: 2, wrong: 0 },
      "apathy.reported:es": { right: 2, wrong: 0 },
      "apathy.other:en": { right: 2, wrong: 0 },
    };

    it("is its cases in all of them, in that language, where few were judged", () => {
      expect(evidenceFor(shared, "apathy.reported:en")).toEqual({
        by: "shared",
        cases: { right: 32, wrong: 5 },
      });
      expect(trustAt(shared, "apathy.reported:en").counted).toBe(true);
      expect(evidenceFor(shared, "apathy.reported:es")).toMatchObject({ by: "judged" });
      expect(evidenceFor(shared, "apathy.other:en")).toMatchObject({ by: "judged" });
    });

    it("is its own where enough were judged, where none was right, and where too many were wrong", () => {
      const own = [
        { right: 10, wrong: 10 },
        { right: 0, wrong: 1 },
        { right: 2, wrong: 1 },
        { right: 1, wrong: 0, written: { right: 1, wrong: 2 } },
      ];
      for (const record of own) {
        const records = { ...shared, "apathy.reported:en": record };
        expect(evidenceFor(records, "apathy.reported:en")).toMatchObject({ by: "judged" });
        expect(trustAt(records, "apathy.reported:en").counted).toBe(false);
      }
    });

    it("goes by real cases alone where they say something", () => {
      const record = { right: 4, wrong: 1, written: { right: 0, wrong: 9 } };
      const records = { ...shared, "apathy.reported:en": record };
      expect(trustAt(records, "apathy.reported:en").counted).toBe(true);
    });

    it("does not count where the rule is wrong too often over all", () => {
      const records = { ...shared, "rudeness.reported:en": { right: 20, wrong: 15 } };
      expect(trustAt(records, "apathy.reported:en")).toMatchObject({ counted: false });
    });
  });

  it("keeps written cases apart when records come together", () => {
    expect(together(written(3, 1), { right: 5, wrong: 2 })).toEqual({
      right: 5,
      wrong: 2,
      written: { right: 3, wrong: 1 },
    });
    const both = combineRecords(
      { "apathy.a:en": written(3) },
      { "apathy.a": { right: 1, wrong: 0 } },
    );
    expect(both["apathy.a:en"]).toEqual({ right: 1, wrong: 0, written: { right: 3, wrong: 0 } });
    expect(recordInWords(both["apathy.a:en"])).toMatch(
      /1 of 1 .*; 3 of 3 in conversations written/,
    );
  });
});
