import type { ServedLanguage } from "../../model/taxonomy.ts";

interface HouseTexts {
  jargon: (term: string) => string;
  say: (plain: string | undefined) => string;
  banned: (words: string) => string;
  required: (words: string) => string;
  write: (words: string) => string;
}

/** What is said where the house has written nothing itself. */
export const HOUSE_TEXTS: Readonly<Record<ServedLanguage, HouseTexts>> = {
  en: {
    jargon: (term) =>
      `The reply says "${term}", a word of the trade that the customer has not used, without plain words for it.`,
    say: (plain) =>
      plain === undefined ? "Say it in words the customer uses." : `Say "${plain}".`,
    banned: (words) => `The house does not write "${words}".`,
    required: (words) => `The house asks for these words in this reply, and it has none: ${words}.`,
    write: (words) => `Write: ${words}`,
  },
  es: {
    jargon: (term) =>
      `La respuesta dice «${term}», un término del oficio que el cliente no ha usado, sin explicarlo con palabras sencillas.`,
    say: (plain) =>
      plain === undefined ? "Dígalo con palabras que use el cliente." : `Diga «${plain}».`,
    banned: (words) => `En esta casa no se escribe «${words}».`,
    required: (words) =>
      `La casa pide estas palabras en esta respuesta y no hay ninguna: ${words}.`,
    write: (words) => `Escriba: ${words}`,
  },
  tl: {
    jargon: (term) =>
      `Sinasabi ng sagot ang "${term}", salita ng trabaho na hindi ginamit ng customer, nang walang paliwanag sa simpleng salita.`,
    say: (plain) =>
      plain === undefined ? "Sabihin sa mga salitang gamit ng customer." : `Sabihin: "${plain}".`,
    banned: (words) => `Hindi isinusulat dito ang "${words}".`,
    required: (words) =>
      `Hinihingi ang mga salitang ito sa sagot na ito, at wala ni isa: ${words}.`,
    write: (words) => `Isulat: ${words}`,
  },
};
