import { tagalogCues } from "../../text/tagalog.ts";

const WORDS = "(?:feedback|komento|comments?|concern|reklamo|hinaing|suhestiyon|suggestions?)";

export const CANNED_TL = tagalogCues("robotism.canned.tl", [
  [
    "help-if",
    "help_if",
    "tanong katanungan tulong concern",
    /\b(?:(?:kung|pag|kapag)~ (?:may|kailangan|meron|mayroon)~(?: (?:KAYO|KAYONG|NYO))?~(?: (?:NANG|iba pang|ibang|anumang))? (?:tanong|katanungan|tulong|concern)|handa~(?: (?:KAMING|KAMI))?~ tumulong)\b/,
    ["Kung may tanong po kayo, message lang.", "Kapag kailangan niyo po ng tulong, sabihin lang."],
    ["May tanong po ako."],
  ],
  [
    "passed-on",
    "passed_on",
    "feedback komento comment comments concern reklamo hinaing suhestiyon suggestion suggestions",
    new RegExp(
      `\\b(?:naiparating|ipaparating|nai-?forward|ipapasa|naipasa|ipapaabot|naipaabot)~(?: NAMIN)?~(?: YUNG)?(?: (?:inyong|iyong))? ${WORDS}\\b`,
    ),
    ["Ipaparating po namin ang inyong feedback.", "Naipasa na po namin yung reklamo."],
    ["Nabasa ko po ang feedback."],
  ],
  [
    "checklist",
    "checklist",
    "sumusunod",
    /\b(?:para|upang)~ (?:ma-?(?:diagnose|troubleshoot|ayos)|maayos|malutas|ayusin)~ ang~ (?:\w+ ){0,2}problema\b[^.!?]{0,30}\b(?:subukan|gawin|sundin)~(?: NYO)?~(?: ang)?(?: mga)? sumusunod\b/,
    ["Para ma-troubleshoot po ang problema, subukan po ang mga sumusunod:"],
    ["Narito po ang sumusunod na araw."],
  ],
]);
