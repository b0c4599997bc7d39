import { readFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { SessionView } from "../../model/api.ts";
import { fixtureApi } from "./fixture_api.ts";

const FOLDER = "dist/web";
/** As src/server/guard/headers.ts sends it: what breaks under it must break here too. */
const POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; " +
  "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; " +
  "form-action 'self'; frame-ancestors 'none'";

export const OWNER: SessionView = {
  signed_in: true,
  name: "Ada",
  email: "ada@shop.example",
  needs_password: false,
  needs_setup: false,
  has_password: true,
  linked: false,
  provider: "Shop ID",
};

/** The built pages on invented data, on a port of this machine. */
export function serveFixtures(session: SessionView = OWNER, port = 0) {
  const app = new Hono();
  app.use(async (c, next) => {
    await next();
    c.header("Content-Security-Policy", POLICY);
  });
  app.route("/", fixtureApi(Date.now(), session));
  app.use("*", serveStatic({ root: FOLDER }));
  app.get("*", async (c) => c.html(await readFile(`${FOLDER}/index.html`, "utf8")));
  const server = serve({ fetch: app.fetch, hostname: "127.0.0.1", port });
  return new Promise<{ url: string; close: () => void }>((resolve) => {
    server.on("listening", () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${taken}`, close: () => void server.close() });
    });
  });
}
