import { cueList } from "../../text/cue_list.ts";
import type { OutcomeWords } from "./languages.ts";
import type { SignalKind } from "./signals.ts";

/** Words that are in nearly every sentence that tells what was done; the verbs have too many spellings. */
const COMMON = "na po ko namin kami ako ang yung ng sa opo niyo ninyo nyo";
const BORROWED =
  "refund|credit|waive|reverse|call|deliver|ship|dispatch|replace|send|resend|e?-?mail|provide|attach|escalate|endorse|forward|report|raise|fix|resolve|reset|update|activate|reactivate|adjust|unlock|release|post|upload|cancel|schedule|book|arrange|process|assist|approve|reply|follow|message|text|confirm|contact|inform|notify|coordinate|check|verify|review|validate|investigate|trace|share|file|tag|add|remove|receive";
/** Completed aspect: "ipinadala", "tumawag", "inayos", "na-refund", "ni-check", "nag-email". */
export const COMPLETED = `(?:ipinadala|pinadala|pinadalhan|nagpadala|naipadala|ipinasa|naipasa|tumawag|tinawagan|natawagan|inayos|naayos|na-ayos|ginawa|nagawa|ibinalik|naibalik|isinauli|binayaran|pinalitan|napalitan|inihatid|hinatid|naihatid|sinagot|nasagot|sumagot|binalikan|tiningnan|tinignan|sinuri|nasuri|inimbestigahan|inalam|nalaman|itinanong|tinanong|kinausap|nakausap|sinabihan|nasabihan|ipinaalam|naipaalam|binigyan|nabigyan|ibinigay|naibigay|iniakyat|naiakyat|ipinarating|naiparating|naendorso|inendorso|tinulungan|inasikaso|naasikaso|kinansela|nakansela|kinumpirma|nakumpirma|itinama|naitama|binago|nabago|tinanggal|natanggal|inalis|idinagdag|naidagdag|inilabas|nailabas|pinuntahan|napuntahan|bumalik|natapos|tinapos|in-?update|in-?approve|sinulatan|nasulatan|isinulat|dinala|nadala|hinanap|nahanap|inakyat|pinalakihan|isinama|naisama|inireport|lumabas|nakalabas|pumasok|(?:na|ni|nai|naka|nag|ini|in|i-ni)-?(?:${BORROWED}))(?:ng|-?h?an)?(?![\\w-])`;

