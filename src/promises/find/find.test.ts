import { describe, expect, it } from "vitest";
import type { PromiseType } from "../../model/taxonomy.ts";
import { found } from "../../review/testing/found.ts";
import { growth, TOO_MUCH } from "../../text/testing/growth.ts";

const PROMISES: readonly (readonly [text: string, quote: string, type: PromiseType])[] = [
  ["I will call you at three o'clock.", "I will call you at three o'clock", "firm"],
  ["Thanks, we'll replace the shade.", "we'll replace the shade", "firm"],
  [
    "We're going to move you to the new tariff.",
    "We're going to move you to the new tariff",
    "firm",
  ],
  ["Will send the drawing tonight.", "Will send the drawing tonight", "firm"],
  [
    "I promise to fix the switch this week.",
    "I promise to fix the switch this week",
    "performative",
  ],
  ["Our billing team will refund you.", "Our billing team will refund you", "third_party"],
  ["I'll have a technician call you.", "I'll have a technician call you", "third_party"],
  [
    "You will receive a confirmation by Friday.",
    "You will receive a confirmation by Friday",
    "implied",
  ],
  ["Your parcel will be sent tomorrow.", "Your parcel will be sent tomorrow", "implied"],
  ["It will be with you on Friday.", "It will be with you on Friday", "implied"],
  ["I'm sorry, it won't happen again.", "it won't happen again", "negative"],
  ["If you send the number, I'll look it up.", "I'll look it up", "conditional"],
  ["I'll look it up once you send the number.", "I'll look it up", "conditional"],
  ["Please send us the number. We'll look into it.", "We'll look into it", "conditional"],
  ["I can send you another bulb.", "I can send you another bulb", "offer"],
  ["I'll try to finish it this week.", "I'll try to finish it this week", "hedged"],
  ["Hopefully we'll have it back tomorrow.", "we'll have it back tomorrow", "hedged"],
  ["It should be fixed by Monday.", "It should be fixed by Monday", "hedged"],
  // a wrapped line and doubled spaces hide nothing
  [
    "We will  send the new cable and the old plug to your\nhome  by Friday.",
    "We will  send the new cable and the old plug to your\nhome  by Friday",
    "firm",
  ],
  ["I'll call you Friday, March 13 at 3 pm.", "I'll call you Friday, March 13 at 3 pm", "firm"],
  ["We'll call you Thursday between 1 and 3.", "We'll call you Thursday between 1 and 3", "firm"],
  // the commitment's clause, not the whole sentence
  ["The cable was torn, so we'll replace it, but the plug is fine.", "we'll replace it", "firm"],
];

const NO_PROMISES: readonly (readonly [text: string, why: string])[] = [
  ["Refunds usually take five days.", "forecast"],
  ["We are happy to help.", "courtesy"],
  ["We'll be happy to help you.", "courtesy"],
  ["My colleague said he will call you.", "reported"],
  ["I would have called you.", "not done"],
  ["Will you call us tomorrow?", "question"],
  ["We will not be able to refund you.", "refusal"],
  ["I'll admit that the manual is hard to read.", "way of speaking"],
  ["I'll be honest, that model is old.", "way of speaking"],
  ["You will see a red lamp when the battery is empty.", "how the product works"],
  ["It will ask for your password.", "how the product works"],
  ["I wonder whether we will see it again.", "wondering"],
  ['The note said "we will call you" on it.', "quoted"],
  ["You need the number so that we can look it up.", "purpose"],
  ["We'll see.", "nothing promised"],
];

describe("finding promises in English", () => {
  it.each(PROMISES)("%s", (text, quote, type) => {
    expect(found(text)).toEqual([{ quote, type }]);
  });

  it.each(NO_PROMISES)("none in: %s (%s)", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("reads a short yes to a request as a promise of what was asked", () => {
    expect(
      found("Sure, will do!", { channel: "chat", customer: "Could you resend the bill, please?" }),
    ).toEqual([{ quote: "Sure, will do!", type: "acceptance" }]);
    expect(found("Sure, will do!", { channel: "chat", customer: "My lamp is blue." })).toEqual([]);
  });

  it("does not take a volunteer's forecast for a promise", () => {
    expect(found("The fault will be fixed.", { channel: "forum" })).toEqual([]);
  });

  it("finds two promises in one sentence", () => {
    expect(found("I'll check the stock and we'll call you tomorrow.")).toEqual([
      { quote: "I'll check the stock", type: "firm" },
      { quote: "we'll call you tomorrow", type: "firm" },
    ]);
  });

  it.each(["I will ", "if we'll, ", "in a "])("reads a long text of %j in linear time", (piece) => {
    expect(growth((times) => found(piece.repeat(times)), 1_250)).toBeLessThan(TOO_MUCH);
  });
});
