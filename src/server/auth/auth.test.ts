import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { NewKeyView } from "../../model/access.ts";
import type { SessionView } from "../../model/api.ts";
import { cookieOf, ORIGIN, testServer } from "../testing/test_server.ts";
import { oneTimeToken } from "./one_time_token.ts";
import { authSecret } from "./secret.ts";

const ACCOUNT = { name: "Ada", email: "Ada@shop.example", password: "correct horse battery" };

let server: Awaited<ReturnType<typeof testServer>>;
beforeEach(async () => {
  server = await testServer();
});

const post = (path: string, json: unknown, headers: Record<string, string> = {}) =>
  server.ask(path, { method: "POST", json, headers });
const session = async (headers: Record<string, string> = {}) =>
  (await (await server.ask("/api/session", { headers })).json()) as SessionView;

describe("set-up", () => {
  it("goes from nobody to owner to owner with a password", async () => {
    expect(await session()).toMatchObject({ signed_in: false, needs_setup: true });
    const owner = await server.owner();
    expect(await session(owner)).toEqual({
      signed_in: true,
      name: "Owner",
      email: null,
      needs_password: true,
      needs_setup: false,
      has_password: false,
      linked: false,
      provider: null,
    });
    const response = await post("/api/account", ACCOUNT, owner);
    expect(await response.json()).toMatchObject({
      name: "Ada",
      email: "ada@shop.example",
      needs_password: false,
    });
  });

  it("opens the link once only", async () => {
    expect((await post("/api/setup", { token: server.token })).status).toBe(200);
    expect((await post("/api/setup", { token: server.token })).status).toBe(403);
  });

  it.each(["", "x", "../../", "0".repeat(43)])("refuses the token %j", async (token) => {
    const response = await post("/api/setup", { token });
    expect([400, 403]).toContain(response.status);
    expect(response.headers.getSetCookie()).toEqual([]);
    expect(await session()).toMatchObject({ needs_setup: true });
  });

  it("opens no link once there is a password", async () => {
    const owner = await server.owner();
    await post("/api/account", ACCOUNT, owner);
    const token = oneTimeToken();
    const { openAuth } = await import("./open_auth.ts");
    const again = await openAuth({
      database: server.database,
      secret: "another secret of more than 32 characters",
      token,
      secureCookies: false,
      log: server.services.log,
    });
    await expect(again.openWithToken(token.token)).rejects.toMatchObject({ code: "forbidden" });
  });

  it("gives a cookie that scripts and other sites cannot use", async () => {
    const response = await post("/api/setup", { token: server.token });
    const [cookie = ""] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^amends\.session_token=.*HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Lax/i);
  });

  it("logs no warning about tables on a fresh database", () => {
    expect(JSON.stringify(server.lines)).not.toContain("schema mismatch");
  });
});

