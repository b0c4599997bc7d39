import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { ConversationInput } from "../../model/conversation.ts";
import type { BadRecord } from "../../model/errors.ts";
import { api as chatwoot } from "../chatwoot/index.ts";
import { desk as chatwootDesk } from "../chatwoot/testing/desk.ts";
import { api as freshdesk } from "../freshdesk/index.ts";
import { desk as freshdeskDesk } from "../freshdesk/testing/desk.ts";
import { api as front } from "../front/index.ts";
import { desk as frontDesk } from "../front/testing/desk.ts";
import { api as helpscout } from "../helpscout/index.ts";
import { desk as helpscoutDesk } from "../helpscout/testing/desk.ts";
import { CONNECTORS } from "../index.ts";
import { api as intercom } from "../intercom/index.ts";
import { desk as intercomDesk } from "../intercom/testing/desk.ts";
import { ConnectionTrouble } from "../trouble.ts";
import type { Access, Connector, Page } from "../types.ts";
import { api as zammad } from "../zammad/index.ts";
import { desk as zammadDesk } from "../zammad/testing/desk.ts";
import { api as zendesk } from "../zendesk/index.ts";
import { desk as zendeskDesk } from "../zendesk/testing/desk.ts";
import type { DeskApi } from "./api.ts";
import type { Pace } from "./client.ts";
import { deskConnector } from "./connector.ts";
import { type FakeDesk, type Fault, serveDesk } from "./testing/server.ts";
import { say, type Talk, worldOf } from "./testing/world.ts";

/**
 * What every help desk must keep to, against a server on this machine that answers in the desk's own form:
 * pages, limits, lost connections, repeats, and a desk that goes on changing while it is read.
 */
const TALKS = 105;
const NOW = Date.parse("2026-04-02T12:00:00Z");

// oxlint-disable-next-line typescript/no-explicit-any -- settings differ from desk to desk
type AnyApi = DeskApi<any, any, any>;
const DESKS: readonly (readonly [name: string, api: AnyApi, desk: FakeDesk])[] = [
  ["zendesk", zendesk, zendeskDesk],
  ["intercom", intercom, intercomDesk],
  ["chatwoot", chatwoot, chatwootDesk],
  ["zammad", zammad, zammadDesk],
  ["helpscout", helpscout, helpscoutDesk],
  ["front", front, frontDesk],
  ["freshdesk", freshdesk, freshdeskDesk],
];

/** Those that tell how many conversations there are; of the others the time reached tells how far it is. */
const BY_TOTAL: ReadonlySet<string> = new Set(["intercom", "chatwoot", "helpscout"]);

/** Conversations by id, the newest as it came last: what a store keeps of what arrives. */
type Kept = Map<string, ConversationInput>;

