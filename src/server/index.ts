import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { AmendsError } from "../model/errors.ts";
import type { LiveConnections } from "../jobs/connections/index.ts";
import type { Backups } from "../jobs/backups/index.ts";
import type { Delivery } from "../jobs/delivery/index.ts";
import type { Upkeep } from "../jobs/upkeep.ts";
import { VERSION } from "../model/version.ts";
import type { WholeDatabase } from "../store/backup/index.ts";
import type { Store } from "../store/types.ts";
import { createApp } from "./app.ts";
import type { AuthDatabase } from "./auth/better_auth.ts";
import { oneTimeToken } from "./auth/one_time_token.ts";
import { openAuth } from "./auth/open_auth.ts";
import { openProvider } from "./auth/oidc/provider.ts";
import { oidcSettings } from "./auth/oidc/settings.ts";
import { authSecret } from "./auth/secret.ts";
import { openBrowser } from "./browser.ts";
import { signInAttempts } from "./guard/attempts.ts";
import { openImportDesk } from "./imports/desk.ts";
import type { RunImport } from "./imports/order.ts";
import { listen } from "./listen.ts";
import { errorFields, type Log, openLog } from "./log.ts";
import { openMetrics } from "./metrics/index.ts";
import { metricsToken } from "./metrics/routes.ts";
import { localDoor } from "./local.ts";
import type { Services } from "./services.ts";
import { stagedOver } from "./staged.ts";
import { workOver } from "./work.ts";

export interface ServeOptions {
  store: Store;
  /** The store's Kysely instance: sign-in keeps its tables in the same database. */
  database: AuthDatabase;
  /** Runs one import to its end; see jobs. */
  runImport: RunImport;
  /** Keeps stored reviews true; see jobs. */
  upkeep: Upkeep;
  /** Sends reminders; see jobs. */
  delivery: Delivery;
  /** Reads live connections; see jobs. */
  connections: LiveConnections;
  /** The database beside its workspaces: its size, whether its tables are of this version. */
  whole: WholeDatabase;
  /** Makes backups every night; see jobs. */
  backups: Backups;
  /** Secret and uploads are kept here. */
  dataDir: string;
  port?: number;
  /** Address to listen on; loopback until the owner has a password, whatever is asked. */
  host?: string;
  /** The address people use when a proxy stands before us, e.g. https://amends.example.com. */
  publicUrl?: string;
  /** Largest upload in bytes. */
  maxUpload?: number;
  /** Folder of the built web app. */
  webFolder?: string;
  /** Opens the page in the browser. */
  open?: boolean;
  log?: Log;
}

export interface Running {
  url: string;
  /** One-time link for the owner; null once the owner has a password. */
  setupLink: string | null;
  /** What a person should know: another port, loopback only. */
  notices: readonly string[];
  /** Stops listening, ends open requests, stops the import in hand. The store stays open. */
  close: () => Promise<void>;
}

const DEFAULT_PORT = 4400;
const LOOPBACK = "127.0.0.1";
const GIGABYTE = 1024 ** 3;
/** An upload may take long on a slow line; a request that takes longer is dropped. */
const LONGEST_REQUEST_MS = 3_600_000;
/** Requests get this long to end when the server stops. */
const GRACE_MS = 2000;

const now = () => new Date().toISOString();

