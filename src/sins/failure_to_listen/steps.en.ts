/** A step of self-help, as customers say they took it and as staff advise it; folded text. */
export interface Step {
  name: string;
  taken: RegExp;
  told: RegExp;
  /** Beginnings of the words for what it is done to: done to another thing it is another step. */
  objects: readonly string[];
  /** The two must name the same things, not only no different ones. */
  exact: boolean;
  /** Sentences longer than this advise something else, which the step only completes. */
  longest: number;
}

/** How staff open advice. */
const ORDER =
  "(?:^\\W{0,6}(?:\\d{1,2}[.)] ?)?|[.,;:] |\\b(?:please|then|and|should|can|could|just|now|must|simply|or|also|you|first|need to|have to|want to|like to|kindly) )";
/** ... and advice in the -ing form. */
const TRY = "\\b(?:try|tried|attempted|recommend|suggest|consider|by|about) ";
/** A restart ends many other steps; it is the advice itself only where the sentence opens with it. */
const OPENING =
  "^\\W{0,6}(?:(?:hi|hello|ok|okay|first|please|just|now|simply|also|maybe|perhaps|kindly),? ){0,3}(?:(?:could|can|would) you |(?:i|we)(?:'d| would)? (?:suggest|recommend|advise) (?:you |that you )?|you (?:should|can|could|need to|have to|must|may want to|might want to) )?(?:just |also |please )?";

interface Wording {
  taken: string;
  order: string;
  trying: string;
  objects?: readonly string[];
  exact?: boolean;
  lead?: string;
  longest?: number;
}

function step(name: string, wording: Wording): Step {
  const { taken, order, trying, objects = [], exact = false, lead = ORDER, longest = 60 } = wording;
  return {
    name,
    taken: new RegExp(`\\b(?:${taken})\\b`),
    told: new RegExp(`(?:${lead}(?:${order})|${TRY}(?:${trying}))\\b`),
    objects,
    exact,
    longest,
  };
}

