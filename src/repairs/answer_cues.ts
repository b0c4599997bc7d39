import { cueList } from "../text/cue_list.ts";
import type { Cue } from "../text/cues.ts";
import { tagalogCues } from "../text/tagalog.ts";

/** How a customer takes a repair, beside what every conversation is read for (thanks, complaints, ...). */
export type AnswerKind = "accepts" | "refuses";

const EN = cueList<AnswerKind>("answer.en", "en", [
  [
    "fine",
    "accepts",
    "ok okay fine good great perfect problem worries sure accepted happens forgiven works",
    /(?<!\b(?:not|isn't|wasn't|n't|no|hardly) )(?:^(?:hi|hello|hey|oh|ah|yes|well|alright)?[,.! ]{0,3}(?:ok|okay|fine|great|perfect|sure|good)\b(?! ?(?:but|so|then what))|\b(?:no (?:problem|worries)|(?:that's|that is|it's|it is|that'll be|that would be|all)(?: \w{1,8}ly)? (?:ok|okay|fine|good|great|perfect|alright)|works for me|apology accepted|you're forgiven|(?:these things|it) happens?)\b)/,
    ["OK, that works.", "No problem at all.", "That's fine, see you Friday.", "Apology accepted."],
    ["That is not fine.", "It isn't ok."],
  ],
  [
    "not-enough",
    "refuses",
    "enough late acceptable unacceptable joke accept keep refund money back insult ridiculous thanks help believe trust matter",
    /\b(?:not (?:good |nearly )?enough|too (?:little|late)|(?:not|isn't|totally|completely|simply) (?:acceptable|unacceptable)|unacceptable|(?:a|some) (?:joke|insult)|(?:don't|do not|won't|cannot|can't) (?:accept|believe|trust) (?:this|that|it|you|your|a word|any)|keep your (?:voucher|apolog\w{1,4}|discount|sorry)|(?:want|give me) my money back|(?:doesn't|does not|won't) help me|no,? thanks?,? (?:i|we) (?:don't|do not|won't|will)|heard that before)\b/,
    ["That is not good enough.", "I don't accept that.", "I want my money back."],
    ["That is good enough.", "I accept."],
  ],
]);

const ES = cueList<AnswerKind>("answer.es", "es", [
  [
    "fine",
    "accepts",
    "ok okay vale bien acuerdo perfecto problema pasa acepto preocupe preocupes listo excelente genial",
    /(?<!\bno (?:me |nos )?(?:esta |estoy |es )?)(?:^(?:si|hola|bueno|ah)?[,.! ]{0,3}(?:ok|okay|vale|perfecto|listo|excelente|genial|de acuerdo)\b(?! pero)|\b(?:no (?:hay|pasa) (?:ningun )?(?:problema|nada)|no se? preocup\w{1,3}|(?:todo |me parece |esta )(?:muy )?bien\b(?! (?:mal|pero))|acepto (?:sus|las|tus|la|su)|estoy de acuerdo))/,
    ["Perfecto, el viernes entonces.", "No pasa nada.", "Acepto las disculpas."],
    ["No estoy de acuerdo.", "No acepto sus disculpas."],
  ],
  [
    "not-enough",
    "refuses",
    "suficiente tarde aceptable inaceptable acepto burla dinero sirve creo chiste compensa voy",
    /\b(?:no es (?:suficiente|aceptable)|(?:ya es |demasiado |muy )tarde|inaceptable|(?:una|es) (?:burla|chiste|tomadura)|no (?:lo |la |las |los )?acept(?:o|amos)|(?:quiero|devuelvanme|regresenme|quiero que me (?:devuelvan|regresen)) (?:mi )?(?:el )?dinero|no me (?:sirve|compensa|interesa)|ya no (?:les |le )?creo)\b/,
    ["Eso no es suficiente.", "No acepto sus disculpas.", "Quiero mi dinero."],
    ["Es suficiente, acepto."],
  ],
]);

const TL = tagalogCues<AnswerKind>("answer.tl", [
  [
    "fine",
    "accepts",
    "ok okay okey sige ayos walang wala opo salamat",
    /(?:^(?:opo|ah|ay|hi)?[,.! ]{0,3}(?:ok|okay|okey|sige|ayos|goods?)\b~(?! (?:pero|kaso))|\b(?:wala|walang)~ (?:problema|anuman)|\b(?:ok|okay|ayos)~ lang)/,
    ["Sige po, hintayin ko.", "Okay lang po.", "Walang problema po."],
    ["Hindi po okay."],
  ],
  [
    "not-enough",
    "refuses",
    "huli HINDI tanggap tinatanggap pera ibalik sapat ayoko kulang naniniwala",
    /\b(?:huli na\b|HINDI~ (?:NAMIN~ )?(?:tanggap|tinatanggap|katanggap-?tanggap|sapat)|(?:ibalik|isauli)~ (?:NYO|na|po|lang)?~ ?(?:ang |yung )?pera|ayoko na\b|HINDI na~ (?:ako )?naniniwala)/,
    ["Huli na po.", "Hindi ko po tinatanggap.", "Ibalik niyo na lang po ang pera ko."],
    ["Tanggap ko po."],
  ],
]);

export const ANSWER_CUES: readonly Cue<AnswerKind>[] = [...EN, ...ES, ...TL];
