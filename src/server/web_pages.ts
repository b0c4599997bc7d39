import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OpenAPIHono } from "@hono/zod-openapi";
import { serveStatic } from "@hono/node-server/serve-static";
import { html } from "hono/html";
import type { ServerEnv } from "./services.ts";

/**
 * Serves the built web app: files as they are (hashed ones for ever), and its page for every other
 * path, because the app has its own routes.
 */
export function webPages(app: OpenAPIHono<ServerEnv>, folder: string): void {
  if (!existsSync(join(folder, "index.html"))) {
    app.get("*", (c) => c.html(notBuilt, 503));
    return;
  }
  app.use(
    "/assets/*",
    serveStatic({
      root: folder,
      onFound: (_path, c) => c.header("Cache-Control", "public, max-age=31536000, immutable"),
    }),
  );
  // A page of an older build asks for a file that is gone: say so, rather than send it a page.
  app.get("/assets/*", (c) => c.text("Not found", 404));
  app.use(
    "*",
    serveStatic({ root: folder, onFound: (_path, c) => c.header("Cache-Control", "no-cache") }),
  );
  app.get("*", async (c) => {
    c.header("Cache-Control", "no-cache");
    return c.html(await readFile(join(folder, "index.html"), "utf8"));
  });
}

const notBuilt = html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8" /><title>Amends</title></head>
<body>
<h1>The web app is not built</h1>
<p>Run <code>npm run build</code>, then start again. The API works: see <a href="/api/docs">its page</a>.</p>
</body>
</html>`;
