import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../model/taxonomy.ts";
import { SINS } from "./index.ts";
import { RECORDED_VERSIONS, TRACK_RECORDS } from "./track_records.ts";

const REDO = "run: amends evaluate GOLD --write-track-record src/sins/track_records.ts";

describe("track records that ship", () => {
  it("speak of rules that exist, in languages that exist", () => {
    const rules = new Set(
      SINS.flatMap(({ id, explanations }) => Object.keys(explanations).map((b) => `${id}.${b}`)),
    );
    const unknown = Object.keys(TRACK_RECORDS).filter((key) => {
      const [rule = "", language] = key.split(":");
      const spoken = language === undefined || (LANGUAGES as readonly string[]).includes(language);
      return !rules.has(rule) || !spoken;
    });
    expect(unknown).toEqual([]);
  });

  it("speak of the rules as they are now", () => {
    const recorded = new Set(Object.keys(TRACK_RECORDS).map((key) => key.split(".")[0]));
    const changed = SINS.filter(
      ({ id, version }) => recorded.has(id) && RECORDED_VERSIONS[id] !== version,
    );
    expect(changed.map(({ id }) => `${id}: ${REDO}`)).toEqual([]);
  });

  it("hold whole numbers of cases", () => {
    for (const { right, wrong } of Object.values(TRACK_RECORDS)) {
      expect([right, wrong].every((count) => Number.isInteger(count) && count >= 0)).toBe(true);
    }
  });
});