const SIGNALS = cueList<SignalKind>("outcome.tl", "tl", [
  [
    "completed",
    "done",
    COMMON,
    new RegExp(
      `^${COMPLETED}(?= sa| ang| yung)|\\b${COMPLETED}(?: (?:na|ko|namin|po|ng|ni|kami|ako|kayo|kanina|kahapon)\\b){1,4}|\\b(?:ko|namin|kami|ako|nang|na)(?: (?:po|pong|na|nang|ang|kayo|kayong)){0,3} ${COMPLETED}`,
    ),
    [
      "Ipinadala na po namin ang resibo.",
      "Na-refund na po ang bayad ninyo.",
      "Tumawag na po ako sa kanila.",
    ],
    ["Ipapadala po namin ang resibo."],
  ],
  [
    "here_it_is",
    "done",
    "sent cancelled canceled unlocked booked refunded escalated updated fixed resolved closed processed delivered shipped forwarded ready ito eto heto narito nakaattach naka-attach attached here",
    /\b(?:(?:ito|eto|heto|narito)(?: na)?(?: po)? (?:ang|yung|na)|naka-?attach(?: po| na)?|(?:sinend|pinasa) ko|here(?:'s| is| po)(?: po)?|(?:sent|cancelled|canceled|unlocked|booked|refunded|escalated|updated|fixed|resolved|closed|processed|delivered|shipped|forwarded) na(?= po| ang| yung| kayo| ito| siya|[,.!]|$)|ready na(?: po)? (?:ang|yung)|attached (?:po|is|here)|gaya ng (?:ipinangako|sinabi|napag-usapan))\b/,
    ["Heto na po ang resibo.", "Naka-attach po ang kopya."],
  ],
  [
    "all_done",
    "done",
    "okay ok done ayos tapos sorted",
    /^(?:(?:hi|hello|good (?:morning|afternoon)|opo|ok)(?: (?:po|ma'am|sir|maam))?[,.! ]{1,3})?(?:done|okay|ok|ayos|tapos|sorted) na(?: po| ho)?\b/,
    ["Done na po!", "Okay na po, ma'am."],
  ],
  [
    "now_possible",
    "done",
    "pwede puwede makikita",
    /\b(?:pwede|puwede) na(?: po)? (?:kayo|kayong|niyo|ninyo|nyo)|\bmakikita (?:na )?(?:niyo|ninyo|nyo) na\b/,
    ["Pwede na po kayong mag-log in.", "Makikita niyo na po sa account."],
    ["Pwede po ba kayo bukas?"],
  ],
  [
    "it_was_done",
    "done",
    "na",
    /^(?:na|nai|naka)-?[a-z]{4,14} na(?: po| ho)?(?= (?:ang|yung|lahat|namin|ng)\b|[,.]|$)/,
    ["Nahakot na po ang sofa.", "Natahi na po lahat ng patch."],
    ["Nasa bahay na po ako.", "Naghihintay pa po kami."],
  ],
  [
    "what_came_of_it",
    "report",
    "nangyari sabi sagot lumalabas nakita nalaman ayon base dahilan problema nakausap na-check nacheck chineck confirmed kumpirmado tiningnan sinuri natapos",
    /\b(?:lumalabas(?: po)? na|ang nangyari(?: po)?(?: ay)?|(?:ang )?sabi(?: po)? (?:ng|ni|nila)|ang sagot(?: po)? (?:ay|ng)|nakita(?: ko| namin| po){1,3}(?:ng|na)?|nalaman(?: po| ko| namin){1,3}|ayon (?:po )?sa|base (?:po )?sa|ang (?:dahilan|problema|cause|issue)(?: po)? (?:ay|is)|nakausap(?: na| po| ko| namin){1,4}|(?:na-?check|chineck|ni-?check|in-?check)(?: na| po| ko| namin){1,4}|(?:confirmed|kumpirmado)(?: na)?(?: po)?(?: na)?|(?:tiningnan|sinuri)(?: na| po| ko| namin){1,4})\b/,
    ["Na-check ko na po at nasa Cebu ang parcel.", "Ayon po sa courier, bukas darating."],
  ],
  [
    "not_yet",
    "update",
    "mahuhuli nagka-delay nagkadelay tatagal matagal hinihintay naghihintay pa hinihintay inaantay delay delayed tinatrabaho inaayos tinitingnan pasensya paumanhin chine-check",
    /\b(?:mahuhuli|nagka-?delay|(?:mas )?(?:tatagal|matatagalan)|mas matagal(?: po)?|(?:wala|hindi) pa(?: rin)?(?: po)? (?:rito|dito|available|tapos|ready)|(?:hinihintay|naghihintay|inaantay|inaayos|tinitingnan|tinatrabaho|ginagawa|pinoproseso|pino-process|chine-?check|chinecheck|iniimbestigahan|fino-follow)(?: pa| pa rin| pa po| po){1,3}|wala pa(?: po)?(?:ng)? (?:update|balita|sagot|feedback)|hindi pa(?: po)? (?:tapos|ready|available|dumarating)|(?:may|nagkaroon ng|medyo)(?: po)? (?:delay|pagkaantala|aberya)|na-?delay|delayed(?: po)?|matatagalan|konting (?:hintay|pasensya|antay)|under (?:process|investigation) pa)\b/,
    ["Inaayos pa po namin.", "Wala pa pong update mula sa courier.", "May delay po sa delivery."],
  ],
  [
    "did_not",
    "admits",
    "nakalimutan nalimutan nakaligtaan hindi di pasensya nawala walang wala",
    /\b(?:(?:nakalimutan|nalimutan|nakaligtaan)(?: ko| namin| po| pong| kong| naming){1,3}|nawala(?: po)? sa (?:isip|loob) (?:ko|namin)|wala(?:ng)?(?: po| pong){0,2} (?:nakatawag|nakasagot|nakakontak|nakabalik|tumawag|sumagot|nakapag-?\w{2,12})(?: po)? sa inyo|(?:hindi|di)(?: ko| namin| pa| po| kami| ako| kayo| agad| naman){1,5} (?:na-?(?:send|call|email|update|refund|process|check|reply|follow)|naipadala|natapos|natawagan|nagawa|nabalikan|nasagot|naayos|nakatawag|nakapag-?\w{2,12}|naasikaso|natupad)|(?:hindi|di)(?: po| pa| na){1,3} naka\w{3,14}|(?:hindi|di)(?: ko| namin| pa| po| kami| ako| talaga| siya| sila| rin){2,6} (?:na-?\w{3,14}|naka\w{3,14}|naipa\w{3,10}))\b/,
    ["Pasensya na po, nakalimutan ko pong ipadala.", "Hindi ko pa po naipadala."],
  ],
  [
    "it_came",
    "confirms",
    "nakapasok nabuksan nagamit meron mayroon pumunta nandito wala bumalik kinuha natanggap nareceive na-receive dumating okay ok gumagana gumana salamat tumawag nakuha naayos thanks",
    /\b(?:(?:natanggap|nakuha|na-?receive|nareceive)(?: ko| namin| na| po| nila){1,4}|wala na(?: nga| po){0,2} (?:ang|yung)|(?:nakapasok|naka-?login|nabuksan|nagamit|meron|mayroon) na(?: po| ako| kami| nga){0,3}(?=[,.! ]|$)(?! ba)|nandito na(?: po)?|(?:dumating|pumunta|tumawag|gumagana|gumana|umokay|naayos|na-?refund|pumasok|bumalik)(?: na| po| siya| sila| kayo){1,3}|(?:okay|ok|ayos) na(?: po)?(?: ang| yung| siya|[,.!]|$)|(?:salamat|thank you|thanks)(?: po)? (?:sa|for|at) (?:pag-?\w{3,14}|call|tawag|refund|resibo|mabilis|update|tulong|help|pagtawag|padala))/,
    ["Natanggap ko na po, salamat.", "Gumagana na po.", "Dumating na po yung package."],
  ],
  [
    "where_is_it",
    "chases",
    "naghintay nalaman buong maghapon check na-check tiningnan linggo araw ilang isang update balita kailan nasaan asan sabi sinabi ninyo niyo nyo hinihintay naghihintay antay nangako kumusta musta ano anong nangyari follow",
    /\b(?:(?:may|meron|any|anong)(?: po| na| bang| ba| na po| ba po| na bang){0,3} (?:update|balita|sagot|feedback|news)|kailan(?: po| ba| pa| niyo| ninyo| nyo| kaya){0,3}|(?:nasaan|asan|nasan|saan)(?: na)?(?: po)?(?: ba)? (?:ang|yung|ung)|(?:sabi|sinabi|pangako|nangako|ipinangako)(?: niyo| ninyo| nyo| mo| po| kayo){1,3}|(?:hinihintay|naghihintay|inaantay|nag-aantay)(?: ko| pa| rin| po| namin| ako| kami){1,4}|(?:kumusta|musta|kamusta)(?: na)?(?: po)? (?:ang|yung|ung)|ano na(?: po)?(?: ang| yung| nangyari| update| balita|\?)|(?:follow|ff)-? ?up (?:ko|lang|po|ulit)|(?:buong|maghapon) ?(?:araw|umaga|hapon)?(?: po)?(?: ako| kami| akong| kaming){1,2} (?:naghintay|nag-antay)|(?:isang|dalawang|tatlong|ilang|\d{1,3}) (?:linggo|araw|buwan|days|weeks) na(?: po)?(?=[,.! ]|$)|(?:na-?\w{3,12}|may nalaman|may nakita|lumabas|naipadala|natanong|naayos|nacheck) ?(?:niyo|ninyo|nyo)?(?: na)?(?: po)? ba\b|wala pa rin(?: po)?(?: akong| kaming| pong)? (?:balita|sagot|update|reply))/,
    ["May update na po ba?", "Sabi niyo po tatawag kayo.", "Naghihintay pa rin po ako."],
  ],
  [
    "was_not_done",
    "denies",
    "wala walang hindi di pa naman",
    /\b(?:wala(?: pa| pa rin)(?: rin)?(?: po)? (?:sa (?:inbox|email|account|bahay)|ang|yung)|wala pa(?: raw| daw)(?: po)? (?:ang|yung)|(?:hindi|di) (?:naman )?(?:po )?(?:kayo|sila|siya)(?: po)? (?:tumawag|dumating|bumalik|nag-?email|nag-?reply|sumagot)|(?:wala|walang)(?: pa| po| rin| pang| pong| naman| namang){0,4} (?:tumawag|tumatawag|natatanggap|natanggap|dumarating|dumating|refund|nagreply|nag-?reply|sumagot|sumasagot|bumalik|nag-?email|email|tawag|resibo|dumadating|pumasok|kumontak|nag-?update|akong natanggap|akong nakuha|dumating na|akong natatanggap|kaming natanggap)|(?:hindi|di)(?: ko| pa| po| rin| namin| naman| pa rin| nyo| niyo| ninyo){1,5} (?:natatanggap|natanggap|na-?receive|nare-?receive|dumarating|dumating|dumadating|naayos|na-?refund|nare-?refund|gumagana|pumapasok|pumasok|napapalitan|nakukuha|nakuha|tumawag|okay|ok|na-?process|nakakarating|na-?cancel)|walang (?:pumunta|nagpunta|dumating|nag-?(?:ayos|punta|kabit|deliver)\w{0,4})|ganun pa rin|ganoon pa rin|sira pa rin|^(?:hindi|di|wala) pa(?: rin)?(?: po)?(?=[,.!]|$)|pa rin(?: po)? (?:ang|yung) (?:nakalagay|lumalabas|nakasulat|naka-?\w{3,12})|(?:wala|hindi) pa rin(?: po)?(?=[.!]|$))\b/,
    ["Wala pa rin pong tumatawag.", "Hindi ko pa po natatanggap ang refund.", "Ganun pa rin po."],
  ],
  [
    "never_mind",
    "releases",
    "need napagawa napaayos naipagawa naipaayos pakibalewala balewalain kahit nagbago ayoko ayaw pinaayos pinagawa close i-close ignore ako nakabili huwag wag hindi di okay ok nakabili nahanap naayos nagawa cancel ako kami",
    /\b(?:(?:huwag|wag)(?: niyo| nyo| ninyo| po){0,2} na(?: po| lang){0,2}|(?:hindi|di) na(?: po)? (?:kailangang?|need)|no need na|(?:napagawa|napaayos|naipagawa|naipaayos)(?: ko| na| po| namin){1,3} sa iba|(?:naayos|nagawa|na-?solve|na-?fix|na-?resolve|nahanap|nakita)(?: ko| namin| na| po){2,4}|(?:nakabili|nakakuha|bumili)(?: na| ako| po| kami){1,4}(?: sa iba| ng iba)?|(?:paki)?balewala(?:in)?|paki-?ignore|kahit (?:huwag|wag|hindi) na|nagbago(?: na)?(?: po)? ang isip|ayoko na|ayaw ko na|(?:pinaayos|pinagawa|pinapalitan|pinarepair)(?: ko| na| po| namin){1,3} sa|(?:pwede|puwede)(?: po)? (?:niyo|ninyo|nyo) na(?: po)?(?: nang)? i-?close|ako na(?: lang)?(?: po)? (?:ang )?(?:nag\w{3,12}|tumawag|gumawa|umayos)|(?:i-?cancel|paki-?cancel|cancel)(?: na lang| nyo| niyo| na| po| ko){1,4})\b/,
    ["Huwag na po, nakita ko na.", "Hindi na po kailangan.", "Naayos ko na po."],
  ],
  [
    "too_late",
    "objects",
    "tagal matagal kailangan hindi di unacceptable",
    /\b(?:(?:ang|sobrang|masyadong|napakat)(?: )?(?:tagal|matagal)|(?:hindi|di)(?: po| na| ko| kami| ako){1,4} (?:makakapaghintay|makapaghintay|pwede|puwede)|kailangan ko(?: na)?(?: po)? (?:na |ito )?(?:ngayon|bukas|agad)|unacceptable)\b/,
    ["Ang tagal naman po.", "Hindi na po ako makakapaghintay."],
  ],
  [
    "yes_please",
    "accepts",
    "opo sige oo ok okay yes salamat please thank thanks go",
    /^(?:hi|hello|ah|ay)?[,.! ]{0,3}(?:opo|sige|oo|ok|okay|yes|salamat|please|thank you|thanks|go)\b/,
    ["Sige po, salamat.", "Opo, paki-send po."],
  ],
  [
    "no_thanks",
    "declines",
    "huwag wag hindi no",
    /^(?:hi|ah|ay)?[,.! ]{0,3}(?:(?:huwag|wag) na|hindi na|no(?:,| po| thanks| thank))/,
    ["Huwag na po.", "No thanks po."],
  ],
  [
    "happened_again",
    "recurs",
    "ulit uli naman nanaman mali",
    /\b(?:(?:nangyari|naulit|siningil|na-?charge|nasingil|nasira|nawala|mali|nagkamali)(?: na| po| ako| na naman| kami){0,4} (?:ulit|uli|naman)\b|naulit(?: na| po){1,3}|(?:mali|sira|kulang|late|siningil|sinisingil|basag|na-?charge)(?: po)? (?:na naman|nanaman)|(?:na naman|nanaman)(?: po)? (?:nangyari|siningil|mali|na-?charge|sira)|(?:ni|na|ki|si|nag)[a-z-]{4,14} na naman\b)/,
    ["Nangyari na naman po ulit.", "Siningil po ulit ako."],
  ],
]);

/** Tagalog and Taglish: how later messages speak of what was promised. */
export const TAGALOG_OUTCOME: OutcomeWords = {
  signals: SIGNALS,
  courtesy:
    /^(?:(?:hi|hello|good (?:morning|afternoon|evening|day)|magandang (?:umaga|hapon|gabi|araw)|po|ma'am|sir|maam|[\wñ]{2,12},)[,! ]{0,3}){0,4}(?:salamat|maraming salamat|thank|pasensya|paumanhin|sorry|walang anuman|ingat|kung may (?:tanong|iba)|if you have|have a|nandito (?:lang )?(?:po )?kami|humihingi)/,
  earlier: /\b(?:kahapon|noong|nung|nakaraang|kagabi|noon|dati|yesterday|last|earlier|already)\b/,
  negatedBefore: /\b(?:hindi|di|wala|walang|huwag|wag|not)\b[^,.;]{0,14}$/,
  unrealBefore:
    /\b(?:kung|kapag|pag|once|if|sana|kailan|bago|pagkatapos|sakaling|oras na)\b[^,.;]{0,30}$/,
  subjectFirst: /^(?!)/,
  told: /^(?:address|sukat|size|presyo|price|numero|number|code|pangalan|name|petsa|date|schedule|steps?$|instruc|detalye|detail|info|impormasyon|sagot|status|telepono|contact|dahilan|resulta)/,
  written:
    /^(?:label|tracking|voucher|file|link|guide|document|dokument|kopya|copy|resibo|receipt|invoice|screenshot|form|list|pdf|kontrata|litrato|instruc)/,
};
