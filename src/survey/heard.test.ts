import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { heardIn } from "./heard.ts";

const CONTEXT = { now: "2026-03-04T10:00:00.000Z", config: Config.parse({}) };
const heard = (words: string, language = "en") =>
  heardIn({ id: "survey:a1", words }, { id: "c1", channel: "email", language }, CONTEXT);

describe("an open answer", () => {
  it.each([
    [
      "en",
      "You sent the wrong colour, and nobody called me back as promised.",
      "wrong_delivery",
      "sent the wrong colour",
    ],
    [
      "en",
      "They passed me from one department to another.",
      "runaround",
      "passed me from one department to",
    ],
    ["es", "No me devolvieron la llamada.", "broken_promise", "No me devolvieron la llamada"],
    ["tl", "Bastos po ang kausap ko.", "rudeness", "Bastos"],
  ])("in %s reports a sin with its exact words: %s", (language, words, sin, quote) => {
    const { sins } = heard(words, language);
    const found = sins.find((one) => one.sin === sin);
    expect(found?.quote).toContain(quote);
    expect(words.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it.each([
    ["en", "Dana was great, excellent service!", 1],
    ["en", "You fixed it right away. Very happy with that.", 2],
    ["es", "Me atendieron muy bien. Todo perfecto.", 2],
    ["tl", "Napakabait ng agent.", 1],
  ])("in %s is heard as praise: %s", (language, words, count) => {
    const { praise } = heard(words, language);
    expect(praise).toHaveLength(count);
    for (const { quote, start, end } of praise) expect(words.slice(start, end)).toBe(quote);
  });

  it.each([
    ["en", "Nobody was helpful."],
    ["en", "It would have been nice if the service was great."],
    ["en", "Was the support great?"],
    ["en", "Thank you."],
    ["es", "No fueron muy amables."],
    ["tl", "Hindi mabait ang nakausap ko."],
  ])("in %s is no praise: %s", (language, words) => {
    expect(heard(words, language).praise).toEqual([]);
  });

  it("that says nothing of treatment is nothing", () => {
    expect(heard("")).toEqual({ sins: [], praise: [] });
    // Structure, such as an unanswered message, is no report of the customer.
    expect(heard("Add a blue one to the shop, please.").sins).toEqual([]);
  });
});
