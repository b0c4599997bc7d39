import { expect, it } from "vitest";
import { fold } from "./fold.ts";
import { segment } from "./segments.ts";
import { sentencesOf } from "./sentences.ts";

const languages = (text: string) => {
  const folded = fold(text);
  return sentencesOf(folded, segment(folded)).map(({ language }) => language);
};

it.each([
  ["The parcel has not arrived and I need it today.", "en"],
  ["El paquete todavía no ha llegado y lo necesito hoy.", "es"],
  ["Hindi pa po dumadating yung package at kailangan ko na ngayon.", "tl"],
  ["I already told you na hindi pa po dumating yung order, please check it.", "mixed"],
  ["Wla pa rin po ung order ko, kelan nyo ba ipapadala?", "tl"],
  ["Nag-send na ako ng email pero they are not replying, please check.", "mixed"],
  ["Das Paket ist noch nicht angekommen und ich brauche es.", "other"],
  ["Le colis n'est pas arrivé et je ne sais pas pour quand.", "other"],
  ["Пакет еще не пришел, когда он будет доставлен к нам домой?", "other"],
])("%j is %s", (text, language) => {
  expect(languages(text)).toEqual([language]);
});

it("gives a short sentence the language of its message", () => {
  expect(languages("No hemos recibido nada todavía. Total: 20.")).toEqual(["es", "es"]);
});
