import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { openApiDocument } from "./openapi.ts";
import { testServer } from "./testing/test_server.ts";

let server: Awaited<ReturnType<typeof testServer>>;
let owner: Record<string, string>;

beforeAll(async () => {
  server = await testServer({ limit: 1000 });
  await server.store.createWorkspace("x", "X", false);
  owner = await server.owner();
});

/** Routes that read what they are given; the others would end the session or need a store. */
const SPARED = new Set([
  "/api/auth/sign-out",
  "/api/setup",
  "/api/auth/sign-in/email",
  "/api/account",
]);
const operations = Object.entries(openApiDocument().paths ?? {})
  .filter(([path]) => !SPARED.has(path) && !path.endsWith("/overview"))
  .flatMap(([path, item]) => Object.keys(item).map((method) => ({ method, path })));

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.constantFrom(
    "",
    ".",
    "..",
    "%",
    "%00",
    "\u0000",
    "__proto__",
    "constructor",
    "' or 1=1 --",
    "{{7*7}}",
  ),
  fc.constantFrom("${jndi:ldap://x}", "<script>alert(1)</script>", "\ud800", "x".repeat(5000)),
);
const body = fc.oneof(
  fc.json(),
  nasty,
  fc.object().map((value) => JSON.stringify(value)),
);

/** A lone surrogate cannot stand in a URL; no client can send one. */
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, "?"));

describe("whatever is sent", () => {
  it("no route breaks, and none answers with markup", async () => {
    const request = fc.record({
      operation: fc.constantFrom(...operations),
      id: nasty,
      query: fc.dictionary(
        fc.constantFrom("limit", "cursor", "q", "name", "sin", "from", "x"),
        nasty,
      ),
      body,
      json: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(request, async ({ operation, id, query, body, json }) => {
        const path = operation.path.replace("{ws}", "x").replace("{id}", encoded(id));
        const search = Object.entries(query).map(([key, value]) => `${key}=${encoded(value)}`);
        const method = operation.method.toUpperCase();
        const response = await server.ask(`${path}?${search.join("&")}`, {
          method,
          headers: { ...owner, ...(json ? { "content-type": "application/json" } : {}) },
          body: method === "GET" || method === "DELETE" ? null : body,
        });
        expect(response.status).toBeLessThan(500);
        const type = response.headers.get("content-type") ?? "application/json";
        // The page to print is markup of our own, and may run and load nothing.
        if (operation.path.endsWith("/report/file") && response.ok) {
          expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
          expect(type).toMatch(/^text\/(?:html|plain)|^application\/pdf/);
        } else
          expect(type).toMatch(
            /^application\/(?:json|x-ndjson|vnd\.apache\.parquet)|^text\/(?:event-stream|csv)/,
          );
        await response.body?.cancel();
      }),
      { numRuns: 400 },
    );
  });

  it("the sidebar page opens by no other address, and gives no markup but its own", async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (ws, token, conversation) => {
        const path = `/sidebar/x${encoded(ws)}/x${encoded(token)}?conversation=${encoded(conversation)}`;
        const response = await server.ask(path);
        expect([400, 404]).toContain(response.status);
        expect(response.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
        expect(await response.text()).not.toMatch(/<script>alert|jndi/);
      }),
      { numRuns: 200 },
    );
  });
});
