import { describe, expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { heardIn } from "../heard.ts";
import type { Comment } from "./testing/comment.ts";
import { COMMENTS_EN } from "./testing/comments.en.ts";
import { COMMENTS_ES } from "./testing/comments.es.ts";
import { COMMENTS_TL } from "./testing/comments.tl.ts";

const CONTEXT = { now: "2026-03-04T10:00:00.000Z", config: Config.parse({}) };

/** Comments in which praise is heard at the words that praise; elsewhere or in none of it: wrongly. */
function measure(language: string, cases: readonly Comment[]) {
  const sums = { right: 0, wrong: [] as string[] };
  for (const { text, praise } of cases) {
    const heard = heardIn(
      { id: "survey:a", words: text },
      { id: "c", channel: "email", language },
      CONTEXT,
    ).praise;
    const from = praise === null ? -1 : text.indexOf(praise);
    const to = from + (praise?.length ?? 0);
    const at = praise !== null && heard.some(({ start, end }) => start < to && end > from);
    if (at) sums.right += 1;
    if (heard.length > 0 && !at) sums.wrong.push(text);
  }
  return sums;
}

describe.each([
  ["en", COMMENTS_EN],
  ["es", COMMENTS_ES],
  ["tl", COMMENTS_TL],
] as const)("comments in %s", (language, cases) => {
  it("are told apart by whether they praise", () => {
    const { right, wrong } = measure(language, cases);
    expect(cases.filter(({ praise }) => praise !== null)).toHaveLength(20);
    expect(cases).toHaveLength(40);
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(19);
  });
});
