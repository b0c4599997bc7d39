import { describe, expect, it } from "vitest";
import { workCalendar } from "../calendar/work_calendar.ts";
import { Config } from "../model/config.ts";
import { ConversationInput } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";
import { ledger } from "../promises/index.ts";
import { prepare } from "../review/prepare.ts";
import { readApology } from "./apology.ts";
import type { ApologyCase } from "./testing/apology_case.ts";
import { APOLOGIES_EN } from "./testing/apologies.en.ts";
import { APOLOGIES_ES } from "./testing/apologies.es.ts";
import { APOLOGIES_TL } from "./testing/apologies.tl.ts";

const config = Config.parse({});
const now = "2026-03-04T10:00:00Z";

function read(text: string) {
  const input = ConversationInput.parse({
    id: "c1",
    channel: "email",
    messages: [
      { id: "c", at: "2026-03-04T09:00:00Z", author: { role: "customer" }, text: "" },
      { id: "a", at: now, author: { role: "agent" }, text },
    ],
  });
  const prepared = prepare(parseConversation(input, (html) => html));
  const promises = ledger(prepared, { now, config }, workCalendar(config.calendar));
  const [, message] = prepared.messages;
  if (message === undefined) throw new Error("there are two messages");
  return readApology(message, promises);
}

/** Right, too many, too few over all replies. */
function measure(cases: readonly ApologyCase[], of: "faults" | "parts") {
  const sums = { right: 0, extra: 0, missed: 0 };
  for (const { text, ...labels } of cases) {
    const apology = read(text);
    const found = new Set<string>(
      of === "faults"
        ? apology?.faults.map(({ fault }) => fault)
        : apology?.parts.map(({ part }) => part),
    );
    const wanted = new Set<string>(labels[of]);
    const right = [...found].filter((one) => wanted.has(one)).length;
    sums.right += right;
    sums.extra += found.size - right;
    sums.missed += wanted.size - right;
  }
  const { right, extra, missed } = sums;
  return { precision: right / (right + extra), recall: right / (right + missed) };
}

describe.each([
  ["English", APOLOGIES_EN],
  ["Spanish", APOLOGIES_ES],
  ["Tagalog", APOLOGIES_TL],
] as const)("whole replies in %s", (_language, cases) => {
  it("are read for what spoils an apology", () => {
    const { precision, recall } = measure(cases, "faults");
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.75);
  });

  it("are read for the parts of an apology", () => {
    const { precision, recall } = measure(cases, "parts");
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

describe("an apology", () => {
  it.each([
    "If we made a mistake, please tell us.",
    "Did we make a mistake?",
    "Your parcel is on its way.",
    "Thank you for your patience.",
  ])("is not: %s", (text) => expect(read(text)).toBeNull());

  it("explains, where somebody takes responsibility, what else would be a fault", () => {
    const text = "There was a mix-up with the labels. Sorry for that.";
    expect(read(text)?.faults.map(({ fault }) => fault)).toEqual(["passive"]);
    expect(read(`${text} It was our mistake.`)?.faults).toEqual([]);
  });

  it("is read over the wrapped lines of a mail", () => {
    const text =
      "I apologise to you for this whole matter. You were told\nFriday and you are now still without it, and all of that is on\nus.";
    expect(read(text)?.parts.map(({ part }) => part)).toEqual([
      "regret",
      "acknowledgement",
      "responsibility",
    ]);
  });
});
