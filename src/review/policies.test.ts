import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseTurns } from "../sins/turns.ts";
import { testCues } from "../text/testing/cue_examples.ts";
import { SUBJECTS_EN } from "./policies/subjects.en.ts";
import { SUBJECTS_ES } from "./policies/subjects.es.ts";
import { SUBJECTS_TL } from "./policies/subjects.tl.ts";
import { review } from "./review.ts";

function used(turns: string): string[] {
  const { conversation, now } = parseTurns(turns);
  const { policies = [] } = review(conversation, { now, config: Config.parse({}) });
  return policies.map(({ kind, subject, message, quote, start, end }) => {
    const { text } = conversation.messages.find(({ id }) => id === message) ?? { text: "" };
    expect(text.slice(start, end)).toBe(quote);
    return `${kind} ${subject}: ${quote}`;
  });
}

describe("rules of the house", () => {
  it("are told where staff refuse on them, with a reason or without", () => {
    const asked = "C: Can I have my money back for the lamp? / A: ";
    expect(used(`${asked}Our refund policy is 14 days, so we cannot refund this.`)).toEqual([
      "refused refund: Our refund policy is 14 days, so we cannot refund",
    ]);
    expect(used(`${asked}We cannot accept opened boxes. Our policy on returns is strict.`)).toEqual(
      ["refused return: Our policy"],
    );
    expect(used(`${asked}That is our policy. Rules are rules.`)).toHaveLength(1);
    // A rule that refuses nothing, and a refusal without a rule.
    expect(used(`${asked}Our refund policy gives you 14 days. I have refunded it.`)).toEqual([]);
    expect(used(`${asked}We cannot repair this lamp.`)).toEqual([]);
    expect(used(`${asked}If our policy said so, we could not refund you. It does not.`)).toEqual(
      [],
    );
  });

  it("are told where an exception is made, about what was refused before", () => {
    const before =
      "C: Please cancel my booking. / A: Our cancellation policy is 24 hours, we cannot change it. / C: My mother died. / A: ";
    expect(used(`${before}I am so sorry. I made an exception for you.`)).toEqual([
      "refused cancellation: Our cancellation policy is 24 hours, we cannot change",
      "exception cancellation: made an exception",
    ]);
    expect(used(`${before}We do not make exceptions.`)).toHaveLength(2);
    expect(used(`${before}We do not make exceptions.`)[1]).toMatch(/^refused /);
    expect(used("C: Late again. / A: As a courtesy we waived the delivery fee.")).toEqual([
      "exception delivery: As a courtesy",
    ]);
  });

  it("are told in Spanish and Tagalog, and not of customers or machines", () => {
    expect(
      used("C: ¿Me devuelven el dinero? / A: Según nuestra política no podemos reembolsarlo."),
    ).toEqual(["refused refund: Según nuestra política no podemos"]);
    expect(
      used("C: Pwede po ba ibalik? / A: Hindi po pwede ibalik, patakaran po namin yan."),
    ).toEqual([expect.stringMatching(/^refused return: /)]);
    expect(used("C: Your policy says you cannot refund it. / A: Let me look.")).toEqual([]);
    expect(used("A: Our policy: we cannot refund. / C: Hello?")).toEqual([]);
  });

  testCues([...SUBJECTS_EN, ...SUBJECTS_ES, ...SUBJECTS_TL]);
});
