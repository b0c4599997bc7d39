import { cueList } from "../../text/cue_list.ts";
import type { Cue } from "../../text/cues.ts";
import type { ActKind } from "../observations.ts";

/** What staff do in words: asking, instructing, referring, refusing. */
export const STAFF_PROCESS_EN: readonly Cue<ActKind>[] = cueList<ActKind>("process.en", "en", [
  [
    "data",
    "data_request",
    "what what's provide verify include supply message would will have get send share confirm give need which let tell dm post may can could number",
    /\b(?:(?:can|could|may|would|will) (?:you|i)(?: please| kindly)? (?:please )?(?:provide|send|share|confirm|give|have|get|tell|let us know|dm|verify|post)|(?:please|kindly|pls) (?:provide|send|share|confirm|give|dm|verify|post|tell|let (?:me|us) know|supply|include)|(?:i|we)(?:'ll| will| would)? need (?:your|the|to know|some|more|a)|what(?:'s| is| are| was) (?:your|the) (?:\w+ ){0,2}(?:number|address|email|e-mail|name|id|version|account|order|phone|model|os|operating system|provider|postcode|zip)|(?:dm|send|message) us (?:your|with)|let (?:me|us) know (?:your|the|which|what|if|whether))\b/,
    [
      "Can you provide the order number?",
      "What is your email address?",
      "Please confirm your name.",
    ],
  ],
  [
    "instruct",
    "instruction",
    "try click go open select restart press check make download follow visit use turn install remove uninstall delete reset reinstall run enable disable choose look see start update clear log sign put create add set type hold unplug plug refresh goto tighten move connect disconnect pull push replace change switch adjust clean charge scan swap drag copy paste export import edit rename save close quit exit launch verify test ensure tap scroll expand right-click double-click navigate find locate uncheck untick tick allow restore repair configure upgrade reboot compact rebuild subscribe boot",
    /(?:^|[.,;:>]\s*|-\s+|\b(?:please|then|and|to|should|can|could|just|now|must|need to|have to|want to|simply|or|also|you|first|instead|kindly) )(?:try|click|go to|go into|goto|open|select|restart|press|check|make sure|download|follow|visit|use|turn|install|remove|uninstall|delete|reset|reinstall|run|enable|disable|choose|look (?:at|in|for|under)|see|start|update|clear|log|sign|put|create|add|set|type|hold|unplug|plug|refresh|boot|reboot|tighten|move|connect|disconnect|pull|push|replace|change|switch|adjust|clean|charge|scan|swap|drag|copy|paste|export|import|edit|rename|save|close|quit|exit|launch|verify|test|ensure|tap|scroll|expand|right-click|double-click|navigate|find|locate|uncheck|untick|tick|allow|restore|repair|configure|upgrade|compact|rebuild|subscribe)\b/,
    ["Please restart the kettle.", "Go to settings, then click Save.", "Try another cable."],
  ],
  [
    "link",
    "answer",
    "http https www",
    /https?:\/\/|www\./,
    ["See https://help.shop.example/reset"],
  ],
  [
    "answer-fact",
    "answer",
    "yes no is are was it's its it there you can't not doesn't because means should does only currently works default",
    /\b(?:^(?:yes|no|yep|nope|correct|exactly|indeed|sure)\b|(?:it|this|that|there|they|these)(?:'s| is| are| was| were| has| have| does| doesn't| can| should| works| means| only|'re| will)\b|you (?:can|should|need|have|must|may|could|don't|are able)|because)\b/,
    ["Yes, until 6 pm.", "It is a known problem.", "You can collect it."],
  ],
  [
    "referral",
    "referral",
    "contact message talk report post e-mail chat need speak call reach ask email write visit post refer touch directed forum consult check",
    /\b(?:(?:contact|call|ask|email|e-mail|message|write to|speak (?:to|with)|talk (?:to|with)|reach out to|get in touch with|check with|consult|chat with|take (?:it|this|that) up with|report (?:it|this) to|refer to) (?:your|the|our|their|them|a|an|with|another|someone|somebody|billing|sales|support|customer)|post (?:this|it|your question|to|in|on) (?:at|in|on|to|the)|(?:you(?:'ll| will| would|'d)?|please) (?:need|have|want) to (?:contact|speak|call|reach|ask|email|get in touch|talk))\b/,
    ["Please contact your bank.", "You need to speak with our Holidays team."],
  ],
  [
    "transfer",
    "transfer",
    "transfer bring bringing loop looping pull pulling forward transferring transferred connect connecting forwarded forwarding pass passing passed hand handing redirect redirecting",
    /\b(?:(?:i(?:'ll| will|'m| am|'ve| have)?|we(?:'ll| will|'re| are|'ve| have)?|let me) (?:now |be |just )*(?:transfer(?:ring|red)?|connect(?:ing)?|redirect(?:ing|ed)?|forward(?:ing|ed)?|pass(?:ing|ed)?|hand(?:ing|ed)?) (?:you|this|your|it)|(?:i(?:'ll| will|'m| am)?|we(?:'ll| will|'re| are)?|let me) (?:now |just )*(?:bring(?:ing)?|loop(?:ing)?|pull(?:ing)?|get(?:ting)?) in (?:a|an|my|our|the|someone|somebody)\b|transferring you)\b/,
    [
      "I am transferring you to billing.",
      "I have passed your case to Marta.",
      "Let me bring in a colleague from billing.",
    ],
  ],
  [
    "refusal",
    "refusal",
    "can't cannot unable not won't no never impossible nothing don't isn't aren't",
    /\b(?:(?:i|we)(?:'re| are| am|'m)? (?:can't|cannot|can not|won't|will not|are unable|am unable|unable|aren't able|are not able|not able|don't|do not) (?:to )?(?:help|do|offer|refund|give|accept|provide|make|assist|change|cancel|process|replace|ship|send|extend|allow|support|return|issue|honou?r|escalate|reopen|share|waive|fix)|(?:there(?:'s| is)|there is) nothing (?:more |else |further )?(?:i|we|that|to)|nothing (?:i|we) can do|(?:it|this|that)(?:'s| is) not possible|not (?:possible|eligible|allowed|permitted|refundable|available)|no (?:refunds?|exceptions?|returns?)|impossible to)\b/,
    ["We cannot refund this.", "There is nothing we can do.", "That is not possible."],
  ],
  [
    "policy",
    "policy",
    "policy policies rule rules procedures terms conditions procedure guidelines protocol t&c regulations",
    /\b(?:(?:our|the|company|store|return|returns|refund|per|under|against|by|current|standard|strict) (?:\w+ ){0,2}(?:policy|policies|rules?|terms|procedures?|guidelines|protocol)|terms (?:and|&) conditions|(?:policy|rule|procedure)s? (?:is|are|says?|states?|does|do))\b/,
    ["Our policy is 14 days.", "As per the terms and conditions."],
  ],
  [
    "safety",
    "policy_safe",
    "law legal legally privacy security gdpr safety regulation regulations hipaa protect",
    /\b(?:by law|legally|legal (?:requirement|reasons?|obligation)|(?:privacy|security|safety|data protection) (?:reasons?|law|rules?|regulations?|purposes?|policy|check)|for (?:your )?(?:security|safety|privacy)|gdpr|regulations? requires?|to protect your)\b/,
    ["For security reasons I need it.", "We must keep it by law."],
  ],
  [
    "blame",
    "blame",
    "fault system courier supplier warehouse management fault colleague department shift software vendor carrier provider manufacturer team",
    /\b(?:(?:(?:it|this|that)(?:'s| is| was)|blame) (?:all )?(?:the|our|your|my|their) (?:[\w']+ ){0,2}(?:fault|decision)|blame (?:the|our|my)|(?:the|our) (?:\w+ )?(?:system|computer|software|server)s? (?:is|are|was|were|has been|keeps?) (?:down|slow|broken|acting|not working|having|glitch\w*)|(?:the )?(?:night|day|morning|evening|weekend|other|previous) (?:shift|team|agent) (?:messed|forgot|did|made|never|must|should|didn't)|management (?:decided|decision|wants|won't)|not (?:our|my) (?:fault|problem))\b/,
    ["The system is down.", "It is the courier's fault.", "The night shift messed it up."],
  ],
]);
