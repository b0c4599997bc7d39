import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { NewKeyView } from "../model/access.ts";
import { AuditRequest } from "../model/audits.ts";
import {
  isWorkspacePermission,
  KEY_ROLES,
  MAY,
  MEMBER_ROLES,
  type MemberRole,
  type Permission,
} from "../model/people.ts";
import { ownTables } from "../store/backup/tables.ts";
import { openStore, type OpenStore } from "../store/index.ts";
import { finding, NOW, reviewed, talk, withFindings } from "../store/testing/samples.ts";
import { permissionsOfRoutes } from "./openapi.ts";
import { cookieOf, testServer } from "./testing/test_server.ts";

/**
 * A stranger's role test: every route, called by everybody, over HTTP, on a real database. What is
 * expected follows from what the route declares; what may be seen, from marks in everything stored.
 */
const PASSWORD = "correct horse battery";

/** One who asks: nobody, a person or a program, with a place in workspace `a` or everywhere. */
interface Actor {
  name: string;
  role: MemberRole | null;
  everywhere?: boolean;
  program?: boolean;
  headers: Record<string, string>;
}

let server: Awaited<ReturnType<typeof testServer>>;
let database: OpenStore;
let http: Server;
let url: string;
const actors: Actor[] = [];

/** A conversation of a customer and an agent called Kim whose every part carries a mark. */
function byAgent(mark: string, agent: string) {
  const customer = { id: `c-${mark}`, name: `Rosa ${mark}`, email: `${mark}@home.example` };
  const texts = [
    `Where is ${mark}?`,
    `I will send ${mark} tomorrow.`,
    `And now, ${mark}?`,
    "No idea.",
  ];
  const conversation = talk(mark, texts, { subject: `About ${mark}`, customer });
  const messages = conversation.messages.map((message) =>
    message.author.role === "agent"
      ? { ...message, author: { ...message.author, email: `${agent}@shop.example`, name: "Kim" } }
      : message,
  );
  const found = finding(`f-${mark}`, `${mark}-3`, 0, 2);
  return withFindings(reviewed({ ...conversation, messages }), [found]);
}

/** Two agents of one name: what tells them apart is only the address. */
const MINE = "zqown";
const COLLEAGUES = "zqcolleague";
const HOUSE = "zqhouse";
const OTHER = "zqother";

beforeAll(async () => {
  database = await openStore({ memory: true });
  const { store } = database;
  server = await testServer({ store });
  const { auth } = server.services;
  for (const ws of ["a", "b"]) await store.createWorkspace(ws, `Team ${ws}`, false);
  await store.write("a", [byAgent(MINE, "kim"), byAgent(COLLEAGUES, "kim.other")]);
  await store.write("b", [byAgent(OTHER, "kim")]);
  for (const [ws, mark] of [
    ["a", HOUSE],
    ["b", OTHER],
  ] as const) {
    const told = {
      role: "customer",
      place: mark,
      text: `Nobody called ${mark}.`,
      at: NOW,
    } as const;
    await store.episodes.add(ws, told, mark, NOW);
    const audit = AuditRequest.parse({ checklist: "site", place: mark, answers: [] });
    await store.audits.add(ws, audit, mark, NOW);
  }
  http = createAdaptorServer({ fetch: server.app.fetch }) as Server;
  await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;

  actors.push({ name: "nobody", role: null, headers: {} });
  const first = await server.owner();
  actors.push({
    name: "the first owner",
    role: "owner",
    everywhere: true,
    headers: { cookie: first.cookie },
  });
  for (const role of MEMBER_ROLES) {
    const email = role === "agent" ? "kim@shop.example" : `${role}@shop.example`;
    const person = await auth.addPerson({ name: role, email, password: PASSWORD });
    const lists = { identities: [email], teams: [], leads: [] };
    const added = { added_at: NOW, added_by: "" };
    await store.people.add("a", { user: person.id, role, ...lists, ...added });
    const signedIn = cookieOf(
      await server.ask("/api/auth/sign-in/email", {
        method: "POST",
        json: { email, password: PASSWORD },
      }),
    );
    actors.push({ name: role, role, headers: { cookie: signedIn } });
  }
  const owner = actors.find(({ name }) => name === "owner");
  for (const role of KEY_ROLES) {
    const json = { name: role, role };
    const made = await server.ask("/api/keys", {
      method: "POST",
      headers: owner?.headers ?? {},
      json,
    });
    const { key } = (await made.json()) as NewKeyView;
    // The owner writes to nobody, so that a key of theirs sees as an agent nothing at all.
    actors.push({ name: `a ${role} key`, role, program: true, headers: { "x-api-key": key } });
  }
  const agent = actors.find(({ name }) => name === "agent");
  const over = await server.ask("/api/keys", {
    method: "POST",
    headers: agent?.headers ?? {},
    json: { name: "more", role: "lead" },
  });
  const { key } = (await over.json()) as NewKeyView;
  actors.push({
    name: "a lead key of the agent",
    role: "agent",
    program: true,
    headers: { "x-api-key": key },
  });
});
afterAll(async () => {
  await new Promise((resolve) => http.close(resolve));
  await database.store.close();
});