/** Starts the HTTP server: API, sign-in and web app. */
export async function serve(options: ServeOptions): Promise<Running> {
  const log = options.log ?? openLog();
  const publicUrl = publicUrlOf(options.publicUrl);
  const secureCookies = publicUrl?.protocol === "https:";
  const token = oneTimeToken();
  const secret = await authSecret(options.dataDir);
  const { database, store } = options;
  const auth = await openAuth({ database, secret, token, secureCookies, log });
  const settings = await oidcSettings(options.dataDir);
  const oidc = settings && {
    provider: openProvider(settings),
    secret,
    origin: publicUrl?.origin ?? null,
  };
  const imports = openImportDesk({
    store,
    run: options.runImport,
    folder: join(options.dataDir, "uploads"),
    limit: options.maxUpload ?? 4 * GIGABYTE,
    now,
    log,
  });
  const door = localDoor(options.dataDir);
  const attempts = signInAttempts(Date.now);
  const metrics = openMetrics({ whole: options.whole, backups: options.backups, now });
  const services: Services = {
    version: VERSION,
    store,
    auth,
    oidc,
    attempts,
    imports,
    delivery: options.delivery,
    connections: options.connections.desk,
    hooks: options.connections.hooks,
    writeBack: options.connections.writeBack,
    sidebar: options.connections.sidebar,
    backups: options.backups,
    whole: options.whole,
    metrics,
    isLocalToken: door.isToken,
    work: workOver(store, () => options.upkeep.wake()),
    staged: stagedOver(store, options.upkeep),
    configChanged: (workspace) => options.upkeep.configChanged(workspace),
    now,
    log,
    ...engine,
  };
  const webFolder = options.webFolder ?? builtWebApp();
  const app = createApp(services, { publicUrl, webFolder, metricsToken: metricsToken() });

  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.requestTimeout = LONGEST_REQUEST_MS;
  const { hasPassword } = await auth.owner();
  const wished = { host: options.host ?? LOOPBACK, port: options.port ?? DEFAULT_PORT };
  const host = hasPassword ? wished.host : LOOPBACK;
  const port = await listen(server, host, wished.port);
  await imports.resume();
  options.upkeep.start((error) => log.error(errorFields(error), "upkeep failed"), metrics.work);

  options.delivery.start({
    address: publicUrl?.origin ?? null,
    onError: (error) => log.error(errorFields(error), "delivery failed"),
  });

  options.connections.start((error) => log.error(errorFields(error), "connection failed"));

  options.backups.start((error) => log.error(errorFields(error), "backup failed"));
  await door.open(`http://${shown(host)}:${port}`);

  const url = publicUrl?.origin ?? `http://${shown(host)}:${port}`;
  const setupLink = hasPassword ? null : `${url}/setup?token=${token.token}`;
  if (options.open === true) openBrowser(setupLink ?? url);
  return {
    url,
    setupLink,
    notices: notices(wished, { host, port }),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await door.close();
      await options.backups.close();
      await imports.close();
      await options.upkeep.close();
      await options.delivery.close();
      await options.connections.close();
      // A connection that has just become idle would stay open for the sake of a next request.
      const tidy = setInterval(() => server.closeIdleConnections(), 50);
      const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
      await closed;
      clearInterval(tidy);
      clearTimeout(force);
    },
  };
}

function publicUrlOf(text: string | undefined): URL | null {
  if (text === undefined) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/") return url;
  throw new AmendsError("usage", "The public URL must look like https://amends.example.com.");
}

/** The engine behind the routes, loaded when first asked: a start does not wait for the rules. */
const engine: Pick<Services, "lint" | "sins" | "evidence" | "checkHouse" | "tryHouse"> = {
  lint: async (request, setting, now) =>
    (await import("./linting.ts")).lintReply(request, setting, now),
  checkHouse: async (...about) => (await import("./check_house.ts")).checkHouse(...about),
  tryHouse: async (...about) => (await import("../jobs/try_house.ts")).tryHouse(...about),
  sins: async () =>
    (await import("./sin_views.ts")).sinViews((await import("../sins/index.ts")).SINS),
  evidence: async () => (await import("../sins/track_records.ts")).TRACK_RECORDS,
};

/** dist/web beside the compiled server; in the source tree the same folder. */
function builtWebApp(): string {
  const beside = fileURLToPath(new URL("../web", import.meta.url));
  const built = fileURLToPath(new URL("../../dist/web", import.meta.url));
  return existsSync(join(beside, "main.tsx")) ? built : beside;
}

interface Place {
  host: string;
  port: number;
}

function notices(wished: Place, real: Place): string[] {
  const said: string[] = [];
  if (wished.port !== 0 && wished.port !== real.port) {
    said.push(`Port ${wished.port} is in use; listening on ${real.port}.`);
  }
  if (wished.host !== real.host) {
    said.push(
      `Listening on this machine only (${real.host}) until the owner has chosen a password; restart after that to listen on ${wished.host}.`,
    );
  }
  return said;
}

/** An address as it stands in a URL; "all addresses" is shown as this machine. */
function shown(host: string): string {
  if (host === "0.0.0.0" || host === "::") return LOOPBACK;
  return host.includes(":") ? `[${host}]` : host;
}