describe("sign-in", () => {
  it("by e-mail and password, and sign-out", async () => {
    await post("/api/account", ACCOUNT, await server.owner());
    const { email, password } = ACCOUNT;
    const response = await post("/api/auth/sign-in/email", { email, password });
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ signed_in: true, name: "Ada" });
    const cookie = cookieOf(response);
    expect(await session({ cookie })).toMatchObject({ signed_in: true });
    await post("/api/auth/sign-out", {}, { cookie });
    expect(await session({ cookie })).toMatchObject({ signed_in: false });
  });

  it("tells a wrong password and an unknown address apart to nobody", async () => {
    await post("/api/account", ACCOUNT, await server.owner());
    const wrong = await post("/api/auth/sign-in/email", { ...ACCOUNT, password: "wrong" });
    const unknown = await post("/api/auth/sign-in/email", { ...ACCOUNT, email: "b@x.example" });
    expect([wrong.status, unknown.status]).toEqual([401, 401]);
    expect(await wrong.text()).toBe(await unknown.text());
  });

  it("does not open the owner without a password by an empty one", async () => {
    await server.owner();
    const email = "owner@amends.invalid";
    for (const password of ["", "x"]) {
      const response = await post("/api/auth/sign-in/email", { email, password });
      expect([400, 401]).toContain(response.status);
    }
  });

  it("is refused after many attempts, and says when to come back", async () => {
    const tries = [];
    for (let i = 0; i < 12; i += 1) {
      tries.push(await post("/api/auth/sign-in/email", { email: "a@x.example", password: "no" }));
    }
    const last = tries.at(-1);
    expect(tries[0]?.status).toBe(401);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("ends other sessions when the password changes, and asks for the old one", async () => {
    const owner = await server.owner();
    await post("/api/account", ACCOUNT, owner);
    const other = cookieOf(await post("/api/auth/sign-in/email", ACCOUNT));
    expect(await session({ cookie: other })).toMatchObject({ signed_in: true });
    const changed = { ...ACCOUNT, password: "another long password" };
    expect((await post("/api/account", changed, owner)).status).toBe(403);
    const proven = { ...changed, current_password: ACCOUNT.password };
    expect((await post("/api/account", proven, owner)).status).toBe(200);
    expect(await session({ cookie: other })).toMatchObject({ signed_in: false });
    expect(await session(owner)).toMatchObject({ signed_in: true });
  });

  it("nobody can sign up, and no other route of the library is reachable", async () => {
    const owner = await server.owner();
    for (const path of ["sign-up/email", "update-user", "api-key/create", "list-sessions"]) {
      const response = await post(`/api/auth/${path}`, ACCOUNT, owner);
      expect(response.status).toBe(404);
    }
  });

  it("believes no forged or changed cookie", async () => {
    const { cookie } = await server.owner();
    const forged = cookie.replace(/=(.)/, (_, first) => `=${first === "a" ? "b" : "a"}`);
    expect(forged).not.toBe(cookie);
    expect(await session({ cookie: forged })).toMatchObject({ signed_in: false });
    expect(await session({ cookie: "amends.session_token=x.y" })).toMatchObject({
      signed_in: false,
    });
  });
});

const makeKey = async (role: string, owner: Record<string, string>) =>
  (await (await post("/api/keys", { name: "nightly", role }, owner)).json()) as NewKeyView;

describe("keys", () => {
  it("let a program read, or change, but never manage access", async () => {
    const owner = await server.owner();
    const read = { "x-api-key": (await makeKey("read_only", owner)).key };
    const write = { authorization: `Bearer ${(await makeKey("lead", owner)).key}` };
    const erase = "/api/workspaces/main/erase";
    expect((await server.ask("/api/workspaces", { headers: read })).status).toBe(200);
    expect((await post("/api/lint", { draft: "hi" }, read)).status).toBe(200);
    expect((await post(erase, { who: "a@x.example" }, read)).status).toBe(403);
    expect((await post(erase, { who: "a@x.example" }, write)).status).toBe(200);
    for (const headers of [read, write]) {
      expect((await server.ask("/api/keys", { headers })).status).toBe(403);
      expect((await post("/api/keys", { name: "more" }, headers)).status).toBe(403);
      expect((await post("/api/account", ACCOUNT, headers)).status).toBe(403);
      const remove = { method: "DELETE", headers };
      expect((await server.ask("/api/workspaces/demo", remove)).status).toBe(403);
    }
  });

  it("are listed without the key and stop working when removed", async () => {
    const owner = await server.owner();
    const { id, key } = await makeKey("read_only", owner);
    const list = await (await server.ask("/api/keys", { headers: owner })).text();
    expect(list).toContain(id);
    expect(list).not.toContain(key);
    const removed = await server.ask(`/api/keys/${id}`, { method: "DELETE", headers: owner });
    expect(removed.status).toBe(204);
    const headers = { "x-api-key": key };
    expect((await server.ask("/api/workspaces", { headers })).status).toBe(401);
  });

  describe("that were used a moment ago", () => {
    let owner: Record<string, string>;
    let made: NewKeyView;
    const ask = async () => {
      const headers = { "x-api-key": made.key };
      return (await server.ask("/api/workspaces", { headers })).status;
    };
    const rows = async () => (await sql`select * from auth_key`.execute(server.database)).rows;
    beforeEach(async () => {
      owner = await server.owner();
      made = await makeKey("read_only", owner);
      await ask();
    });

    it("are read only: nothing is written for another request", async () => {
      const before = await rows();
      expect(await ask()).toBe(200);
      expect(await rows()).toEqual(before);
    });

    it("have the role that they were made with", async () => {
      const headers = { "x-api-key": made.key };
      const erased = await post("/api/workspaces/main/erase", { who: "a@x.example" }, headers);
      expect(erased.status).toBe(403);
    });

    it("stop working at once when removed, switched off or expired", async () => {
      await sql`update auth_key set enabled = false`.execute(server.database);
      expect(await ask()).toBe(401);
      await sql`update auth_key set enabled = true`.execute(server.database);
      expect(await ask()).toBe(200);
      await sql`update auth_key set "expiresAt" = now() - interval '1 second'`.execute(
        server.database,
      );
      expect(await ask()).toBe(401);
      made = await makeKey("read_only", owner);
      expect([await ask(), await ask()]).toEqual([200, 200]);
      await server.ask(`/api/keys/${made.id}`, { method: "DELETE", headers: owner });
      expect(await ask()).toBe(401);
    });

    it("have their use noted again after a minute", async () => {
      await sql`update auth_key set "lastRequest" = now() - interval '61 seconds'`.execute(
        server.database,
      );
      const before = await rows();
      expect(await ask()).toBe(200);
      expect(await rows()).not.toEqual(before);
    });
  });

  it("are refused when wrong, even beside a good session", async () => {
    const owner = await server.owner();
    for (const key of ["", "amends_x", "x".repeat(10_000)]) {
      const headers = { ...owner, "x-api-key": key };
      const status = (await server.ask("/api/workspaces", { headers })).status;
      expect(status).toBe(401);
    }
  });
});

