import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serveDesk } from "../../connect/desk/testing/server.ts";
import { type Talk, worldOf } from "../../connect/desk/testing/world.ts";
import { CONNECTORS } from "../../connect/index.ts";
import { desk as chatwootDesk } from "../../connect/chatwoot/testing/desk.ts";
import type { Connector } from "../../connect/types.ts";
import { desk as zendeskDesk } from "../../connect/zendesk/testing/desk.ts";
import { Config } from "../../model/config.ts";
import type { Conversation } from "../../model/conversation.ts";
import { WriteBackSettings } from "../../model/write_back.ts";
import { review } from "../../review/review.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import { finding, reviewed, talk, withFindings } from "../../store/testing/samples.ts";
import type { Reviewed } from "../../store/types.ts";
import { aboutConnection } from "../connections/secrets.ts";
import { keepPage } from "../connections/keep_page.ts";
import { openDelivery } from "../delivery/index.ts";
import { vaultWith } from "../delivery/vault.ts";
import { openReviewing } from "../work/reviewing.ts";
import { writeBackDesk } from "./desk.ts";

/** Messages of a sample talk are of 2 March, 08:00 and 09:00; a call promised for the 3rd is due at 18:00. */
const BEFORE = "2026-03-02T07:00:00.000Z";
const THEN = "2026-03-02T09:30:00.000Z";
const SOON = "2026-03-03T16:30:00.000Z";
const LATER = "2026-03-04T09:00:00.000Z";
const DESKS = { zendesk: zendeskDesk, chatwoot: chatwootDesk } as const;
/** As their connections name themselves. */
const SOURCES = {
  zendesk: { kind: "zendesk", account: "shop" },
  chatwoot: { kind: "chatwoot", site: "chat.shop.example", account: "3" },
};
const CONFIG = Config.parse({ connected: ["phone"] });
const ALL = { findings: true, due_soon: true, broken: true, tag: "amends" };

