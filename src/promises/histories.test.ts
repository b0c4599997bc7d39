import { describe, expect, it } from "vitest";
import { workCalendar } from "../calendar/work_calendar.ts";
import type { PromiseState } from "../model/taxonomy.ts";
import { prepare } from "../review/prepare.ts";
import { breachesOf, ledger } from "./index.ts";
import { ledgerOf } from "../review/testing/ledgers.ts";
import { contextOf, conversationOf, type History } from "./testing/history.ts";

interface Case extends History {
  now: string;
  state: PromiseState;
  warned?: boolean;
  /** Which of the promises found is meant; the first unless said otherwise. */
  which?: number;
}

const ASK = "mon 09:00 C: My blender came without its lid.";
const DATED = "mon 10:00 A: I will send you the lid by Wednesday.";

const CASES: readonly Case[] = [
  // open, stale, unverifiable: nothing but time passes
  { turns: [ASK, DATED], now: "tue 10:00", state: "open" },
  { turns: [ASK, DATED], now: "wed 18:30", state: "open" },
  { turns: [ASK, DATED], now: "fri 10:00", state: "unverifiable" },
  { turns: [ASK, "mon 10:00 A: I will send you the lid soon."], now: "mon 17:00", state: "open" },
  { turns: [ASK, "mon 10:00 A: I will send you the lid soon."], now: "thu 10:00", state: "stale" },
  { turns: [ASK, "mon 10:00 A: I'll get back to you."], now: "+1 mon 10:00", state: "stale" },
  {
    turns: [ASK, "mon 10:00 A: We'll include it in the next release."],
    now: "+8 mon 10:00",
    state: "open",
  },
  {
    turns: [ASK, "mon 10:00 A: I will call you tomorrow at 3 pm."],
    now: "wed 10:00",
    state: "unverifiable",
  },
  // silence proves something only where everything is connected
  {
    turns: [ASK, "mon 10:00 A: I will refund you by Wednesday."],
    connected: ["refunds"],
    now: "fri 10:00",
    state: "broken",
  },
  {
    turns: [ASK, "mon 10:00 A: I will refund you by Wednesday."],
    connected: ["refunds"],
    now: "wed 17:00",
    state: "open",
  },
  {
    turns: [ASK, "mon 10:00 A: I will refund you by Wednesday."],
    connected: ["mail"],
    now: "fri 10:00",
    state: "unverifiable",
  },
  {
    turns: [ASK, "mon 10:00 A: I will call you tomorrow at 3 pm."],
    connected: ["phone"],
    now: "wed 10:00",
    state: "broken",
  },
  {
    turns: [ASK, "mon 10:00 A: I will write back to you by Tuesday."],
    connected: ["mail", "phone"],
    now: "thu 10:00",
    state: "broken",
  },
  {
    turns: [ASK, "mon 10:00 A: I will refund you soon."],
    connected: ["refunds"],
    now: "+3 mon 10:00",
    state: "stale",
  },
  // kept
  { turns: [ASK, DATED, "tue 15:00 A: I have sent the lid."], now: "fri 10:00", state: "kept" },
  {
    turns: [ASK, DATED, "wed 11:00 C: I got the lid, thank you!"],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll send you the invoice tomorrow.",
      "tue 09:00 A: Here is the invoice. [invoice.pdf]",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll send you the invoice tomorrow.",
      "tue 09:00 A: Good morning. [invoice.pdf]",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [ASK, "mon 10:00 A: We will refund you by Wednesday."],
    events: ["tue 12:00 refund"],
    connected: ["refunds"],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [ASK, "mon 10:00 A: I will call you tomorrow at 3 pm."],
    events: ["tue 14:58 call"],
    connected: ["phone"],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [ASK, "mon 10:00 A: We will ship a replacement tomorrow."],
    events: ["tue 16:00 shipment"],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll look into the missing lid today.",
      "mon 15:00 A: I checked with the factory and lids of that batch were left out.",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: We'll get back to you tomorrow.",
      "tue 11:00 A: The factory told us that the lids of that batch were left out of the boxes.",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll check and let you know.",
      "thu 10:00 A: It turns out that the whole batch has no lids.",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: We will fix the scale by Friday.",
      "thu 10:00 C: The scale works perfectly now.",
    ],
    now: "+1 mon 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll upload a new build tonight.",
      "mon 20:00 A: I've just uploaded the new build.",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll forward this to our designers today.",
      "mon 12:00 A: I have forwarded it to the designers.",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  // within the grace of a quarter of an hour, or a tenth of the interval
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll send you the invoice in 30 minutes.",
      "mon 10:40 A: I have sent the invoice.",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  // kept late
  {
    turns: [ASK, DATED, "fri 15:00 A: I have sent the lid."],
    now: "+1 mon 10:00",
    state: "kept_late",
    warned: false,
  },
  {
    turns: [
      ASK,
      DATED,
      "wed 09:00 A: The factory is slow, it is taking longer than we thought.",
      "fri 15:00 A: I have sent the lid.",
    ],
    now: "+1 mon 10:00",
    state: "kept_late",
    warned: true,
  },
  {
    turns: [
      ASK,
      DATED,
      "fri 09:00 C: You said you would send the lid.",
      "fri 15:00 A: I have sent the lid now.",
    ],
    now: "+1 mon 10:00",
    state: "kept_late",
  },
  {
    turns: [ASK, "mon 10:00 A: We will refund you by Wednesday."],
    events: ["fri 12:00 refund"],
    connected: ["refunds"],
    now: "+1 mon 10:00",
    state: "kept_late",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll get back to you.",
      "fri 09:00 C: Any news?",
      "fri 10:00 A: The lids were left out of that batch, sorry about it, we make new ones.",
    ],
    now: "+1 mon 10:00",
    state: "kept_late",
  },
  {
    turns: [ASK, DATED, "+1 mon 09:00 C: I received the lid today."],
    now: "+1 tue 10:00",
    state: "kept_late",
  },
  // broken
  {
    turns: [ASK, DATED, "fri 09:00 C: You promised me a lid, where is it?"],
    now: "+1 mon 10:00",
    state: "broken",
  },
  {
    turns: [ASK, DATED, "fri 09:00 C: I still have not received the lid."],
    now: "+1 mon 10:00",
    state: "broken",
  },
  {
    turns: [ASK, "mon 10:00 A: I'll get back to you.", "fri 09:00 C: Any update?"],
    now: "+1 mon 10:00",
    state: "broken",
  },
  {
    turns: [ASK, DATED, "fri 09:00 A: I'm sorry, I forgot to send the lid."],
    now: "+1 mon 10:00",
    state: "broken",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: Someone from our repair team will call you tomorrow.",
      "thu 09:00 C: Nobody called.",
    ],
    now: "+1 mon 10:00",
    state: "broken",
  },
  {
    turns: [ASK, DATED, "fri 09:00 A: I haven't had a chance to do it yet."],
    now: "+1 mon 10:00",
    state: "broken",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'm sorry, it won't happen again.",
      "+2 mon 09:00 C: It happened again, the new one has no lid.",
    ],
    now: "+3 mon 10:00",
    state: "broken",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: Our billing team will refund you by Tuesday.",
      "thu 09:00 C: There is still no refund on my card.",
    ],
    now: "+1 mon 10:00",
    state: "broken",
  },
  // a chase before the due instant breaks nothing, nor does one about something else
  { turns: [ASK, DATED, "tue 09:00 C: Any news on the lid?"], now: "tue 10:00", state: "open" },
  {
    turns: [ASK, DATED, "tue 09:00 C: Any news on the lid?"],
    now: "fri 10:00",
    state: "unverifiable",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll pass this on to our designers today.",
      "fri 09:00 C: Any update on my other parcel from Lyon?",
    ],
    now: "+1 mon 10:00",
    state: "unverifiable",
  },
  // done in other words: no accusation
  {
    turns: [
      ASK,
      "mon 10:00 A: I will send you the lid by Wednesday.",
      "tue 10:00 A: We have sent the spare cover.",
      "fri 09:00 C: Any news?",
    ],
    now: "+1 mon 10:00",
    state: "unverifiable",
  },
  // an update is no fulfilment
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll get back to you tomorrow.",
      "mon 16:00 A: We are still working on it.",
    ],
    now: "tue 10:00",
    state: "open",
    warned: true,
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll get back to you tomorrow.",
      "mon 16:00 B: Thank you for your message, we have it and a person will read it in the order of arrival.",
    ],
    now: "thu 10:00",
    state: "unverifiable",
  },
  // partly kept
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll send you the lid and the invoice by Wednesday.",
      "tue 10:00 A: I have sent the invoice.",
    ],
    now: "fri 10:00",
    state: "partly_kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll send you the lid and the invoice by Wednesday.",
      "tue 10:00 A: I have sent the invoice.",
      "tue 12:00 A: I have sent the lid.",
    ],
    now: "fri 10:00",
    state: "kept",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I'll send you the lid and the invoice by Wednesday.",
      "tue 10:00 A: I have sent the invoice.",
    ],
    now: "tue 12:00",
    state: "open",
  },
  // released
  {
    turns: [ASK, DATED, "tue 09:00 C: Never mind, I found it in the box."],
    now: "fri 10:00",
    state: "released",
  },
  {
    turns: [ASK, DATED, "tue 09:00 C: I bought one elsewhere."],
    now: "fri 10:00",
    state: "released",
  },
  {
    turns: [ASK, DATED, "tue 09:00 C: I solved it myself, thanks."],
    now: "fri 10:00",
    state: "released",
  },
  {
    turns: [ASK, "mon 10:00 A: I'll check with the factory.", "tue 09:00 C: We no longer need it."],
    now: "+1 fri 10:00",
    state: "released",
  },
  // a release after the breach does not undo it
  {
    turns: [
      ASK,
      DATED,
      "fri 09:00 C: You promised me a lid, where is it?",
      "+1 mon 09:00 C: Never mind, I bought one elsewhere.",
    ],
    now: "+1 tue 10:00",
    state: "broken",
  },
  // renegotiated
  {
    turns: [ASK, DATED, "tue 10:00 A: There is a delay. I will send you the lid by Friday."],
    now: "thu 10:00",
    state: "renegotiated",
  },
  {
    turns: [ASK, DATED, "tue 10:00 A: There is a delay. I will send you the lid by Friday."],
    now: "tue 12:00",
    state: "open",
  },
  {
    turns: [
      ASK,
      DATED,
      "tue 10:00 A: There is a delay. I will send you the lid by Friday.",
      "tue 11:00 C: That is too late for us.",
    ],
    now: "tue 12:00",
    state: "open",
  },
  {
    turns: [ASK, DATED, "tue 10:00 A: There is a delay. I will send you the lid by Friday."],
    which: 1,
    now: "thu 10:00",
    state: "open",
  },
  {
    turns: [ASK, DATED, "fri 10:00 A: Sorry for the delay. I will send you the lid by Monday."],
    now: "fri 12:00",
    state: "broken",
  },
  {
    turns: [
      ASK,
      DATED,
      "fri 10:00 A: Sorry for the delay. I will send you the lid by Monday.",
      "+1 mon 10:00 A: I have sent the lid.",
    ],
    now: "+1 fri 12:00",
    state: "kept_late",
  },
  // conditional, and the clock that starts when the condition is met
  {
    turns: [ASK, "mon 10:00 A: If you send me a photo, I will send you a new lid tomorrow."],
    now: "+2 mon 10:00",
    state: "conditional",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: If you send me a photo, I will send you a new lid tomorrow.",
      "+1 mon 09:00 C: Here is the photo of the box.",
    ],
    now: "+1 mon 12:00",
    state: "open",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: If you send me a photo, I will send you a new lid tomorrow.",
      "+1 mon 09:00 C: Here is the photo of the box.",
    ],
    now: "+1 thu 12:00",
    state: "unverifiable",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: Please send us your order number. We'll look into it.",
      "mon 11:00 C: It is order 4411 from Monday.",
      "mon 12:00 A: I looked into it and the lid was left out.",
    ],
    now: "tue 10:00",
    state: "kept",
  },
  {
    turns: [ASK, "mon 10:00 A: Once the parts arrive, I will repair the scale."],
    now: "+3 mon 10:00",
    state: "conditional",
  },
  // void
  {
    turns: [ASK, "mon 10:00 A: If you send me a photo, I will send you a new lid."],
    status: "closed",
    now: "+1 mon 10:00",
    state: "void",
  },
  // offers wait for a yes
  {
    turns: [ASK, "mon 10:00 A: I can send you a new lid if you like."],
    now: "+1 mon 10:00",
    state: "conditional",
  },
  {
    turns: [ASK, "mon 10:00 A: I can send you a new lid.", "mon 11:00 C: Yes please!"],
    now: "mon 12:00",
    state: "open",
  },
  {
    turns: [ASK, "mon 10:00 A: I can send you a new lid.", "mon 11:00 C: No thanks, it is fine."],
    now: "+1 mon 10:00",
    state: "released",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: I can send you a new lid.",
      "mon 11:00 C: Yes please!",
      "tue 10:00 A: I have sent the new lid.",
    ],
    now: "+1 mon 10:00",
    state: "kept",
  },
  // disputed
  {
    turns: [
      ASK,
      "mon 10:00 A: We will refund you by Wednesday.",
      "tue 10:00 A: We have refunded you.",
      "fri 09:00 C: I have not received any refund.",
    ],
    now: "+1 mon 10:00",
    state: "disputed",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: We will refund you by Wednesday.",
      "tue 10:00 A: We have refunded you.",
      "fri 09:00 C: I have not received any refund.",
    ],
    connected: ["refunds"],
    now: "+1 mon 10:00",
    state: "broken",
  },
  {
    turns: [
      ASK,
      "mon 10:00 A: We will refund you by Wednesday.",
      "tue 10:00 A: We have refunded you.",
      "fri 09:00 C: I have not received any refund.",
    ],
    events: ["tue 09:59 refund"],
    connected: ["refunds"],
    now: "+1 mon 10:00",
    state: "kept",
  },
  // what must not happen again
  {
    turns: [ASK, "mon 10:00 A: I'm sorry, it won't happen again."],
    now: "+4 mon 10:00",
    state: "open",
  },
  {
    turns: [ASK, "mon 10:00 A: I'm sorry, it won't happen again."],
    now: "+20 mon 10:00",
    state: "unverifiable",
  },
  // an accepted request
  {
    turns: ["mon 09:00 C: Could you please resend the invoice?", "mon 10:00 A: Sure, will do!"],
    now: "mon 12:00",
    state: "open",
  },
  {
    turns: [
      "mon 09:00 C: Could you please resend the invoice?",
      "mon 10:00 A: Sure, will do!",
      "mon 11:00 A: I have emailed the invoice.",
    ],
    now: "fri 12:00",
    state: "kept",
  },
];

