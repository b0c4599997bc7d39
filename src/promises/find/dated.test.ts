import { describe, expect, it } from "vitest";
import type { PromiseType } from "../../model/taxonomy.ts";
import { found } from "../../review/testing/found.ts";

const PROMISES: readonly (readonly [text: string, quote: string, type: PromiseType])[] = [
  [
    "Our gardener will trim the hedge on Tuesday.",
    "Our gardener will trim the hedge on Tuesday",
    "third_party",
  ],
  [
    "Professor Lim will grade it by Thursday.",
    "Professor Lim will grade it by Thursday",
    "third_party",
  ],
  [
    "Your listing will be rewritten within two days.",
    "Your listing will be rewritten within two days",
    "implied",
  ],
  [
    "Good news: the fitting has been booked for Monday at 10 am.",
    "the fitting has been booked for Monday at 10 am",
    "implied",
  ],
  ["You'll have the deposit back by Friday.", "You'll have the deposit back by Friday", "implied"],
  ["We won't mix up the rooms again.", "We won't mix up the rooms again", "negative"],
  ["Voy a encuadernarle la tesis.", "Voy a encuadernarle la tesis", "firm"],
  ["Barnizaremos la puerta el lunes.", "Barnizaremos la puerta el lunes", "firm"],
  ["Mañana le plancho el traje.", "le plancho el traje", "firm"],
  [
    "La maestra Inés le corrige el examen el jueves.",
    "La maestra Inés le corrige el examen el jueves",
    "third_party",
  ],
  ["Lijaremos y le pintaremos la mesa.", "le pintaremos la mesa", "firm"],
  [
    "Lo sentimos, no le despertaremos más por la noche.",
    "no le despertaremos más por la noche",
    "negative",
  ],
  ["Lilinisin ko po ang aircon bukas.", "Lilinisin ko po ang aircon bukas", "firm"],
  ["I-a-unlock ko po ang phone niyo.", "I-a-unlock ko po ang phone niyo", "firm"],
  ["Si Dodong na po ang magkakabit.", "Si Dodong na po ang magkakabit", "third_party"],
  ["Mabubura na po ang lumang record bukas.", "Mabubura na po ang lumang record bukas", "implied"],
  ["Hindi na po kayo kakaltasan.", "Hindi na po kayo kakaltasan", "negative"],
];

const NONE: readonly (readonly [text: string, why: string])[] = [
  ["The courier will leave it with a neighbour on Friday.", "not the house"],
  ["Our shop will be closed on Monday.", "a notice"],
  ["Your card will be charged on the 5th.", "a notice"],
  ["The sale will start on Saturday.", "it only happens"],
  ["The fitting was booked for Monday.", "past"],
  ["You'll have to wait until Friday.", "not for the customer"],
  ["El banco le cobra la cuota el lunes.", "not the house"],
  ["La oferta termina el viernes.", "it only happens"],
  ["Mañana le vence el plazo.", "it only happens"],
  ["Le recuerdo que el lunes cerramos.", "a notice"],
  ["Prepare su documento para el lunes.", "told to the customer"],
  ["Vamos a la tienda mañana.", "no deed"],
  ["Hindi na po namin ibabalik ang bayad.", "a refusal"],
  ["Nasa sasakyan namin ang tubero.", "a noun"],
  ["Nalinis ko na po ang aircon.", "done"],
];

describe("promises of any verb", () => {
  it.each(PROMISES)("%s", (text, quote, type) => {
    expect(found(text)).toEqual([{ quote, type }]);
  });

  it.each(NONE)("none in: %s (%s)", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("are not read among the readers of a forum, where anybody forecasts", () => {
    expect(found("The next build will support it on Friday.", { channel: "forum" })).toEqual([]);
    expect(found("Barnizaremos la puerta el lunes.", { channel: "forum" })).toEqual([]);
  });
});
