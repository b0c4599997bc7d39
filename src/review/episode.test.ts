import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import type { EpisodeRole } from "../model/episodes.ts";
import { readEpisode } from "./episode.ts";

const context = { now: "2026-03-02T08:00:00Z", config: Config.parse({}) };
const read = (text: string, role: EpisodeRole = "customer") => readEpisode({ text, role }, context);

describe("an episode", () => {
  it.each([
    [
      "customer",
      "en",
      "broken_promise",
      "The garage promised to call me on Tuesday and nobody called.",
    ],
    [
      "visitor",
      "en",
      "poor_tangibles",
      "Town hall, second floor: the chairs were broken and the toilets were filthy.",
    ],
    ["customer", "es", "broken_promise", "Me prometieron llamarme el martes y nunca llamaron."],
    [
      "customer",
      "tl",
      "onsite_inattention",
      "Pumasok ako sa tindahan, walang lumapit na staff sa amin.",
    ],
    [
      "colleague",
      "en",
      "ignored_contact",
      "I asked facilities for a key last week and nobody has answered.",
    ],
  ] as const)("of a %s in %s is read as %s", (role, language, sin, text) => {
    const reading = read(text, role);
    expect(reading.language).toBe(language);
    expect(reading.proposals.map((one) => one.sin)).toContain(sin);
    for (const { quote } of reading.proposals) expect(text).toContain(quote);
  });

  it("may be about anybody: in the journal the customer's own bank counts", () => {
    const text = "My bank promised to call me on Friday and nobody called.";
    expect(read(text).proposals.map(({ sin }) => sin)).toEqual(["broken_promise"]);
  });

  it("that tells of good service is no sin", () => {
    expect(read("The clerk came round the counter and carried it to my car.").proposals).toEqual(
      [],
    );
  });

  it("is never proved by silence: nobody could answer it", () => {
    const text = "Hello? Is anybody there? I need an answer today.";
    const later = { ...context, now: "2026-04-30T08:00:00Z" };
    expect(readEpisode({ text, role: "colleague" }, later).proposals).toEqual([]);
  });

  it("proposes the most trusted rule first", () => {
    const { proposals } = read("They sent me the wrong size and then blamed me for it.");
    expect(proposals.length).toBeGreaterThan(1);
    const trust = proposals.map(({ confidence }) => confidence);
    expect(trust).toEqual(trust.toSorted((a, b) => b - a));
  });
});
