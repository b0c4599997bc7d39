import { describe, expect, it } from "vitest";
import { ledgerOf } from "../review/testing/ledgers.ts";
import { HISTORIES } from "./testing/histories/index.ts";

describe.each(["en", "es", "tl"] as const)("what became of promises: %s", (language) => {
  const own = HISTORIES.filter((history) => history.language === language);
  it.each(own)("$state: $line", ({ now, state, warned, which, ...history }) => {
    const record = ledgerOf(history, now)[which];
    expect(record?.state).toBe(state);
    if (warned !== undefined) expect(record?.warned).toBe(warned);
  });
});
