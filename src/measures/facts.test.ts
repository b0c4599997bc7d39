import { describe, expect, it } from "vitest";
import { historiesOf } from "./history.ts";
import { factsOfTurns, statusAt } from "./testing/rows.ts";

const QUESTION = "My blender does not start. What can I do?";
const ANSWER = "Please hold the lid button for five seconds and then press start.";

describe("clocks", () => {
  it("counts every hour, and working hours from nine to six", () => {
    // Monday 17:00 to Tuesday 10:30: one hour on Monday, one and a half on Tuesday.
    const facts = factsOfTurns([
      ["C", "17:00", QUESTION],
      ["A", "2026-03-03T10:30", ANSWER],
    ]);
    expect(facts).toMatchObject({
      day: "2026-03-02",
      hour: 17,
      first_response: 17.5 * 60,
      first_response_business: 150,
      first_human: 17.5 * 60,
      first_human_business: 150,
      next_responses: [],
      waiting: false,
    });
  });

  it("lets an answer by a bot stop the first clock and not that of people", () => {
    const facts = factsOfTurns(
      [
        ["C", "09:00", QUESTION],
        ["B", "09:01", ANSWER],
        ["C", "09:05", "That did not help. It still does not start. What now?"],
        ["A", "10:00", "Please send us a photo of the plug."],
      ],
      { channel: "chat" },
    );
    expect(facts).toMatchObject({
      first_response: 1,
      first_human: 60,
      next_responses: [55],
      handled_by: "both",
    });
  });

  it("takes no automatic acknowledgement for an answer", () => {
    const facts = factsOfTurns([
      ["C", "09:00", QUESTION],
      ["A", "09:00", "This is an automatic reply. We have received your message."],
      ["A2", "11:00", ANSWER],
    ]);
    expect(facts).toMatchObject({ first_response: 120, first_human: 120, owner: "Dina Cruz" });
  });

  it("has no first response where staff began, and knows who still waits", () => {
    const began = factsOfTurns([
      ["A", "09:00", "Your order is ready to be collected."],
      ["C", "09:30", "When do you close today?"],
      ["A", "09:40", "At six."],
    ]);
    expect(began).toMatchObject({ first_response: null, next_responses: [10] });
    expect(factsOfTurns([["C", "09:00", QUESTION]])).toMatchObject({
      first_response: null,
      waiting: true,
      owner: null,
      handled_by: "nobody",
      transfers: null,
      kept_by_first: null,
    });
  });
});

describe("life of a conversation", () => {
  const turns = [
    ["C", "09:00", QUESTION],
    ["A", "09:30", ANSWER],
  ] as const;

  it("is resolved at the last solution, without the time the customer took", () => {
    const facts = factsOfTurns(turns, {
      status: "solved",
      events: [
        statusAt("2026-03-02T10:00", "solved"),
        statusAt("2026-03-02T12:00", "open"),
        statusAt("2026-03-02T13:00", "pending"),
        statusAt("2026-03-02T15:00", "open"),
        statusAt("2026-03-02T16:00", "solved"),
        statusAt("2026-03-02T17:00", "closed"),
      ],
    });
    // 09:00 to 16:00 less 13:00 to 15:00.
    expect(facts).toMatchObject({
      resolution: 300,
      resolution_business: 300,
      reopenings: 1,
      solved: true,
      solved_day: "2026-03-02",
      in_backlog: false,
    });
  });

  it("takes the customer's word where no status is known, and nothing for granted", () => {
    const told = factsOfTurns([...turns, ["C", "11:00", "It works now, thank you!"]]);
    expect(told).toMatchObject({
      solved: true,
      resolution: 120,
      in_backlog: null,
      reopenings: null,
    });
    expect(factsOfTurns(turns)).toMatchObject({
      solved: null,
      resolution: null,
      in_backlog: null,
      solved_day: "",
    });
  });

  it("counts hand-overs by events or by who answers, whichever are more", () => {
    const two = [...turns, ["C", "10:00", QUESTION], ["A2", "10:30", ANSWER]] as const;
    expect(factsOfTurns(two)).toMatchObject({ transfers: 1, kept_by_first: false });
    const moved = factsOfTurns(turns, {
      events: [
        { at: "2026-03-02T09:10:00Z", type: "assigned", to: "u1" },
        { at: "2026-03-02T09:20:00Z", type: "assigned", to: "u2" },
        { at: "2026-03-02T09:20:10Z", type: "transferred", to: "Returns" },
        { at: "2026-03-02T11:00:00Z", type: "transferred", to: "Billing" },
      ],
    });
    expect(moved).toMatchObject({ transfers: 2, kept_by_first: false });
    expect(factsOfTurns(turns)).toMatchObject({ transfers: 0, kept_by_first: true });
  });
});

