import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import { isOpen } from "../repairs/draft.ts";
import { review } from "../review/review.ts";
import { placeholdersIn } from "../text/placeholders.ts";
import { fold } from "../text/fold.ts";
import { conversationOf } from "../promises/testing/history.ts";
import { lint } from "./lint.ts";

const config = Config.parse({
  goodwill: [
    { offer: "a voucher of 10 EUR for your next order", most: "20 EUR", language: "en" },
    { offer: "un cupón de 10 euros para su próxima compra", most: "20 euros", language: "es" },
    { offer: "P200 voucher", language: "tl" },
  ],
});
const context = { now: "2026-03-06T10:00:00Z", config };

const EN = conversationOf({
  turns: [
    "mon 09:00 C: Where is my invoice? Thank you for looking into this.",
    "mon 10:00 A: I'll send you the invoice by Tuesday.",
    "thu 09:00 C: You said Tuesday. I still have not received the invoice.",
  ],
});
const ES = conversationOf({
  turns: [
    "mon 09:00 C: Buenos días, ¿dónde está mi factura? La necesito para el banco.",
    "mon 10:00 A: Le enviaré la factura el martes.",
    "thu 09:00 C: Todavía no he recibido la factura que me prometieron.",
  ],
});
const TL = conversationOf({
  turns: [
    "mon 09:00 C: Nasaan na po yung resibo ko? Kailangan ko na po iyon.",
    "mon 10:00 A: Ipapadala ko po ang resibo bukas.",
    "thu 09:00 C: Hindi ko pa po natatanggap ang resibo, wala pa rin po.",
  ],
});

const rules = (draft: string, thread: Conversation | null = null) =>
  lint(draft, thread, context)
    .findings.filter(({ kind }) => kind === "apology")
    .map(({ rule, quote }) => `${rule}: ${quote}`);

describe("an apology in a draft", () => {
  it.each([
    [
      "We apologise for any inconvenience. We will send it as soon as possible.",
      [
        "lint.apology_conditional: apologise for any inconvenience",
        "lint.apology_no_date: We will send it as soon as possible",
      ],
    ],
    ["Sorry that nobody called you on Monday as agreed.", ["lint.apology_bare: Sorry"]],
    ["Sorry, that was our mistake. I have sent the invoice.", []],
    [
      "Sorry, that was our mistake. I have sent it, and here is a voucher of 50 EUR.",
      ["lint.goodwill_limit: 50 EUR"],
    ],
    ["Sorry, that was our mistake. I have sent it, and here is a voucher of 15 EUR.", []],
    ["Sorry for the trouble! Which order do you mean?", []],
  ])("is advised about: %s", (draft, expected) => expect(rules(draft)).toEqual(expected));

  it("is advice: of low severity, never counted, silent where a sin says it", () => {
    const draft =
      "I'm sorry you feel that way. Sorry, but you should have read the terms, that is your own fault.";
    const { findings } = lint(draft, EN, context);
    for (const finding of findings.filter(({ kind }) => kind === "apology")) {
      expect(finding).toMatchObject({ severity: 1, counted: false });
      const others = findings.filter(({ kind }) => kind === "sin");
      expect(others.filter(({ start, end }) => start < finding.end && finding.start < end)).toEqual(
        [],
      );
    }
  });

  it("says in the house's language what is wrong", () => {
    const spanish = { ...context, config: { ...config, language: "es" as const } };
    const [finding] = lint("Disculpe si se sintió ignorado.", null, spanish).findings;
    expect(finding?.explanation).toBe("Esto se disculpa solo por si pasó algo.");
  });

  it("tells what it has and lacks", () => {
    const { apology } = lint("Sorry, that was our mistake.", null, context);
    expect(apology).toEqual({
      parts: [
        { part: "regret", quote: "Sorry", start: 0, end: 5 },
        { part: "responsibility", quote: "our mistake", start: 16, end: 27 },
      ],
      missing: ["repair", "new_date", "acknowledgement"],
    });
    expect(lint("Your parcel is on its way.", null, context).apology).toBeNull();
  });
});

describe("a thread with a broken promise", () => {
  it.each([
    [
      "English",
      EN,
      "en",
      "voucher of 10 EUR",
      { date: "Monday", "what we do": "send the invoice" },
    ],
    [
      "Spanish",
      ES,
      "es",
      "cupón de 10 euros",
      { fecha: "lunes", "lo que hacemos": "le enviaremos la factura" },
    ],
    [
      "Tagalog",
      TL,
      "tl",
      "P200 voucher",
      { petsa: "Lunes", "ang gagawin": "ipapadala po namin ang resibo" },
    ],
  ] as const)(
    "offers a draft in %s that passes once its gaps are filled",
    (_name, thread, language, gift, gaps) => {
      const [open] = lint("Hello", thread, context).repairs;
      expect(open?.missing).toContain("responsibility");
      expect(open?.draft).toMatchObject({ language });
      const text = open?.draft?.text ?? "";
      expect(text).toContain(open?.promised);
      expect(text).toContain(gift);
      const unfilled = lint(text, thread, context);
      expect(unfilled.findings.filter(({ kind }) => kind === "placeholder")).toHaveLength(
        Object.keys(gaps).length,
      );
      expect(placeholdersIn(fold(text))).toHaveLength(Object.keys(gaps).length);
      // The quoted promise is told, not made or kept; what is done now is still a gap.
      expect(unfilled.repairs.map(({ missing }) => missing)).toEqual([["new_date"]]);
      const filled = Object.entries(gaps).reduce(
        (draft, [gap, words]) => draft.replace(`{${gap}}`, words),
        text,
      );
      const report = lint(filled, thread, context);
      expect(report.findings.map(({ rule, quote }) => `${rule}: ${quote}`)).toEqual([]);
      expect(report.repairs.map(({ missing }) => missing)).toEqual([[]]);
    },
  );

  it("offers nothing once the customer has accepted", () => {
    const thread = conversationOf({
      turns: [
        "mon 09:00 C: Where is my invoice?",
        "mon 10:00 A: I'll send you the invoice by Tuesday.",
        "fri 08:00 A: I have sent the invoice. Sorry for the delay.",
        "fri 09:00 C: Got it, thank you!",
      ],
    });
    expect(lint("You are welcome.", thread, context).repairs).toEqual([]);
  });
});

describe("what is still to be made good", () => {
  const PLAIN = conversationOf({
    turns: ["mon 09:00 C: Where is my invoice?", "mon 10:00 A: It is attached to this mail."],
  });
  const KEPT = conversationOf({
    turns: [
      "mon 09:00 C: Where is my invoice?",
      "mon 10:00 A: I'll send you the invoice by Tuesday.",
      "tue 09:00 A: I have sent you the invoice.",
    ],
  });
  const PAUSED = conversationOf({
    turns: ["mon 09:00 C: Where is my invoice?", "mon 10:00 A: One moment please, I am checking."],
  });

  it.each([
    ["broken", EN],
    ["broken, Spanish", ES],
    ["broken, Tagalog", TL],
    ["kept", KEPT],
    ["a moment asked for", PAUSED],
    ["nothing promised", PLAIN],
  ])("is what the thread alone has: %s", (_name, thread) => {
    const open = review(thread, context).repairs.filter(isOpen);
    for (const draft of ["I have sent you the invoice.", "I'll send it by Monday.", "Thanks."]) {
      const { repairs } = lint(draft, thread, context);
      expect(repairs.map(({ repair }) => repair)).toEqual(open.map(({ id }) => id));
    }
  });

  it("is something where a promise was broken", () => {
    expect(lint("Thanks.", EN, context).repairs).toHaveLength(1);
  });
});
