import { tagalogCues } from "../../text/tagalog.ts";

export const CUES_TL = tagalogCues("robotism.tl", [
  [
    "values",
    "stock",
    "salamat pinahahalagahan pinapahalagahan mahalaga layunin hangad narito nandito handa handang",
    /\b(?:salamat~ sa~ (?:(?:inyong|iyong|YUNG) )?(?:pagkontak|pag-?contact|pag-?message|pagmensahe|pag-?reach|pag-?email|pagsulat|pagtawag|pagtitiwala|pagtangkilik|pasensya|pang-?unawa|feedback|pag-?unawa)|(?:pinahahalagahan|pinapahalagahan)~ NAMIN|mahalaga~ (?:sa amin|KAYO)|(?:layunin|hangad)~ NAMIN|(?:lagi~ |palagi~ )?(?:KAMI|KAMING)~ (?:laging )?(?:narito|nandito|handa|handang)~ (?:para|upang|tumulong|maglingkod)|(?:narito|nandito|handa|handang)~ (?:KAMI|KAMING)~ (?:para|upang|tumulong|maglingkod))/,
    [
      "Salamat po sa pagkontak sa amin.",
      "Pinahahalagahan po namin ang inyong feedback.",
      "Lagi po kaming handang tumulong.",
    ],
    ["Salamat po, nakuha ko na.", "Nandito lang ako hanggang gumana."],
  ],
  [
    "invite",
    "invite",
    "paki-pm pakipm paki-dm pakidm pa-pm papm pa-dm padm paki-message pakimessage pm dm i-pm i-dm mag-pm mag-dm mag-message",
    /\b(?:(?:paki|pa)-?(?:pm|dm|message|inbox)\b|(?:i-|mag-)?(?:pm|dm|message)~ (?:NYO|KAYO|KAMI|sa amin|us)\b)/,
    ["Paki-PM po ang account number.", "I-DM niyo po kami.", "Mag-message po kayo sa page."],
    ["Nag-PM na po kami sa inyo."],
  ],
  [
    "followed",
    "said_followed",
    "na-pm napm na-dm nadm na-message na-send nasend nag-pm nag-dm nag-message nag-email sinend pinadala naipadala ginawa nagawa",
    /\b(?:(?:na|ni)-?(?:pm|dm|message|send|email)~ NAMIN\b|nag-?(?:pm|dm|message|email)~ (?:KAMI|na)\b|(?:sinend|pinadala|naipadala|ginawa|nagawa)~ NAMIN~ (?:na|YAN)\b)/,
    ["Nag-PM na po ako kahapon.", "Na-send ko na po.", "Ginawa ko na po yan."],
    ["Mag-PM po ba ako?"],
  ],
  [
    "report-robot",
    "report",
    "bot robot makina chatbot tao",
    /\b(?:(?:parang|mukhang|para kang|para kayong|tila)~ (?:bot|robot|chatbot|makina)|(?:bot|robot|chatbot|makina)~ (?:ba|yata|lang|pala)\b~ ?(?:YUNG |itong? |ang )?(?:ito|to|KAYO|kausap)\b|(?:kausap|kachat|ka-chat)~ NAMIN~ (?:ay )?(?:bot|robot|makina)|tao~ ba~ (?:YAN|KAYO|YUNG kausap|kausap)\b)/,
    [
      "Parang robot po kausap ko.",
      "Bot po ba ito?",
      "Tao ba talaga kayo?",
      "Kausap ko yata ay bot.",
    ],
    ["May robot vacuum po ba kayo?", "Dalawang tao po ba kasya?"],
  ],
  [
    "report-canned",
    "report",
    "copy copy-paste kopya template script naka-script scripted automated auto-reply generic pare-pareho pareho parehong iisa iisang paulit-ulit",
    /\b(?:(?:puro|lang~|na naman~|kundi|ang) (?:copy[- ]?(?:and[- ])?paste|template|automated|auto-?reply|scripted|generic)\b|copy[- ]?(?:and[- ])?paste~ (?:lang|na naman|YUNG|ang)|(?:copy[- ]?paste|template|automated|scripted|generic)~ (?:(?:YUNG )(?:sagot|reply|replies|response|sinasabi)|(?:sagot|reply|response)~ NYO)|naka-?script|(?:pare-?pareho|pareho|parehong|iisa|iisang|paulit-?ulit)~ (?:na )?(?:YUNG |ang )?(?:sagot|reply|response|sinasabi|message|mensahe)~ NYO)/,
    [
      "Puro copy paste ang reply niyo.",
      "Automated lang po ang sagot.",
      "Paulit-ulit lang po ang sagot niyo.",
    ],
    ["Kinopya ko po yung link.", "May template po ba kayo ng form?"],
  ],
]);