/** They end a session, or open one. */
const SPARED = new Set([
  "POST /api/auth/sign-out",
  "POST /api/setup",
  "POST /api/auth/sign-in/email",
]);

const routes = [...permissionsOfRoutes()]
  .filter(([route]) => !SPARED.has(route))
  .map(([route, permission]) => {
    const [method = "", path = ""] = route.split(" ");
    return { route, method, path, permission };
  });

/** Ids to ask for; one is enough where the path has none. */
const idsFor = (path: string, ...ids: string[]) => (path.includes("{id}") ? ids : ids.slice(0, 1));

const pathTo = (path: string, ws: string, id: string) =>
  path
    .replace("{ws}", ws)
    .replace("{id}", encodeURIComponent(id))
    .replace(/\{\w+\}/g, "x");

async function call(actor: Actor, method: string, path: string, json: unknown = {}) {
  const headers: Record<string, string> = { ...actor.headers };
  const hasBody = method !== "GET" && method !== "DELETE";
  if (hasBody) headers["content-type"] = "application/json";
  const response = await fetch(url + path, {
    method,
    headers,
    ...(hasBody ? { body: JSON.stringify(json) } : {}),
  });
  return { status: response.status, text: await response.text() };
}

/** What the declared permission gives the actor in workspace `a`. */
function allowed({ role, everywhere = false, program = false }: Actor, permission: Permission) {
  if (permission === "anybody") return true;
  if (role === null) return false;
  if (isWorkspacePermission(permission)) return MAY[role].includes(permission);
  return permission === "signed_in" || (permission === "person" ? !program : everywhere);
}

/** Marks of what the actor may not see. */
function hidden({ role, name, everywhere = false }: Actor): string[] {
  if (everywhere) return [];
  if (role === null) return [MINE, COLLEAGUES, HOUSE, OTHER];
  if (MAY[role].includes("read")) return [OTHER];
  const others = [COLLEAGUES, HOUSE, OTHER];
  return name === "a agent key" ? [MINE, ...others] : others;
}

/** Everything stored, in short: what nobody was allowed to change is still as it was. */
async function stored(): Promise<string[]> {
  const lines: string[] = [];
  for (const { name } of await ownTables(database.db)) {
    const { rows } = await sql<{
      hash: string | null;
    }>`select md5(string_agg(t::text, '|' order by t::text)) as hash
      from ${sql.table(name)} t`.execute(database.db);
    lines.push(`${name} ${rows[0]?.hash}`);
  }
  return lines;
}

it("every route declares what it needs", () => {
  expect(routes.filter(({ permission }) => permission === null)).toEqual([]);
  expect(routes.length).toBeGreaterThan(90);
});

const NAMES = [
  "nobody",
  "the first owner",
  ...MEMBER_ROLES,
  ...KEY_ROLES.map((role) => `a ${role} key`),
  "a lead key of the agent",
];
const actorNamed = (name: string): Actor => {
  const found = actors.find((actor) => actor.name === name);
  if (found === undefined) throw new Error(`no actor ${name}`);
  return found;
};

