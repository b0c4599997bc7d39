import { describe, expect, it } from "vitest";
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

  it("stays quick with a hundred thousand addresses", () => {
    let now = 0;
    const attempts = signInAttempts(() => now);
    const start = performance.now();
    for (let i = 0; i < 100_000; i += 1) {
      now += 1200;
      attempts.take(String(i));
    }
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
