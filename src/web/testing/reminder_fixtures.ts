import { Hono } from "hono";
import {
  DEFAULT_LEADS,
  MessageView,
  ReminderRequest,
  ReminderSettings,
  ReminderView,
  SECRETS,
  type SecretName,
} from "../../model/reminders.ts";

/** Reminders as the pages see them: one way out set up, one message that failed. */
export function reminderFixtures(now: number) {
  let settings = ReminderSettings.parse({
    from: "amends@shop.example",
    recipients: [{ owner: "Devon Achterberg", email: "devon@shop.example" }],
  });
  const set = new Set<SecretName>(["smtp_url", "slack_url"]);
  const unreadable = new Set<SecretName>(["slack_url"]);
  let failed = [failedMessage(now)];
  const view = () =>
    ReminderView.parse({
      ...settings,
      default_leads: DEFAULT_LEADS,
      secrets: Object.fromEntries(
        SECRETS.map((name) => [
          name,
          {
            set: set.has(name),
            host: name === "smtp_url" ? "mail.shop.example" : null,
            readable: !unreadable.has(name),
          },
        ]),
      ),
    });

  const app = new Hono();
  app.get("/api/workspaces/:ws/reminders", (c) => c.json(view()));
  app.put("/api/workspaces/:ws/reminders", async (c) => {
    const { secrets, ...given } = ReminderRequest.parse(await c.req.json());
    settings = ReminderSettings.parse(given);
    for (const name of SECRETS) {
      if (typeof secrets[name] === "string") set.add(name);
      if (secrets[name] === null) set.delete(name);
      if (secrets[name] !== undefined) unreadable.delete(name);
    }
    return c.json(view());
  });
  app.post("/api/workspaces/:ws/reminders/test", (c) =>
    c.json({ error: "no connection (ECONNREFUSED)" }),
  );
  app.get("/api/workspaces/:ws/outbox", (c) => c.json(MessageView.array().parse(failed)));
  app.post("/api/workspaces/:ws/outbox/replay", (c) => {
    const replayed = failed.length;
    failed = [];
    return c.json({ replayed });
  });
  app.get("/api/workspaces/:ws/calendars", (c) =>
    c.json([{ owner: "Devon Achterberg", created_at: new Date(now).toISOString() }]),
  );
  app.post("/api/workspaces/:ws/calendars", async (c) => {
    const { owner } = await c.req.json<{ owner: string }>();
    const path = `/calendar/${"x".repeat(43)}.ics`;
    return c.json({ owner, created_at: new Date(now).toISOString(), path }, 201);
  });
  return app;
}

function failedMessage(now: number): MessageView {
  const at = new Date(now - 6 * 3_600_000).toISOString();
  return {
    id: "msg_1",
    kind: "broken",
    conversation: "t-1041",
    promise: "t-1041-p0",
    due: at,
    channel: "email",
    recipient: "devon@shop.example",
    state: "failed",
    attempts: 10,
    created_at: at,
    next_at: at,
    sent_at: null,
    error: "the mail server said 550",
  };
}
