import { cueList } from "../../text/cue_list.ts";

const PARTY =
  "(?:vendor|provider|isp|developers?|authors?|manufacturer|makers?|publisher|distributor|distribution|distro|technician|administrator|administrators|it (?:department|staff|team|people)|carrier|host|hosting company|retailer|seller|bank)";
const THREAD = "(?:question|post|thread|topic|message|ticket|request|case|discussion|conversation)";

/** Wordings of replies that only send the customer elsewhere; the rule asks what else the reply holds. */
export const SENT_OFF_EN = cueList("brush_off.sent_off.en", "en", [
  [
    "duplicate",
    "duplicate",
    "duplicate duplicated let's let continue original same earlier previous posted asked",
    new RegExp(
      `(?:\\b(?:closing|closed|locking|locked|marked|marking)\\b[^.?!]{1,20}\\bduplicate|^\\W{0,3}duplicated?\\b(?! (?:e-?mails?|messages?|folders?|contacts?|entries|files?|accounts?))|\\bduplicate of (?:https?:|(?:this|that|the|your|an?)\\b)|\\bduplicate(?:d)? ${THREAD}\\b|\\b(?:this|that|here) is (?:the|your) (?:(?:original|same|earlier|previous|first|other) ${THREAD}|${THREAD} (?:that )?you (?:posted|asked|sent|opened|wrote)\\b)|\\blet(?:'s| us) (?:focus|continue|keep|stay|carry on|go on|stick)\\b[^.?!]{0,30}\\b(?:on|in|at|with|to)\\b[^.?!]{0,20}(?:https?:|\\b(?:your|the|that) (?:other|original|first|earlier|previous)\\b)|\\bcontinue\\b[^.?!]{0,50}\\b(?:your|the|that) (?:other|original|first|earlier|previous) ${THREAD}\\b)`,
    ),
    [
      "Duplicate of https://help.shop.example/77",
      "This is the original question.",
      "Closing this as a duplicate.",
      "Let's continue in your other thread.",
    ],
    [
      "Duplicate messages are removed at night.",
      "This is the question.",
      "The archive is a duplicate of all mail.",
    ],
  ],
  [
    "other-party",
    "other_party",
    "contact contacting ask asking consult talk speak check report go turn get",
    new RegExp(
      `\\b(?:contact(?:ing)?|ask(?:ing)?|consult(?:ing)?|talk(?:ing)? to|speak(?:ing)? (?:to|with)|check with|report (?:it|this|that) to|turn to|go for (?:support|help) (?:at|to)|get (?:support|help) from) (?:(?:in|at|on) )?(?:an?|the|your|their|its|that)? ?(?:[\\w.'-]+ ){0,4}?${PARTY}\\b|\\b(?:ask|asking) (?:in|on|at) an? (?:[\\w.'-]+ ){0,3}?(?:forum|group|list|board) (?:for|of) (?:your|the|that)\\b`,
    ),
    [
      "I suggest you contact the developer to report it.",
      "My suggestion is to ask the lamp vendor.",
      "You should ask in a support forum for your distribution.",
    ],
    ["I talk to customers.", "We asked nobody."],
  ],
  [
    "not-ours",
    "not_ours",
    "nothing caused related assist help bearing offered supported handled answered developed made",
    /\b(?:(?:got |has |have |having |is |'s )?nothing (?:at all )?to do with (?!it\b|this\b|that\b)(?:us|our|\w+)\s*(?:$|[.!,])|not (?:be )?(?:caused|created|developed|made|sent) by (?:us|our|the )?\s?(?:[\w.]+ )?(?:\w+)\s*(?:$|[.!])|(?:^|[.,] )(?:\w+, )?(?!i\b|we\b|it\b)(?:[a-z]+) (?:cannot|can't|can not) (?:help|assist)\s*(?:$|[.!])|not (?:offered|handled|answered|dealt with|covered) (?:here|in this (?:forum|group|list|channel)|on this (?:forum|page|list)|by us)\b|no bearing on (?:your|our)\b)/,
    [
      "It has got nothing to do with Bluejug.",
      "They would not be caused by Bluejug.",
      "Otherwise, Bluejug cannot assist.",
      "Repairs are not offered in this forum.",
    ],
    ["There is nothing to do.", "The folder was not created by hand last week."],
  ],
  [
    "other-door",
    "other_door",
    "call contact reach chat touch speak submit fill ticket email visit",
    /\b(?:(?:please|kindly|you(?:'ll| will| would)? (?:need|have|want|should|can|may)(?: to)?|(?:i|we)(?:'d| would)? (?:suggest|recommend|advise)(?: that)?(?: you)?(?: to)?|you should) (?:directly )?(?:give (?:us|them) a (?:call|ring)|call (?:us |our |the )?|contact (?:our|the|them|us (?:at|on|via|here|through|by phone))|reach out to (?:our|the|us (?:at|here|via))|chat with|get in touch with|speak (?:to|with)|submit (?:an?|your) (?:\w+ ){0,2}(?:request|ticket|form|claim)|fill (?:in|out)|e-?mail (?:us|our|the)|send (?:us )?an e-?mail)|get (?:you )?in touch with our|use this link to (?:make|open|submit|create))/,
    [
      "Please call 555-0100 for help.",
      "Please contact our parcel desk.",
      "I suggest that you call us.",
      "Please submit a request here.",
    ],
    ["Please name the day.", "You can submit it on Monday."],
  ],
]);
