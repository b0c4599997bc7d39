import type { Cue } from "../../text/cues.ts";
import { tagalogCues } from "../../text/tagalog.ts";
import type { ActKind } from "../observations.ts";

/** What customers do in Tagalog words. */
export const CUSTOMER_TL: readonly Cue<ActKind>[] = tagalogCues<ActKind>("customer.tl", [
  [
    "request",
    "request",
    "pa-check pacheck pa-cancel pacancel pa-refund parefund pa-follow pafollow pa-follow-up pa-update paupdate pa-help pahelp pa-reset pareset pa-ayos paayos pa-change pa-send pasend patulong patingin pahingi pabalik paki pakitingnan pakitignan pakiayos pakicheck paki-check pakisagot paki-ayos pakibalik paki-balik paki-refund paki-cancel pakicancel paki-tulungan pakitulungan paki-reply pakireply paki-follow paki-update pakiupdate paki-explain pakitanong pakiusap tulong tulungan gusto kailangan kelangan pwede puwede pede pwedeng puwedeng hihingi humihingi hingi sana makahingi",
    /\b(?:pa-?(?:check|cancel|refund|follow|update|help|reset|ayos|change|send)\b|pa(?:tulong|tingin|hingi|balik)\b|paki-?\w{3,}|(?:gusto|kailangan|kelangan)~ (?:NAMIN|NAMING)\b|PWEDE(?:ng)?~ (?:ba|bang|NYO|i-?\w+|ma\w+|pa\w*|humingi|mag-?\w+|ipa\w+|palitan)|(?:tulungan|tulong)~ (?:NYO|naman|po|KAMI)|(?:hi|humi)hingi~ (?:sana~ )?KAMI)/,
    [
      "Pa-check naman po ng order ko.",
      "Pwede po bang palitan?",
      "Pakiayos naman po.",
      "Gusto ko pong ibalik.",
    ],
    ["Ang gusto niya ay asul."],
  ],
  [
    "complaint",
    "complaint",
    "sira nasira sirang sira-sira ayaw gumagana mali maling kulang kulang-kulang delayed delay tagal nakakainis nakaka-inis nakakadismaya nakakastress nakaka-stress nakakabwisit nakakadisappoint nakaka-disappoint nakakapikon nakakagalit dismayado disappointed reklamo nagrereklamo magrereklamo irereklamo inireklamo problema problem nawala nawalan basag pangit bulok palpak sablay grabe bwisit badtrip perwisyo abala hassle nabawasan na-charge nacharge na-scam na-double error nagka-error na-hack HINDI WALA masama sama late galit amoy gasgas lumampas nag-expire nag-iba nagbago nagkamali",
    /\b(?:(?:na|ma)?sira(?:ng)?\b|ayaw~ (?:\w*-?)?(?:gumana|bumukas|mag-?\w+|ma-?\w+|mabuksan|umandar|tumanggap)|HINDI~ (?:gumagana|gumana|dumarating|dumating|dumadating|nakarating|nakatulog|natanggap|naibalik|nababalik|binabalik|naaayos|naayos|tama|maka-?\w+|ma-?\w+|mabuksan|nag-?\w+|pumapasok|pumasok|tinanggap|pinansin|tugma|masaya)|(?:mali|maling)~ (?:YUNG |na |po |\w+)|kulang~ (?:YUNG|ng|nang|po|sa)|(?:ang|sobrang|napaka|grabe)~ ?(?:ang )?tagal|(?:na|pong|nang) delayed|delayed~ (?:na|ulit|YUNG|ang)\b|na-?late|nakaka-?(?:inis|dismaya|stress|bwisit|disappoint|pikon|galit)|dismayado|disappointed~ KAMI|(?:nag|mag|ire|in)?-?(?:re)?reklamo\b|(?:may|ang|yung|isang) (?:problema|problem|error)|nagka-?error|WALA~ (?:kaming |akong |na kaming )?(?:signal|internet|tubig|kuryente|data|load|natatanggap|natanggap|dumating|refund|update|pumasok)|nawala(?:n)?\b|basag|bulok|palpak|sablay|perwisyo|bwisit|badtrip|grabe\b|na-?(?:charge|scam|double|hack)|nabawasan|sama~ ng|(?:ang|masamang) pangit|gasgas|may~ amoy|nag-?(?:expire|iba)|(?:galit|inis)~ (?:na|KAMI)|nagkamali)/,
    [
      "Sira po yung dumating.",
      "Ayaw mag-on ng TV.",
      "Hindi pa po dumarating ang order ko.",
      "Nakakainis na talaga.",
      "Wala kaming tubig.",
    ],
    ["Kumpleto po at maganda."],
  ],
  [
    "chase",
    "chase",
    "follow follow-up followup update kailan kelan hanggang WALA naghihintay hinihintay nag-aantay inaantay nagaantay asan nasaan nsan ano anyare tagal HINDI hello",
    /\b(?:(?:mag-?|pa-?)?follow[ -]?up|(?:any|may|wala(?: pa| pang| pa pong)?)~ (?:balita|update|news)|hanggang ngayon|(?:naghihintay|nag-?aantay)~ (?:pa |KAMI)|(?:hinihintay|inaantay)~ NAMIN|(?:asan|nasaan|nsan)~ (?:na|YUNG)|ano~ na(?:ng)?~ (?:balita|nangyari|update|ba|YUNG|status)|(?:kailan|kelan)~ (?:talaga|ba~ talaga)|ilang (?:araw|linggo|oras|buwan)~ (?:na|KAMI)|(?:WALA|HINDI)~ (?:pa rin|pa din|parin|padin))\b/,
    ["Follow up ko lang po.", "Hanggang ngayon wala pa rin.", "May update na po ba?"],
  ],
  [
    "repeat",
    "repetition",
    "sinabi nasabi sabi paulit-ulit ulit beses nabanggit binanggit sinagot naibigay binigay pangalawang pangatlong pang-apat",
    /\b(?:(?:sinabi|nasabi|nabanggit|binanggit|naibigay|binigay|na-send|sinend)~ (?:NAMIN)~ (?:\w+ )?(?:na|kanina|YAN|dati|kahapon|sa)|paulit-?ulit|(?:ilang|dalawang|tatlong|apat na|limang|maraming|\d) beses~ (?:na|ko|KAMI|KAMING)|pang(?:alawa|atlo|-?apat|-?lima)(?:ng)?~ (?:beses|message|tawag|email|follow))\b/,
    ["Sinabi ko na po yan kanina.", "Pangatlong beses ko na po ito."],
  ],
  [
    "tried",
    "tried_already",
    "na-try natry tinry itinry ni-try sinubukan nasubukan ginawa nagawa na-restart narestart ni-restart nirestart nagrestart nag-restart na-reset ni-reset nireset nag-reset na-reinstall ni-reinstall nireinstall nag-reinstall na-uninstall ni-uninstall in-uninstall na-update in-update nag-update na-clear ni-clear nag-clear na-check ni-check chineck chinek nag-check na-reboot ni-reboot nag-reboot na-download dinownload dinelete na-delete binura pinalitan napalitan hinugot tinanggal inoff in-off na-off pinatay tapos nagpalit nag-restart tinawagan nag-log nag-logout",
    /\b(?:(?:n[ai]|in|nag)-?(?:try|restart|reset|re-?install|uninstall|update|clear|check|reboot|download|delete|off|log[ -]?out)~ (?:NAMIN|na\b|KAMI)|(?:tinry|itinry|sinubukan|nasubukan|ginawa|nagawa|chinec?k|dinownload|dinelete|binura|pinalitan|napalitan|hinugot|tinanggal|inoff|pinatay|tinawagan)~ (?:NAMIN|na)\b|nag(?:restart|palit)~ (?:na|KAMI)|tapos~ na~ (?:YAN|nga|po))/,
    ["Na-restart ko na po yung modem.", "Ginawa ko na po yan.", "Nag-reinstall na ako."],
  ],
  [
    "distress",
    "distress",
    "nag-aalala nagaalala natatakot umiiyak ospital naospital na-ospital namatay kinakabahan nag-papanic nagpapanic nagpanic maysakit buntis lamay libing nagsuka nasunog sunog usok stress na-stress desperado",
    /\b(?:nag-?aalala|natatakot|umiiyak|(?:na|nasa |sa )-?ospital|namatay|kinakabahan|nag-?pa-?panic|may ?sakit (?:YUNG|ako)|buntis|lamay|libing|nagsuka|(?:na)?sunog|desperado)/,
    ["Nag-aalala na po ako.", "Nasa ospital po ang nanay ko."],
  ],
  [
    "loyalty",
    "loyalty",
    "suki taon loyal customer subscriber",
    /\b(?:suki~ (?:NYO|na|KAMI|po)|(?:\d{1,2}|isang|dalawang|tatlong|limang|sampung|ilang|maraming)? ?taon~ (?:na|ko|KAMI|KAMING)~ (?:\w+ )?(?:customer|suki|subscriber|client|member|sa inyo)|matagal~ na~ (?:KAMING|KAMI)~ (?:customer|suki|subscriber))\b/,
    ["Suki niyo na po ako.", "Limang taon na po akong customer."],
  ],
  [
    "human",
    "asks_human",
    "makausap kausapin kumausap makipag-usap tao taong manager supervisor agent kausap",
    /\b(?:(?:makausap|kausapin|kumausap|makipag-?usap)~ (?:NAMIN |sa |ng |YUNG |na |isang ){0,3}~ ?(?:tao|taong|manager|supervisor|agent|totoong|live)|(?:tao|taong)~ (?:maka|ma)?kausap|(?:kausap|kausapin)~ (?:na )?(?:tao|manager|supervisor))\b/,
    ["Gusto ko pong makausap ang manager.", "May tao po bang makakausap?"],
  ],
  [
    "thanks",
    "thanks",
    "salamat slamat tnx tenkyu tysm",
    /\b(?:salamat|slamat|tnx|tenkyu|tysm)\b/,
    ["Salamat po!"],
  ],
  [
    "solved",
    "confirms_solved",
    "ok okay okey ayos goods gumana gumagana naayos nakuha natanggap dumating nahanap solved nakapasok naka-login pumasok na-receive nareceive nag-work working na-resolve naresolve umandar bumalik maluwag",
    /\b(?:(?:ok(?:ay|ey)?|ayos|goods|solved)~ na\b|(?:ok(?:ay|ey)?|ayos|goods)~ na(?: po)?|(?:gumana|gumagana|nag-?work|umandar|nakapasok|naka-?login|pumasok|bumalik)~ na\b|gumana~[.!]|(?:naayos|nakuha|natanggap|nahanap|na-?receive|na-?resolve)~ (?:NAMIN~ )?na\b|(?:nakuha|natanggap|na-?receive)~ NAMIN~ (?:na|YUNG)|dumating~ na\b(?! (?:na )?(?:sira|basag|kulang|mali))|working~ na)/,
    ["Okay na po, salamat.", "Gumana na po!", "Natanggap ko na po."],
    ["Hindi gumagana."],
  ],
  [
    "not-solved",
    "not_solved",
    "ganun ganon ganoon ayaw HINDI WALA same pareho parehong",
    /\b(?:(?:ganun|ganon|ganoon|same|pareho|ayaw)~ (?:pa ?rin|pa ?din|error)|(?:HINDI|WALA)~ (?:\w+ )?(?:pa ?rin|pa ?din)|HINDI~ (?:gumana|nag-?work|natulong|nakatulong|naayos)|WALA~ (?:nangyari|nagbago|epekto))\b/,
    ["Ganun pa rin po.", "Ayaw pa rin.", "Hindi naman po gumana."],
  ],
  [
    "withdraws",
    "withdraws",
    "HUWAG HINDI nahanap nahanapan naayos kalimutan ako kami nvm",
    /\b(?:HUWAG~ na(?:~ (?:KAYO|KAYONG|NYO|NYONG|lang|mag-?abala))\b(?! (?:mag-?abala |na )?(?:mag-?deliver|magpadala ng sira))|HINDI~ na~ (?:kailangan|kelangan|NAMIN kailangan)|(?:nahanap|nahanapan|naayos|nakita|na-figure out)~ (?:NAMIN|ko)~ (?:na|pala)|(?:ako|kami) na lang~ (?:YUNG|bahala|gagawa))\b/,
    ["Wag na lang po.", "Hindi na po kailangan.", "Nahanap ko na po."],
  ],
  [
    "human-in-a-word",
    "asks_human",
    "tao agent representative manager supervisor kausap",
    /^\W*(?:tao~|agent~|representative~|manager~|supervisor~|live agent~)\W*$|\b(?:tao|agent|manager)~ (?:YUNG|ang)~ (?:gusto~ NAMIN~|gusto~ kong|gusto) (?:makausap|kausap(?:in)?)\b/,
    ["Tao po.", "Tao po ang gusto kong kausap."],
    ["May tao po sa pinto."],
  ],
]);
