import { describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { SERVED_LANGUAGES } from "../../model/taxonomy.ts";
import { fold } from "../../text/fold.ts";
import { readPattern } from "../../text/linear/read.ts";
import { nestedRepetition } from "../../text/linear/safe.ts";
import { growth, TOO_MUCH } from "../../text/testing/growth.ts";
import { readEpisode } from "../episode.ts";
import {
  EPISODES_LAST,
  EPISODES_LOOKED_AT,
  EPISODES_UNSEEN,
  type WrittenEpisode,
} from "../testing/episodes.ts";
import { EPISODE_HINTS, hintsIn } from "./index.ts";

describe.each(SERVED_LANGUAGES)("wordings of episodes in %s", (language) => {
  it.each(EPISODE_HINTS[language].map((hint) => [hint.sin, hint] as const))(
    "%s",
    (_sin, { pattern, yes, no = [] }) => {
      for (const text of yes) expect(text).toSatisfy((one: string) => pattern.test(fold(one)));
      for (const text of no) expect(text).not.toSatisfy((one: string) => pattern.test(fold(one)));
      expect(pattern.flags).toBe("");
      expect(nestedRepetition(readPattern(pattern.source))).toBeNull();
    },
  );

  it("read a long text in proportion to its length", () => {
    const starts = EPISODE_HINTS[language].map(({ yes }) =>
      yes[0]?.split(" ").slice(0, 4).join(" "),
    );
    const work = (pieces: number) =>
      void hintsIn(`${starts.join(" the ")} `.repeat(pieces), [language]);
    expect(growth(work, 10)).toBeLessThan(TOO_MUCH);
  });
});

const context = { now: "2026-03-02T08:00:00Z", config: Config.parse({}) };
const proposals = ({ text, role }: WrittenEpisode) =>
  readEpisode({ text, role }, context).proposals;
const readRight = (episodes: readonly WrittenEpisode[]) =>
  episodes.filter((one) => proposals(one).some(({ sin }) => one.sins.includes(sin))).length;

describe("written episodes", () => {
  // What was counted when the wordings stood; a change may not lose any of it.
  it.each([
    ["looked at", EPISODES_LOOKED_AT, 27],
    ["unseen, told plainly", EPISODES_UNSEEN, 13],
    ["unseen, told in a roundabout way", EPISODES_LAST, 2],
  ] as const)("%s", (_name, episodes, right) => {
    expect(readRight(episodes)).toBeGreaterThanOrEqual(right);
  });

  it("of good service, or of nobody's fault, get nothing from the journal's own wordings", () => {
    const good = [...EPISODES_LOOKED_AT, ...EPISODES_UNSEEN, ...EPISODES_LAST].filter(
      ({ sins }) => sins.length === 0,
    );
    expect(good.length).toBeGreaterThan(12);
    for (const one of good)
      expect(proposals(one).filter(({ rule }) => rule.endsWith(".episode"))).toEqual([]);
  });

  it("are quoted in their own words, what nobody has checked last", () => {
    for (const one of EPISODES_LOOKED_AT) {
      const found = proposals(one);
      for (const { quote, explanation } of found) {
        expect(one.text).toContain(quote);
        expect(explanation).not.toBe("");
      }
      const own = found.map(({ rule }) => rule.endsWith(".episode"));
      expect(own).toEqual(own.toSorted((a, b) => Number(a) - Number(b)));
    }
  });
});
