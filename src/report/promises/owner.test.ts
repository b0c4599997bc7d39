import { describe, expect, it } from "vitest";
import type { ConversationInput } from "../../model/conversation.ts";
import { parseConversation } from "../../model/normalise.ts";
import { type Owners, ownersOf } from "./owner.ts";

const DUE = "2026-03-04T18:00:00Z";
const LATER = "2026-03-10T09:00:00Z";

type Event = NonNullable<ConversationInput["events"]>[number];
type Promise = Parameters<typeof ownersOf>[0];

/** Promised by Ana Cruz (id 7) on the 2nd for the 4th; Ben wrote too. */
function owners(
  events: readonly Event[],
  over: Partial<Promise> = {},
  conversation: Partial<ConversationInput> = {},
): Owners {
  const message = (id: string, at: string, author: object) => ({ id, at, author, text: "Hello." });
  const read = parseConversation(
    {
      id: "c",
      messages: [
        message("1", "2026-03-02T09:00:00Z", { id: "7", name: "Ana Cruz", role: "agent" }),
        message("2", "2026-03-02T10:00:00Z", { id: "8", name: "Ben Ortiz", role: "agent" }),
        message("3", "2026-03-02T11:00:00Z", { id: "9", name: "Rosa", role: "customer" }),
      ] as ConversationInput["messages"],
      events: [...events],
      ...conversation,
    },
    (html) => html,
  );
  const deadline = { text: "", due: DUE, source: "explicit", rule: "", zone: "UTC", calendar: "" };
  const promise = { message: "1", state: "open", deadline, ...over } as Promise;
  return ownersOf(promise, read, LATER);
}

const given = (day: number, to: string, type: Event["type"] = "transferred"): Event => ({
  at: `2026-03-0${day}T12:00:00Z`,
  type,
  to,
});
const ana = "Ana Cruz";
const ben = "Ben Ortiz";

describe("the owner of a promise", () => {
  it("is who made it, and after a hand-over who got it", () => {
    expect(owners([])).toEqual({ owner: ana, made_by: ana, held_by: ana });
    expect(owners([given(3, ben)])).toEqual({ owner: ben, made_by: ana, held_by: ben });
    expect(owners([given(3, ben), given(4, ana, "assigned")]).owner).toBe(ana);
    // Somebody who has not written here is called as the help desk calls them.
    expect(owners([given(3, "Cleo Diaz", "assigned")]).owner).toBe("Cleo Diaz");
    expect(owners([{ ...given(3, "Cleo Diaz"), from: ben }]).owner).toBe("Cleo Diaz");
  });

  it("had the promise at its due time, whoever gets it afterwards", () => {
    const late = [given(5, ben)];
    expect(owners(late, { state: "broken" })).toEqual({ owner: ben, made_by: ana, held_by: ana });
  });

  it("keeps what is done", () => {
    const kept = { state: "kept", done_at: "2026-03-03T09:00:00Z" } as const;
    expect(owners([given(3, ben)], kept)).toEqual({ owner: ana, made_by: ana, held_by: ana });
    const late = { state: "kept_late", done_at: "2026-03-06T09:00:00Z" } as const;
    expect(owners([given(5, ben)], late)).toEqual({ owner: ben, made_by: ana, held_by: ana });
  });

  it("is found by number and address where one who wrote goes by it, and never by a bare number", () => {
    expect(owners([given(3, "8")]).owner).toBe(ben);
    expect(owners([given(3, "501")]).owner).toBe(ana);
  });

  it("does not change with a team, a customer, an event before the promise or one still to come", () => {
    expect(owners([given(3, "Billing")], {}, { team: "billing" }).owner).toBe(ana);
    expect(owners([given(3, "Billing", "assigned")], {}, { queue: "Billing" }).owner).toBe(ana);
    expect(owners([given(3, "billing")]).owner).toBe(ana);
    expect(owners([{ ...given(1, ben) }]).owner).toBe(ana);
    expect(owners([{ ...given(3, ben), at: "2026-03-20T09:00:00Z" }]).owner).toBe(ana);
    expect(owners([{ at: "2026-03-03T12:00:00Z", type: "status", to: ben }]).owner).toBe(ana);
    expect(
      owners([{ at: "2026-03-03T12:00:00Z", type: "assigned", value: "unassigned" }]).owner,
    ).toBe(ana);
  });
});
