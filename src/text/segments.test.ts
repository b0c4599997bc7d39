import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { segment } from "./segments.ts";

const bodyOf = (text: string) =>
  segment(fold(text))
    .filter(({ kind }) => kind === "body")
    .map(({ start, end }) => text.slice(start, end))
    .join("")
    .trim();

describe("segment", () => {
  it.each([
    ["> old words\n> more\nMy answer.", "My answer."],
    [
      "My answer.\n\nOn Mon, 2 Mar 2026 at 09:00, Ana <ana@shop.example> wrote:\n> old",
      "My answer.",
    ],
    [
      "My answer.\n\nOn Mon, 2 Mar 2026 at 09:00, Ana\n<ana@shop.example> wrote:\n\nold words",
      "My answer.",
    ],
    [
      "On 12/10/25 18:08, Rosa wrote:\n\nYou can change it in the settings.",
      "You can change it in the settings.",
    ],
    [
      "Listo.\n\nEl lun, 2 mar 2026 a las 9:00, Ana (<ana@tienda.example>) escribió:\n> viejo",
      "Listo.",
    ],
    [
      "Ok po.\n\nNoong Lun, Mar 2, 2026 nang 9:00 AM, sinulat ni Ana <a@b.example>:\n> luma",
      "Ok po.",
    ],
    ["Danke!\n\nAm 02.03.2026 um 09:00 schrieb Ana:\n> alt", "Danke!"],
    ["Done.\n\n-----Original Message-----\nFrom: Ana\nSent: Monday\nSubject: Hi\n\nold", "Done."],
    [
      "Done.\n\nFrom: Ana <a@b.example>\nSent: Monday 2 March\nTo: help\nSubject: Hi\n\nold",
      "Done.",
    ],
    ["See below.\n\n---------- Forwarded message ----------\nFrom: Bo\n\nold", "See below."],
    ["Thanks.\n-- \nAna\nShop Ltd", "Thanks."],
    ["Thanks.\n\nSent from my iPhone", "Thanks."],
    ["I was on the train when it rang.", "I was on the train when it rang."],
    [
      "From: the start it was broken.\nI want a refund.",
      "From: the start it was broken.\nI want a refund.",
    ],
  ])("keeps only the author's own words of %j", (text, body) => {
    expect(bodyOf(text)).toBe(body);
  });

  it("keeps answers written between quoted lines", () => {
    const text = "On Monday 2 March Bo wrote:\n> First question?\nYes.\n> Second question?\nNo.";
    expect(bodyOf(text)).toBe("Yes.\nNo.");
  });

  it("covers the whole text in order, whatever the text", () => {
    const piece = fc.constantFrom(
      "> ",
      "On ",
      "wrote:",
      "\n",
      "-- ",
      "```",
      "From: ",
      "x",
      " ",
      "\n\n",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = fold(pieces.join(""));
        let at = 0;
        for (const { start, end } of segment(text)) {
          expect(start).toBe(at);
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(at).toBe(text.length);
      }),
    );
  });
});
