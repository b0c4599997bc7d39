import { setTimeout as sleep } from "node:timers/promises";
import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { z } from "zod";
import type { Connector } from "../../connect/types.ts";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import { tokenEndpoint } from "../../connect/testing/token_endpoint.ts";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { vaultWith } from "../delivery/vault.ts";
import { accessOf } from "./access.ts";
import { connectionsDesk } from "./desk.ts";
import { secretsOf } from "./secrets.ts";

const vault = vaultWith("a key for tests, thirty-two long");
const TYPED = { client_id: "shop", client_secret: "hush", refresh_token: "refresh-0" };
const Settings = z.object({ ...COMMON_SETTINGS, token_url: z.string() });
const Secrets = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  refresh_token: z.string(),
  webhook_secret: z.string().optional(),
});

/** A connection that uses tokens; its test uses one. */
const connector: Connector<z.infer<typeof Settings>, z.infer<typeof Secrets>> = {
  kind: "front",
  settings: Settings,
  secrets: Secrets,
  pollSeconds: 60,
  grant: ({ token_url }, { webhook_secret: _other, ...form }) => ({
    url: token_url,
    form: { grant_type: "refresh_token", ...form },
  }),
  test: async ({ token }) => ({ account: (await token?.()) ?? "none", choices: [] }),
  async *pull() {
    yield* [];
  },
};

describe.each(DATABASES)("tokens on %s", { timeout: 170_000 }, (_name, open) => {
  let database: TestDatabase;
  let endpoint: Awaited<ReturnType<typeof tokenEndpoint>>;
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    endpoint = await tokenEndpoint({ user: "help@shop.example" });
  });
  afterEach(async () => {
    await endpoint.close();
    await database.store.removeWorkspace(`tokens-${number}`);
  });

  async function house() {
    const ws = `tokens-${(number += 1)}`;
    const { store } = database;
    await store.createWorkspace(ws, "A house", false);
    const connectors = { front: connector };
    const desk = connectionsDesk(store, { vault, connectors, now: () => new Date().toISOString() });
    const settings = { token_url: endpoint.url, private_network: true };
    const request = { kind: "front", name: "Front", settings, secrets: TYPED } as const;
    /** Where a process takes its tokens from. */
    const source = async (id: string) => {
      const stored = await store.connections.get(ws, id);
      if (stored === null) throw new Error("the connection is not there");
      const { connections } = store;
      const { signal } = new AbortController();
      const made = accessOf(stored, { connector, vault, connections, staff: [], signal });
      if (made.token === undefined) throw new Error("there are no tokens");
      return made.token;
    };
    const secrets = async (id: string) => {
      const stored = await store.connections.get(ws, id);
      return stored === null ? null : secretsOf(vault, stored);
    };
    return { ws, store, desk, request, source, secrets };
  }

  it("of a test are kept for the connection: a refresh token that works once is not lost", async () => {
    const { ws, store, desk, request, source, secrets } = await house();
    expect((await desk.test(ws, request)).account).toBe("token-0");
    const { id } = await desk.add(ws, request);
    expect(endpoint.state.given).toEqual(["token-0", "token-1"]);
    expect(await secrets(id)).toMatchObject({ refresh_token: "refresh-2", client_id: "shop" });
    // What is stored is sealed, and the token that the test got is used on.
    const [stored] = await store.connections.list(ws);
    expect(JSON.stringify(stored)).not.toMatch(/refresh-|token-\d|hush/);
    expect(await (await source(id))()).toBe("token-1");
    expect(endpoint.state.given).toHaveLength(2);
  });

  it("are renewed by one of several processes, before they end and when one is refused", async () => {
    const { ws, desk, request, source, secrets } = await house();
    const { id } = await desk.add(ws, request);
    const all = await Promise.all([source(id), source(id), source(id)]);
    const tokens = (refused?: string) => Promise.all(all.map((of) => of(refused)));
    expect(await tokens()).toEqual(Array(3).fill("token-0"));
    expect(await tokens("token-0")).toEqual(Array(3).fill("token-1"));
    expect(await tokens("token-0")).toEqual(Array(3).fill("token-1"));
    expect(endpoint.state.given).toHaveLength(2);
    expect(await secrets(id)).toMatchObject({ refresh_token: endpoint.state.refresh });
    // One that has ended by the time it is asked for is not used.
    endpoint.state.seconds = 0.02;
    await tokens("token-1");
    endpoint.state.seconds = 3600;
    // By now the last of them was given; so much later each has ended in every process.
    await sleep(40);
    const last = new Set(await tokens());
    expect(last.size).toBe(1);
    expect(await secrets(id)).toMatchObject({ refresh_token: endpoint.state.refresh });
  });

  it("of new secrets count from then on, also when they come while one is renewed", async () => {
    const { ws, desk, request, source, secrets } = await house();
    const { id } = await desk.add(ws, request);
    const of = await source(id);
    await of();
    endpoint.state.before = async () => {
      endpoint.state.before = async () => {};
      await desk.change(ws, id, {
        settings: { ...request.settings, token_url: endpoint.url },
        secrets: { ...TYPED, refresh_token: endpoint.state.refresh },
      });
    };
    const renewed = await of("token-0");
    expect(renewed).toBe("token-2");
    expect(await secrets(id)).toMatchObject({
      refresh_token: endpoint.state.refresh,
      token: { value: "token-2" },
    });
  });

  it("that are refused for good stop; a process that died while it renewed keeps nobody out for long", async () => {
    const { ws, store, desk, request, source } = await house();
    const { id } = await desk.add(ws, request);
    const of = await source(id);
    endpoint.state.status = 400;
    await expect(of("token-0")).rejects.toMatchObject({ permanent: true });
    endpoint.state.status = 503;
    await expect(of("token-0")).rejects.toMatchObject({ permanent: false });
    endpoint.state.status = null;
    const stored = await store.connections.get(ws, id);
    expect(await store.connections.claimRenewal(ws, id, stored?.secrets ?? "", 60)).toBe(true);
    expect(await store.connections.claimRenewal(ws, id, stored?.secrets ?? "", 60)).toBe(false);
    const waiting = of("token-0");
    await sql`update connection set renewing_until = now() where id = ${id}`.execute(database.db);
    expect(await waiting).toBe("token-1");
    await desk.steer(ws, id, "disconnect");
    await expect(of("token-1")).rejects.toBeInstanceOf(ConnectionTrouble);
  });
});
