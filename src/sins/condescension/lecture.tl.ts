import { tagalogCues } from "../../text/tagalog.ts";

export const LECTURE_TL = tagalogCues("condescension.lecture.tl", [
  [
    "understand",
    "lecture",
    "intindihin maintindihan unawain",
    /(?:^|[.!,;:] )(?:sana~ |dapat~ |kailangan~ )?(?:paki-?)?(?:intindihin|unawain|maintindihan)~ NYO~ (?:na|kasi|dapat|rin|muna)\b/,
    ["Intindihin niyo po na hindi tao ang lampara."],
    ["Naiintindihan ko po na matagal."],
  ],
  [
    "search-first",
    "lecture",
    "bago google i-google",
    /\b(?:mag-?search|hanapin|basahin|tingnan|i-?google)~ (?:NYO|KAYO)?~[^.?!]{0,40}\bbago~ (?:KAYO~ )?(?:mag-?tanong|nagtanong|mag-?post|mag-?message)\b/,
    ["Basahin niyo po muna ang page bago kayo magtanong."],
    ["Basahin po ang label bago buksan."],
  ],
  [
    "no-capitals",
    "lecture",
    "caps caps-lock naka-caps capital",
    /\bHUWAG~ (?:KAYO~|KAYONG~)? ?(?:na~ )?(?:mag-?|naka-?)?(?:all[- ]?caps|caps(?:[- ]?lock)?|capital)\b/,
    ["Huwag po kayong mag-all caps."],
    ["Naka-caps po dapat ang password."],
  ],
]);
