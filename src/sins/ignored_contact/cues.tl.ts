import { tagalogCues } from "../../text/tagalog.ts";

const ANSWERS =
  "(?:nagre-?reply|nag-?reply|mag-?reply|magre-?reply|rumereply|sumasagot|sumagot|sinasagot|sinagot|pumapansin|pumansin|pinapansin|pinansin|nag-?respond|nagre-?respond|tumutugon|tumugon)";

export const CUES_TL = tagalogCues("ignored_contact.tl", [
  [
    "no-answer",
    "report",
    "WALA",
    new RegExp(
      `\\bWALA~ (?:(?:PARTICLE|ni isa|ni isang|akong|kaming|KAMING|natatanggap na|natanggap na) ){0,5}(?:reply|sagot|response|tugon|${ANSWERS}|feedback|paramdam)\\b(?! (?:button|sa bahay|sa (?:pinto|gate)|address|all))`,
    ),
    ["Wala pa ring reply sa email ko.", "Ni isa walang sumagot.", "Wala akong natanggap na sagot."],
    ["Walang reply button.", "Walang sumagot sa bahay kaya iniwan sa guard."],
  ],
  [
    "you-do-not-answer",
    "report",
    "HINDI ayaw",
    new RegExp(
      `\\b(?:HINDI|ayaw)~ (?:(?:PARTICLE|NYO|KAYO|sila|nila|NYO ako|nyo kami|KAMI) ){0,5}${ANSWERS}\\b(?! (?:agad|ko|kagabi))`,
    ),
    ["Hindi kayo nagrereply.", "Di niyo man lang ako sinagot.", "Ayaw niyo sumagot."],
    ["Hindi po ako nakasagot.", "Hindi ko nasagot ang survey."],
  ],
  [
    "left-on-seen",
    "report",
    "seen sineen ni-seen na-seen seenzone naseenzone na-seenzone seenzoned",
    /\b(?:sineen|(?:ni|na|in)-?seen(?:zone)?)~ (?:NYO~ |nila~ )?(?:ako|kami|YUNG|message)|\bseen-?zoned?\b|\b(?:puro|naka-?|iniwan (?:akong|ako) )~? ?(?:sa )?seen\b/,
    ["Sineen lang niyo ako.", "Seenzone na naman.", "Puro seen lang."],
    ["I have seen it."],
  ],
  [
    "snubbed",
    "report",
    "deadma dedma dinedma dinededma dinedeadma iniisnab inisnab isnab binabalewala binalewala hinahayaan",
    /\b(?:de(?:ad|d)ma~ (?:lang~ )?(?:KAYO|sila|ako|kami|NYO|YUNG)|dine-?(?:de)?(?:ad|d)ma~ (?:NYO|KAMI|ako|kami|nila|lang)|i(?:ni)?nisnab~ (?:NYO|KAMI|ako|kami|nila|lang)|bina?(?:ba)?lewala~ (?:NYO|nila|lang)~ (?:YUNG |ang )?(?:message|email|tawag|text|chat|ako|kami))/,
    ["Deadma lang kayo.", "Dinededma niyo ako.", "Iniisnab niyo kami, inisnab niyo kami."],
  ],
  [
    "why-no-answer",
    "report",
    "bakit bat bkt sagutin sumagot",
    /\b(?:bakit|bat|bkt)~ (?:ba~ )?(?:HINDI|ayaw|WALA)~ (?:(?:PARTICLE|NYO|KAYO) ){0,5}(?:nagre-?reply|nag-?reply|sumasagot|sumagot|sagutin|sinasagot|mag-?reply|namamansin|pinapansin)|\b(?:sagutin|replyan)~ NYO~(?: (?:YUNG|mga))?(?: (?:message|tanong|email|pm|dm|chat|ako|kami))?~[.!]*$/,
    ["Bakit di kayo nagrereply?", "Sagutin niyo naman po."],
  ],
  [
    "moved",
    "said_moved",
    "nag-pm nagpm nag-dm nagdm nag-message nagmessage nag-email nagemail na-pm na-dm na-send nasend na-email pm dm inbox",
    /\b(?:nag-?(?:pm|dm|message|email)~ (?:na )?~?(?:KAMI|ako|po)|na-?(?:pm|dm|send|email)~ (?:NAMIN )?~?na\b|(?:pm|dm|email)(?: sent| na po)|paki-?(?:check|tingnan|basa)~ (?:YUNG |ang |sa )?(?:pm|dm|inbox|email))/,
    ["Nag-PM na po ako.", "Na-send ko na po sa DM.", "Pakicheck po ng DM, paki-check yung inbox."],
    ["Mag-PM po kayo."],
  ],
]);
