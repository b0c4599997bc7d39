import type { Story } from "./story.ts";

const LONG = `Donau${"dampfschifffahrtsgesellschafts".repeat(6)}kapitän`;
/** Strings that would run, break out of a tag or a style, or turn the text round if rendered carelessly. */
const HOSTILE =
  '<script>window.pwned = true</script><img src=x onerror="window.pwned = true"> ' +
  "{{constructor}} ${7*7} javascript:alert(1) </textarea></style> \u202Eright to left\u202C";

export const STORIES: readonly Story[] = [
  {
    id: "t-1041",
    subject: "Refund for the broken kettle, third time I ask",
    customer: "Marta Quiroga",
    priority: 92,
    reasons: [
      "A promise was broken and the conversation is still open",
      "Serious: rulebook",
      'The customer says they leave or dispute: "I will dispute the charge with my bank"',
    ],
    total: 3.4,
    messages: [
      [
        "Marta Quiroga",
        "customer",
        190,
        "Hello,\n\nmy kettle (order 55812) arrived with a crack and leaks on the first boil. How do I get my money back? And do you need me to send it back?\n\nThank you\nMarta",
      ],
      [
        "Helpdesk bot",
        "bot",
        189.9,
        "Thanks for writing! Your ticket is 1041. Have you looked at our help pages?",
      ],
      [
        "Devon Achterberg",
        "agent",
        170,
        "Hi Marta,\n\nI am sorry that the kettle came like that. You do not need to send it back. I will refund the 39 euros to your card by Friday and write to you when it is done.\n\nDevon",
      ],
      [
        "Marta Quiroga",
        "customer",
        60,
        "It is Monday. No refund, and nobody wrote. What happened?",
      ],
      [
        "Priscilla Nwosu",
        "agent",
        52,
        "Hello Marta,\n\nas per our policy refunds are only issued to customers who return the item within 14 days. There is nothing I can do. You would have to contact the carrier about the damage.\n\nKind regards",
      ],
      [
        "Marta Quiroga",
        "customer",
        26,
        "Your colleague told me in writing that I need not send it back and that I get 39 euros. I will dispute the charge with my bank.",
      ],
    ],
    findings: [
      {
        sin: "broken_promise",
        at: 2,
        quote: "I will refund the 39 euros to your card by Friday",
        severity: 3,
        explanation: "Friday passed and the refund did not come; the customer had to ask again.",
        remedy: "Pay it today, say that the date was missed, and say when the money arrives.",
        related: [[3, "No refund, and nobody wrote."]],
      },
      {
        sin: "rulebook",
        at: 4,
        quote: "as per our policy refunds are only issued to customers who return the item",
        severity: 3,
        explanation:
          "A policy is given as the whole answer, against what was promised to this customer.",
        remedy:
          "Say what can be done in this case; if a rule stands in the way, find who may lift it.",
      },
      {
        sin: "brush_off",
        at: 4,
        quote: "There is nothing I can do. You would have to contact the carrier",
        severity: 2,
        counted: false,
        explanation: "The customer is sent elsewhere without being helped.",
        remedy: "Take it to the carrier yourself, or say what you will do next.",
      },
      {
        sin: "slow_response",
        at: null,
        severity: 2,
        explanation: "The last message has waited for 26 hours; the target is 9 working hours.",
        remedy: "Answer now, even if only to say when there will be more.",
      },
    ],
    promises: [
      {
        at: 2,
        quote: "I will refund the 39 euros to your card by Friday",
        state: "broken",
        due: -66,
        words: "by Friday",
        proof: [[3, "denied", "No refund"]],
        repairDraft:
          "Hello Marta,\n\nwe promised the refund by Friday and did not make it. That is our mistake. {what you have done} You have the money by {date}.\n\nDevon",
      },
      { at: 2, quote: "write to you when it is done", state: "stale", due: null },
    ],
    needs: [
      { at: 0, quote: "How do I get my money back?", answered: "yes", by: 2 },
      { at: 0, quote: "do you need me to send it back?", answered: "yes", by: 2 },
      { at: 3, quote: "What happened?", answered: "no" },
    ],
    praise: [{ at: 2, quote: "I am sorry that the kettle came like that", kind: "owned_mistake" }],
    handOffs: [[53, "Returns"]],
  },
  {
    id: "chat/2207?x=1",
    subject: HOSTILE,
    channel: "chat",
    customer: '"><script>window.pwned = true</script>',
    priority: 80,
    reasons: ["Serious: rudeness", "2 different failures"],
    total: 5,
    messages: [
      ["Zoë <b>O'Hara</b>", "customer", 30, `${HOSTILE}\nWhy is it broken?`],
      ["Ray", "agent", 29.8, `${LONG} <b>calm down</b> and read the manual, it is not that hard.`],
      ["Zoë", "customer", 29.7, "👩‍👩‍👧‍👦 é ü ñ مرحبا بالعالم"],
    ],
    findings: [
      {
        sin: "condescension",
        at: 1,
        quote: "calm down</b> and read the manual",
        severity: 3,
        explanation: "The customer is told how to feel and to read the manual.",
        remedy: "Answer the question, then name the page of the manual.",
      },
      {
        sin: "rudeness",
        at: 1,
        quote: "read the manual, it is not that hard",
        severity: 2,
        explanation: "The words make the customer look foolish.",
        remedy: "Leave it out.",
      },
    ],
    needs: [{ at: 0, quote: "Why is it broken?", answered: "no" }],
  },
  {
    id: "t-1077",
    subject: "Where is my invoice?",
    channel: "ticket",
    customer: "Ikaika Brandt",
    priority: 41,
    reasons: ["2 promises are due today"],
    total: 8.1,
    status: "pending",
    messages: [
      ["Ikaika Brandt", "customer", 9, "Could you send me the invoice of March again?"],
      [
        "Devon Achterberg",
        "agent",
        7,
        "Of course. I'll send it this afternoon. If you also need it in English, tell me and I will have it translated by tomorrow.",
      ],
    ],
    promises: [
      {
        at: 1,
        quote: "I'll send it this afternoon",
        state: "open",
        due: 1.5,
        words: "this afternoon",
      },
      {
        at: 1,
        quote: "I will have it translated by tomorrow",
        state: "conditional",
        due: 20,
        words: "by tomorrow",
        condition: "you also need it in English",
      },
    ],
    needs: [
      { at: 0, quote: "Could you send me the invoice of March again?", answered: "yes", by: 1 },
    ],
  },
  {
    id: "t-0990",
    customer: "Sefa Tuimavave",
    channel: "social",
    status: "solved",
    priority: 0,
    total: 10,
    messages: [
      ["Sefa Tuimavave", "customer", 400, "My parcel shows delivered but it is not here."],
      [
        "Priscilla Nwosu",
        "agent",
        399,
        "Sorry, Sefa: we gave the courier the wrong house number. A new one leaves today and will be with you on Thursday before noon.",
      ],
      ["Sefa Tuimavave", "customer", 350, "It came on Thursday at 10. Thank you, Priscilla!"],
    ],
    promises: [
      {
        at: 1,
        quote: "will be with you on Thursday before noon",
        state: "kept",
        due: -352,
        words: "on Thursday before noon",
        proof: [[2, "confirmed", "It came on Thursday at 10"]],
      },
    ],
    praise: [
      { at: 1, quote: "we gave the courier the wrong house number", kind: "owned_mistake" },
      { at: 1, quote: "will be with you on Thursday before noon", kind: "kept_hard_promise" },
    ],
  },
  {
    id: "forum-88",
    subject: "Export stops at 2 GB",
    channel: "forum",
    status: "unknown",
    customer: LONG,
    priority: 12,
    reasons: ["Please look: apathy"],
    messages: [
      [LONG, "customer", null, "The export stops at 2 GB. Is there a way round it?"],
      ["System", "system", null, "This topic was moved to Bugs."],
      ["Ray", "agent", null, "Not my area."],
    ],
    findings: [
      {
        sin: "apathy",
        at: 2,
        quote: "Not my area.",
        severity: 1,
        counted: false,
        explanation: "The question is waved away.",
        remedy: "Name who can answer, and hand it over.",
      },
    ],
    needs: [{ at: 0, quote: "Is there a way round it?", answered: "unclear" }],
  },
];