describe.each(DESKS)("%s", (kind, api, desk) => {
  let talks: Talk[];
  let server: Awaited<ReturnType<typeof serveDesk>>;
  /** Time passes by waiting only. */
  let clock: number;
  let waited: number[];
  const pace: Pace = {
    now: () => clock,
    random: () => 0.5,
    pause: async (milliseconds) => {
      waited.push(milliseconds);
      clock += milliseconds;
    },
  };
  const connector = deskConnector(
    { ...(CONNECTORS[api.kind] as Connector), api },
    pace,
  ) as unknown as Required<Connector>;

  beforeEach(async () => {
    talks = worldOf(TALKS);
    clock = NOW;
    waited = [];
    server = await serveDesk(desk, () => talks);
  });
  afterEach(() => server.close());

  const access = (settings: object = {}, secrets = desk.secrets): Access<object, object> => ({
    settings: connector.settings.parse({ ...desk.settings, ...settings }),
    secrets: connector.secrets.parse(secrets),
    network: server.network,
    staff: [],
    signal: new AbortController().signal,
  });

  /** Pulls until nothing is left, or some pages. Returns the cursor behind them, as a store gives it back. */
  async function pull(kept: Kept, cursor: unknown = null, pages = Number.POSITIVE_INFINITY) {
    const problems: BadRecord[] = [];
    let read = 0;
    let at = cursor;
    for await (const page of connector.pull(access(), cursor)) {
      for (const one of page.conversations) kept.set(one.id, one);
      problems.push(...page.problems);
      at = JSON.parse(JSON.stringify(page.cursor));
      if ((read += 1) === pages) break;
    }
    expect(problems).toEqual([]);
    return { cursor: at, read };
  }

  const prefix = kind === "front" ? "cnv_" : "";
  /** What the world says, without what only one desk tells. */
  const wanted = () =>
    Object.fromEntries(
      talks.map(({ id, customer, said }) => [
        `${prefix}${id}`,
        {
          // Chatwoot has none.
          subject: kind === "chatwoot" ? undefined : `Parcel ${id}`,
          customer: customer.name,
          said: said.map(({ text, by, note, at }) => [
            text,
            by.staff ? "agent" : "customer",
            by.name,
            note,
            new Date(at * 1000).toISOString().slice(0, 19),
          ]),
        },
      ]),
    );
  const given = (kept: Kept) =>
    Object.fromEntries(
      [...kept.values()].map(({ id, subject, customer, messages }) => [
        id,
        {
          subject,
          customer: customer?.name,
          said: messages.map(({ text, html, author, private: note = false, at }) => [
            (text ?? html ?? "").replace(/<\/?p>/g, ""),
            author.role,
            author.name,
            note,
            at?.slice(0, 19),
          ]),
        },
      ]),
    );
  const exact = (kept: Kept) => [...kept.values()].sort((a, b) => a.id.localeCompare(b.id));

  it("says whose the key is, and refuses a wrong one for good", async () => {
    expect((await connector.test(access())).account).toMatch(/Marta Quispe|Shop/);
    const wrong = Object.fromEntries(Object.keys(desk.secrets).map((key) => [key, "wrong-key"]));
    const refused = connector.test(access({}, wrong));
    await expect(refused).rejects.toMatchObject({ permanent: true });
    await expect(refused).rejects.toThrow(/refuses the key/);
    expect(waited).toEqual([]);
  });

  it("brings every conversation whole, over all pages; again, the same", async () => {
    const kept: Kept = new Map();
    const { cursor, read } = await pull(kept);
    expect(read).toBeGreaterThan(1);
    expect(given(kept)).toEqual(wanted());
    const again: Kept = new Map();
    await pull(again);
    expect(exact(again)).toEqual(exact(kept));
    // Followed from where it ended, what is new comes and all that comes once more is the same.
    const [changed] = talks;
    clock += 60_000;
    say(changed as Talk, clock / 1000);
    await pull(kept, cursor);
    expect(given(kept)).toEqual(wanted());
  });

  it("stopped after any page, it goes on there with the same end", async () => {
    const whole: Kept = new Map();
    const { read } = await pull(whole);
    for (let stop = 1; stop < read; stop += 1) {
      const kept: Kept = new Map();
      const first = await pull(kept, null, stop);
      await pull(kept, first.cursor);
      expect([stop, exact(kept)]).toEqual([stop, exact(whole)]);
    }
  });

  it("tells how far it is, in what the desk tells, and never more than before", async () => {
    const told: Pick<Page, "left" | "unit" | "reached">[] = [];
    for await (const { left, unit, reached } of connector.pull(access(), null))
      told.push({ left, ...(unit && { unit }), ...(reached && { reached }) });
    const lefts = told.flatMap(({ left }) => left ?? []);
    expect(lefts).toEqual(lefts.toSorted((a, b) => b - a));
    const [first] = told;
    if (BY_TOTAL.has(kind)) {
      expect(first).toMatchObject({ unit: "conversations" });
      expect(first?.left).toBeLessThan(TALKS);
      expect(first?.left).toBeGreaterThan(0);
      expect(lefts.at(-1)).toBe(0);
    } else {
      expect(first).toMatchObject({ unit: "seconds", reached: expect.stringContaining("2026-03") });
      expect(lefts).toHaveLength(kind === "front" ? 0 : told.length);
    }
  });

  it("waits as long as it is told to, and tries again what may pass", async () => {
    const whole: Kept = new Map();
    await pull(whole);
    expect(waited).toEqual([]);
    const FAULTS: readonly Fault[] = ["limit", "cut", "broken", "late"];
    server.faults((n) => (n % 5 === 0 ? (FAULTS[(n / 5) % FAULTS.length] ?? null) : null));
    const kept: Kept = new Map();
    await pull(kept);
    expect(exact(kept)).toEqual(exact(whole));
    expect(waited.filter((ms) => ms === 7000).length).toBeGreaterThan(0);
    expect(waited.every((ms) => ms <= 7000)).toBe(true);
  });

  it("gives up after some tries, and tells when it may be asked again", async () => {
    server.faults(() => "limit");
    const failed = pull(new Map());
    await expect(failed).rejects.toBeInstanceOf(ConnectionTrouble);
    await expect(failed).rejects.toMatchObject({ permanent: false, retryAfterMs: 7000 });
    expect(server.asked.length).toBeLessThan(10);
  });

  it("loses nothing of a desk that changes while it is read", async () => {
    const kept: Kept = new Map();
    let cursor: unknown = null;
    let step = 0;
    // Somebody writes in an old talk and a new one begins, after each page; then it comes to rest.
    for (let busy = true; busy; step += 1) {
      busy = step < 8;
      ({ cursor } = await pull(kept, cursor, 1));
      if (!busy) break;
      clock += 60_000;
      say(talks[(step * 37) % TALKS] as Talk, clock / 1000);
      const fresh = worldOf(TALKS + step + 1).at(-1) as Talk;
      fresh.created = clock / 1000;
      for (const [i, one] of fresh.said.entries()) one.at = clock / 1000 + i;
      fresh.changed = clock / 1000;
      talks.push(fresh);
    }
    ({ cursor } = await pull(kept, cursor));
    ({ cursor } = await pull(kept, cursor));
    expect(given(kept)).toEqual(wanted());
  });

  it("fetches anew what a webhook told of, and leaves out what is gone", async () => {
    const told = [talks[3], talks[20]].map((talk) => ({
      conversation: `${prefix}${talk?.id}`,
      bodies: [],
    }));
    const kept: Kept = new Map();
    for await (const { conversation, page } of connector.look(access(), [
      ...told,
      { conversation: `${prefix}9`, bodies: [] },
    ])) {
      expect(page.problems).toEqual([]);
      expect(page.conversations.length).toBe(conversation === `${prefix}9` ? 0 : 1);
      for (const one of page.conversations) kept.set(one.id, one);
    }
    const all: Kept = new Map();
    await pull(all);
    expect(exact(kept)).toEqual(exact(all).filter(({ id }) => kept.has(id)));
    expect(kept.size).toBe(2);
  });

  it("takes only what changed on or after a day", async () => {
    for (const [i, talk] of talks.entries())
      if (i % 2 === 0) talk.changed = Date.parse("2026-03-20T00:00:00Z") / 1000 + i;
    const settings = { since: "2026-03-20" };
    const ids: string[] = [];
    for await (const page of connector.pull(access(settings), null))
      ids.push(...page.conversations.map(({ id }) => id));
    const recent = talks.filter((_talk, i) => i % 2 === 0).map(({ id }) => `${prefix}${id}`);
    expect(ids.toSorted()).toEqual(recent.toSorted());
  });
});

