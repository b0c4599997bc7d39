import { Weights } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import {
  SURVEY_ITEMS,
  type SurveyCause,
  type SurveyForm,
  type SurveyGiven,
} from "../model/surveys.ts";
import type { ServedLanguage } from "../model/taxonomy.ts";

/** A survey of the demo: about one conversation, answered or not. */
export interface DemoSurvey {
  conversation: string;
  form: SurveyForm;
  cause: SurveyCause;
  about: string;
  language: ServedLanguage;
  asked_at: string;
  answer: { given: SurveyGiven; words: string; at: string } | null;
}

/** Invented answers by conversation; customers of all other closed ones were asked and stayed silent. */
const ANSWERS: Readonly<Record<string, readonly [given: SurveyGiven, words: string]>> = {
  "demo-en-a-4": [{ csat: 1 }, "They passed me from one department to another."],
  "demo-en-a-9": [{ csat: 4 }, ""],
  "demo-en-a-12": [{ why: "not_as_promised" }, "You kept charging me after I cancelled."],
  "demo-en-a-13": [{ csat: 2 }, "It took two days to answer a simple question."],
  "demo-en-b-1": [
    {
      promised: 7,
      first_time: 4,
      prompt: 6,
      assured: 7,
      understood: 7,
      in_order: 5,
      ces: 6,
      solved: "yes",
    },
    "The second jug was perfect and your agent was very kind.",
  ],
  "demo-en-b-2": [{ csat: 5 }, ""],
  "demo-en-b-5": [{ csat: 5 }, "Great service, no complaints."],
  "demo-en-b-6": [{ csat: 4 }, ""],
  "demo-en-b-11": [{ csat: 5 }, "Mia was very helpful and patient."],
  "demo-en-b-12": [
    {
      promised: 6,
      first_time: 7,
      prompt: 6,
      assured: 6,
      understood: 6,
      in_order: 7,
      ces: 6,
      solved: "yes",
    },
    "",
  ],
  "demo-en-b-13": [{ csat: 5 }, "They answered very quickly."],
  "demo-en-b-15": [{ csat: 3 }, "I would rather not read an automatic reply first."],
  "demo-en-b-20": [
    {
      promised: 6,
      first_time: 6,
      prompt: 7,
      assured: 6,
      understood: 5,
      in_order: 6,
      ces: 6,
      solved: "yes",
    },
    "Put the case number in the subject next time.",
  ],
  "demo-es-2": [{ csat: 5 }, ""],
  "demo-es-4": [{ csat: 2 }, "No me devolvieron la llamada."],
  "demo-es-5": [{ csat: 4 }, "Me atendieron muy bien."],
  "demo-es-10": [
    {
      promised: 5,
      first_time: 3,
      prompt: 5,
      assured: 6,
      understood: 5,
      in_order: 6,
      ces: 4,
      solved: "partly",
    },
    "",
  ],
  "demo-es-12": [{ why: "too_slow" }, "Tardaron semanas en responder."],
  "demo-es-20": [
    {
      promised: 7,
      first_time: 7,
      prompt: 7,
      assured: 7,
      understood: 6,
      in_order: 6,
      ces: 7,
      solved: "yes",
    },
    "Excelente atención.",
  ],
  "demo-tl-2": [{ csat: 5 }, ""],
  "demo-tl-4": [{ csat: 2 }, "Ang tagal sumagot."],
  "demo-tl-5": [{ csat: 5 }, "Napakabait ng agent."],
  "demo-tl-11": [
    {
      promised: 6,
      first_time: 5,
      prompt: 6,
      assured: 7,
      understood: 6,
      in_order: 6,
      ces: 6,
      solved: "yes",
    },
    "",
  ],
  "demo-tl-13": [{ csat: 4 }, ""],
  "demo-tl-19": [
    {
      promised: 4,
      first_time: 3,
      prompt: 5,
      assured: 6,
      understood: 4,
      in_order: 5,
      ces: 3,
      solved: "no",
    },
    "",
  ],
};

/**
 * CSAT that a lead of the demo house asked for by hand, also of customers who still wait: without those who
 * were served badly nobody could see whether answers and observed score go together.
 */
const BY_HAND: Readonly<Record<string, number>> = {
  "demo-en-a-1": 1,
  "demo-en-a-3": 2,
  "demo-en-a-5": 1,
  "demo-en-a-6": 2,
  "demo-en-a-7": 2,
  "demo-en-a-8": 1,
  "demo-en-a-11": 3,
  "demo-en-a-12": 1,
  "demo-en-a-14": 2,
  "demo-en-a-15": 2,
  "demo-en-a-16": 4,
  "demo-en-a-17": 3,
  "demo-en-b-3": 4,
  "demo-en-b-4": 5,
  "demo-en-b-18": 5,
  "demo-es-1": 3,
  "demo-es-3": 4,
  "demo-es-12": 2,
  "demo-es-15": 2,
  "demo-tl-1": 1,
  "demo-tl-3": 4,
  "demo-tl-12": 3,
  "demo-tl-15": 2,
  "demo-tl-20": 3,
};