describe("secret", () => {
  it("is made once, readable by its owner only", async () => {
    const dir = await mkdtemp(join(tmpdir(), "amends-secret-"));
    const [first, second] = await Promise.all([authSecret(dir, ""), authSecret(dir, "")]);
    expect(first).toBe(second);
    expect(first.length).toBeGreaterThanOrEqual(43);
    const file = join(dir, "auth.secret");
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, "utf8")).toBe(first);
  });

  it("is refused when short", async () => {
    const dir = await mkdtemp(join(tmpdir(), "amends-secret-"));
    await writeFile(join(dir, "auth.secret"), "short");
    await expect(authSecret(dir, "")).rejects.toMatchObject({ code: "invalid_config" });
    await expect(authSecret(dir, "given, short")).rejects.toMatchObject({ code: "invalid_config" });
  });
});

describe("other sites", () => {
  it.each<Record<string, string>>([
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: "http://127.0.0.1:4001" },
    { "sec-fetch-site": "cross-site" },
    { "sec-fetch-site": "same-site" },
  ])("cannot change anything: %j", async (headers) => {
    const { cookie } = await server.owner();
    const response = await post("/api/lint", { draft: "x" }, { cookie, ...headers });
    expect(response.status).toBe(403);
  });

  it("own pages can", async () => {
    const { cookie } = await server.owner();
    const own: Record<string, string>[] = [
      { origin: ORIGIN },
      { "sec-fetch-site": "same-origin" },
      {},
    ];
    for (const headers of own) {
      const response = await post("/api/lint", { draft: "x" }, { cookie, ...headers });
      expect(response.status).toBe(200);
    }
  });

  it.each(["evil.example", "127.0.0.1.evil.example", "localhost.evil.example:4000", "a@127.0.0.1"])(
    "cannot rebind the name %s to this server",
    async (host) => {
      expect((await server.ask("/api/health", { headers: { host } })).status).toBe(403);
      expect((await server.ask("/", { headers: { host } })).status).toBe(403);
    },
  );

  it.each(["localhost:4000", "127.0.0.1", "[::1]:4000", "192.168.1.4:4000"])(
    "%s may be named",
    async (host) => {
      expect((await server.ask("/api/health", { headers: { host } })).status).toBe(200);
    },
  );

  it("a public address is ours, also behind a proxy that changes Host", async () => {
    server = await testServer({ publicUrl: new URL("https://amends.example.com") });
    const { cookie } = await server.owner();
    const change = (headers: Record<string, string>) =>
      post("/api/lint", { draft: "x" }, { cookie, ...headers });
    const origin = "https://amends.example.com";
    expect((await change({ origin })).status).toBe(200);
    expect((await change({ origin, host: "amends.example.com" })).status).toBe(200);
    expect((await change({ origin: "http://amends.example.com" })).status).toBe(403);
    expect((await change({ origin: "https://evil.example" })).status).toBe(403);
  });
});