const calendar = workCalendar(contextOf({ turns: [] }, "mon 09:00").config.calendar);

describe("what becomes of a promise", () => {
  const named = CASES.map((entry, index) => ({
    ...entry,
    name: `${index} ${entry.state}: ${entry.turns.slice(1).join(" / ")} @ ${entry.now}`,
  }));
  it.each(named)("$name", ({ now, state, warned, which = 0, ...history }) => {
    const records = ledgerOf(history, now);
    const record = records[which];
    expect(record?.state).toBe(state);
    if (warned !== undefined) expect(record?.warned).toBe(warned);
  });
});

describe("the record", () => {
  const history: History = {
    turns: [ASK, DATED, "fri 09:00 C: You promised me a lid, where is it?"],
  };

  it("quotes the words and says who owes what by when", () => {
    const [record] = ledgerOf(history, "tue 10:00");
    expect(record).toMatchObject({
      message: "m1",
      quote: "I will send you the lid by Wednesday",
      type: "firm",
      debtor: "agent",
      action: "send lid",
      deadline: { text: "by Wednesday", due: "2026-03-04T18:00:00Z", source: "relative" },
      // two days and eight hours: a tenth is 5 hours 36 minutes
      next_change_at: "2026-03-04T23:36:00Z",
    });
  });

  it("keeps its id whatever is said later", () => {
    const before = ledgerOf({ turns: history.turns.slice(0, 2) }, "tue 10:00")[0]?.id;
    expect(ledgerOf(history, "+1 mon 10:00")[0]?.id).toBe(before);
  });

  it("gives the sin its proof", () => {
    const prepared = prepare(conversationOf(history));
    const records = ledger(prepared, contextOf(history, "+1 mon 10:00"), calendar);
    const [breach] = breachesOf(records, prepared);
    expect(breach).toMatchObject({ late: false, hedged: false, message: 1 });
    expect(breach?.proof.map(({ message }) => message)).toEqual([2]);
  });

  it("finds what was done in another conversation of the customer", () => {
    const other = conversationOf({ turns: ["tue 09:00 A: I have sent the lid today."] }, "c2");
    const context = { ...contextOf(history, "+1 mon 10:00"), history: [other] };
    const [record] = ledger(prepare(conversationOf(history)), context, calendar);
    expect(record?.state).toBe("kept");
    expect(record?.evidence[0]).toMatchObject({ kind: "done", conversation: "c2" });
  });
});
