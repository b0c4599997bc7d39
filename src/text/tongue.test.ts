import { expect, it } from "vitest";
import { fold } from "./fold.ts";
import { tokenise } from "./tokens.ts";
import { likelyTongueOf } from "./tongue.ts";

it.each([
  ["The parcel has not arrived and I need it today.", "en"],
  ["El paquete todavía no ha llegado y lo necesito hoy para una fiesta.", "es"],
  ["Hindi pa po dumadating yung package at kailangan ko na ngayon.", "tl"],
  ["Das Paket ist noch nicht angekommen und ich brauche es heute.", "de"],
  ["Le colis n'est pas arrivé et je ne sais pas quand il sera chez nous.", "fr"],
  ["Het pakket is nog niet hier, wanneer kan ik het ontvangen bij ons?", "nl"],
  ["O pacote ainda não chegou e você não me disse quando vem, obrigado.", "pt"],
  ["Il pacco non è ancora arrivato e non so che fare, grazie per questa risposta.", "it"],
  ["Пакет еще не пришел, когда он будет доставлен к нам домой?", "ru"],
  ["I already told you na hindi pa po dumadating yung order, please check it.", null],
  ["C:\\Users\\Ana\\AppData error 0x80070005", null],
])("%j is %s", (text, tongue) => {
  const told = likelyTongueOf(tokenise(fold(text)));
  expect(told?.certain === true ? told.name : null).toBe(tongue);
});

it.each([
  ["How can I close it?", "en"],
  ["Comment faire pour changer de mot de passe ?", "fr"],
  ["habe mein Passwort vergessen", "de"],
  ["Order 4711, Lima", null],
  ["ok", null],
])("%j is likely %s", (text, tongue) => {
  expect(likelyTongueOf(tokenise(fold(text)))?.name ?? null).toBe(tongue);
});
