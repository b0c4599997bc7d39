import { Hono } from "hono";
import { StagedComparison, StagedSteer } from "../../model/staged.ts";

/** A change of house rules that is ready to be switched to, in the demo only. */
export function stagedFixtures(now: number) {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  const said = {
    rule: "coldness.house.take-time",
    sin: "coldness",
    counted: false,
    explanation: "The house does not write this.",
  } as const;
  let comparison = StagedComparison.parse({
    run: {
      id: "staged-1",
      state: "ready",
      files: [{ name: "our-words", on: true }],
      settings: [],
      by: "Ada Cole",
      rate: 5,
      stored: 3400,
      counted: 3400,
      reached: 12,
      reviewed: 12,
      differ: 2,
      given_up: 0,
      moved: 0,
      started_at: at(9),
      finished_at: null,
      seconds_left: null,
    },
    sins: [
      { sin: "coldness", counted: true, before: 41, gone: 0, added: 0, after: 41 },
      { sin: "coldness", counted: false, before: 7, gone: 1, added: 2, after: 8 },
      { sin: "rulebook", counted: true, before: 96, gone: 0, added: 0, after: 96 },
    ],
    conversations: [
      {
        conversation: "t-1041",
        subject: "Refund for the broken kettle",
        findings: [
          {
            id: "f1",
            sin: "rulebook",
            rule: "rulebook.policy_wall",
            message: "m2",
            quote: "our policy does not allow a refund after thirty days",
            counted: true,
            explanation: "A rule stands in the place of an answer.",
            change: "stays",
          },
          {
            ...said,
            id: "f2",
            message: "m4",
            quote: "Refunds take as long as they take.",
            change: "added",
          },
        ],
        other: ["findings"],
      },
      {
        conversation: "chat/2207?x=1",
        subject: `<b onclick="alert(1)">Wait</b>${"waiting".repeat(20)}`,
        findings: [
          {
            ...said,
            id: "f3",
            message: "m1",
            quote: "it takes as long as it takes",
            change: "added",
          },
          {
            ...said,
            id: "f4",
            rule: "coldness.dismissal",
            message: "m3",
            quote: "",
            change: "gone",
          },
        ],
        other: [],
      },
    ],
    next: null,
  });
  const app = new Hono();
  const runs = (ws: string) => (ws === "demo" ? [comparison.run] : []);
  app.get("/api/workspaces/:ws/staged-reviews", (c) => c.json(runs(c.req.param("ws"))));
  app.post("/api/workspaces/:ws/staged-reviews", (c) => c.json(runs(c.req.param("ws"))));
  app.post("/api/workspaces/:ws/staged-reviews/:run", async (c) => {
    const { action } = StagedSteer.parse(await c.req.json());
    const states = {
      start: "running",
      pause: "paused",
      resume: "running",
      cancel: "cancelled",
      switch: "switched",
      roll_back: "rolled_back",
    } as const;
    comparison = { ...comparison, run: { ...comparison.run, state: states[action] } };
    return c.json(runs(c.req.param("ws")));
  });
  app.get("/api/workspaces/:ws/staged-reviews/:run/comparison", (c) => c.json(comparison));
  return app;
}
