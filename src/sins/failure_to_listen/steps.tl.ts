import { tagalog } from "../../text/tagalog.ts";

/** Tagalog wordings of a step of self-help; see steps.en.ts, where the step of this name stands. */
export interface TranslatedStep {
  taken: RegExp;
  told: RegExp;
}

/** "Ni-restart ko na", "nag-restart ako": an English verb in Tagalog dress, done. */
const DONE = "(?:n[ai]g?|in|nai)-?(?:pag-?)?";
/** "I-restart po", "paki-restart", "try nyo po mag-restart": the same verb, advised. */
const ADVISED = "(?:paki-?|i-?|mag-?|pa-?)";

function step(taken: string, told: string): TranslatedStep {
  return {
    taken: tagalog(new RegExp(`\\b(?:${taken})\\b`)),
    told: tagalog(new RegExp(`\\b(?:${told})\\b`)),
  };
}

const borrowed = (verb: string) => step(`${DONE}${verb}`, `${ADVISED}${verb}`);

/** A fair reason to name the step again: conditional, other circumstances, or denied. */
export const REASONS_TL = tagalog(
  /\b(?:kung|kapag|pag(?!-)|pagkatapos|bago|hanggang|habang|ulit pero|pero|imbes|sa halip|gamit|nang \d+|ng \d+|HINDI~ na~ kailangan|HUWAG|naman~ (?:YUNG|ang))\b/,
);

export const STEPS_TL: Readonly<Record<string, TranslatedStep>> = {
  restart: step(
    `${DONE}(?:re-?start|re-?boot)(?:ed)?|(?:pinatay|in-?off|inoff)~ (?:NAMIN~ )?(?:na~ )?(?:YUNG \\w+~ )?(?:at|tapos|saka) (?:binuksan|in-?on)`,
    `${ADVISED}(?:re-?start|re-?boot)|(?:patayin|i-?off)~ (?:NYO~ )?(?:YUNG \\w+~ )?(?:at|tapos|saka) (?:buksan|i-?on)`,
  ),
  reinstall: borrowed("(?:re-?install|uninstall)(?:ed)?"),
  "factory-reset": step(`${DONE}(?:factory|hard) reset`, `${ADVISED}(?:factory|hard) reset`),
  "clear-cache": step(
    `${DONE}(?:clear|delete)~ (?:NAMIN~ )?(?:na~ )?(?:YUNG |ang )?(?:cache|cookies)|binura~ (?:NAMIN~ )?(?:na~ )?(?:YUNG |ang )?(?:cache|cookies)`,
    `(?:${ADVISED}(?:clear|delete)|burahin)~ (?:NYO~ )?(?:YUNG |ang )?(?:cache|cookies)`,
  ),
  "other-browser": step(
    "(?:ibang|ibat ibang|dalawang|tatlong) browser",
    "(?:subukan|try|gumamit|gamitin|i-?try)~ (?:NYO~ |KAYO~ )?(?:sa |ng |ang |YUNG )?ibang browser",
  ),
  "spam-folder": step(
    `(?:${DONE}check|chinec?k|tiningnan|tinignan|hinanap)~ (?:NAMIN~ )?(?:na~ )?(?:sa |YUNG |ang )?(?:spam|junk)`,
    `(?:${ADVISED}check|tingnan|tignan|hanapin)~ (?:NYO~ )?(?:sa |YUNG |ang )?(?:spam|junk)`,
  ),
  "spare-part": step(
    "(?:pinalitan|napalitan|nagpalit)~ (?:NAMIN~ |KAMI~ )?(?:na~ )?(?:YUNG |ang |ng )?(?:cable|battery|baterya|bulb|fuse|filter|kable)",
    "(?:palitan|magpalit)~ (?:NYO~ |KAYO~ )?(?:YUNG |ang |ng )?(?:cable|battery|baterya|bulb|fuse|filter|kable)",
  ),
  "log-in-again": step(
    `${DONE}log-?(?:out|off)`,
    `${ADVISED}log-?(?:out|off)~ (?:(?:NYO|KAYO)~ )?(?:muna~ )?(?:at|tapos|saka)`,
  ),
  unplug: step(
    "hinugot|tinanggal~ (?:NAMIN~ )?(?:na~ )?sa saksakan",
    "hugutin|tanggalin~ (?:NYO~ )?sa saksakan",
  ),
};