describe("how long each team had it", () => {
  const turns = [
    ["C", "09:00", QUESTION],
    ["A", "16:00", ANSWER],
  ] as const;
  const moved = (at: string, from: string | undefined, to: string) => ({
    at: `2026-03-${at}:00Z`,
    type: "transferred" as const,
    ...(from === undefined ? {} : { from }),
    to,
  });

  it("is told of hand-overs from team to team, without time in which it was pending", () => {
    const facts = factsOfTurns(turns, {
      team: "Returns",
      status: "solved",
      events: [
        moved("02T11:00", "Orders", "Billing"),
        { at: "2026-03-02T11:05:00Z", type: "assigned", to: "Ben Ortiz" },
        statusAt("2026-03-02T12:00", "pending"),
        statusAt("2026-03-02T13:00", "open"),
        moved("02T17:00", "Billing", "Returns"),
        statusAt("2026-03-03T10:00", "solved"),
      ],
    });
    // The house works from nine to six: of Monday 17:00 to Tuesday 10:00 that is two hours.
    expect(facts.held).toEqual([
      { team: "Orders", elapsed: 120, worked: 120 },
      { team: "Billing", elapsed: 300, worked: 300 },
      { team: "Returns", elapsed: 17 * 60, worked: 120 },
    ]);
  });

  it("adds up what came back, and leaves unnamed who had it first where nothing tells", () => {
    const facts = factsOfTurns(turns, {
      team: "Billing",
      status: "solved",
      events: [
        moved("02T10:00", undefined, "billing"),
        moved("02T11:00", "Billing", "Returns"),
        moved("02T14:00", "Returns", "Billing"),
        statusAt("2026-03-02T15:00", "solved"),
      ],
    });
    expect(facts.held).toEqual([
      { team: "", elapsed: 60, worked: 60 },
      { team: "Billing", elapsed: 120, worked: 120 },
      { team: "Returns", elapsed: 180, worked: 180 },
    ]);
  });

  it("is not told where people hand on to people, or one team has a customer's conversation", () => {
    const people = [moved("02T10:00", "Dina Cruz", "Ben Ortiz")];
    expect(factsOfTurns(turns, { team: "Support", events: people }).held).toEqual([]);
    expect(factsOfTurns(turns, { events: people }).held).toEqual([]);
    expect(factsOfTurns(turns, { team: "Support" }).held).toEqual([]);
  });

  it("runs among colleagues from the question to the solution, else to the last thing that happened", () => {
    const internal = { channel: "internal" as const, team: "Warehouse" };
    const held = (over: object) => factsOfTurns(turns, { ...internal, ...over }).held;
    const toTheEnd = [{ team: "Warehouse", elapsed: 420, worked: 420 }];
    expect([held({ status: "open" }), held({})]).toEqual([toTheEnd, toTheEnd]);
    expect(
      held({ status: "solved", events: [statusAt("2026-03-02T16:30", "solved")] }),
    ).toMatchObject([{ team: "Warehouse", elapsed: 450 }]);
  });
});

describe("history of a customer", () => {
  const one = (conversation: string, day: number, over: object = {}) => ({
    conversation,
    channel: "chat" as const,
    issue: "blender",
    opened_at: `2026-03-${String(day).padStart(2, "0")}T09:00:00Z`,
    ended_at: `2026-03-${String(day).padStart(2, "0")}T10:00:00Z`,
    cancelled_at: null,
    says_leaving: false,
    ...over,
  });

  it("joins contacts about one issue within the window", () => {
    const histories = historiesOf([
      one("third", 20),
      one("first", 2),
      one("second", 8),
      one("other", 9, { issue: "kettle" }),
    ]);
    expect(histories.get("first")).toMatchObject({ contact: 1, repeated: true });
    expect(histories.get("second")).toMatchObject({ contact: 2, repeated: false });
    expect(histories.get("third")).toMatchObject({ contact: 1, repeated: false });
    expect(histories.get("other")).toMatchObject({ contact: 1, repeated: false });
  });

  it("knows of a conversation whether the customer left in it or later", () => {
    const histories = historiesOf([
      one("before", 2),
      one("leaves", 9, { cancelled_at: "2026-03-09T09:30:00Z" }),
      one("after", 15),
    ]);
    expect(histories.get("before")).toMatchObject({ left: true, left_later: true });
    expect(histories.get("leaves")).toMatchObject({ left: true, left_later: false });
    expect(histories.get("after")).toMatchObject({ left: false, left_later: false });
  });
});