describe.each([
  ["chatwoot", chatwoot, chatwootDesk],
  ["helpscout", helpscout, helpscoutDesk],
] as const)("%s", (_kind, api, desk) => {
  it("notices that others moved up a page when one was deleted", async () => {
    const talks = worldOf(TALKS);
    const server = await serveDesk(desk, () => talks);
    const connector = CONNECTORS[api.kind] as Connector;
    const access = {
      settings: connector.settings.parse(desk.settings),
      secrets: connector.secrets.parse(desk.secrets),
      network: server.network,
      staff: [],
      signal: new AbortController().signal,
    };
    const ids = new Set<string>();
    let pages = 0;
    for await (const page of connector.pull(access, null)) {
      for (const { id } of page.conversations) ids.add(id);
      if ((pages += 1) > 1) continue;
      const at = talks.findIndex(({ id }) => ids.has(String(id)));
      talks.splice(at, 1);
    }
    expect(talks.filter(({ id }) => !ids.has(String(id)))).toEqual([]);
    await server.close();
  });
});

describe("a desk whose tokens end", () => {
  it("is asked with another when one was refused, and says so when that is refused too", async () => {
    const talks = worldOf(3);
    const server = await serveDesk(frontDesk, () => talks);
    const connector = CONNECTORS.front as Required<Connector>;
    const oauth = { client_id: "shop", client_secret: "hush", refresh_token: "once" };
    const access = (secrets: object, token?: Access<object, object>["token"]) => ({
      settings: connector.settings.parse({}),
      secrets: connector.secrets.parse(secrets),
      network: server.network,
      ...(token === undefined ? {} : { token }),
      staff: [],
      signal: new AbortController().signal,
    });
    expect((await connector.test(access(oauth))).account).toBe("Shop");
    const given = ["old", "front-token"];
    const token = async () => given.shift() ?? "old";
    expect((await connector.test(access(oauth, token))).account).toBe("Shop");
    await expect(connector.test(access(oauth, async () => "old"))).rejects.toThrow(
      "refuses the key",
    );
    await expect(connector.test(access({ ...oauth, refresh_token: "used" }))).rejects.toMatchObject(
      { permanent: true },
    );
    expect(connector.secrets.safeParse({ ...oauth, api_token: "x" }).success).toBe(false);
    await server.close();
  });
});
