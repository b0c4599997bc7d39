import { Hono } from "hono";
import {
  ChangedConnection,
  ConnectionChange,
  ConnectionKindView,
  ConnectionProblem,
  ConnectionRequest,
  ConnectionTest,
  ConnectionTestRequest,
  ConnectionView,
} from "../../model/connections.ts";
import { SidebarSettings, SidebarView } from "../../model/sidebar.ts";
import {
  DeskWriteView,
  UndoRequest,
  WriteBackSettings,
  WriteBackView,
} from "../../model/write_back.ts";

const STATES = { pause: "paused", resume: "backfilling", disconnect: "disconnected" } as const;

const field = { about: "", type: "text", options: [], required: true, value: "" };
/** A help desk and a mailbox that can be connected. */
const KINDS = [
  ConnectionKindView.parse({
    kind: "imap",
    name: "IMAP",
    settings: [
      { ...field, name: "host", about: "For example imap.gmail.com" },
      { ...field, name: "port", about: "", type: "number", value: "993" },
      { ...field, name: "user", about: "User name, most often the whole address" },
      { ...field, name: "folders", about: "Paths as the test lists them", required: false },
    ],
    secrets: [{ ...field, name: "password", about: "", type: "secret", required: false }],
    webhooks: false,
  }),
  ConnectionKindView.parse({
    kind: "chatwoot",
    name: "Chatwoot",
    settings: [
      { ...field, name: "url", about: "Address of the desk, https://desk.example.com" },
      { ...field, name: "account_id", about: "The number in the address", type: "number" },
    ],
    secrets: [
      { ...field, name: "api_access_token", about: "Profile settings", type: "secret" },
      { ...field, name: "webhook_secret", about: "Its secret", type: "secret", required: false },
    ],
    webhooks: true,
  }),
];

