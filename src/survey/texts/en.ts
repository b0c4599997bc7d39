import type { SurveyTexts } from "./types.ts";

export const EN: SurveyTexts = {
  questions: {
    csat: "How satisfied are you with the help you got?",
    nps: "How likely is it that you would recommend us to others?",
    promised: "They did what they promised, when they promised.",
    first_time: "It was done right the first time.",
    prompt: "They were quick and willing to help.",
    assured: "They knew what they were doing and treated me with respect.",
    understood: "They understood my situation.",
    in_order: "Their messages, website or place were clear and in good order.",
    ces: "It was easy to get my issue handled.",
    solved: "Is it solved?",
    why: "Why did you leave?",
    expect_promised: "An excellent service does what it promised, when it promised.",
    expect_first_time: "An excellent service does things right the first time.",
    expect_prompt: "An excellent service is quick and willing to help.",
    expect_assured:
      "In an excellent service people know what they are doing and treat me with respect.",
    expect_understood: "An excellent service understands my situation.",
    expect_in_order:
      "The messages, website or place of an excellent service are clear and in good order.",
    points_reliability: "They do what they promised, on time and right the first time",
    points_responsiveness: "They are quick and willing to help",
    points_assurance: "They know what they are doing and treat me with respect",
    points_empathy: "They understand my situation",
    points_tangibles: "Their messages, website or place are clear and in good order",
  },
  ofTeam: (team) => ({
    promised: `${team} did what they promised, when they promised.`,
    prompt: `${team} were quick and willing to help.`,
    assured: `${team} knew what they were doing and treated me with respect.`,
    understood: `${team} understood my situation.`,
    in_order: `What ${team} wrote or handed over was clear and in good order.`,
    ces: `It was easy to get my issue handled by ${team}.`,
  }),
  otherTeam: "The other team",
  open: "What should we have done better?",
  openExpected: "What else matters to you?",
  points:
    "How much does each of these matter to you? Share out 100 points: the more points, the more it matters.",
  pointsFault: (total) =>
    total === null
      ? "Please write whole numbers from 0 to 100. Together they must make 100."
      : `The five numbers must make 100 together. Now they make ${total}.`,
  ends: {
    satisfied: ["very dissatisfied", "very satisfied"],
    likely: ["not at all likely", "very likely"],
    agree: ["totally disagree", "totally agree"],
  },
  solved: { yes: "Yes", partly: "Partly", no: "No" },
  why: {
    not_as_promised: "You did not do what was promised",
    too_slow: "It took too long",
    treatment: "The way I was treated",
    product: "The product did not fit",
    price: "The price",
    other: "Something else",
  },
  several: "Nine short questions about how we served you",
  severalExpected: "What do you expect of an excellent service?",
  severalTeam: (team) => `Nine short questions about working with: ${team}`,
  intro: "This is about your conversation with us:",
  introTeam: "This is about the work between our teams on:",
  introExpected:
    "Once a year we ask some customers what good service should be, not how ours was. Think of the best you can imagine.",
  confirm: "Your answer is marked below. Press Send to confirm it.",
  send: "Send",
  optional: "You may leave out any question.",
  thanks: "Thank you. Your answer goes to the people who served you.",
  answered: "This survey has been answered. Thank you.",
  gone: "This link does not lead to a survey (any more).",
  nothing: "Please answer at least one question.",
  press: "Choose an answer; you can add a word on the page that opens.",
  link: "Answer all questions",
  stop: "Ask me no more questions",
  stop_ask: "Shall we ask you no more questions like this?",
  stopped: "You will get no more questions like this.",
  because:
    "You get this because you were in contact with us. One answer is enough; nothing to sign in to.",
  becauseTeam:
    "You get this because you worked with another team on a case. Your answers help both teams.",
};
