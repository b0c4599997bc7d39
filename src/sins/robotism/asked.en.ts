import { cueList } from "../../text/cue_list.ts";

const DONE =
  "(?:did|done|tried|followed|completed|took|taken|performed|repeated|went through|gone through)";

/** What customers say of the steps that were told, and whether a person is there; the steps that anybody is told. */
export const ASKED_EN = cueList("robotism.en", "en", [
  [
    "did-all",
    "said_did_all",
    "did done tried followed completed took taken performed repeated went gone",
    new RegExp(
      `\\b(?:i|we)(?:'ve| have)?(?: already| just| both| also| even| literally)* ${DONE} (?:(?:all|each|every one|everything)(?: of)? ?)?(?:(?:the|your|those|these|that|this|them|it all|you (?:said|listed|told|wrote))(?: \\w+)? ?(?:steps|instructions|suggestions|things|troubleshooting|list)?|everything)\\b(?=$|[.,;:!?)]| (?:already|before|twice|yesterday|today|several|many|and|but|three|multiple))`,
    ),
    [
      "We have already done all of that.",
      "I followed your instructions twice.",
      "I tried everything, but it is still dark.",
    ],
    ["I did a test.", "We tried the blue cable in the hall.", "Did you try those steps?"],
  ],
  [
    "person",
    "said_person",
    "person human bot robot machine",
    /\b(?:are (?:you|u)(?: really| actually| even| just)?|is (?:this|that|there|it)(?: even| really| actually| just)?|am i (?:talking|speaking|chatting|writing) (?:to|with)) (?:an? )?(?:\w+ )?(?:person|human(?: being)?|bot|robot|machine)\b(?= ?(?:\?|$|there|here|reading|or|behind|answering))/,
    ["Is this a real person?", "Are you human?", "Am I chatting with a bot?"],
    ["Is there a person who repairs kettles?", "Are you a person of interest to the bank?"],
  ],
  [
    "step-restart",
    "usual_step",
    "restart reboot power-cycle turn unplug",
    /\b(?:(?:re-?start|reboot|power-?cycle) (?:your|the|it|this)\b|turn (?:it|(?:your|the) \w+) off and (?:back )?on|unplug (?:your|the|it)\b)/,
    ["Please restart your phone.", "Turn it off and on again.", "Reboot the router."],
    ["I will restart on Monday."],
  ],
  [
    "step-cache",
    "usual_step",
    "clear delete empty",
    /\b(?:clear|delete|empty)(?: out)? (?:(?:your|the|all|any|browser|app) ){0,2}(?:cache|cookies|history|browsing data|app data)\b/,
    ["Clear your cache.", "Delete the cookies."],
    ["The cache is clear."],
  ],
  [
    "step-reinstall",
    "usual_step",
    "reinstall re-install uninstall",
    /\b(?:re-?install|uninstall) (?:your|the|it|this|and)\b/,
    ["Reinstall the app.", "Uninstall and install it again."],
    ["The fitters reinstall on Monday."],
  ],
  [
    "step-update",
    "usual_step",
    "update check",
    /\b(?:update (?:your|the|it)\b|check (?:for|if there are) updates)/,
    ["Update the app.", "Check for updates."],
    ["We will update you by noon."],
  ],
  [
    "step-log-in",
    "usual_step",
    "log sign",
    /\b(?:log|sign)(?:ging|ing)? out (?:of \w+ )?and (?:(?:log|sign)(?:ging|ing)? )?(?:back )?in\b/,
    ["Log out and back in.", "Sign out and sign in."],
    ["Sign here."],
  ],
  [
    "step-connection",
    "usual_step",
    "check",
    /\b(?<!we |i |they |will )check (?:that )?(?:your|the|all) (?:\w+ )?(?:connections?|cables?|wi-?fi|signal)\b/,
    ["Check your internet connection.", "Check the cables."],
    ["We check the cables in the van."],
  ],
  [
    "step-again",
    "usual_step",
    "try",
    /\btry (?:it )?(?:again|once more)\b|\btry (?:\w+ )?(?:a different|another) (?:browser|device|network)\b/,
    ["Then try again.", "Try another browser."],
    ["Try the soup."],
  ],
]);