/** Once a year: what six statements of an excellent service got, and the points of the five factors. */
const EXPECTATIONS: Readonly<Record<string, readonly [said: number[], points: number[]]>> = {
  "demo-en-b-5": [
    [7, 7, 6, 7, 6, 5],
    [40, 25, 15, 15, 5],
  ],
  "demo-en-b-6": [
    [7, 6, 7, 6, 6, 6],
    [35, 30, 15, 10, 10],
  ],
  "demo-en-b-13": [
    [7, 6, 6, 7, 7, 5],
    [45, 20, 15, 15, 5],
  ],
  "demo-es-2": [
    [7, 7, 7, 6, 6, 6],
    [40, 20, 20, 10, 10],
  ],
  "demo-es-5": [
    [6, 7, 6, 7, 5, 6],
    [30, 20, 20, 20, 10],
  ],
  "demo-tl-2": [
    [7, 6, 7, 7, 6, 6],
    [35, 25, 20, 15, 5],
  ],
  "demo-tl-13": [
    [7, 7, 6, 6, 7, 6],
    [40, 20, 15, 20, 5],
  ],
};

/** Asked with the nine questions, and silent. */
const SILENT_RATER: ReadonlySet<string> = new Set(["demo-en-b-14", "demo-es-7", "demo-tl-7"]);

const HOUR = 3_600_000;

/** What the demo house asked, never after `now`: a day after closed conversations, and some by hand. */
export function demoSurveys(conversations: readonly Conversation[], now: string): DemoSurvey[] {
  return conversations.flatMap((conversation) => [
    ...askedAfterClose(conversation, now),
    ...askedByHand(conversation, now),
  ]);
}

function askedAfterClose(conversation: Conversation, now: string): DemoSurvey[] {
  const { id, status } = conversation;
  const time = timesOf(conversation, 24, now);
  if ((status !== "solved" && status !== "closed") || time === null) return [];
  const [given, words] = ANSWERS[id] ?? [];
  const { asked_at, at } = time;
  const own = { conversation: id, language: languageOf(id), asked_at };
  const expected = expectedOf(id);
  return [
    {
      ...own,
      ...askedWith(conversation, given),
      about: "",
      answer: given === undefined || words === undefined ? null : { given, words, at },
    },
    ...(expected === null
      ? []
      : [
          {
            ...own,
            form: "expectations" as const,
            cause: "yearly" as const,
            about: now.slice(0, 4),
            answer: { given: expected, words: "", at },
          },
        ]),
  ];
}

function askedByHand(conversation: Conversation, now: string): DemoSurvey[] {
  const { id } = conversation;
  const csat = BY_HAND[id];
  const time = timesOf(conversation, 1, now);
  if (csat === undefined || time === null) return [];
  return [
    {
      conversation: id,
      form: "csat",
      cause: "by_hand",
      about: "csat",
      language: languageOf(id),
      asked_at: time.asked_at,
      answer: { given: { csat }, words: "", at: time.at },
    },
  ];
}

/** So many hours after the last word, answered three hours later at most; null where that is still to come. */
function timesOf({ messages }: Conversation, hours: number, now: string) {
  const asked = Date.parse(messages.at(-1)?.at ?? now) + hours * HOUR;
  if (asked > Date.parse(now)) return null;
  const at = new Date(Math.min(asked + 3 * HOUR, Date.parse(now))).toISOString();
  return { asked_at: new Date(asked).toISOString(), at };
}

function expectedOf(conversation: string): SurveyGiven | null {
  const [said, points] = EXPECTATIONS[conversation] ?? [];
  if (said === undefined || points === undefined) return null;
  return Object.fromEntries([
    ...SURVEY_ITEMS.map((item, i) => [`expect_${item}`, said[i]]),
    ...Object.keys(Weights.shape).map((factor, i) => [`points_${factor}`, points[i]]),
  ]) as SurveyGiven;
}

function askedWith(
  { id, channel, events }: Conversation,
  given: SurveyGiven | undefined,
): Pick<DemoSurvey, "form" | "cause"> {
  if (channel === "internal") return { form: "internal", cause: "after_handoff" };
  if (events.some(({ type }) => type === "cancellation"))
    return { form: "leaving", cause: "on_cancellation" };
  return given?.promised === undefined && !SILENT_RATER.has(id)
    ? { form: "csat", cause: "after_close" }
    : { form: "rater", cause: "after_recovery" };
}

const languageOf = (id: string): ServedLanguage =>
  id.startsWith("demo-es") ? "es" : id.startsWith("demo-tl") ? "tl" : "en";