describe.each(DATABASES)("write-back on %s", { timeout: 170_000 }, (_name, open) => {
  let database: TestDatabase;
  let server: Awaited<ReturnType<typeof serveDesk>>;
  let talks: Talk[] = [];
  let clock = BEFORE;
  let number = 0;
  let source = SOURCES.zendesk as Conversation["source"];
  const vault = vaultWith("a key for tests, thirty-two long");
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(() => {
    clock = BEFORE;
    talks = worldOf(8);
  });
  afterEach(async () => {
    await server.close();
    for (const { id } of await database.store.workspaces())
      await database.store.removeWorkspace(id);
  });

  /** A house with a connection to a desk of this machine, that may write what it is told. */
  async function house(kind: keyof typeof DESKS, given: object | null = ALL) {
    const { store } = database;
    const ws = `house-${(number += 1)}`;
    const id = `connection-${number}`;
    const fake = DESKS[kind];
    source = SOURCES[kind];
    server = await serveDesk(fake, () => talks);
    const real = CONNECTORS[kind] as Required<Connector>;
    const inside = { ...real, ...wired(real, server.network) };
    const connectors = { [kind]: inside };
    await store.createWorkspace(ws, "A house", false);
    await store.setConfig(ws, CONFIG);
    const secrets = vault.seal(JSON.stringify(fake.secrets), aboutConnection(ws, id));
    await store.connections.add(ws, {
      id,
      kind,
      name: kind,
      settings: { ...fake.settings },
      secrets,
    });
    const desk = writeBackDesk(store, { now: () => clock, connectors });
    if (given !== null) await desk.save(ws, id, WriteBackSettings.parse(given));
    const deliver = (over = store) =>
      openDelivery({ store: over, vault, now: () => clock, random: () => 1, connectors });
    const list = async () =>
      (await desk.writes(ws, id)).map(
        ({ kind: what, about, state }) => `${what} ${about} ${state}`,
      );
    /** As a page of the connection brings it. */
    async function bring(items: readonly Reviewed[]) {
      const lease = await store.connections.take();
      if (lease === null) throw new Error("the connection is not there");
      const ids = items.map(({ conversation }) => conversation.id);
      const page = { cursor: { at: clock }, left: 0, ids, created: [], messages: 1, problems: [] };
      await store.connections.savePage(lease, items, page);
      await store.connections.release(lease, 0);
    }
    return { store, ws, id, desk, deliver, list, bring, inside };
  }

  const notes = () =>
    talks.flatMap(({ said }) => said.filter(({ text }) => text.includes("Amends-Ref")));
  const tagged = () => talks.filter(({ tags }) => tags.includes("amends")).map(({ id }) => id);
  const found = (id: number, ...names: string[]): Reviewed =>
    withFindings(
      reviewed(talk(String(id), ["Where is it?", "Read the website."], { source }), THEN),
      names.map((name) => finding(name, `${id}-1`, 0, 4)),
    );
  const promised = (id: number, now: string): Reviewed => {
    const conversation = talk(String(id), ["Where is it?", "I will call you tomorrow."], {
      source,
    });
    return { conversation, review: review(conversation, { now, config: CONFIG }) };
  };

  it("writes nothing unless it is switched on, and then nothing of before", async () => {
    const { ws, id, desk, list, bring, deliver } = await house("zendesk", null);
    await bring([found(1001, "f")]);
    expect(await list()).toEqual([]);
    expect((await desk.view(ws, id)).since).toBeNull();
    clock = LATER;
    await desk.save(ws, id, WriteBackSettings.parse(ALL));
    await bring([found(1001, "f"), promised(1002, LATER)]);
    await deliver().look();
    // What broke after it was switched on would be told; this broke the evening before.
    expect(await list()).toEqual([]);
    expect(notes()).toEqual([]);
  });

  it("writes to the desk's own number what is stored under another id", async () => {
    const { list, bring, deliver, store, ws } = await house("chatwoot");
    clock = THEN;
    const { conversation, ...item } = found(1001, "f");
    const id = "chatwoot:1001";
    const there = { kind: "chatwoot", ...conversation.source, id: "1001" };
    await store.write(ws, [reviewed(talk("1001", ["Hi"], { source: SOURCES.zendesk }))]);
    await bring([{ ...item, conversation: { ...conversation, id, source: there } }]);
    await deliver().look();
    expect((await list()).toSorted()).toEqual(["finding f written", "tag amends written"]);
    expect(notes()).toHaveLength(1);
    expect(tagged()).toEqual([1001]);
  });

  it("writes a finding once, as a private note, with the page that brought it", async () => {
    const { list, bring, deliver } = await house("zendesk");
    clock = THEN;
    await bring([found(1001, "f")]);
    expect((await list()).toSorted()).toEqual(["finding f waiting", "tag amends waiting"]);
    await bring([found(1001, "f")]);
    for (let looks = 0; looks < 3; looks += 1) await deliver().look();
    expect((await list()).toSorted()).toEqual(["finding f written", "tag amends written"]);
    expect(notes()).toHaveLength(1);
    expect(notes()[0]).toMatchObject({ note: true });
    expect(notes()[0]?.text).toContain("Instead: r");
    expect(tagged()).toEqual([1001]);
  });

  it("keeps to the chosen failures, and leaves out what does not count or was judged wrong", async () => {
    const { store, ws, list, bring, deliver } = await house("zendesk", {
      findings: true,
      sins: ["apathy"],
    });
    clock = THEN;
    const other = { ...finding("rude", "1001-1", 5, 8), sin: "rudeness" as const };
    const unsure = { ...finding("unsure", "1001-1", 9, 12), counted: false };
    const item = found(1001, "f", "wrong");
    await bring([
      { ...item, review: { ...item.review, findings: [...item.review.findings, other, unsure] } },
    ]);
    const verdict = { conversation: "1001", finding: "wrong", verdict: "wrong", note: "" } as const;
    await store.setVerdict(ws, verdict, "kim", THEN);
    await deliver().look();
    expect((await list()).toSorted()).toEqual(["finding f written", "finding wrong dropped"]);
    expect(tagged()).toEqual([]);
  });

  it("writes again without doubling when the answer was lost, or the process died before it noted it", async () => {
    const { store, list, bring, deliver } = await house("chatwoot", { findings: true });
    clock = THEN;
    await bring([found(1001, "f")]);
    let lost = 0;
    server.faults(() => (server.asked.at(-1)?.startsWith("POST") && lost++ === 0 ? "late" : null));
    await deliver().look();
    expect(await list()).toEqual(["finding f waiting"]);
    expect(notes()).toHaveLength(1);
    clock = "2026-03-02T10:30:00.000Z";
    const dies = { ...store.writeBack, settle: () => Promise.reject(new Error("killed")) };
    await deliver({ ...store, writeBack: dies }).look();
    expect(await list()).toEqual(["finding f waiting"]);
    clock = "2026-03-02T12:30:00.000Z";
    await deliver().look();
    expect(await list()).toEqual(["finding f written"]);
    expect(notes()).toHaveLength(1);
  });

  it("writes no more in a minute than is allowed", async () => {
    const { list, bring, deliver } = await house("zendesk", { findings: true, per_minute: 2 });
    clock = THEN;
    await bring([1001, 1002, 1003, 1004, 1005].map((id) => found(id, `f${id}`)));
    const seen: number[] = [];
    for (const at of ["09:30:01", "09:30:40", "09:31:02", "09:32:30", "09:33:40"]) {
      clock = `2026-03-02T${at}.000Z`;
      await deliver().look();
      seen.push(notes().length);
    }
    expect(seen).toEqual([2, 2, 4, 5, 5]);
    expect((await list()).filter((one) => one.endsWith(" written"))).toHaveLength(5);
  });

  it("waits as long as the desk says, with everything", async () => {
    const { list, bring, deliver } = await house("zendesk", { findings: true });
    clock = THEN;
    await bring([found(1001, "a")]);
    server.faults(() => (server.asked.at(-1)?.startsWith("PUT") ? "limit" : null));
    await deliver().look();
    server.faults(() => null);
    await bring([found(1002, "b")]);
    clock = "2026-03-02T09:30:06.000Z";
    await deliver().look();
    expect(notes()).toEqual([]);
    clock = "2026-03-02T09:35:00.000Z";
    await deliver().look();
    expect((await list()).toSorted()).toEqual(["finding a written", "finding b written"]);
  });

  it("tells of a promise before it is due, and when it was not kept, by time alone", async () => {
    const { store, ws, list, bring, deliver } = await house("zendesk");
    clock = THEN;
    await bring([promised(1001, THEN), promised(1002, THEN)]);
    await deliver().look();
    expect(await list()).toEqual([]);
    clock = SOON;
    await deliver().look();
    expect(notes().map(({ text }) => text)).toEqual([
      expect.stringContaining("“I will call you tomorrow”"),
      expect.stringContaining("Due Tue 3 Mar, 18:00"),
    ]);
    clock = LATER;
    await store.write(ws, [promised(1001, LATER)], { force: true });
    await deliver().look();
    const states = (await list()).map((one) => one.replace(/ pr?_?\S+ /, " "));
    expect(states.filter((one) => one.startsWith("broken"))).toHaveLength(1);
    expect(tagged()).toEqual([1001]);
  });

  it("takes back one or all, and what comes back of them is no colleague's message", async () => {
    const { store, ws, id, desk, list, bring, deliver, inside } = await house("chatwoot");
    clock = THEN;
    await bring([found(1001, "a"), found(1002, "b")]);
    await deliver().look();
    expect(notes()).toHaveLength(2);
    const one = (await desk.writes(ws, id)).find(({ about }) => about === "a");
    expect(await desk.undo(ws, id, one?.id ?? "", "kim")).toBe(1);
    await expect(desk.undo(ws, id, one?.id ?? "", "kim")).rejects.toMatchObject({
      code: "conflict",
    });
    await deliver().look();
    expect((await list()).toSorted()).toEqual([
      "finding a undone",
      "finding b written",
      "tag amends written",
      "tag amends written",
    ]);
    expect(notes()).toHaveLength(1);
    // Read again from the desk: a deleted note and one that stands, beside what people wrote.
    const reviewing = openReviewing(store);
    const access = {
      settings: inside.settings.parse(chatwootDesk.settings),
      secrets: inside.secrets.parse(chatwootDesk.secrets),
      network: server.network,
      staff: [],
      signal: new AbortController().signal,
    };
    const told = ["1001", "1002"].map((conversation) => ({ conversation, bodies: [] }));
    for await (const { page } of inside.look(access, told)) {
      const lease = await store.connections.take();
      if (lease === null) throw new Error("the connection is not there");
      await keepPage(store, reviewing, lease, { ...page, events: [] }, access.signal);
      await store.connections.release(lease, 0);
    }
    await reviewing.close();
    for (const name of ["1001", "1002"]) {
      const stored = await store.conversation(ws, name);
      const own = talks
        .find((each) => String(each.id) === name)
        ?.said.filter(({ text }) => text.startsWith("Line") || text.startsWith("Note"));
      const texts = stored?.conversation.messages.map(({ text }) => text) ?? [];
      expect(
        texts.filter((text) => text.startsWith("Line") || text.startsWith("Note")).length,
      ).toBe(own?.length);
      expect(texts.some((text) => text === "" || text.includes("Amends"))).toBe(false);
    }
    expect(await desk.undo(ws, id, null, "kim")).toBe(3);
    await deliver().look();
    expect(notes()).toEqual([]);
    expect(tagged()).toEqual([]);
    // What was taken back is not written again.
    await bring([found(1001, "a")]);
    await deliver().look();
    expect(notes()).toEqual([]);
  });

  it("says how a note is taken back, and takes back what only waits", async () => {
    const { ws, id, desk, list, bring, deliver } = await house("zendesk", { findings: true });
    clock = THEN;
    await bring([found(1001, "a")]);
    await deliver().look();
    await bring([found(1002, "b")]);
    expect(await desk.view(ws, id)).toMatchObject({
      removal: "emptied",
      can_assign: ["person", "team"],
    });
    expect(await desk.undo(ws, id, null, "kim")).toBe(2);
    await deliver().look();
    clock = "2026-03-02T09:31:30.000Z";
    await deliver().look();
    expect((await list()).toSorted()).toEqual(["finding a undone", "finding b undone"]);
    expect(notes()).toEqual([]);
  });

  it("gives a conversation whose promise was not kept to whom the house says, and back", async () => {
    const { store, ws, id, desk, list, bring, deliver } = await house("zendesk", {
      assign: "person:12",
    });
    const talkOf = (name: number) => talks.find((one) => one.id === name) as Talk;
    talkOf(1001).has.person = 11;
    talkOf(1002).has.person = 11;
    clock = THEN;
    await bring([promised(1001, THEN), promised(1002, THEN), promised(1003, THEN)]);
    clock = LATER;
    const late = [1001, 1002, 1003].map((name) => promised(name, LATER));
    await store.write(ws, late, { force: true });
    await deliver().look();
    await deliver().look();
    expect(await list()).toEqual(Array(3).fill("assignment person:12 written"));
    expect([1001, 1002, 1003].map((name) => talkOf(name).has.person)).toEqual([12, 12, 12]);
    expect(notes()).toEqual([]);
    const formers = (await desk.writes(ws, id)).map((one) => [one.conversation, one.former]);
    expect(Object.fromEntries(formers)).toEqual({ 1001: "11", 1002: "11", 1003: "" });
    // Somebody takes one of them over before all are taken back.
    talkOf(1002).has.person = 13;
    expect(await desk.undo(ws, id, null, "kim")).toBe(3);
    await deliver().look();
    expect([1001, 1002, 1003].map((name) => talkOf(name).has.person)).toEqual([11, 13, null]);
    expect((await list()).toSorted()).toEqual([
      "assignment person:12 overtaken",
      "assignment person:12 undone",
      "assignment person:12 undone",
    ]);
  });

  it("assigns once when the answer was lost, still knows who had it, and leaves what a person chose", async () => {
    const { store, ws, id, desk, list, bring, deliver } = await house("zendesk", {
      assign: "team:3",
    });
    const talk = talks.find((one) => one.id === 1001) as Talk;
    talk.has.team = 5;
    clock = THEN;
    await bring([promised(1001, THEN)]);
    clock = LATER;
    await store.write(ws, [promised(1001, LATER)], { force: true });
    server.faults(() => (server.asked.at(-1)?.startsWith("PUT") ? "late" : null));
    await deliver().look();
    expect([await list(), talk.has.team]).toEqual([["assignment team:3 waiting"], 3]);
    server.faults(() => null);
    clock = "2026-03-04T10:00:00.000Z";
    await deliver().look();
    expect(await list()).toEqual(["assignment team:3 written"]);
    expect((await desk.writes(ws, id))[0]?.former).toBe("5");
    expect(server.asked.filter((one) => one.startsWith("PUT"))).toHaveLength(1);
  });

  it("assigns nobody who cannot be, and nothing when the promise is no longer broken", async () => {
    const { store, ws, id, desk, list, bring, deliver } = await house("zendesk", {
      assign: "person:12",
    });
    await expect(
      desk.save(ws, id, { ...WriteBackSettings.parse({}), assign: "robot:1" }),
    ).rejects.toMatchObject({ code: "conflict" });
    clock = THEN;
    await bring([promised(1001, THEN)]);
    clock = LATER;
    await store.write(ws, [promised(1001, LATER)], { force: true });
    await store.writeBack.plan(ws, LATER);
    expect(await list()).toEqual(["assignment person:12 waiting"]);
    const none = talk("1001", ["Where is it?", "Read the website."]);
    await store.write(ws, [reviewed(none, LATER)], { force: true });
    await deliver().look();
    expect(await list()).toEqual(["assignment person:12 dropped"]);
    expect(server.asked.filter((one) => one.startsWith("PUT"))).toEqual([]);
  });
});

/** The same connector, asking this machine whatever it is told. */
function wired(real: Required<Connector>, network: Parameters<Connector["test"]>[0]["network"]) {
  return {
    writer: (access: Parameters<Required<Connector>["writer"]>[0]) =>
      real.writer({ ...access, network }),
  };
}
