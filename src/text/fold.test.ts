import fc from "fast-check";
import { expect, it } from "vitest";
import { fold } from "./fold.ts";

it("keeps the length of any text, so that offsets carry over", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
      expect(fold(text).length).toBe(text.length);
    }),
  );
  const everyUnit = String.fromCharCode(...Array.from({ length: 0x3100 }, (_unused, code) => code));
  expect(fold(everyUnit).length).toBe(everyUnit.length);
});

it.each([
  ["¿Cuándo LLEGARÁ mi señal?", "¿cuando llegara mi señal?"],
  ["I’m “sure”\u00a0it’s late…", "i'm \"sure\" it's late…"],
  ["tab\there\r\nnext", "tab here \nnext"],
])("folds %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