/** A fair reason to name the step again: more exact, conditional, denied, or about other circumstances. */
export const REASONS_EN =
  /^(?:re|fw|>) ?:|\b(?:while (?:holding|pressing)|hold(?:ing)? (?:down )?(?:the|for)|for (?:\w+ ){0,3}(?:seconds|minutes|hours)|instead|unlike|differently|from scratch|fresh|if|when|once|after|before|until|only|without|except|rather than|(?:do|does|did|would|should|need|is|are|has|have)(?:n't| not)|never|rarely|no need|i (?:have|had|did|also|am|was|decided)|we (?:have|had)|in order to)\b/;

const DEVICES =
  "rout modem phon comput laptop devic box consol app browser print tv system program tablet ipad iphon pc machin server telefon celular movil impresor ordenador aplicacion navegador".split(
    " ",
  );
const SCANNER = "(?: \\w+){0,3} (?:anti-?virus|virus scanner|firewall)";
const CACHE = "(?:your |my |the |all |out ){0,3}(?:browser )?(?:cache|cookies)";

export const STEPS_EN: readonly Step[] = [
  step("restart", {
    taken:
      "re-?start(?:ed|ing)|re-?boot(?:ed|ing)|power[ -]cycl(?:ed|ing)|power cycle|(?:turn|switch)(?:ed|ing) (?:it|everything|the \\w+|my \\w+) off and",
    order:
      "re-?start|re-?boot|power[ -]cycle|(?:turn|switch) (?:it|everything|the \\w+|your \\w+) off and",
    trying: "re-?starting|re-?booting|power[ -]cycling|a (?:restart|reboot|power cycle)",
    objects: DEVICES,
    lead: OPENING,
    longest: 12,
  }),
  step("reinstall", {
    taken:
      "re-?install(?:ed|ing)|(?:uninstalled|removed|deleted)(?: \\w+){0,3} and (?:re-?)?installed",
    order: "re-?install|uninstall(?: \\w+){0,3} and (?:re-?)?install",
    trying: "re-?installing|uninstalling(?: \\w+){0,3} and",
    objects: DEVICES,
  }),
  step("factory-reset", {
    taken: "(?:factory|hard) reset(?:ting)?|reset (?:it|the \\w+|my \\w+) to factory",
    order: "(?:do|perform|try) a (?:factory|hard) reset|(?:factory|hard) reset",
    trying: "a (?:factory|hard) reset|(?:factory|hard) resetting",
    objects: DEVICES,
  }),
  step("clear-cache", {
    taken: `clear(?:ed|ing) ${CACHE}`,
    order: `clear ${CACHE}`,
    trying: `clearing ${CACHE}`,
  }),
  step("safe-mode", {
    taken: "(?:safe|troubleshoot(?:ing)?) mode",
    order:
      "(?:(?:re)?start|boot|run|try|launch|open|use)(?: \\w+){0,5} (?:safe|troubleshoot(?:ing)?) mode",
    trying: "(?:starting|running|using)(?: \\w+){0,4} (?:safe|troubleshoot(?:ing)?) mode",
    objects: ["window", "mac"],
    exact: true,
  }),
  step("repair-folder", {
    taken: "repair(?:ed|ing) (?:\\w+ ){0,3}(?:folders?|inbox|mailbox)|repair folder",
    order: "repair (?:\\w+ ){0,2}(?:folders?|inbox|mailbox)|use (?:the )?repair folder",
    trying: "repairing (?:\\w+ ){0,2}(?:folders?|inbox|mailbox)",
  }),
  step("compact", {
    taken: "compact(?:ed|ing)",
    order: "compact (?:\\w+ ){0,2}(?:folders?|inbox|mailbox)",
    trying: "compacting",
  }),
  step("antivirus", {
    taken: `(?:disabled|disabling|turned off|switched off|removed|uninstalled)${SCANNER}`,
    order: `(?:disable|turn off|switch off|remove|uninstall)${SCANNER}`,
    trying: `(?:disabling|turning off|removing|uninstalling)${SCANNER}`,
  }),
  step("hardware-acceleration", {
    taken: "(?:disabl|untick|uncheck|turn|switch)\\w*(?: \\w+){0,3} hardware acceleration",
    order: "(?:disable|untick|uncheck|turn off|switch off)(?: \\w+){0,3} hardware acceleration",
    trying: "(?:disabling|turning off)(?: \\w+){0,3} hardware acceleration",
  }),
  step("other-browser", {
    taken: "(?:different|another|other|several|two|three|multiple|all) browsers?",
    order: "(?:use|try) (?:a different|another) browser",
    trying: "(?:with |using |in )?(?:a different|another) browser",
  }),
  step("spam-folder", {
    taken: "(?:checked|looked in|looked through|searched|checking)(?: \\w+){0,3} (?:spam|junk)",
    order: "(?:check|look in|look at)(?: \\w+){0,3} (?:spam|junk)",
    trying: "(?:checking|looking in)(?: \\w+){0,3} (?:spam|junk)",
  }),
  step("spare-part", {
    taken:
      "(?:swapped|changed|replaced)(?: \\w+){0,3} (?:cables?|batter(?:y|ies)|bulbs?|fuses?|filters?)|(?:another|different|new) (?:cable|battery|bulb|fuse|filter)",
    order:
      "(?:swap|change|replace)(?: \\w+){0,3} (?:cables?|batter(?:y|ies)|bulbs?|fuses?|filters?)",
    trying:
      "(?:another|a different|a new) (?:cable|battery|bulb|fuse|filter)|(?:changing|replacing)(?: \\w+){0,3} (?:cables?|batter(?:y|ies)|bulbs?|fuses?|filters?)",
    objects: ["cabl", "batter", "bulb", "fus", "filt"],
  }),
  step("log-in-again", {
    taken: "(?:logg?ed|signed|logging|signing) (?:out|off) and (?:back )?(?:in|on)",
    order: "(?:log|sign) (?:out|off) and (?:back )?(?:in|on)",
    trying: "(?:logging|signing) (?:out|off) and (?:back )?(?:in|on)",
  }),
  step("unplug", {
    taken: "unplugg(?:ed|ing)",
    order: "unplug",
    trying: "unplugging",
    objects: DEVICES,
    longest: 14,
  }),
  step("account-again", {
    taken: "(?:removed|deleted|re-?created|re-?added)(?: \\w+){0,3} account",
    order: "(?:remove|delete|re-?create|re-?add)(?: \\w+){0,3} accounts? (?:and|then|again)",
    trying: "(?:removing|deleting|re-?creating|re-?adding)(?: \\w+){0,3} account",
  }),
  step("claim", {
    taken:
      "(?:opened|filed|submitted|raised)(?: \\w+){0,3} (?:claim|case|ticket|complaint|dispute)",
    order: "(?:open|file|submit|raise)(?: \\w+){0,3} (?:claim|case|ticket|complaint|dispute)",
    trying: "(?:opening|filing)(?: \\w+){0,3} (?:claim|case|ticket|complaint|dispute)",
    objects: ["claim", "cas", "ticket", "complaint", "disput"],
  }),
];
