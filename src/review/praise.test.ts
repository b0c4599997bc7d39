import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { workCalendar } from "../calendar/work_calendar.ts";
import { ledger } from "../promises/index.ts";
import { SINS } from "../sins/index.ts";
import { parseTurns } from "../sins/turns.ts";
import { testCues } from "../text/testing/cue_examples.ts";
import { judge } from "./judge.ts";
import { observe } from "./observe.ts";
import { PRAISE_CUES_EN } from "./praise/cues.en.ts";
import { PRAISE_CUES_TL } from "./praise/cues.tl.ts";
import { praiseOf } from "./praise.ts";
import { prepare } from "./prepare.ts";

function praised(turns: string): string[] {
  const { conversation, now } = parseTurns(turns);
  const prepared = prepare(conversation);
  const context = { now, config: Config.parse({}) };
  const promises = ledger(prepared, context, workCalendar(context.config.calendar));
  const seen = observe(prepared, context, SINS, promises);
  return praiseOf(seen, judge(seen, SINS).findings).map((praise) => {
    const message = conversation.messages.find(({ id }) => id === praise.message);
    expect(message?.text.slice(praise.start, praise.end)).toBe(praise.quote);
    return `${praise.kind}: ${praise.quote}`;
  });
}

describe("praise", () => {
  it("is given in Tagalog for a mistake owned and repaired, without an excuse", () => {
    const asked = "C: Mali po ang singil sa akin. / A: Kasalanan po namin ito";
    expect(praised(`${asked}. Na-refund ko na po ang sobra.`)).toEqual([
      "owned_mistake: Kasalanan po namin",
    ]);
    expect(praised(`${asked}, pero kayo po ang pumindot. Na-refund ko na po.`)).toEqual([]);
    expect(praised("C: Mali po. / A: Kasalanan po ng rider. Na-refund ko na po.")).toEqual([]);
  });

  it("is given once for making good what went wrong, unless the customer objects", () => {
    const asked = "C: You sent me the wrong size. / A: That is not my department. / C: Then who?";
    const repair = "A: I am sorry, that was no answer. I have refunded the whole order.";
    expect(praised(`${asked} / ${repair}`)).toEqual(["recovery: I have refunded"]);
    expect(praised(`${asked} / ${repair} / C: It is still not refunded.`)).toEqual([]);
    expect(praised(`${asked} / A: I am sorry.`)).toEqual([]);
    const wish = "I am sorry. We want to make sure that this has been refunded for you.";
    expect(praised(`${asked} / A: ${wish}`)).toEqual([]);
  });

  it("is given for a dated promise kept in time", () => {
    expect(
      praised(
        "#email @2026-03-10T09:00 [2026-03-02T09:10] C: Please send the invoice. / [2026-03-02T09:20] A: I will email you the invoice by Wednesday. / [2026-03-03T10:00] A: Here is the invoice, attached. / [2026-03-03T12:00] C: Got it.",
      ),
    ).toEqual([expect.stringContaining("kept_hard_promise: I will email you the invoice")]);
  });

  it("is not given for a promise kept late, or without a date", () => {
    expect(
      praised(
        "#email @2026-03-20T09:00 [2026-03-02T09:10] C: Please send the invoice. / [2026-03-02T09:20] A: I will email you the invoice by Wednesday. / [2026-03-12T10:00] A: Here is the invoice, attached.",
      ),
    ).toEqual([]);
    expect(
      praised(
        "#email @2026-03-20T09:00 [2026-03-02T09:10] C: Please send the invoice. / [2026-03-02T09:20] A: I will email you the invoice soon. / [2026-03-02T10:00] A: Here is the invoice, attached.",
      ),
    ).toEqual([]);
  });

  it("is given for a mistake owned without excuse and repaired", () => {
    expect(
      praised(
        "C: You sent the green lid. / A: That was our mistake. I have sent the blue one today, express.",
      ),
    ).toEqual(["owned_mistake: That was our mistake"]);
  });

  it.each([
    "C: You sent the green lid. / A: That was our mistake, but you did not check the form. I have sent the blue one.",
    "C: You sent the green lid. / A: That was our mistake.",
    "C: Whose fault is it? / A: If it was our mistake we have sent a new one already.",
    "C: The lid broke. / A: It was not our mistake. I have sent the bill.",
  ])("is not given with an excuse, without repair or not meant: %s", (turns) => {
    expect(praised(turns)).toEqual([]);
  });

  it("is given for a wish that refers to what the customer told", () => {
    expect(
      praised(
        "C: I need the suit for my wedding on Saturday. / A: It is ready on Thursday. Enjoy the wedding!",
      ),
    ).toEqual(["personal_touch: Enjoy the wedding"]);
  });

  it.each([
    "C: I need the suit on Saturday. / A: It is ready. Enjoy the wedding!",
    "C: I need the suit for my wedding. / A: Hope you have a nice day!",
    "C: My son broke the lid. / A: Please send the photo of the lid.",
  ])("is not given for a formula or for what was never told: %s", (turns) => {
    expect(praised(turns)).toEqual([]);
  });

  testCues([...PRAISE_CUES_EN, ...PRAISE_CUES_TL]);
});
