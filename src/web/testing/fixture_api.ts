import { type Context, Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { ZodType } from "zod";
import {
  ConversationPage,
  ConversationQuery,
  ConversationView,
  ErrorView,
  FilterChoices,
  ImportView,
  LintReport,
  LintRequest,
  Overview,
  RuleRecordView,
  SeenWorkspace,
  SessionView,
  SinView,
  VerdictRequest,
  VerdictView,
} from "../../model/api.ts";
import { KeyView } from "../../model/access.ts";
import { MAY } from "../../model/people.ts";
import { Config } from "../../model/config.ts";
import { auditFixtures } from "./audit_fixtures.ts";
import { connectionFixtures } from "./connection_fixtures.ts";
import { backupFixtures } from "./backup_fixtures.ts";
import { episodeFixtures } from "./episode_fixtures.ts";
import { houseFixtures } from "./house_fixtures.ts";
import { measureFixtures } from "./measure_fixtures.ts";
import { promiseFixtures } from "./promise_fixtures.ts";
import { surveyFixtures } from "./survey_fixtures.ts";
import { reportFixtures } from "./report_fixtures.ts";
import { reminderFixtures } from "./reminder_fixtures.ts";
import { peopleFixtures } from "./people_fixtures.ts";
import { retentionFixtures } from "./retention_fixtures.ts";
import { tableFixtures } from "./table_fixtures.ts";
import { stagedFixtures } from "./staged_fixtures.ts";
import { workFixtures } from "./work_fixtures.ts";
import {
  OrderImportView,
  OrderPage,
  OrderQuery,
  OrderRow,
  OrderVerdictRequest,
} from "../../model/order.ts";
import { SIN_IDS } from "../../model/taxonomy.ts";
import { orderPage, orderRows } from "./orders.ts";
import { FILLER_STORIES, STORIES } from "./stories.ts";
import { viewOf } from "./story.ts";
import { lintOf, overviewOf, promiseRows, rowOf, sinView } from "./views.ts";

/** Answers in the contract's own schemas: a fixture that no longer fits them fails here. */
function say<T>(c: Context, schema: ZodType<T>, value: NoInfer<T>) {
  return c.json(schema.parse(value) as object);
}

/** The API as the pages see it, on invented data; it keeps what it is told until it is made anew. */
export function fixtureApi(now: number, session: SessionView) {
  let who = session;
  const stories = [...STORIES, ...FILLER_STORIES];
  const views = new Map(stories.map((story) => [story.id, viewOf(story, now)]));
  // Its promise was found by a rule of before.
  views.get("t-1041")?.orphaned_marks.push({
    id: "mark-gone",
    promise: "gone",
    message: "nothing",
    start: 0,
    end: 9,
    kind: "kept",
    until: null,
    withdraws: null,
    reason: "Seen in the shop.",
    by: "Ana Cruz",
    at: new Date(now).toISOString(),
  });
  const rows = stories.flatMap((story) => {
    const view = views.get(story.id);
    return view ? [rowOf(story, view)] : [];
  });
  const promises = [...views.values()].flatMap(promiseRows);
  const owned = { role: "owner" as const, may: [...MAY.owner] };
  const workspaces: SeenWorkspace[] = [
    { id: "demo", name: "Demo", demo: true, conversations: rows.length, ...owned },
    { id: "main", name: "My team", demo: false, conversations: 0, ...owned },
  ];
  const imports = new Map<string, ImportView[]>();

  const app = new Hono();
  app.get("/api/session", (c) => say(c, SessionView, who));
  app.post("/api/setup", (c) => {
    who = { ...who, signed_in: true, name: "Owner", needs_setup: false, needs_password: true };
    return say(c, SessionView, who);
  });
  app.post("/api/account", async (c) => {
    const { name, email } = await c.req.json<{ name: string; email: string }>();
    who = { ...who, name, email, needs_password: false, has_password: true };
    return say(c, SessionView, who);
  });
  app.post("/api/auth/sign-in/email", async (c) => {
    const { password } = await c.req.json<{ password: string }>();
    if (password !== "correct horse") return fail(c, 401, "E-mail address or password is wrong.");
    who = { ...who, signed_in: true, needs_setup: false };
    return say(c, SessionView, who);
  });
  app.post("/api/auth/sign-out", (c) => {
    who = { ...who, signed_in: false };
    return say(c, SessionView, who);
  });
  app.get("/api/keys", (c) => say(c, KeyView.array(), []));
  app.get("/api/workspaces", (c) => say(c, SeenWorkspace.array(), workspaces));
  app.delete("/api/workspaces/:ws", (c) => {
    workspaces.splice(
      workspaces.findIndex(({ id }) => id === c.req.param("ws")),
      1,
    );
    return c.body(null, 204);
  });
  app.get("/api/sins", (c) => say(c, SinView.array(), SIN_IDS.map(sinView)));

  app.get("/api/workspaces/:ws/rules", (c) =>
    say(c, RuleRecordView.array(), [
      {
        rule: "rulebook.stated",
        language: null,
        right: 41,
        wrong: 6,
        low: 0.74,
        high: 0.94,
        counted: true,
      },
      {
        rule: "rulebook.stated",
        language: "es",
        right: 2,
        wrong: 1,
        low: 0.2,
        high: 0.93,
        counted: false,
      },
    ]),
  );
  let config = Config.parse({});
  app.get("/api/workspaces/:ws/config", (c) => say(c, Config, config));
  app.put("/api/workspaces/:ws/config", async (c) => {
    config = Config.parse(await c.req.json());
    return say(c, Config, config);
  });

  app.route("/", reminderFixtures(now));
  app.route("/", backupFixtures(now));
  app.route("/", stagedFixtures(now));
  app.route("/", workFixtures(now));
  app.route("/", peopleFixtures(now));
  app.route("/", retentionFixtures(now));
  app.route("/", connectionFixtures(now));

  app.route("/", surveyFixtures(now));
  app.route("/", houseFixtures(now));
  app.route("/", episodeFixtures(now));
  app.route("/", measureFixtures(now));
  app.route("/", auditFixtures(now));
  app.route("/", reportFixtures(now));
  const filled = (c: Context) => c.req.param("ws") === "demo";
  app.get("/api/workspaces/:ws/overview", (c) =>
    say(c, Overview, overviewOf(filled(c) ? rows : [], filled(c) ? promises : [], now)),
  );
  app.get("/api/workspaces/:ws/conversations", (c) => {
    const query = ConversationQuery.parse(c.req.query());
    const found = (filled(c) ? rows : [])
      .filter(
        (row) =>
          (query.sin === undefined || row.sins.some(({ sin }) => sin === query.sin)) &&
          (query.promise === undefined || (row.promises[query.promise] ?? 0) > 0) &&
          (query.channel === undefined || row.channel === query.channel) &&
          (query.status === undefined || row.status === query.status) &&
          (query.agent === undefined || row.agents.includes(query.agent)) &&
          JSON.stringify(row)
            .toLowerCase()
            .includes((query.q ?? "").toLowerCase()),
      )
      .toSorted((a, b) => b.priority - a.priority);
    const from = Number(query.cursor ?? 0);
    const to = from + query.limit;
    return say(c, ConversationPage, {
      items: found.slice(from, to),
      total: found.length,
      many: false,
      next: to < found.length ? String(to) : null,
    });
  });
  app.get("/api/workspaces/:ws/choices", (c) =>
    say(c, FilterChoices, { agents: ["Ray", "Dana"], teams: ["Returns"], languages: ["en"] }),
  );
  app.get("/api/workspaces/:ws/conversations/:id", (c) => {
    const view = views.get(c.req.param("id"));
    if (view === undefined) return fail(c, 404, "There is no such conversation.");
    const orders = orderRows(now).filter(({ conversations }) =>
      conversations.some(({ id }) => id === view.conversation.id),
    );
    return say(c, ConversationView, { ...view, orders });
  });
  app.post("/api/workspaces/:ws/verdicts", async (c) => {
    const request = VerdictRequest.parse(await c.req.json());
    const view = views.get(request.conversation);
    const finding = view?.review.findings.find(({ id }) => id === request.finding);
    if (view === undefined || finding === undefined) return fail(c, 404, "No such finding.");
    view.verdicts = view.verdicts.filter((verdict) => verdict.finding !== finding.id);
    if (request.verdict !== null) {
      const { id, message, sin, start, end } = finding;
      const { verdict, note } = request;
      const at = new Date(now).toISOString();
      const by = "owner@shop.example";
      view.verdicts.push({
        finding: id,
        message,
        sin,
        start,
        end,
        verdict,
        note,
        by,
        at,
        orphaned: false,
      });
    }
    return say(c, VerdictView.array(), view.verdicts);
  });
  app.route("/", promiseFixtures(views, promises, now));
  const orders = orderRows(now);
  app.get("/api/workspaces/:ws/orders", (c) => {
    const query = OrderQuery.parse(c.req.query());
    return say(c, OrderPage, orderPage(filled(c) ? orders : [], query));
  });
  app.post("/api/workspaces/:ws/orders/verdicts", async (c) => {
    const request = OrderVerdictRequest.parse(await c.req.json());
    const row = orders.find(({ order }) => order === request.order);
    const finding = row?.findings.find(({ id }) => id === request.finding);
    if (row === undefined || finding === undefined) return fail(c, 404, "No such finding.");
    const { verdict, note } = request;
    const given = { finding: finding.id, sin: finding.sin, note, by: "owner@shop.example" };
    const at = new Date(now).toISOString();
    row.verdicts = [
      ...row.verdicts.filter(({ current }) => !current),
      ...(verdict === null ? [] : [{ ...given, verdict, at, current: true }]),
    ];
    return say(c, OrderRow, row);
  });
  app.post("/api/workspaces/:ws/orders", (c) =>
    say(c, OrderImportView, {
      orders: { created: 2, updated: 0, unchanged: 1 },
      deliveries: { created: 0, updated: 0, unchanged: 0 },
      bad: 1,
      bad_records: [{ place: `${c.req.query("name")}:4 qty`, reason: "use a number", hint: null }],
      notes: [],
    }),
  );
  app.post("/api/lint", async (c) => {
    const { draft } = LintRequest.parse(await c.req.json());
    return say(c, LintReport, lintOf(draft, now));
  });
  tableFixtures(app);
  app.get("/api/workspaces/:ws/imports", (c) =>
    say(c, ImportView.array(), imports.get(c.req.param("ws")) ?? []),
  );
  app.post("/api/workspaces/:ws/imports", async (c) => {
    const size = (await c.req.arrayBuffer()).byteLength;
    const view = importView(c.req.query("name") ?? "upload", size, now);
    imports.set(c.req.param("ws"), [view, ...(imports.get(c.req.param("ws")) ?? [])]);
    return say(c, ImportView, view);
  });
  app.get("/api/workspaces/:ws/imports/:id/events", (c) => {
    const list = imports.get(c.req.param("ws")) ?? [];
    const view = list.find(({ id }) => id === c.req.param("id"));
    if (view === undefined) return fail(c, 404, "There is no such import.");
    return streamSSE(c, async (stream) => {
      const size = view.bytes ?? 0;
      for (let step = 1; step <= 4; step += 1) {
        Object.assign(view, { bytes_read: (size * step) / 4, messages: step * 90 });
        Object.assign(view, { conversations: step * 20, created: step * 20, bad: 2 });
        if (step === 4) Object.assign(view, { state: "done", finished_at: view.started_at });
        const event = step === 4 ? "done" : "progress";
        await stream.writeSSE({ event, data: JSON.stringify(ImportView.parse(view)) });
        await stream.sleep(300);
      }
    });
  });
  app.all("/api/*", (c) => fail(c, 404, "There is no such route."));
  return app;
}

function fail(c: Context, status: 401 | 404, message: string) {
  const code = status === 401 ? "unauthenticated" : "not_found";
  return c.json(ErrorView.parse({ error: { code, message, hint: null, place: null } }), status);
}

function importView(name: string, size: number, now: number): ImportView {
  return {
    id: "import-1",
    name,
    kind: "mbox",
    state: "running",
    started_at: new Date(now).toISOString(),
    finished_at: null,
    bytes: size,
    bytes_read: 0,
    conversations: 0,
    messages: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    bad: 0,
    bad_records: [
      { place: `${name}:4711`, reason: "the message has no sender", hint: null },
      { place: `${name}:9001`, reason: "the date cannot be read", hint: "Use RFC 3339." },
    ],
    notes: ["Everybody at shop.example was taken for staff, because they wrote most replies."],
    error: null,
  };
}
