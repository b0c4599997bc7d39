import { describe, expect, it } from "vitest";
import type { Repair } from "../model/review.ts";
import { contextOf, conversationOf, type History } from "../promises/testing/history.ts";
import { review } from "../review/review.ts";

interface Golden {
  name: string;
  turns: readonly string[];
  now?: string;
  state: Repair["state"];
  /** Part and words, in reading order of the parts' first places. */
  parts: readonly string[];
  missing?: readonly string[];
  faults?: readonly string[];
  because?: string;
  answer?: string;
  late?: boolean;
  next?: string;
}

const EN = [
  "mon 09:00 C: Where is my invoice?",
  "mon 10:00 A: I'll send you the invoice by Tuesday.",
  "thu 09:00 C: You said Tuesday. I still have not received the invoice.",
];
const ES = [
  "mon 09:00 C: Mi tetera pierde agua, ¿me ayudan?",
  "mon 10:00 A: Le llamo mañana a las 11:00.",
  "wed 09:00 C: Nadie me llamó ayer.",
];
const TL = [
  "mon 09:00 C: Nasaan na po yung resibo ko?",
  "mon 10:00 A: Ipapadala ko po ang resibo bukas.",
  "thu 09:00 C: Hindi ko pa po natatanggap ang resibo.",
];
const ALL_MISSING = ["responsibility", "repair", "new_date", "acknowledgement", "regret"];

const GOLDEN: readonly Golden[] = [
  {
    name: "nothing said yet",
    turns: EN,
    now: "thu 10:00",
    state: "to_do",
    parts: [],
    missing: ALL_MISSING,
    next: "2026-03-05T18:00:00Z",
  },
  {
    name: "nothing said in the house's time",
    turns: EN,
    state: "to_do",
    parts: [],
    missing: ALL_MISSING,
    late: true,
  },
  {
    name: "an apology with every part, accepted",
    turns: [
      ...EN,
      "thu 10:00 A: I'm sorry. I told you Tuesday and you still have nothing. That is my fault. I will send the invoice today at 15:00.",
      "thu 10:30 C: OK, that's fine. Thanks.",
    ],
    state: "accepted",
    parts: [
      "regret: sorry",
      "acknowledgement: I told you Tuesday and you still",
      "responsibility: my fault",
      "repair: I will send the invoice today at 15:00",
      "new_date: I will send the invoice today at 15:00",
    ],
    answer: "OK",
  },
  {
    name: "sorry alone offers nothing",
    turns: [
      ...EN,
      "thu 10:00 A: We apologize for any inconvenience this may have caused. Your patience is appreciated.",
      "thu 11:00 C: Thanks for nothing.",
    ],
    state: "to_do",
    parts: ["regret: We apologize"],
    missing: ["responsibility", "repair", "new_date", "acknowledgement"],
    faults: ["conditional: apologize for any inconvenience"],
    late: true,
  },
  {
    name: "refused",
    turns: [
      ...EN,
      "thu 10:00 A: Sorry, I forgot to send it. I will send the invoice by Friday.",
      "thu 11:00 C: That is not good enough, I want my money back.",
    ],
    state: "refused",
    parts: [
      "regret: Sorry",
      "acknowledgement: I forgot to send",
      "responsibility: I forgot",
      "repair: I will send the invoice by Friday",
      "new_date: I will send the invoice by Friday",
    ],
    answer: "not good enough",
  },
  {
    name: "refused, offered anew",
    turns: [
      ...EN,
      "thu 10:00 A: Sorry, I forgot to send it. I will send the invoice by Friday.",
      "thu 11:00 C: That is not good enough.",
      "thu 12:00 A: You are right, I'm sorry. I've added a voucher as well.",
    ],
    state: "offered",
    parts: [
      "regret: Sorry",
      "acknowledgement: I forgot to send",
      "responsibility: I forgot",
      "repair: I will send the invoice by Friday",
      "new_date: I will send the invoice by Friday",
      "goodwill: voucher",
    ],
  },
  {
    name: "done late, with a word of regret, after the house's time",
    turns: [
      ...EN.slice(0, 2),
      "fri 10:00 A: I have sent the invoice. Sorry for the delay.",
      "fri 11:00 C: Got it, thank you!",
    ],
    state: "accepted",
    parts: ["repair: I have sent", "regret: Sorry"],
    missing: ["responsibility", "acknowledgement"],
    answer: "Got it, thank",
    late: true,
  },
  {
    name: "the customer lets it go",
    turns: [...EN, "thu 12:00 C: Never mind, I found it."],
    state: "not_needed",
    because: "released",
    parts: [],
    missing: ALL_MISSING,
    answer: "Never mind",
  },
  {
    name: "the new promise is broken as well",
    turns: [
      ...EN,
      "thu 10:00 A: Sorry, I forgot to send it. I will send the invoice by Friday.",
      "+1 mon 09:00 C: I still have not received the invoice!",
    ],
    state: "not_needed",
    because: "superseded",
    parts: [
      "regret: Sorry",
      "acknowledgement: I forgot to send",
      "responsibility: I forgot",
      "repair: I will send the invoice by Friday",
      "new_date: I will send the invoice by Friday",
    ],
    answer: "still have not",
  },
  {
    name: "thanks for another thing after it was accepted, then another complaint",
    turns: [
      ...EN,
      "thu 10:00 A: Sorry, that was our mistake. I have sent the invoice.",
      "thu 11:00 C: Got it, thanks.",
      "+1 mon 09:00 C: My second order arrived broken.",
    ],
    state: "accepted",
    parts: ["regret: Sorry", "responsibility: our mistake", "repair: I have sent"],
    missing: ["acknowledgement"],
    answer: "thanks",
  },
  {
    name: "Spanish, accepted",
    turns: [
      ...ES,
      "wed 10:00 A: Le pido disculpas. Quedé en llamarle y no le llamé; fue un error mío. Le llamaré hoy a las 15:00.",
      "wed 10:30 C: De acuerdo, gracias.",
    ],
    state: "accepted",
    parts: [
      "regret: pido disculpas",
      "acknowledgement: Quedé en llamarle y no",
      "responsibility: error mío",
      "repair: Le llamaré hoy a las 15:00",
      "new_date: Le llamaré hoy a las 15:00",
    ],
    answer: "De acuerdo",
  },
  {
    name: "Spanish, an excuse and a refusal",
    turns: [
      ...ES,
      "wed 10:00 A: Disculpe la demora, pero hemos tenido mucho trabajo. Le llamaré hoy a las 15:00.",
      "wed 10:30 C: No acepto sus disculpas.",
    ],
    state: "refused",
    parts: [
      "regret: Disculpe",
      "repair: Le llamaré hoy a las 15:00",
      "new_date: Le llamaré hoy a las 15:00",
    ],
    missing: ["responsibility", "acknowledgement"],
    faults: ["excuse: pero hemos tenido mucho trabajo"],
    answer: "No acepto",
  },
  {
    name: "Taglish, accepted",
    turns: [
      ...TL,
      "thu 10:00 A: Pasensya na po, nakalimutan ko pong i-send. Kasalanan ko po. Ipapadala ko po ang resibo ngayong araw.",
      "thu 10:30 C: Sige po, salamat.",
    ],
    state: "accepted",
    parts: [
      "regret: Pasensya",
      "acknowledgement: nakalimutan ko pong i-send",
      "responsibility: nakalimutan ko",
      "repair: Ipapadala ko po ang resibo ngayong araw",
      "new_date: Ipapadala ko po ang resibo ngayong araw",
    ],
    answer: "Sige po",
  },
  {
    name: "Taglish, busy and conditional",
    turns: [
      ...TL,
      "thu 10:00 A: Pasensya na po kung naabala kayo, sobrang busy lang po kasi namin.",
    ],
    state: "to_do",
    parts: ["regret: Pasensya"],
    missing: ["responsibility", "repair", "new_date", "acknowledgement"],
    faults: ["conditional: Pasensya na po kung ", "excuse: busy lang po kasi"],
    late: true,
  },
];

