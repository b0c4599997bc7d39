import { describe, expect, it } from "vitest";
import { annotatorNow } from "../../src/evaluate/annotator.ts";
import { Config } from "../../src/model/config.ts";
import type { Conversation } from "../../src/model/conversation.ts";
import { review } from "../../src/review/review.ts";
import { bases } from "./bases.ts";
import { SWAPS } from "./swaps.ts";

/** Of the pairs that say the same in other words, so many may differ in their sins. */
const MOST = 0.02;
const LEAST_BASES = 60;

const config = Config.parse({});

function sinsIn(conversation: Conversation, now: string): string {
  const { findings } = review(conversation, { now, config });
  return [...new Set(findings.map(({ sin }) => sin))].sort().join(" ");
}

describe("the same sins are found", () => {
  const all = bases().map((base) => ({
    ...base,
    now: annotatorNow(base.conversation),
    sins: sinsIn(base.conversation, annotatorNow(base.conversation)),
  }));

  it("in enough conversations to tell", () => {
    expect(all.length).toBeGreaterThanOrEqual(LEAST_BASES);
    expect(all.filter(({ sins }) => sins !== "").length).toBeGreaterThan(LEAST_BASES / 2);
  });

  it.each([
    ["whoever writes", "name"],
    ["however they write", "wording"],
  ] as const)("%s", (_what, family) => {
    const lines: string[] = [];
    let pairs = 0;
    let differing = 0;
    for (const { name, languages, apply } of SWAPS.filter(({ of }) => of === family)) {
      const tried = all
        .filter(({ language }) => languages.includes(language))
        .map((base) => ({ base, other: apply(base.conversation) }))
        .filter(({ base, other }) => JSON.stringify(other) !== JSON.stringify(base.conversation));
      expect(`${name}: ${tried.length}`).not.toBe(`${name}: 0`);
      const flipped = tried.flatMap(({ base, other }) => {
        const sins = sinsIn(other, base.now);
        return sins === base.sins
          ? []
          : [`  ${base.conversation.id}: [${base.sins}] became [${sins}]`];
      });
      pairs += tried.length;
      differing += flipped.length;
      lines.push(`${name}: ${flipped.length} of ${tried.length}`, ...flipped);
    }
    const rate = differing / pairs;
    console.log(
      `Bias, ${family}: ${differing} of ${pairs} pairs differ (${(100 * rate).toFixed(2)}%)\n${lines.join("\n")}`,
    );
    expect(rate).toBeLessThanOrEqual(MOST);
  });
});