const FILLERS = ["Delivery date", "Change of address", "Password", "Wrong size", "Discount code"];
const STATES = ["open", "kept", "kept_late", "broken", "unverifiable", "conditional"] as const;
const OWNERS = ["Devon Achterberg", "Priscilla Nwosu", "Ray"];

/** Enough plain conversations that lists have pages and boards have columns. */
export const FILLER_STORIES: readonly Story[] = Array.from({ length: 70 }, (_, index): Story => {
  const state = STATES[index % STATES.length] ?? "open";
  return {
    id: `f-${index}`,
    subject: `${FILLERS[index % FILLERS.length]} ${index + 1}`,
    customer: `Customer ${index + 1}`,
    status: index % 2 === 0 ? "open" : "solved",
    priority: index < 8 ? 20 - index : 0,
    reasons: index < 8 ? ["A promise was broken"] : [],
    total: index % 4 === 0 ? null : 5 + (index % 5),
    messages: [
      [`Customer ${index + 1}`, "customer", 50 + index, "When will it be done?"],
      [
        OWNERS[index % 3] ?? "Ray",
        "agent",
        48 + index,
        "I will look into it and call you tomorrow.",
      ],
    ],
    promises: [
      {
        at: 1,
        quote: "call you tomorrow",
        state,
        due: -24 - index + (index % 3) * 30,
        words: "tomorrow",
      },
    ],
    findings:
      index % 5 === 0
        ? [
            {
              sin: "slow_response",
              at: 1,
              quote: "I will look into it",
              severity: 1,
              explanation: "Late.",
              remedy: "Sooner.",
            },
          ]
        : [],
  };
});
