import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseConversation } from "../model/normalise.ts";
import type { Finding, PromiseRecord } from "../model/review.ts";
import { testCues } from "../text/testing/cue_examples.ts";
import { LEAVING_CUES } from "./leaving_cues.ts";
import { leavingWords } from "./leaving.ts";
import { OLD_DAYS, OLD_SHARE, POINTS, priorityOf } from "./priority.ts";

const context = { now: "2026-03-04T10:00:00Z", config: Config.parse({}) };
const talk = (rest: object = {}, text = "My parcel is late.", at = "2026-03-04T09:00:00Z") =>
  parseConversation(
    { id: "c", messages: [{ at, author: { role: "customer" }, text }], ...rest },
    (html) => html,
  );
const finding = (sin: string, severity: number, counted: boolean) =>
  ({ sin, severity, counted, source: "agent_text" }) as Finding;
const promise = (state: string, due: string | null = null) =>
  ({ state, strength: "firm", debtor: "agent", deadline: { due } }) as PromiseRecord;
const nothing = { findings: [], promises: [] };

const by = (counted: boolean) =>
  priorityOf(talk(), { findings: [finding("rudeness", 3, counted)], promises: [] }, context);

describe("reading priority", () => {
  it("is 0 where nothing speaks for reading, however recent", () => {
    expect(priorityOf(talk(), nothing, context)).toEqual({ priority: 0, reasons: [] });
  });

  it("gives the reasons, most important first", () => {
    const { priority, reasons } = priorityOf(
      talk({ rating: { score: 1, scale: 5 } }),
      {
        findings: [finding("rudeness", 3, true), finding("apathy", 2, false)],
        promises: [promise("broken"), promise("open", "2026-03-04T17:00:00Z")],
      },
      context,
    );
    expect(priority).toBe(95);
    expect(reasons).toEqual([
      "A promise was broken and the conversation is still open",
      "Serious: rudeness",
      "A promise is due today",
      "Rated 1 of 5",
    ]);
  });

  it("puts a broken promise that is open above one whose conversation is closed", () => {
    const broken = { findings: [], promises: [promise("broken")] };
    const open = priorityOf(talk(), broken, context).priority;
    expect(open).toBeGreaterThan(priorityOf(talk({ status: "closed" }), broken, context).priority);
  });

  it("lets findings nobody vouches for weigh little", () => {
    expect(by(false).priority).toBeLessThan(by(true).priority / 2 + 5);
    expect(by(false).reasons[0]).toContain("Please look");
  });

  it("knows today by the calendar's zone", () => {
    const manila = Config.parse({ calendar: { zone: "Asia/Manila" } });
    const due = { findings: [], promises: [promise("open", "2026-03-04T23:00:00Z")] };
    expect(priorityOf(talk(), due, context).reasons).toEqual(["A promise is due today"]);
    expect(priorityOf(talk(), due, { ...context, config: manila }).reasons).toEqual([]);
  });

  it("sees customers who leave", () => {
    const text = "Fine. I will take my business elsewhere.";
    expect(leavingWords(talk({}, text))).toBe("take my business elsewhere");
    expect(priorityOf(talk({}, text), nothing, context).priority).toBe(25);
    const event = { events: [{ at: "2026-03-04T09:30:00Z", type: "cancellation" }] };
    expect(priorityOf(talk(event), nothing, context).reasons).toEqual(["The customer cancelled"]);
  });

  it("does not take quoted words of somebody else for the customer's", () => {
    expect(leavingWords(talk({}, "Hello\n\n> I will take my business elsewhere."))).toBeNull();
  });

  it("stays within 100 and lets old conversations weigh less", () => {
    const all = {
      findings: ["rudeness", "brush_off", "coldness"].map((sin) => finding(sin, 3, true)),
      promises: [promise("broken"), promise("broken"), promise("open", "2026-03-04T17:00:00Z")],
    };
    const text = "You will hear from my lawyer.";
    expect(priorityOf(talk({}, text), all, context).priority).toBe(100);
    expect(priorityOf(talk({}, text, "2025-01-01T00:00:00Z"), all, context).priority).toBe(70);
  });
});

describe("words of leaving", () => {
  testCues(LEAVING_CUES);
});

describe("docs/priority.md", () => {
  const page = readFileSync("docs/priority.md", "utf8");

  it.each(Object.entries(POINTS))("says what %s is worth", (name, points) => {
    expect(page).toMatch(new RegExp(`\\| ${name} \\|[^|]+\\| ${points} \\|`));
  });

  it("says how age weighs", () => {
    expect(page).toContain(`${OLD_DAYS} days`);
    expect(page).toContain(`${100 * OLD_SHARE}%`);
  });
});
