import { tagalog } from "../../text/tagalog.ts";
import type { Wordings } from "./wordings.ts";

export const WORDINGS_TL: Wordings = {
  automatic: {
    pattern: tagalog(
      /\b(?:awtomatiko(?:ng)? (?:\w+ )?(?:mensahe|sagot|tugon|reply)|(?:mensahe|reply)(?:ng)? (?:ito )?~ ?(?:ay )?awtomatiko|HUWAG~ (?:pong )?(?:sagutin|mag-?reply|replyan) (?:YUNG )?(?:mensahe|email|message)(?:ng)? (?:na )?ito)/,
    ),
    yes: ["Ito po ay awtomatikong mensahe.", "Huwag pong sagutin ang email na ito."],
    no: ["Awtomatiko po ang pinto namin.", "Sasagutin ko po ang email ninyo."],
  },
  holding: {
    pattern: tagalog(
      /(?:\b(?:susubukan|itatry|ita-try|i-?try|titingnan|titignan|hihintayin|aantayin|gagawin|papadala|ipapadala|isesend|ise-send|pupuntahan)~ (?:NAMIN|KAMI)\b|\b(?:maghihintay|mag-?aantay|magre-?reply|babalik|pupunta|babalikan|mag-?a-?update)~ (?:KAMI|NAMIN|na)\b|\b(?:hintayin|antayin|i-?try|subukan|punta|tingnan|check)~ (?:NAMIN|ko muna)\b|^(?:sige|cge|okay|ok|noted|copy|gets|g)(?:,? (?:sige|po|na|lang|noted|copy|gets|ko|salamat|thanks|thank you|okay|ok|ma'am|maam|sir|boss|naman))*[.! ]*$|^(?:sige|cge)~ (?:hintay|antay|punta|balik|tawag))/,
    ),
    yes: [
      "Susubukan ko po mamaya.",
      "Sige po.",
      "Noted po, salamat.",
      "Hihintayin ko po.",
      "Sige punta na lang ako.",
    ],
    no: ["Susubukan niyo po ba?", "Sinubukan ko na po.", "Ok lang ba ang kulay?"],
  },
  settled: {
    pattern: tagalog(
      /^(?!.{0,160}\b(?:HINDI|WALA|ayaw|sana|kung|pa rin)\b).{0,200}\b(?:(?:ok|okay|okey|ayos|naayos|gumana|gumagana|solved|resolved|fixed|nakita ko|nahanap ko)~ na\b|na-?solve~|na-?fix~|na-?resolve~)/,
    ),
    yes: ["Okay na po, salamat.", "Naayos na po.", "Nakita ko na po."],
    no: ["Hindi pa po naayos.", "Sana maayos na."],
  },
  works: {
    pattern: tagalog(
      /^(?!.{0,160}\b(?:HINDI|WALA|ayaw|pero|dati)\b).{0,200}\b(?:gumana|gumagana|nakapasok|natanggap|dumating|okay|ok)~ (?:na|ulit|naman)\b/,
    ),
    yes: ["Gumana naman po.", "Dumating na."],
    no: ["Hindi gumana ulit.", "Dati gumagana naman."],
  },
  meToo: {
    pattern: tagalog(
      /\b(?:same (?:here|issue|problem|tayo)|ako (?:rin|din)\b|ganyan (?:din|rin)~ (?:ako|sa akin|sakin))/,
    ),
    yes: ["Same here.", "Ganyan din po sa akin."],
    no: ["Ganyan po talaga ang kulay."],
  },
  farewell: {
    pattern: tagalog(
      /\b(?:WALA~ (?:pong )?anuman|walang~ anuman|mabuti~ naman|salamat~ sa (?:update|feedback))\b/,
    ),
    yes: ["Walang anuman.", "Mabuti naman po."],
    no: ["Salamat sa litrato."],
  },
  rhetorical: {
    pattern: tagalog(
      /^(?:(?:eh|e|o|oh|hay|hay naku|naku|grabe|ano ba),? )?(?:ano~ ba~ (?:YAN|naman YAN|klase\w*)|bakit~ (?:KAMI|NAMIN)~ (?:pa|magbabayad|babayad)|sino~ ba~ (?:naman |ang )?(?:gumawa|may gusto|nag-?isip)|(?:talaga|seryoso|totoo)~ (?:ba|lang)?~\W*\?|kumusta|kamusta|musta|(?:ok|okay) (?:po|ba|lang ba|po ba)\?|(?:di|hindi) ba\W*\?|ha\?|hello\?+)|\b(?:nakakahiya|nakakainis|nakakatawa)~ (?:di|hindi) ba\b/,
    ),
    yes: ["Ano ba yan?", "Kumusta po kayo?", "Talaga ba?", "Bakit ako pa magbabayad niyan?"],
    no: ["Ano po ba ang number ninyo?", "Bakit ayaw bumukas?", "Sino po ang kausap ko?"],
  },
  tag: {
    pattern: tagalog(/[, ](?:di ba|diba|dba|'di ba|hindi ba|ano|no|tama ba|tama po ba)\W*\?+\W*$/),
    yes: ["Lunes po kayo bukas, diba?", "Late na po yan, di ba?"],
    no: ["Diba po dapat nandito na?", "Alin ang tama?"],
  },
  indirectQuestion: {
    pattern: tagalog(
      /\b(?:(?:tanong|itanong|ask|inquire|magtanong|magtatanong|mag-?inquire)~ (?:NAMIN|ko|lang|sana|kung|tungkol|YUNG|about)|(?:gusto|nais|kailangan)~ (?:NAMIN|NAMING|kong)~ (?:malaman|maintindihan|itanong)|HINDI~ (?:NAMIN|ko)~ (?:alam|makita|mahanap|maintindihan|gets)~ (?:kung|paano|pano|saan|bakit|ano|YUNG)|(?:pa-?|paki-?)(?:tanong|explain|sabi)~ (?:naman |kung |lang )?(?:kung|paano|bakit|YUNG)|hm po\b)/,
    ),
    yes: [
      "Tanong ko lang po kung kailan ang dating.",
      "Gusto ko pong malaman ang status.",
      "Hindi ko po alam kung paano mag-login.",
    ],
    no: ["Alam ko po kung paano.", "Gusto ko po ng asul."],
  },
  plea: {
    pattern: tagalog(
      /^\W*(?:(?:hi|hello|please|pls|po|sir|ma'am|maam|boss)[,! ]{1,3}){0,3}(?:pa-?help|patulong|pa-?tulong|tulungan~ NYO|tulong~ naman|paki-?tulungan|paki-?ayos|pa-?ayos|paki-?sagot|paki-?reply|pa-?check|pa-?update|paki-?check|pa-?follow|ano~ (?:YUNG )?(?:dapat |pwede )?(?:NAMIN |NAMING |kong )?gagawin|paano~ (?:na )?(?:ito|to)\b)(?:~ (?:KAMI|NYO|naman|ito|to|please|pls))?~\W*$/,
    ),
    yes: ["Patulong naman po.", "Pa-help po please.", "Paano po ito?"],
    no: ["Pa-check po ng order ko.", "Paano po mag-reset ng modem?"],
  },
};