describe.each(NAMES)("%s", (name) => {
  it("is refused what the route's permission does not give, and nothing is changed by asking", async () => {
    const actor = actorNamed(name);
    const before = await stored();
    const wrong: string[] = [];
    for (const { route, method, path, permission } of routes) {
      if (permission === null || allowed(actor, permission)) continue;
      const expected = actor.role === null ? 401 : 403;
      for (const id of idsFor(path, MINE, COLLEAGUES, "none")) {
        const { status, text } = await call(actor, method, pathTo(path, "a", id));
        if (status !== expected) wrong.push(`${route} ${id}: ${status} ${text.slice(0, 80)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it("meets a workspace of others as if there were none, and changes nothing in it", async () => {
    const actor = actorNamed(name);
    if (actor.everywhere === true) return;
    const before = await stored();
    const wrong: string[] = [];
    for (const { route, method, path, permission } of routes) {
      if (permission === null || !isWorkspacePermission(permission)) continue;
      const there = await call(actor, method, pathTo(path, "b", OTHER));
      const nowhere = await call(actor, method, pathTo(path, "none", OTHER));
      const expected = actor.role === null ? 401 : 404;
      if (there.status !== expected || there.text !== nowhere.text)
        wrong.push(`${route}: ${there.status} ${there.text.slice(0, 80)}`);
    }
    expect(wrong).toEqual([]);
    expect(await stored()).toEqual(before);
  });

  it("reads nothing that is not theirs in any answer", async () => {
    const actor = actorNamed(name);
    const marks = hidden(actor);
    const wrong: string[] = [];
    let read = 0;
    for (const { route, method, path } of routes.filter((one) => one.method === "GET")) {
      for (const id of idsFor(path, MINE, COLLEAGUES, OTHER)) {
        const { status, text } = await call(actor, method, pathTo(path, "a", id));
        if (status === 200) read += 1;
        // An error may repeat nothing either.
        for (const mark of marks)
          if (text.includes(mark)) wrong.push(`${route} ${id}: ${mark} in a ${status}`);
        if (status >= 500) wrong.push(`${route} ${id}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(2);
  });

  it("passes the permission of what they may do", async () => {
    const actor = actorNamed(name);
    const wrong: string[] = [];
    for (const { route, method, path, permission } of routes) {
      if (permission === null || !allowed(actor, permission)) continue;
      const { status, text } = await call(actor, method, pathTo(path, "a", "none"));
      // What is sent is mostly not what the route takes; that it says so shows that it was reached.
      if ([401, 403].includes(status) || text.includes("no such workspace"))
        wrong.push(`${route}: ${status} ${text.slice(0, 80)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("an agent", () => {
  const inside = (path: string) => `/api/workspaces/a/${path}`;
  const promiseOf = async (mark: string) => {
    const lead = actorNamed("lead");
    const { text } = await call(lead, "GET", inside("promises?view=all&limit=100"));
    const { items } = JSON.parse(text) as { items: { id: string; conversation: string }[] };
    return items.find(({ conversation }) => conversation === mark)?.id ?? "";
  };

  it("sees their own, and of a colleague of the same name not even that there is something", async () => {
    const agent = actorNamed("agent");
    expect((await call(agent, "GET", inside(`conversations/${MINE}`))).text).toContain(MINE);
    const theirs = await call(agent, "GET", inside(`conversations/${COLLEAGUES}`));
    expect(theirs).toEqual(await call(agent, "GET", inside("conversations/none")));
    expect(theirs.status).toBe(404);
    const mine = await promiseOf(MINE);
    const others = await promiseOf(COLLEAGUES);
    expect([mine, others].every(Boolean)).toBe(true);
    expect((await call(agent, "GET", inside(`promises/${mine}`))).status).toBe(200);
    expect(await call(agent, "GET", inside(`promises/${others}`))).toEqual(
      await call(agent, "GET", inside("promises/none")),
    );
  });

  it("counts, searches, exports and filters among their own only", async () => {
    const agent = actorNamed("agent");
    const json = async (path: string) =>
      JSON.parse((await call(agent, "GET", path)).text) as unknown;
    for (const search of ["", "?q=tomorrow", "?agent=Kim", "?sort=newest", "?channel=email"])
      expect(await json(inside(`conversations${search}`))).toMatchObject({ total: 1 });
    expect(await json(inside(`conversations?q=${COLLEAGUES}`))).toMatchObject({ total: 0 });
    expect(await json("/api/workspaces")).toMatchObject([{ id: "a", conversations: 1 }]);
    const board = (await json(inside("promises?view=all"))) as { total: number };
    const { text } = await call(agent, "GET", inside("promises/export?view=all&format=ndjson"));
    expect(text.trim().split("\n")).toHaveLength(board.total);
  });

  it("marks their own promise and nobody else's", async () => {
    const agent = actorNamed("agent");
    const json = { kind: "released", reason: "She came by." };
    const others = inside(`promises/${await promiseOf(COLLEAGUES)}/marks`);
    const before = await stored();
    expect((await call(agent, "POST", others, json)).status).toBe(404);
    expect(await stored()).toEqual(before);
    const own = inside(`promises/${await promiseOf(MINE)}/marks`);
    expect((await call(agent, "POST", own, json)).status).toBe(200);
  });

  it("answers a finding of their own, not a colleague's, and not without a reason", async () => {
    const agent = actorNamed("agent");
    const findingOf = async (mark: string) => {
      const { text } = await call(actorNamed("lead"), "GET", inside(`conversations/${mark}`));
      const { review } = JSON.parse(text) as { review: { findings: { id: string }[] } };
      return { conversation: mark, finding: review.findings[0]?.id ?? "" };
    };
    const say = (json: object) => call(agent, "POST", inside("findings/answers"), json);
    const disagree = { answer: "disagree", reason: "I had called her." };
    const own = await findingOf(MINE);
    const others = await findingOf(COLLEAGUES);
    expect(own.finding && others.finding).not.toBe("");
    expect((await say({ ...own, ...disagree })).status).toBe(200);
    expect((await say({ ...own, ...disagree, reason: " " })).status).toBe(400);
    const refused = await say({ ...others, ...disagree });
    expect(refused).toEqual(await say({ conversation: "none", finding: "f", ...disagree }));
    expect(refused.status).toBe(404);
    const { text } = await call(actorNamed("reviewer"), "GET", inside("findings/answers"));
    expect(JSON.parse(text)).toMatchObject([{ ...own, by: "kim@shop.example" }]);
  });

  it("cannot become somebody else by another address to sign in with", async () => {
    const agent = actorNamed("agent");
    const account = {
      name: "Kim",
      email: "kim.other@shop.example",
      password: PASSWORD,
      current_password: PASSWORD,
    };
    expect((await call(agent, "POST", "/api/account", account)).status).toBe(200);
    expect((await call(agent, "GET", inside(`conversations/${COLLEAGUES}`))).status).toBe(404);
    expect((await call(agent, "GET", inside(`conversations/${MINE}`))).status).toBe(200);
  });
});
