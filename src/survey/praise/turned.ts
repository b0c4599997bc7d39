import { cueList } from "../../text/cue_list.ts";

const TURNED_EN = cueList<"other" | "irony">("survey.turned.en", "en", [
  [
    "other",
    "other",
    "other others elsewhere competitors competitor used told",
    /\b(?:(?:other|another) (?:compan(?:y|ies)|shops?|stores?|firms?|providers?|places?|brands?)|competitors?|elsewhere|used to (?:be|have|get)|(?:was|were|been) told)\b/,
    [
      "Other shops have great service.",
      "It used to be great.",
      "I was told your team was helpful.",
    ],
    ["The other colleague was great."],
  ],
  [
    "irony",
    "irony",
    "another again only still without",
    /^(?:oh|wow|great|wonderful|brilliant|excellent|fantastic|amazing|perfect|lovely|nice)\b[,!. ][^.!?]{0,60}\b(?:another|again|only|still|without)\b/,
    ["Great, another day without water.", "Oh nice, still nobody here."],
    ["Great service, thanks."],
  ],
]);

const TURNED_ES = cueList<"other" | "irony">("survey.turned.es", "es", [
  [
    "other",
    "other",
    "otra otras otro otros competencia antes habria hubiera dijeron",
    /\b(?:otr[ao]s? (?:empresas?|tiendas?|companias?|negocios?|marcas?)|la competencia|antes (?:era|eran|fueron)|(?:habria|hubiera) sido|me dijeron)\b/,
    ["Otras tiendas dan un servicio excelente.", "Antes eran muy amables."],
    ["El otro agente fue muy amable."],
  ],
  [
    "irony",
    "irony",
    "otra otro sin mismo misma",
    /^(?:que|ay|vaya|excelente|genial|perfecto|fantastico|estupendo|maravilloso)\b[,!. ][^.!?]{0,60}\b(?:otr[ao] (?:\w+ )?(?:sin|mas|vez)|(?:otr[ao] )?(?:semana|dia|mes)s? sin|mism[ao])\b/,
    ["Genial, otro día sin agua.", "Qué bien, el mismo error."],
    ["Excelente atención, sin quejas."],
  ],
]);

const TURNED_TL = cueList<"other" | "irony">("survey.turned.tl", "tl", [
  [
    "other",
    "other",
    "ibang iba dati noon daw raw sana masasabing",
    /\b(?:ibang (?:store|shop|company|tindahan|kumpanya|brand)|sa iba|dati|noon|daw|raw|sana|masasabing?)\b/,
    ["Ibang shop ang galing ng support.", "Dati ang bait ninyo."],
    ["Ang bait ng agent."],
  ],
  [
    "irony",
    "irony",
    "namang naman na ha",
    /^(?:wow|ang galing|ang bilis|ang husay|galing|good job|congrats)\b[^.!?]{0,60}\b(?:na naman|namang|lang naman|ha,)/,
    ["Ang galing, wala na naman kayo.", "Wow, isang buwan lang naman."],
    ["Ang galing ng agent."],
  ],
]);

/**
 * What turns words of praise: `other` says in the same sentence that they are of somebody else, of once, or
 * of what was not; `irony` turns all of an answer. Found by how such sentences are made, so it takes some
 * plain praise for irony too: a missed thanks costs less than praise that nobody gave.
 */
export const TURNED = [...TURNED_EN, ...TURNED_ES, ...TURNED_TL];
