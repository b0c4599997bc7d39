import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversationInput } from "../model/conversation.ts";
import { review } from "../review/review.ts";
import { DATABASES, type TestDatabase } from "../store/testing/databases.ts";
import { CONFIG, talk } from "../store/testing/samples.ts";
import { testServer } from "./testing/test_server.ts";

const PATH = "/api/workspaces/main/calendars";
const EARLY = "2026-03-02T12:00:00.000Z";

describe.each(DATABASES)("calendars on %s", (_name, openDatabase) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await openDatabase();
    await database.store.createWorkspace("main", "My team", false);
  });
  afterAll(() => database.close());

  async function server() {
    const { ask, owner } = await testServer({ store: database.store });
    return { ask, headers: await owner() };
  }
  /** Stores one promise of Ben's, due on 3 March at 18:00. */
  const store = (subject: string, at = EARLY, events: ConversationInput["events"] = []) => {
    const conversation = talk("a", ["Where is it?", "I will call you tomorrow; really, at home."], {
      subject,
      events,
    });
    const item = { conversation, review: review(conversation, { now: at, config: CONFIG }) };
    return database.store.write("main", [item], { force: true });
  };
  const lines = (text: string) => text.replaceAll("\r\n ", "").split("\r\n");

  it("show an owner's open promises under a secret address, always with the same UID", async () => {
    await store("Kettle\nEND:VCALENDAR\nX-EVIL:1;,");
    const { ask, headers } = await server();
    const made = await ask(PATH, { method: "POST", headers, json: { owner: "Ben Ortiz" } });
    expect(made.status).toBe(201);
    const { path } = (await made.json()) as { path: string };
    const feed = await ask(path);
    expect(feed.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const text = await feed.text();
    const found = lines(text);
    expect(found.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(1);
    expect(found).toContain("DTEND:20260303T180000Z");
    expect(found).toContain("BEGIN:VALARM");
    expect(found).toContain("TRIGGER:-PT2H");
    expect(found.find((line) => line.startsWith("SUMMARY"))).toMatch(
      /^SUMMARY:Due: I will call you tomorrow/,
    );
    expect(found.filter((line) => line === "END:VCALENDAR")).toHaveLength(1);
    expect(found.some((line) => line.startsWith("X-EVIL"))).toBe(false);
    expect(await (await ask(path)).text()).toBe(text);
    const uid = found.find((line) => line.startsWith("UID:"));
    await store("Another subject");
    expect(lines(await (await ask(path)).text())).toContain(uid);
  });

  it("hold what their owner has now, not what was handed over", async () => {
    const { ask, headers } = await server();
    const of = async (owner: string) => {
      const made = await ask(PATH, { method: "POST", headers, json: { owner } });
      const { path } = (await made.json()) as { path: string };
      return lines(await (await ask(path)).text()).filter((line) => line === "BEGIN:VEVENT").length;
    };
    await store("Kettle");
    expect([await of("Ben Ortiz"), await of("Cleo Diaz")]).toEqual([1, 0]);
    const given = {
      id: "h",
      at: "2026-03-02T11:00:00Z",
      type: "assigned",
      to: "Cleo Diaz",
    } as const;
    await store("Kettle", EARLY, [given]);
    expect([await of("Ben Ortiz"), await of("Cleo Diaz")]).toEqual([0, 1]);
  });

  it("stop working when taken back, or when a new address is made", async () => {
    const { ask, headers } = await server();
    const make = async () =>
      (await (
        await ask(PATH, { method: "POST", headers, json: { owner: "Ben Ortiz" } })
      ).json()) as { path: string };
    const first = await make();
    const second = await make();
    expect((await ask(first.path)).status).toBe(404);
    expect((await ask(second.path)).status).toBe(200);
    const listed = await (await ask(PATH, { headers })).text();
    expect(listed).toContain("Ben Ortiz");
    expect(listed).not.toContain(second.path);
    const back = { method: "DELETE", headers };
    expect((await ask(`${PATH}?owner=Ben%20Ortiz`, back)).status).toBe(204);
    expect((await ask(second.path)).status).toBe(404);
    expect((await ask(`${PATH}?owner=Ben%20Ortiz`, back)).status).toBe(404);
  });

  it("are given out by the owner of the house only, and tell nothing of wrong addresses", async () => {
    const { ask } = await server();
    expect((await ask(PATH, { method: "POST", json: { owner: "Ben" } })).status).toBe(401);
    for (const file of ["x.ics", `${"a".repeat(43)}.ics`, "..%2f.ics"])
      expect((await ask(`/calendar/${file}`)).status).toBe(404);
  });
});
