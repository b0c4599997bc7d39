import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { VERSION } from "../model/version.ts";
import { openApiDocument } from "./openapi.ts";
import { testServer } from "./testing/test_server.ts";

type Server = Awaited<ReturnType<typeof testServer>>;
let server: Server;
let owner: { cookie: string; origin: string };

beforeAll(async () => {
  server = await testServer();
  owner = await server.owner();
});

/** Method and path of every route in the OpenAPI document. */
const operations = Object.entries(openApiDocument().paths ?? {}).flatMap(([path, item]) =>
  Object.entries(item as Record<string, { security?: unknown[] }>).map(([method, operation]) => ({
    method: method.toUpperCase(),
    path,
    open: operation.security?.length === 0,
  })),
);
const concrete = (path: string) => path.replace("{ws}", "main").replace("{id}", "x");

describe("every route", () => {
  it("is in the OpenAPI document", () => {
    const served = server.app.routes
      .filter(({ method, path }) => method !== "ALL" && path.startsWith("/api/"))
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const listed = operations.map(({ method, path }) => `${method} ${path}`);
    const unlisted = new Set(served.filter((route) => !listed.includes(route)));
    expect([...unlisted].sort()).toEqual(["GET /api/docs", "GET /api/openapi.json"]);
    expect(listed.length).toBeGreaterThan(20);
  });

  it.each(operations.filter(({ open }) => !open))(
    "$method $path answers 401 to strangers",
    async ({ method, path }) => {
      const response = await server.ask(concrete(path), { method });
      expect(response.status).toBe(401);
      expect(await response.json()).toMatchObject({ error: { code: "unauthenticated" } });
    },
  );

  const isOfProvider = (path: string) => path.startsWith("/api/auth/oidc/");
  it.each(operations.filter(({ path }) => isOfProvider(path)))(
    "$path says that there is no provider, where none is set up",
    async ({ path }) => {
      const response = await server.ask(path);
      expect(response.status).toBe(404);
      expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
    },
  );

  it.each(
    operations.filter(({ open, method, path }) => open && method === "GET" && !isOfProvider(path)),
  )("$path is open", async ({ path }) => {
    expect((await server.ask(path)).status).toBe(200);
  });

  it("that does not exist answers 401 to strangers and 404 to the owner", async () => {
    expect((await server.ask("/api/nothing")).status).toBe(401);
    expect((await server.ask("/api/nothing", { headers: owner })).status).toBe(404);
  });
});

describe("errors", () => {
  it("name the field that is wrong and do not repeat its value", async () => {
    const path = "/api/workspaces/main/conversations?limit=secretvalue";
    const response = await server.ask(path, { headers: owner });
    expect(response.status).toBe(400);
    const { error } = (await response.json()) as { error: { place: string; message: string } };
    expect(error.place).toBe("limit");
    expect(JSON.stringify(error)).not.toContain("secretvalue");
  });

  it.each(["{", "[]", '"text"', "null", '{"draft":5}', '{"__proto__":{"draft":"x"}}'])(
    "body %s is refused with 400",
    async (body) => {
      const headers = { ...owner, "content-type": "application/json" };
      const response = await server.ask("/api/lint", { method: "POST", headers, body });
      expect(response.status).toBe(400);
      expect(await response.json()).toHaveProperty("error.code", "invalid_input");
    },
  );

  it("refuse a JSON body over 4 MB", async () => {
    const json = { draft: "x", thread: "y".repeat(5_000_000) };
    const response = await server.ask("/api/lint", { method: "POST", headers: owner, json });
    expect(response.status).toBe(413);
  });

  it("that nobody expected show and log no text", async () => {
    const response = await server.ask("/api/workspaces/main/overview", { headers: owner });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("secret words");
    expect(JSON.stringify(server.lines)).not.toContain("secret words");
    expect(JSON.stringify(server.lines)).toContain("fake_store");
  });

  it("answer 404 for a workspace that does not exist", async () => {
    for (const name of ["nowhere", "..%2f..%2fetc", "%00", "a%27%20or%201=1"]) {
      const response = await server.ask(`/api/workspaces/${name}/promises`, { headers: owner });
      expect(response.status).toBe(404);
    }
  });
});

describe("the log", () => {
  it("has the template of a path, never the path or the query", async () => {
    const path = "/api/workspaces/main/conversations/anna%40example.org?x=privatething";
    await server.ask(path, { headers: owner });
    const text = JSON.stringify(server.lines);
    expect(text).toContain("/api/workspaces/:ws/conversations/:id");
    expect(text).not.toContain("anna");
    expect(text).not.toContain("privatething");
  });
});

describe("headers", () => {
  it("keep scripts, frames and referrers out", async () => {
    const { headers } = await server.ask("/api/health");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/script-src 'self'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("pages", () => {
  it("say plainly when the web app is not built", async () => {
    const response = await server.ask("/conversations/42");
    expect(response.status).toBe(503);
    expect(await response.text()).toContain("npm run build");
  });

  it("describe the API without anything from outside", async () => {
    const text = await (await server.ask("/api/docs")).text();
    for (const { path } of operations) expect(text).toContain(path);
    expect(text).not.toMatch(/<script|https?:\/\//);
  });
});

it("has the version of the package", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(VERSION).toBe(version);
});
