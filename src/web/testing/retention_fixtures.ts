import { Hono } from "hono";
import { RetentionCount, RetentionSettings, RetentionView } from "../../model/retention.ts";

const DAY_MS = 86_400_000;

/** A workspace that erases after two years, and what stays of what went. */
export function retentionFixtures(now: number) {
  const app = new Hono();
  let settings: RetentionSettings = { days: 730, keep_open: true };
  const view = () =>
    RetentionView.parse({
      settings,
      months: [
        {
          month: "2023-11",
          conversations: 1204,
          messages: 5310,
          findings: 231,
          kept: 188,
          late: 21,
          broken: 34,
        },
        {
          month: "2023-10",
          conversations: 1117,
          messages: 4966,
          findings: 240,
          kept: 170,
          late: 25,
          broken: 41,
        },
      ],
    });
  app.get("/api/workspaces/:ws/retention", (c) => c.json(view()));
  app.put("/api/workspaces/:ws/retention", async (c) => {
    settings = RetentionSettings.parse(await c.req.json());
    return c.json(view());
  });
  app.get("/api/workspaces/:ws/retention/preview", (c) => {
    const days = Number(c.req.query("days"));
    const before = new Date(now - days * DAY_MS).toISOString();
    const beside = { orders: 3, episodes: 1, photos: 2, imports: 0 };
    return c.json(
      RetentionCount.parse({
        before,
        conversations: 12,
        messages: 58,
        kept_open: 2,
        undated: 1,
        ...beside,
      }),
    );
  });
  return app;
}
