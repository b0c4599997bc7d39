import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ConnectionTrouble } from "../../connect/trouble.ts";
import type { Connector, Page } from "../../connect/types.ts";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import type { ConversationInput } from "../../model/conversation.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { vaultWith } from "../delivery/vault.ts";
import { connectionsDesk } from "./desk.ts";
import { runConnections, type RunningConnections } from "./run.ts";

const vault = vaultWith("a key for tests, thirty-two long");
/** A loaded machine may need minutes for what takes seconds. */
const LONG = { timeout: 170_000 };
const Settings = z.object({
  ...COMMON_SETTINGS,
  host: z.string(),
  user: z.string().default("help@shop.example"),
});
const Secrets = z.object({
  password: z.string().min(1),
  webhook_secret: z.string().optional(),
});
const CURSOR = z.object({ done: z.number() });

const talk = (n: number): ConversationInput => ({
  id: `t${n}`,
  channel: "chat",
  messages: [
    {
      id: `t${n}-1`,
      at: "2026-03-02T09:00:00Z",
      author: { role: "customer", name: "Rosa" },
      text: "Where is it?",
    },
  ],
});

/** A source of so many pages of one conversation each, and what is done to it. */
function source(pages: number) {
  const state = {
    pages,
    /** Called before each page; may throw. */
    before: async (_n: number): Promise<void> => {},
    seen: [] as unknown[],
    follows: 0,
    news: () => {},
  };
  const connector: Connector<z.infer<typeof Settings>, z.infer<typeof Secrets>> = {
    kind: "imap",
    settings: Settings,
    secrets: Secrets,
    pollSeconds: 60,
    async test({ settings: { host }, secrets: { password } }) {
      if (password === "right") return { account: host, choices: [] };
      throw new ConnectionTrouble("the password is wrong", {
        permanent: true,
        hint: "Enter it again.",
      });
    },
    async *pull(_access, cursor): AsyncGenerator<Page> {
      state.seen.push(cursor);
      let { done } = cursor === null ? { done: 0 } : CURSOR.parse(cursor);
      while (done < state.pages) {
        await state.before(done + 1);
        done += 1;
        const problem = { place: { file: `page ${done}` }, reason: "not a record" };
        yield {
          conversations: [talk(done)],
          problems: done === 2 ? [problem] : [],
          cursor: { done },
          left: state.pages - done,
        };
      }
    },
    follow({ signal }) {
      state.follows += 1;
      return new Promise((resolve) => {
        state.news = resolve;
        signal.addEventListener("abort", () => resolve());
      });
    },
  };
  return { state, connectors: { imap: connector } };
}

