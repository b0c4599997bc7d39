import { Hono } from "hono";
import { DeadRequest, RunRequest, WorkView } from "../../model/work.ts";

const DEAD = "0d9f0d2e-6a52-4c1e-9a55-3c1f7a0e7b11";

/** Work as the page sees it: a new review under way, two workers, one conversation given up. */
export function workFixtures(now: number) {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  let work = WorkView.parse({
    depth: [
      { kind: "review_again", waiting: 41, running: 2, dead: 1 },
      { kind: "time_passed", waiting: 0, running: 0, dead: 0 },
      { kind: "stage", waiting: 0, running: 0, dead: 0 },
    ],
    runs: [
      {
        id: "run-2",
        state: "running",
        stored: 52_310,
        total: 48_200,
        looked: 18_350,
        written: 18_349,
        given_up: 1,
        started_at: at(22),
        finished_at: null,
        seconds_left: 2140,
      },
      {
        id: "run-1",
        state: "superseded",
        stored: 52_310,
        total: 48_200,
        looked: 950,
        written: 950,
        given_up: 0,
        started_at: at(26),
        finished_at: at(22),
        seconds_left: null,
      },
    ],
    workers: [
      {
        id: "w1",
        host: "front-1",
        pid: 4100,
        version: "0.1.0",
        part_of: "server",
        started_at: at(300),
        beat_at: at(0),
        doing: { kind: "review_again", workspace: "demo", since: at(1) },
      },
      {
        id: "w2",
        host: "back-1",
        pid: 71,
        version: "0.1.0",
        part_of: "worker",
        started_at: at(60),
        beat_at: at(0),
        doing: null,
      },
    ],
    dead: [
      {
        id: DEAD,
        kind: "review_again",
        conversation: "t-1041",
        reason: "RangeError at segments.ts:88",
        at: at(12),
      },
    ],
  });

  const app = new Hono();
  app.get("/api/workspaces/:ws/work", (c) => c.json(work));
  app.post("/api/workspaces/:ws/work/runs/:run", async (c) => {
    const { action } = RunRequest.parse(await c.req.json());
    const state = ({ pause: "paused", resume: "running", cancel: "cancelled" } as const)[action];
    const runs = work.runs.map((run) => (run.id === c.req.param("run") ? { ...run, state } : run));
    work = WorkView.parse({ ...work, runs });
    return c.json(work);
  });
  app.post("/api/workspaces/:ws/work/dead", async (c) => {
    DeadRequest.parse(await c.req.json());
    const count = work.dead.length;
    work = { ...work, dead: [] };
    return c.json({ count });
  });
  return app;
}