/** Connections as the page sees them: one reads history, one follows, one waits for its password. */
export function connectionFixtures(now: number) {
  const at = (minutes: number) => new Date(now - minutes * 60_000).toISOString();
  const base = {
    kind: "imap",
    has_secrets: true,
    conversations: 0,
    messages: 0,
    problems: 0,
    left: null,
    unit: "messages",
    share: null,
    reached_at: null,
    per_minute: null,
    seconds_left: null,
    created_at: at(600),
    last_message_at: null,
    looked_at: null,
    lag_seconds: null,
    error: null,
    next_at: null,
    webhook: null,
  };
  let all = [
    {
      ...base,
      id: "c1",
      name: "Support",
      state: "backfilling",
      settings: { host: "imap.shop.example", user: "help@shop.example", folders: null },
      conversations: 3120,
      messages: 8450,
      problems: 2,
      left: 12_300,
      share: 0.41,
      per_minute: 940,
      seconds_left: 785,
      last_message_at: at(4),
    },
    {
      ...base,
      id: "c2",
      name: "Orders",
      state: "following",
      settings: { host: "imap.shop.example", user: "orders@shop.example" },
      conversations: 812,
      messages: 2004,
      left: 0,
      last_message_at: at(17),
      looked_at: at(0),
      lag_seconds: 8,
    },
    {
      ...base,
      id: "c3",
      name: "<b>Returns</b> of a very long name that nobody would think of giving a mailbox",
      state: "error",
      settings: { host: "imap.shop.example", user: "returns@shop.example" },
      error: {
        reason: "the server refuses this user name and password",
        hint: "Most providers want an app password here, not the one you sign in with.",
        at: at(2),
        tries: 1,
      },
    },
    {
      ...base,
      id: "c6",
      kind: "zendesk",
      name: "Tickets",
      state: "backfilling",
      settings: { subdomain: "shop", email: "lead@shop.example" },
      conversations: 5100,
      messages: 30_210,
      left: 23_000_000,
      unit: "seconds",
      share: 0.72,
      reached_at: at(383_000),
      per_minute: 610,
      seconds_left: 1100,
      last_message_at: at(383_000),
      webhook: "/hooks/c6",
    },
    {
      ...base,
      id: "c5",
      kind: "chatwoot",
      name: "Chat",
      state: "following",
      settings: { url: "https://chat.shop.example", account_id: 3 },
      conversations: 96,
      messages: 410,
      left: 0,
      last_message_at: at(2),
      looked_at: at(0),
      lag_seconds: 4,
      webhook: "/hooks/c5",
    },
  ].map((one) => ConnectionView.parse(one));
  let writes = writesAt(at);
  let writeBack = WriteBackView.parse({
    settings: { findings: true, broken: true, tag: "amends" },
    since: at(5000),
    can_write: true,
    removal: "emptied",
    can_assign: ["person", "team"],
  });

  const app = new Hono();
  const path = "/api/workspaces/:ws/connections";
  app.get(path, (c) => c.json(c.req.param("ws") === "demo" ? all : []));
  app.get(`${path}/kinds`, (c) => c.json(KINDS));
  app.get(`${path}/:id/problems`, (c) =>
    c.json([
      ConnectionProblem.parse({
        place: "INBOX 4711",
        reason: "this mail cannot be parsed",
        hint: null,
        at: at(30),
      }),
    ]),
  );
  app.post(`${path}/test`, async (c) => {
    const { settings } = ConnectionTestRequest.parse(await c.req.json());
    const folder = (id: string, messages: number, chosen: boolean) => ({
      id,
      name: id,
      messages,
      chosen,
    });
    const choices = [
      folder("INBOX", 8120, true),
      folder("Sent", 5022, true),
      folder("Drafts", 3, false),
    ];
    return c.json(ConnectionTest.parse({ account: settings["user"], choices }));
  });
  app.post(path, async (c) => {
    const { name, kind, settings } = ConnectionRequest.parse(await c.req.json());
    const made = { ...base, id: "c4", kind, name, settings, state: "backfilling" };
    all = [...all, ConnectionView.parse(made)];
    return c.json(all.at(-1), 201);
  });
  app.post(`${path}/:id/actions`, async (c) => {
    const { action } = await c.req.json<{ action: keyof typeof STATES }>();
    all = all.map((one) =>
      one.id === c.req.param("id") ? { ...one, state: STATES[action] } : one,
    );
    return c.json(all.find(({ id }) => id === c.req.param("id")));
  });
  app.patch(`${path}/:id`, async (c) => {
    const { name, settings } = ConnectionChange.parse(await c.req.json());
    all = all.map((one) =>
      one.id === c.req.param("id")
        ? { ...one, name: name ?? one.name, settings: settings ?? one.settings }
        : one,
    );
    const changed = all.find(({ id }) => id === c.req.param("id"));
    return c.json(ChangedConnection.parse({ ...changed, reads_again: false }));
  });
  app.delete(`${path}/:id`, (c) => {
    all = all.filter(({ id }) => id !== c.req.param("id"));
    return c.json({ conversations: 12 });
  });
  let sidebar = SidebarView.parse({
    origins: ["https://acme.zendesk.com"],
    path: "/sidebar/demo/Zm9y",
    link: "https://amends.shop.example/sidebar/demo/Zm9yIHRoZSBmaXh0dXJlIG9ubHk",
  });
  app.get("/api/workspaces/:ws/sidebar", (c) => c.json(sidebar));
  app.put("/api/workspaces/:ws/sidebar", async (c) => {
    sidebar = { ...sidebar, ...SidebarSettings.parse(await c.req.json()) };
    return c.json(sidebar);
  });
  app.get(`${path}/:id/write-back`, (c) => c.json(writeBack));
  app.put(`${path}/:id/write-back`, async (c) => {
    writeBack = { ...writeBack, settings: WriteBackSettings.parse(await c.req.json()) };
    return c.json(writeBack);
  });
  app.get(`${path}/:id/writes`, (c) => c.json(writes));
  app.post(`${path}/:id/writes/undo`, async (c) => {
    const { write } = UndoRequest.parse(await c.req.json());
    writes = writes.map((one) =>
      write === undefined || one.id === write ? { ...one, state: "undoing" as const } : one,
    );
    return c.json({ undoing: 1 });
  });
  app.get("/api/workspaces/:ws/conversations/:id/writes", (c) =>
    c.json(writes.filter(({ conversation }) => conversation === c.req.param("id"))),
  );
  return app;
}

/** A note of each state that people see most. */
function writesAt(at: (minutes: number) => string): DeskWriteView[] {
  const write = (id: string, over: object) =>
    DeskWriteView.parse({
      id,
      connection: "c5",
      conversation: "t-1041",
      kind: "finding",
      about: "t-1041-f0",
      state: "written",
      note: "88",
      former: null,
      error: null,
      created_at: at(31),
      written_at: at(30),
      undone_at: null,
      undone_by: null,
      ...over,
    });
  return [
    write("note_1", {}),
    write("note_2", { kind: "tag", about: "amends", note: null }),
    write("note_4", { kind: "assignment", about: "team:7", note: null, former: "3" }),
    write("note_3", {
      conversation: "chat/2207?x=1",
      kind: "broken",
      about: "p",
      state: "failed",
      written_at: null,
      error: "Chatwoot does not let this key write (HTTP 403). Give the key the right to write.",
    }),
  ];
}
