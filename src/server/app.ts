import { OpenAPIHono } from "@hono/zod-openapi";
import { AmendsError } from "../model/errors.ts";
import { checkAccess } from "./auth/access.ts";
import { calendarFeed } from "./calendar/feed.ts";
import { docsPage } from "./docs_page.ts";
import { errorView, onError } from "./errors.ts";
import { limitTo } from "./guard/body_limit.ts";
import { securityHeaders } from "./guard/headers.ts";
import { checkHost, checkOrigin } from "./guard/host.ts";
import { monitoring } from "./metrics/routes.ts";
import { hooksDoor } from "./hooks/door.ts";
import { logRequests } from "./log.ts";
import { mountRoutes, openApiDocument, openRoutes } from "./openapi.ts";
import { visitPage } from "./visit/page.ts";
import { sidebarHeaders, sidebarPage } from "./sidebar/page.ts";
import { surveyHeaders, surveyPage } from "./survey/page.ts";
import { questionPage } from "./question/page.ts";
import type { ServerEnv, Services } from "./services.ts";
import { webPages } from "./web_pages.ts";

export interface AppOptions {
  /** The address people use when a proxy stands before us; null: addresses and localhost only. */
  publicUrl: URL | null;
  /** What a monitor may send in place of an API key; null: nothing. */
  metricsToken: string | null;
  /** Folder of the built web app. */
  webFolder: string;
}

const MEGABYTE = 1024 * 1024;
/** Largest JSON body; imports are streams and have their own limit. */
const JSON_LIMIT = 4 * MEGABYTE;
/** Largest file with orders or deliveries, or to be looked at; it is read while the sender waits. */
const FILE_LIMIT = 64 * MEGABYTE;

/** The whole HTTP application: guards, API, web pages. Opens no socket. */
export function createApp(services: Services, { publicUrl, webFolder, metricsToken }: AppOptions) {
  const app = new OpenAPIHono<ServerEnv>();
  app.use(async (c, next) => {
    c.set("services", services);
    c.set("principal", null);
    return next();
  });
  app.use("/s/*", surveyHeaders);
  app.use("/sidebar/*", sidebarHeaders);
  app.use(logRequests, securityHeaders(publicUrl?.protocol === "https:"));
  // Asked by name from another machine or container, and open to nobody who has no key.
  monitoring(app, metricsToken);
  app.use(checkHost(publicUrl === null ? [] : [publicUrl.hostname]));
  app.use("/api/*", checkOrigin(publicUrl?.origin ?? null), checkAccess(openRoutes()), noStore);
  app.use("/api/*", (c, next) => {
    if (isUpload(c.req.method, c.req.path)) return next();
    return isReadAtOnce(c.req.method, c.req.path) ? limitFile(c, next) : limitBody(c, next);
  });
  app.get("/api/openapi.json", (c) => c.json(openApiDocument()));
  app.get("/api/docs", (c) => c.html(docsPage(openApiDocument())));
  mountRoutes(app);
  app.all("/api/*", (c) =>
    c.json(errorView(new AmendsError("not_found", "There is no such route.")), 404),
  );
  hooksDoor(app);
  calendarFeed(app);
  questionPage(app);
  surveyPage(app);
  visitPage(app);
  sidebarPage(app);
  webPages(app, webFolder);
  app.onError(onError);
  return app;
}

const limitBody = limitTo(JSON_LIMIT);
const limitFile = limitTo(FILE_LIMIT);

/** Answers of the API hold personal data: no cache keeps them. */
const noStore: Parameters<OpenAPIHono<ServerEnv>["use"]>[1] = async (c, next) => {
  await next();
  // `c.header` would make the answer anew, of a stream of its body.
  if (!c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "no-store");
};

function isUpload(method: string, path: string): boolean {
  return method === "POST" && /^\/api\/workspaces\/[^/]+\/imports$/.test(path);
}

function isReadAtOnce(method: string, path: string): boolean {
  return (
    method === "POST" &&
    /^\/api\/workspaces\/[^/]+\/(?:orders|deliveries|imports\/preview)$/.test(path)
  );
}
