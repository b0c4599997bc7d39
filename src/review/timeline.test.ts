import { describe, expect, it } from "vitest";
import { Config } from "../model/config.ts";
import { parseConversation } from "../model/normalise.ts";
import { timelineOf } from "./timeline.ts";

const conversation = parseConversation(
  {
    id: "t1",
    channel: "chat",
    status: "open",
    messages: [
      message("a", "2026-03-02T10:00:00Z", "customer", "Where is my blue kettle?"),
      message("b", "2026-03-02T10:40:00Z", "agent", "I am transferring you to our shipping team."),
      message("c", "2026-03-02T10:41:00Z", "customer", "And when will they answer me, please?"),
    ],
    events: [
      { id: "e1", at: "2026-03-02T10:40:30Z", type: "transferred", from: "Sales", to: "Shipping" },
      { id: "e2", at: "2026-03-02T10:39:00Z", type: "assigned", to: "Ines" },
    ],
  },
  (html) => html,
);

function message(id: string, at: string, role: string, text: string) {
  return { id, at, author: { role, name: role === "agent" ? "Ines" : "Tom" }, text };
}

const at = (now: string) => timelineOf(conversation, { now, config: Config.parse({}) });

describe("timelineOf", () => {
  it("puts messages, waits, hand-offs and events in time order", () => {
    const line = at("2026-03-02T10:45:00Z");
    const instants = line.map(({ at }) => Date.parse(at));
    expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    expect(line.filter(({ kind }) => kind === "message").map(({ message }) => message)).toEqual([
      "a",
      "b",
      "c",
    ]);
    expect(line.find(({ kind }) => kind === "event")?.text).toBe("assigned: Ines");
  });

  it("measures a late first reply against the target of the channel", () => {
    const wait = at("2026-03-02T10:45:00Z").find(({ kind }) => kind === "wait");
    expect(wait).toMatchObject({ message: "a", minutes: 40, target: 10, late: true });
    expect(wait?.until).toBe("2026-03-02T10:40:00.000Z");
  });

  it("leaves a running wait without an end, and it becomes late with time alone", () => {
    const running = (now: string) => at(now).findLast(({ kind }) => kind === "wait");
    expect(running("2026-03-02T10:45:00Z")).toMatchObject({ until: null, minutes: 4, late: false });
    expect(running("2026-03-02T11:45:00Z")).toMatchObject({ until: null, late: true });
  });

  it("shows a hand-off by event with where it went", () => {
    const moves = at("2026-03-02T10:45:00Z").filter(({ kind }) => kind === "hand_off");
    expect(moves.map(({ text }) => text)).toContain("transferred: Sales → Shipping");
  });
});
