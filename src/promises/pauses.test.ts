import { describe, expect, it } from "vitest";
import { ledgerOf } from "../review/testing/ledgers.ts";

const ASK = "mon 10:00 C: What does the blue one weigh?";

function pausesOf(said: string, now: string, ...later: readonly string[]) {
  const history = { turns: [ASK, `mon 10:01 A: ${said}`, ...later], channel: "chat" };
  return ledgerOf(history, now);
}

describe("a moment that is asked for in a chat", () => {
  it.each([
    ["Of course, just a moment please.", "just a moment", "10:11"],
    ["Thanks, give me two minutes.", "give me two minutes", "10:03"],
    ["Hold on for 15 minutes please.", "Hold on for 15 minutes", "10:16"],
    ["Permítame un momento.", "Permítame un momento", "10:11"],
    ["Claro, deme dos minutos.", "deme dos minutos", "10:03"],
    ["Saglit lang po.", "Saglit lang po", "10:11"],
    ["Sige po, sandali lang po.", "sandali lang po", "10:11"],
    ["Bigyan niyo po ako ng limang minuto.", "Bigyan niyo po ako ng limang minuto", "10:06"],
  ])("%s", (said, quote, due) => {
    expect(pausesOf(said, "mon 10:02")).toMatchObject([
      { quote, type: "immediate", state: "open", deadline: { due: `2026-03-02T${due}:00Z` } },
    ]);
  });

  it.each([
    "The order was packed two minutes ago.",
    "It only takes a minute to fill in the form.",
    "Hace un momento salió el paquete.",
    "Ilang minuto lang po ang biyahe papunta sa branch namin mula sa istasyon ng tren.",
  ])("is not asked for in: %s", (said) => {
    expect(pausesOf(said, "mon 10:02")).toEqual([]);
  });

  it("is not asked for by mail", () => {
    const turns = [ASK, "mon 10:01 A: One moment please."];
    expect(ledgerOf({ turns, channel: "email" }, "mon 10:02")).toEqual([]);
  });

  it("leaves the ledger once somebody is back, unless more than five minutes were asked", () => {
    const back = "mon 10:03 A: It weighs two kilos.";
    expect(pausesOf("One moment please.", "mon 10:05", back)).toEqual([]);
    expect(pausesOf("Give me ten minutes.", "mon 10:05", back)).toMatchObject([{ state: "kept" }]);
  });

  it("is not kept by a machine", () => {
    const automatic = "mon 10:05 B: You are number two in the queue.";
    const [pause] = pausesOf("Give me ten minutes.", "mon 10:20", automatic);
    expect(pause?.state).toBe("open");
  });

  it("is broken when nobody comes back: by the clock where minutes were named, else when asked after", () => {
    expect(pausesOf("Give me ten minutes.", "mon 12:00")).toMatchObject([{ state: "broken" }]);
    expect(pausesOf("One moment please.", "mon 12:00")).toMatchObject([{ state: "stale" }]);
    const chased = pausesOf("One moment please.", "mon 12:00", "mon 11:00 C: Any news?");
    expect(chased).toMatchObject([{ state: "broken" }]);
  });

  it("does not take the chase of another promise upon itself", () => {
    const turns = [
      "mon 09:00 C: Where is my refund?",
      "mon 09:05 A: We will look into your refund today.",
      "tue 12:00 C: Hello again.",
      "tue 12:01 A: One moment please.",
      "tue 12:03 A: Good afternoon.",
      "tue 12:04 C: Any news?",
    ];
    expect(ledgerOf({ turns, channel: "chat" }, "tue 13:00")).toMatchObject([
      { type: "firm", state: "broken" },
    ]);
  });
});