function reviewed({ turns }: History, now: string) {
  return review(conversationOf({ turns }), contextOf({ turns }, now));
}

describe("repairs", () => {
  it.each(GOLDEN.map((golden) => [golden.name, golden] as const))("%s", (_name, golden) => {
    const [repair] = reviewed(golden, golden.now ?? "+1 tue 18:00").repairs;
    expect(repair).toMatchObject({
      state: golden.state,
      because: golden.because ?? null,
      missing: golden.missing ?? [],
      late: golden.late ?? false,
      next_change_at: golden.next ?? null,
    });
    expect(repair?.parts.map(({ part, quote }) => `${part}: ${quote}`)).toEqual(golden.parts);
    expect(repair?.faults.map(({ fault, quote }) => `${fault}: ${quote}`)).toEqual(
      golden.faults ?? [],
    );
    expect(repair?.answer?.quote ?? null).toBe(golden.answer ?? null);
  });

  it("links the promise that takes the old one's place", () => {
    const { promises, repairs } = reviewed(
      {
        turns: [
          ...EN,
          "thu 10:00 A: Sorry, I forgot to send it. I will send the invoice by Friday.",
        ],
      },
      "thu 12:00",
    );
    expect(promises.find(({ id }) => id === repairs[0]?.new_promise)?.quote).toBe(
      "I will send the invoice by Friday",
    );
  });

  it("opens none for a promise that was kept, is open, or may have been kept", () => {
    const turns = [...EN.slice(0, 2), "mon 12:00 A: Here is the invoice."];
    expect(reviewed({ turns }, "fri 10:00").repairs).toEqual([]);
    expect(reviewed({ turns: EN.slice(0, 2) }, "mon 12:00").repairs).toEqual([]);
    expect(reviewed({ turns: EN.slice(0, 2) }, "fri 10:00").repairs).toEqual([]);
  });

  it("takes no automatic acknowledgement for an apology", () => {
    const conversation = conversationOf({
      turns: [...EN, "thu 09:01 A: Sorry for the delay, it is our fault. I have sent the invoice."],
    });
    const [first, ...rest] = conversation.messages.toReversed();
    if (first === undefined) throw new Error("there are messages");
    const messages = [...rest.toReversed(), { ...first, automated: true }];
    const { repairs } = review(
      { ...conversation, messages },
      contextOf({ turns: [] }, "thu 12:00"),
    );
    expect(repairs.map(({ parts }) => parts.map(({ part }) => part))).not.toContainEqual(
      expect.arrayContaining(["responsibility"]),
    );
  });
});