describe.each(DATABASES)("live connections on %s", LONG, (_name, open) => {
  let database: TestDatabase;
  let number = 0;
  let running: RunningConnections[] = [];
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  afterEach(async () => {
    await Promise.all(running.map((one) => one.close()));
    running = [];
    await database.store.removeWorkspace(`live-${number}`);
  });

  async function house(pages: number) {
    const ws = `live-${(number += 1)}`;
    const { store } = database;
    await store.createWorkspace(ws, "A house", false);
    const { state, connectors } = source(pages);
    const errors: unknown[] = [];
    const start = () => {
      const one = runConnections(store, {
        vault,
        connectors,
        onError: (error) => errors.push(error),
        look: 20,
      });
      running.push(one);
      return one;
    };
    const desk = connectionsDesk(store, { vault, connectors, now: () => new Date().toISOString() });
    const request = {
      kind: "imap",
      name: "Support",
      settings: { host: "mail.example" },
      secrets: { password: "right" },
    } as const;
    const add = () => desk.add(ws, request);
    const ids = async () => {
      const found: string[] = [];
      for await (const { conversation } of store.each(ws)) found.push(conversation.id);
      return found;
    };
    return { ws, store, desk, state, start, add, request, ids, errors };
  }
  const count = (n: number) => Array.from({ length: n }, (_unused, i) => `t${i + 1}`).toSorted();

  it("are read to their end and then followed; what comes later is taken too", async () => {
    const { ws, desk, state, start, add, ids } = await house(3);
    const { id } = await add();
    start();
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ state: "following", left: 0, messages: 3, problems: 1, error: null });
    expect(await ids()).toEqual(count(3));
    expect(await desk.problems(ws, id)).toMatchObject([
      { place: "page 2", reason: "not a record" },
    ]);
    await expect.poll(() => state.follows, LONG).toBe(1);
    state.pages = 5;
    state.news();
    await expect.poll(() => state.follows, LONG).toBe(2);
    expect(await ids()).toEqual(count(5));
    expect(state.seen).toEqual([null, { done: 3 }]);
  });

  it("go on after the last page that was stored, wherever a process ended", async () => {
    const { ws, desk, state, start, add, ids } = await house(4);
    const { id } = await add();
    state.before = async (n) => {
      if (n === 3) throw new ConnectionTrouble("no answer", { retryAfterMs: 0 });
    };
    start();
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ error: { reason: "no answer", tries: 1 }, messages: 2 });
    expect((await desk.view(ws, id)).next_at).not.toBeNull();
    state.before = async () => {};
    await database.store.connections.wake(ws, id);
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ state: "following", error: null, messages: 4 });
    expect(state.seen.slice(0, 2)).toEqual([null, { done: 2 }]);
    expect(await ids()).toEqual(count(4));
  });

  it("learn what a process stored that was killed before it had learnt", async () => {
    const { ws, state, start, add, store } = await house(2);
    await add();
    const first = start();
    await expect.poll(() => state.follows, LONG).toBe(1);
    await first.close();
    await store.saveTemplates(ws, { conversations: 0, counts: new Map() });
    start();
    await expect.poll(() => state.follows, LONG).toBe(2);
    expect((await store.templates(ws)).conversations).toBe(2);
  });

  it("are read by one process, whoever else looks", async () => {
    const { ws, desk, state, start, add, ids } = await house(6);
    const { id } = await add();
    start();
    start();
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ state: "following", messages: 6 });
    expect(await ids()).toEqual(count(6));
    expect(state.seen).toEqual([null]);
  });

  it("stop at the next page when paused, and go on when resumed", async () => {
    const { ws, desk, state, start, add, ids } = await house(4);
    const { id } = await add();
    state.before = async (n) => {
      if (n === 3) await desk.steer(ws, id, "pause");
    };
    start();
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ state: "paused", messages: 2 });
    state.before = async () => {};
    await desk.steer(ws, id, "resume");
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ state: "following", messages: 4 });
    expect(await ids()).toEqual(count(4));
  });

  it("wait for a person when trying again is no use, and tell our own mistakes without words", async () => {
    const { ws, desk, state, start, add, errors } = await house(1);
    const { id } = await add();
    state.before = async () => {
      throw new ConnectionTrouble("the password is wrong", {
        permanent: true,
        hint: "Enter it again.",
      });
    };
    start();
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({
        state: "error",
        error: { reason: "the password is wrong", hint: "Enter it again." },
      });
    state.before = async () => {
      throw new TypeError("words of a customer");
    };
    await desk.steer(ws, id, "resume");
    await expect
      .poll(async () => (await desk.view(ws, id)).error?.reason, LONG)
      .toMatch(/^an error of ours: TypeError at [\w.]+:\d+$/);
    expect(errors).toHaveLength(1);
  });

  it("are tested before they are stored; secrets come out nowhere and go to no other server", async () => {
    const { ws, store, desk, add, request } = await house(0);
    const wrong = { ...request, secrets: { password: "wrong" } };
    await expect(desk.add(ws, wrong)).rejects.toMatchObject({
      code: "invalid_config",
      message: "the password is wrong",
      hint: "Enter it again.",
    });
    expect(await desk.list(ws)).toEqual([]);
    await expect(desk.add(ws, { ...request, secrets: {} })).rejects.toMatchObject({
      place: { field: "secrets.password" },
    });
    const { id } = await add();
    expect(JSON.stringify(await store.connections.list(ws))).not.toContain("right");
    expect(JSON.stringify(await desk.list(ws))).not.toMatch(/right|sealed|v1\./);
    const { kind, settings } = request;
    expect(await desk.test(ws, { kind, settings, id })).toMatchObject({ account: "mail.example" });
    const elsewhere = { host: "thief.example" };
    await expect(desk.test(ws, { kind, settings: elsewhere, id })).rejects.toMatchObject({
      code: "invalid_config",
    });
    await expect(desk.change(ws, id, { settings: elsewhere })).rejects.toMatchObject({
      code: "invalid_config",
    });
    expect(
      await desk.change(ws, id, {
        name: "Help",
        settings: { ...settings, staff: ["shop.example"] },
      }),
    ).toMatchObject({ name: "Help", settings: { staff: ["shop.example"] } });
    await desk.steer(ws, id, "disconnect");
    await expect(desk.steer(ws, id, "resume")).rejects.toMatchObject({ code: "conflict" });
    await desk.change(ws, id, { secrets: { password: "right" } });
    expect(await desk.steer(ws, id, "resume")).toMatchObject({ state: "backfilling" });
  });

  it("change and go on where they are; another account is refused", async () => {
    const { ws, desk, state, start, add, request, ids } = await house(3);
    const { id } = await add();
    start();
    await expect.poll(() => state.follows, LONG).toBe(1);
    const { settings } = request;
    const every = { ...settings, every_seconds: 300 };
    expect(await desk.change(ws, id, { name: "Help", settings: every })).toMatchObject({
      name: "Help",
      settings: { every_seconds: 300, since: null },
      reads_again: false,
    });
    await expect.poll(() => state.follows, LONG).toBe(2);
    expect(state.seen).toEqual([null, { done: 3 }]);
    await expect(
      desk.change(ws, id, { settings: { ...settings, user: "other@shop.example" } }),
    ).rejects.toMatchObject({
      code: "conflict",
      message: "These settings are of another account.",
    });
    await expect(
      desk.change(ws, id, { settings: { ...settings, since: "someday" } }),
    ).rejects.toMatchObject({ place: { field: "settings.since" } });
    expect(await desk.view(ws, id)).toMatchObject({ settings: { every_seconds: 300 } });
    // Later: what is there stays. Earlier: all is read again, and nothing doubles.
    const later = await desk.change(ws, id, { settings: { ...settings, since: "2026-02-01" } });
    expect(later.reads_again).toBe(false);
    await expect.poll(() => state.follows, LONG).toBe(3);
    const earlier = await desk.change(ws, id, { settings: { ...settings, since: "2025-02-01" } });
    expect(earlier).toMatchObject({ reads_again: true, state: "backfilling" });
    await expect.poll(() => state.follows, LONG).toBe(4);
    expect(state.seen.slice(2)).toEqual([{ done: 3 }, null]);
    expect(await ids()).toEqual(count(3));
  });

  it("take a new secret beside those that stay; one that waited for it goes on, unless it is wrong", async () => {
    const { ws, store, desk, state, start, add } = await house(1);
    const { id } = await add();
    state.before = async () => {
      throw new ConnectionTrouble("the password is wrong", { permanent: true });
    };
    start();
    await expect.poll(() => desk.view(ws, id), LONG).toMatchObject({ state: "error" });
    const before = (await store.connections.get(ws, id))?.secrets;
    await expect(desk.change(ws, id, { secrets: { password: "wrong" } })).rejects.toMatchObject({
      code: "invalid_config",
    });
    expect((await store.connections.get(ws, id))?.secrets).toBe(before);
    state.before = async () => {};
    const changed = await desk.change(ws, id, { secrets: { webhook_secret: "a new one" } });
    expect(JSON.stringify(changed)).not.toMatch(/right|a new one|v1\./);
    await expect
      .poll(() => desk.view(ws, id), LONG)
      .toMatchObject({ state: "following", error: null });
    const { secrets } = (await store.connections.get(ws, id)) ?? {};
    expect(JSON.parse(vault.open(secrets ?? "", `${ws}/connection/${id}`) ?? "")).toEqual({
      password: "right",
      webhook_secret: "a new one",
    });
  });
});
