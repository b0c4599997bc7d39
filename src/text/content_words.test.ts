import { describe, expect, it } from "vitest";
import { contentWords, shared, stem } from "./content_words.ts";
import { tokenise } from "./tokens.ts";

const words = (text: string) => contentWords(tokenise(text));

describe("contentWords", () => {
  it("keeps what a sentence is about and drops the rest", () => {
    expect([...words("could you please tell me where the blue kettles are?")]).toEqual([
      "tell",
      "blue",
      "kettl",
    ]);
    expect(words("how do i do it and what is this?").size).toBe(0);
  });

  it("makes inflected forms alike, so that asking and answering share words", () => {
    expect(stem("refunded")).toBe(stem("refund"));
    expect(shared(words("was it refunded?"), words("the refund left us"))).toBe(1);
    expect(shared(words("was it refunded?"), words("the parcel left us"))).toBe(0);
  });

  it("leaves short words whole", () => {
    expect(stem("bus")).toBe("bus");
  });
});
