import { describe, expect, it } from "vitest";
import { conversationSearch } from "../pages/conversations/search.ts";
import { day, oneOf, text } from "./search_params.ts";

describe("search parameters", () => {
  it("keep what is known", () => {
    expect(oneOf(["a", "b"], "b")).toBe("b");
    expect(text(42)).toBe("42");
    expect(day("2026-02-03")).toBe("2026-02-03");
  });

  it("drop what is not", () => {
    expect(oneOf(["a", "b"], "c")).toBeUndefined();
    expect(text("   ")).toBeUndefined();
    expect(text({})).toBeUndefined();
    expect(day("2026-13-45")).toBeUndefined();
    expect(day("soon")).toBeUndefined();
  });

  it("of the list of conversations survive nonsense", () => {
    expect(
      conversationSearch({
        sin: "apathy",
        channel: "pigeon",
        q: "refund",
        from: "x",
        sort: "newest",
      }),
    ).toEqual({ sin: "apathy", q: "refund", sort: "newest" });
  });
});
