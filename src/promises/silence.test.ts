import { describe, expect, it } from "vitest";
import { ledgerOf } from "../review/testing/ledgers.ts";

const ASK = "mon 09:00 C: Which of the two lamps is brighter?";
const TOLD = "mon 10:00 A: I'll ask the workshop and let you know.";

/** Two working days of nine hours are the default. */
function wordDue(now: string, ...later: readonly string[]) {
  const events = later.filter((line) => line.endsWith(" call"));
  const turns = [ASK, ...later.filter((line) => !line.endsWith(" call"))];
  return ledgerOf({ turns, events }, now)[0];
}

describe("silence after word was promised", () => {
  it("is too long two working days after the promise, and the ledger looks again then", () => {
    const record = wordDue("wed 09:00", TOLD);
    expect(record?.word_due_at).toBe("2026-03-04T10:00:00Z");
    expect(record?.next_change_at).toBe("2026-03-04T10:00:00Z");
    expect(wordDue("wed 10:00", TOLD)?.next_change_at).toBeNull();
  });

  it("counts from the promised day where one was named", () => {
    const told = "mon 10:00 A: I'll ask the workshop and let you know on Thursday.";
    expect(wordDue("tue 09:00", told)?.word_due_at).toBe("2026-03-09T18:00:00Z");
  });

  it("starts again with every word of a person and every call, not with a machine's", () => {
    const still = "tue 11:00 A: We are still waiting for the workshop.";
    expect(wordDue("tue 12:00", TOLD, still)?.word_due_at).toBe("2026-03-05T11:00:00Z");
    expect(wordDue("tue 12:00", TOLD, "tue 11:00 call")?.word_due_at).toBeUndefined();
    const automatic = "tue 11:00 B: Your message was received.";
    expect(wordDue("tue 12:00", TOLD, automatic)?.word_due_at).toBe("2026-03-04T10:00:00Z");
  });

  it("does not matter once the word has come or nobody waits for it", () => {
    const came = "tue 11:00 A: The workshop says that the tall one is brighter by a third.";
    expect(wordDue("tue 12:00", TOLD, came)?.word_due_at).toBeUndefined();
    expect(wordDue("tue 12:00", TOLD, "tue 11:00 C: Never mind.")?.word_due_at).toBeUndefined();
    const sent = "mon 10:00 A: I'll send you the lamp soon.";
    expect(wordDue("tue 12:00", sent)?.word_due_at).toBeUndefined();
  });
});
