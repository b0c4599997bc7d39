import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { createApp } from "../app.ts";
import type { AuthDatabase } from "../auth/better_auth.ts";
import { oneTimeToken } from "../auth/one_time_token.ts";
import { openAuth } from "../auth/open_auth.ts";
import { backupsOfNothing, NO_DATABASE } from "../../jobs/backups/testing/no_database.ts";
import { testConnections } from "../../jobs/connections/testing/test_connections.ts";
import { testDelivery } from "../../jobs/delivery/testing/test_delivery.ts";
import { EVERY_WORKSPACE } from "../../model/people.ts";
import type { RunImport } from "../imports/order.ts";
import { signInAttempts } from "../guard/attempts.ts";
import { openImportDesk } from "../imports/desk.ts";
import { openMetrics } from "../metrics/index.ts";
import type { Log } from "../log.ts";
import type { Services } from "../services.ts";
import { stagedOver } from "../staged.ts";
import { workOver } from "../work.ts";
import { countLines } from "./count_lines.ts";
import { fakeStore } from "./fake_store.ts";
import { memoryDatabase } from "./pglite_kysely.ts";

export const NOW = "2026-03-02T12:00:00.000Z";
export const METRICS_TOKEN = "what-a-monitor-sends";
export const LOCAL_TOKEN = "known-to-who-can-read-the-data-folder";
export const ORIGIN = "http://127.0.0.1:4000";

/** The application on a fake store and real sign-in, with a log that can be read. */
export async function testServer(
  over: Partial<Services> & {
    run?: RunImport;
    limit?: number;
    publicUrl?: URL;
    webFolder?: string;
  } = {},
) {
  const lines: object[] = [];
  const keep = (fields: object, text: string) => void lines.push({ ...fields, text });
  const log: Log = { info: keep, warn: keep, error: keep };
  const store = fakeStore([
    { id: "demo", name: "Demo", demo: true, conversations: 0 },
    { id: "main", name: "My team", demo: false, conversations: 0 },
  ]);
  const folder = await mkdtemp(join(tmpdir(), "amends-server-"));
  const token = oneTimeToken();
  const secret = "a secret for tests, forty characters long";
  const database = await emptyDatabase();
  const auth = await openAuth({ database, secret, token, secureCookies: false, log });
  const imports = openImportDesk({
    store: over.store ?? store,
    run: over.run ?? countLines(store, () => NOW),
    folder: join(folder, "uploads"),
    limit: over.limit ?? 1_000_000,
    now: () => NOW,
    log,
  });
  const live = testConnections(over.store ?? store, () => NOW);
  const services: Services = {
    version: "0.0.0",
    store,
    auth,
    oidc: null,
    attempts: signInAttempts(Date.now),
    imports,
    delivery: testDelivery(store, () => NOW),
    connections: live.desk,
    hooks: live.hooks,
    writeBack: live.writeBack,
    sidebar: live.sidebar,
    backups: backupsOfNothing(folder, () => NOW),
    whole: NO_DATABASE,
    metrics: openMetrics({
      whole: over.whole ?? NO_DATABASE,
      backups: backupsOfNothing(folder, () => NOW),
      now: () => NOW,
    }),
    isLocalToken: (given) => given === LOCAL_TOKEN,
    work: workOver(over.store ?? store, () => keep({}, "worker woken")),
    staged: stagedOver(over.store ?? store, {
      wake: () => {},
      configChanged: (workspace) => keep({ workspace }, "configuration changed"),
    }),
    configChanged: (workspace) => keep({ workspace }, "configuration changed"),
    lint: async ({ draft }) => ({
      findings: [],
      promises: [],
      apology: null,
      repairs: [],
      unanswered: [{ quote: draft, kind: "question" }],
    }),
    checkHouse: async (of, ws, file) =>
      (await import("../check_house.ts")).checkHouse(of, ws, file),
    tryHouse: async (of, ws, file, at) =>
      (await import("../../jobs/try_house.ts")).tryHouse(of, ws, file, at),
    sins: async () => [],
    evidence: async () => ({ "apathy.shrug": { right: 7, wrong: 0 } }),
    now: () => NOW,
    log,
    ...over,
  };
  const app = createApp(services, {
    publicUrl: over.publicUrl ?? null,
    metricsToken: METRICS_TOKEN,
    webFolder: over.webFolder ?? join(folder, "no-web"),
  });
  /** A request as a browser or program would send it to 127.0.0.1:4000. */
  const ask = (path: string, init: RequestInit & { json?: unknown } = {}) => {
    const headers = new Headers({ host: "127.0.0.1:4000", ...plain(init.headers) });
    const { json, ...rest } = init;
    if (json !== undefined) headers.set("content-type", "application/json");
    const body = json === undefined ? rest.body : JSON.stringify(json);
    return Promise.resolve(
      app.request(`${ORIGIN}${path}`, { ...rest, headers, body: body ?? null }),
    );
  };
  /**
   * Opens the one-time link and returns headers of the owner's browser. Sign-in is new with each server: on
   * a store that another server used before, this owner comes beside that one.
   */
  const owner = async () => {
    const response = await ask("/api/setup", { method: "POST", json: { token: token.token } });
    const { people } = services.store;
    const { id } = await auth.owner();
    if (id !== null && (await people.list(EVERY_WORKSPACE)).length > 0) {
      const nothing = { identities: [], teams: [], leads: [] };
      const added = { added_at: NOW, added_by: "" };
      await people.add(EVERY_WORKSPACE, { user: id, role: "owner", ...nothing, ...added });
    }
    return { cookie: cookieOf(response), origin: ORIGIN };
  };
  return { app, ask, owner, token: token.token, services, store, lines, folder, database };
}

const database = memoryDatabase();
let used = false;

/** One database per test file, emptied: making one takes a second. */
async function emptyDatabase(): Promise<AuthDatabase> {
  if (used) {
    const tables = sql`auth_user, auth_session, auth_account, auth_verification, auth_key`;
    await sql`truncate ${tables}`.execute(database);
  }
  used = true;
  return database;
}

/** The Cookie header that answers the Set-Cookie headers of a response. */
export function cookieOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";", 1)[0])
    .join("; ");
}

function plain(headers: RequestInit["headers"]): Record<string, string> {
  return Object.fromEntries(new Headers(headers ?? {}));
}
