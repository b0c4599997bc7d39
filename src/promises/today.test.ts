import { describe, expect, it } from "vitest";
import { workCalendar } from "../calendar/work_calendar.ts";
import { Config } from "../model/config.ts";
import { prepare } from "../review/prepare.ts";
import { ledger } from "./index.ts";
import { contextOf, conversationOf, moment } from "./testing/history.ts";

type Today = Config["promise_today"];

/** The first promise of the turns, of a customer in New York and a house in UTC. */
function first(promise_today: Today, now: string, ...turns: readonly string[]) {
  const history = { turns };
  const context = { ...contextOf(history, now), config: Config.parse({ promise_today }) };
  const conversation = { ...conversationOf(history), zone: "America/New_York" };
  return ledger(prepare(conversation), context, workCalendar(context.config.calendar))[0];
}

const due = (today: Today, said: string) => {
  const found = first(today, said.slice(0, 9), said)?.deadline.due;
  return found == null ? null : new Date(found).toISOString();
};
const at = (when: string) => moment(when).at;
/** 23:59 of a winter Monday in New York. */
const MIDNIGHT = at("tue 04:59");

describe("what is promised for today", () => {
  it.each([
    "mon 15:00 A: I will send you the invoice today.",
    "mon 15:00 A: Le envío la factura hoy.",
    "mon 15:00 A: Ipapadala ko po ang invoice ngayong araw.",
  ])("is due at close of business, or at the customer's midnight: %s", (said) => {
    expect(due("close_of_business", said)).toBe(at("mon 18:00"));
    expect(due("midnight", said)).toBe(MIDNIGHT);
  });

  it("belongs to the next working day when said after closing, and not before midnight", () => {
    const said = "mon 19:00 A: I will send you the invoice today.";
    expect(due("close_of_business", said)).toBe(at("tue 18:00"));
    expect(due("midnight", said)).toBe(MIDNIGHT);
  });

  it("keeps a clock time, and close of business where that was said", () => {
    const clock = "mon 15:00 A: I will send you the invoice today at 4 pm.";
    expect(due("midnight", clock)).toBe(at("mon 21:00"));
    const closing = "mon 15:00 A: I will send you the invoice by close of business today.";
    expect(due("midnight", closing)).toBe(at("mon 18:00"));
    const tomorrow = "mon 15:00 A: I will send you the invoice tomorrow.";
    expect(due("midnight", tomorrow)).toBe(due("close_of_business", tomorrow));
  });

  it("was kept in the evening only where the day lasts until midnight", () => {
    const turns = [
      "mon 15:00 A: I will send you the invoice today.",
      "mon 21:00 A: Here is the invoice. [invoice.pdf]",
    ];
    expect(first("close_of_business", "wed 09:00", ...turns)?.state).toBe("kept_late");
    expect(first("midnight", "wed 09:00", ...turns)?.state).toBe("kept");
  });
});
