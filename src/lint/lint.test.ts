import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseConversation } from "../model/normalise.ts";
import { fold } from "../text/fold.ts";
import { fixDraft } from "./fix.ts";
import { lint } from "./lint.ts";
import { placeholdersIn } from "../text/placeholders.ts";
import { growth, TOO_MUCH } from "../text/testing/growth.ts";

const context = { now: "2026-03-04T10:00:00Z", config: Config.parse({}) };
const thread = parseConversation(
  {
    id: "t1",
    channel: "email",
    customer: { id: "c1", name: "Marisol Quintero" },
    messages: [
      {
        at: "2026-03-03T09:00:00Z",
        author: { role: "customer", name: "Marisol Quintero" },
        text: "My blender arrived cracked. Can you send a new jar? Which address do I return the old one to?",
      },
    ],
  },
  (html) => html,
);

describe("placeholders", () => {
  it.each([
    ["Dear {{customer.first_name}}, hello", "{{customer.first_name}}"],
    ["Dear [Customer Name],", "[Customer Name]"],
    ["Dear %FIRSTNAME%,", "%FIRSTNAME%"],
    ["Hi ${name}!", "${name}"],
    ["Hi {name}!", "{name}"],
    ["Your refund of XXXX is on its way", "XXXX"],
    ["It ships on <date>.", "<date>"],
    ["Call us at ____ any time", "____"],
    ["Estimado [nombre]:", "[nombre]"],
  ])("are seen in %s", (text, gap) => {
    expect(placeholdersIn(fold(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
      gap,
    ]);
  });

  it.each([
    "Write to <help@shop.example> or see [1].",
    "He wrote [sic] that {1, 2} is a set, 100% of it.",
    "snake_case____name and a-b",
    "Prices rose 5% or 10% this year.",
  ])("are not seen in %s", (text) => {
    expect(placeholdersIn(fold(text))).toEqual([]);
  });

  it.each(["{", "[your ", "_", "%a"])("take linear time in a draft of %j", (piece) => {
    const read = (times: number) => placeholdersIn(fold(piece.repeat(times)));
    expect(growth(read, 6_000)).toBeLessThan(TOO_MUCH);
  });
});

describe("lint", () => {
  it("names an unfilled gap with its place in the draft", () => {
    const draft = "Hello [name], we send a new jar to your address today.";
    const found = lint(draft, thread, context).findings.filter(
      ({ kind }) => kind === "placeholder",
    );
    expect(found).toMatchObject([{ quote: "[name]", start: 6, end: 12, rule: "lint.placeholder" }]);
  });

  it("names the customer's question that the draft passes over", () => {
    const { unanswered } = lint("We will send a new jar today.", thread, context);
    expect(unanswered.map(({ quote }) => quote)).toEqual([
      "Which address do I return the old one to?",
    ]);
  });

  it("is silent when both are taken up", () => {
    const draft = "We send a new jar today. No need to return the old one to any address.";
    expect(lint(draft, thread, context).unanswered).toEqual([]);
  });

  it("asks for answers to the newest messages only", () => {
    const later = parseConversation(
      {
        id: "t2",
        messages: [
          ...thread.messages,
          { at: "2026-03-03T10:00:00Z", author: { role: "agent" }, text: "We send a new jar." },
          { at: "2026-03-03T11:00:00Z", author: { role: "customer" }, text: "When will it ship?" },
        ],
      },
      (html) => html,
    );
    expect(lint("Hello there.", later, context).unanswered.map(({ quote }) => quote)).toEqual([
      "When will it ship?",
    ]);
  });

  it("speaks of the draft only, and quotes it exactly", () => {
    const draft = "Dear {name}, I will call you on Sunday at 11 pm.";
    const report = lint(draft, thread, context);
    for (const { quote, start, end } of [...report.findings, ...report.promises]) {
      expect(draft.slice(start, end)).toBe(quote);
    }
  });

  it("needs no thread", () => {
    expect(lint("Thank you for writing to us.", null, context)).toEqual({
      findings: [],
      promises: [],
      apology: null,
      repairs: [],
      unanswered: [],
    });
  });

  it("judges the words of a draft without its thread", () => {
    const found = lint("We cannot help you with that, it is our policy.", null, context).findings;
    expect(found.map(({ sin, quote }) => [sin, quote])).toEqual([
      ["brush_off", "We cannot help you with that"],
      ["rulebook", "it is our policy"],
    ]);
  });
});

describe("fix", () => {
  it("fills in the customer's name where the thread tells it", () => {
    expect(fixDraft("Dear [Customer Name], your [amount] is here.", thread)).toBe(
      "Dear Marisol, your [amount] is here.",
    );
  });

  it("changes nothing without a name, nor other gaps", () => {
    expect(fixDraft("Dear {name},", null)).toBe("Dear {name},");
    expect(fixDraft("I am [agent name].", thread)).toBe("I am [agent name].");
  });
});
