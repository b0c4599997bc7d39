import { describe, expect, it } from "vitest";
import { growth, TOO_MUCH } from "../../text/testing/growth.ts";
import { signInAttempts } from "./attempts.ts";

describe("signInAttempts", () => {
  it("lets an address try again after a minute, and others meanwhile", () => {
    let now = 0;
    const attempts = signInAttempts(() => now);
    for (let i = 0; i < 10; i += 1) attempts.take("a");
    expect(() => attempts.take("a")).toThrow("Too many");
    attempts.take("b");
    now = 60_000;
    attempts.take("a");
  });

  it("starts afresh after a success", () => {
    const attempts = signInAttempts(() => 0);
    for (let i = 0; i < 10; i += 1) attempts.take("a");
    attempts.succeeded("a");
    expect(() => attempts.take("a")).not.toThrow();
  });

  it("stops many addresses together", () => {
    const attempts = signInAttempts(() => 0);
    const all = () => {
      for (let i = 0; i < 100; i += 1) attempts.take(String(i));
    };
    expect(all).toThrow("Too many");
  });

  it("works in proportion to the number of addresses", () => {
    const from = (addresses: number) => {
      let now = 0;
      const attempts = signInAttempts(() => now);
      for (let i = 0; i < addresses; i += 1) {
        now += 1200;
        attempts.take(String(i));
      }
    };
    expect(growth(from, 10_000)).toBeLessThan(TOO_MUCH);
  });
});
