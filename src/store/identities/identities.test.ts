import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { followIdentities } from "../../jobs/identities.ts";
import type { Conversation } from "../../model/conversation.ts";
import { DATABASES, type TestDatabase } from "../testing/databases.ts";
import { NOW, reviewed, talk } from "../testing/samples.ts";

const SHOP = "rosa@home.example";
const DESK = "4711";
const AGENT = { alias: "b-17", same_as: "ben@shop.example" };

/** A conversation as a help desk tells it, which knows customer and agent by number. */
function byNumber(id: string): Conversation {
  const customer = { id: DESK, name: "R. Lim" };
  const told = talk(id, ["Where is it?", "I will call you tomorrow."], { customer });
  return {
    ...told,
    messages: told.messages.map((message) => ({
      ...message,
      author:
        message.author.role === "agent"
          ? { id: "B-17", name: "Ben O.", role: "agent" as const }
          : { ...customer, role: "customer" as const },
    })),
  };
}

const byMail = (id: string) =>
  talk(id, ["And my parcel?", "I will send it on Friday."], {
    customer: { id: SHOP, name: "Rosa Lim", email: SHOP },
  });

describe.each(DATABASES)("identities on %s", (_name, open) => {
  let database: TestDatabase;
  let id = "";
  let number = 0;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());

  beforeEach(async () => {
    const { store } = database;
    id = `house-${(number += 1)}`;
    await store.createWorkspace(id, "A house", false);
    await store.write(id, [
      reviewed(byNumber("desk")),
      reviewed(byMail("mail")),
      reviewed(talk("other", ["Hello", "I will call you tomorrow."])),
    ]);
  });

  const link = async (kind: "customer" | "agent", alias: string, same_as: string) => {
    await database.store.identities.link(id, { kind, alias, same_as }, "kim", NOW);
    await followIdentities(database.store, id);
  };
  const customers = async () =>
    (
      await sql<{
        id: string;
        c: string;
        f: string;
      }>`select c.id, c.customer_id as c, f.customer_id as f
        from conversation c join conversation_facts f on f.workspace_id = c.workspace_id and f.bucket = c.bucket and f.conversation_id = c.id
        where c.workspace_id = ${id} order by c.id`.execute(database.db)
    ).rows;

  /** Everything stored of the workspace but who was said to be whom, in an order of its own. */
  async function everything(): Promise<Record<string, string[]>> {
    const { rows: tables } = await sql<{ name: string }>`select table_name as name
      from information_schema.columns where table_schema = current_schema() and column_name = 'workspace_id'
      and table_name <> 'identity_link' order by table_name`.execute(database.db);
    const all: Record<string, string[]> = {};
    for (const { name } of tables) {
      const { rows } = await sql<{
        line: string;
      }>`select t::text as line from ${sql.table(name)} t where workspace_id = ${id} order by 1`.execute(
        database.db,
      );
      all[name] = rows.map(({ line }) => line);
    }
    // The counts of a sum are a set.
    const sums = await sql<{
      line: string;
      packed: string;
    }>`select dimension || key || period as line, packed
      from measure_sum where workspace_id = ${id} order by 1`.execute(database.db);
    all["measure_sum"] = sums.rows.map(
      ({ line, packed }) => line + (JSON.parse(packed) as unknown[]).map(String).toSorted().join(),
    );
    return all;
  }

  it("count two as one customer, and exactly as before when it is taken back", async () => {
    const { store } = database;
    const before = await everything();
    expect(new Set((await customers()).map(({ c }) => c)).size).toBe(3);
    await link("customer", DESK, SHOP);
    const [desk, mail] = await customers();
    expect(desk?.c).toBe(mail?.c);
    expect(desk?.f).toBe(mail?.f);
    expect(await store.identities.list(id)).toMatchObject([
      { kind: "customer", alias: DESK, same_as: SHOP, by: "kim", pending: false },
    ]);
    await store.identities.unlink(id, (await store.identities.list(id))[0]?.id ?? "");
    expect(await store.identities.list(id)).toMatchObject([{ parting: true, pending: true }]);
    await followIdentities(store, id);
    expect(await store.identities.list(id)).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  it("hold for what is imported later", async () => {
    const { store } = database;
    await link("customer", DESK, SHOP);
    await store.write(id, [reviewed(byNumber("later"))]);
    const found = new Map((await customers()).map((one) => [one.id, one]));
    expect(found.get("later")?.c).toBe(found.get("mail")?.c);
    await store.identities.unlink(id, (await store.identities.list(id))[0]?.id ?? "");
    await followIdentities(store, id);
    const parted = new Map((await customers()).map((one) => [one.id, one]));
    expect(parted.get("later")).toMatchObject({
      c: parted.get("desk")?.c,
      f: parted.get("desk")?.c,
    });
    expect(parted.get("later")?.c).not.toBe(parted.get("mail")?.c);
  });

  it("give an agent's conversations, promises and sums one name, and each their own when taken back", async () => {
    const { store } = database;
    const before = await everything();
    await link("agent", AGENT.alias, AGENT.same_as);
    const agents = await sql<{ agents: string[] }>`select agents from conversation
      where workspace_id = ${id}`.execute(database.db);
    expect(agents.rows.flatMap((row) => row.agents)).toEqual(Array(3).fill("Ben Ortiz"));
    const { items } = await store.promises(id, { view: "all", limit: 10 }, NOW);
    expect(items.map(({ owner }) => owner)).toEqual(Array(3).fill("Ben Ortiz"));
    const own = await store.identities.withSame(id, ["ben@shop.example"]);
    expect(own.toSorted()).toEqual([AGENT.alias, "ben@shop.example"]);
    const mine = store.sight(own);
    expect(await mine.count(id)).toBe(3);
    expect((await mine.promises(id, { view: "all", limit: 10 }, NOW)).total).toBe(3);
    expect(await store.sight(["ben@shop.example"]).count(id)).toBe(2);
    const [told] = (await store.stored(id, ["desk"])).values();
    expect(told?.messages[1]?.author).toMatchObject({ id: "B-17", name: "Ben O." });

    await store.identities.unlink(id, (await store.identities.list(id))[0]?.id ?? "");
    await followIdentities(store, id);
    expect(await everything()).toEqual(before);
  });

  it("follow a link that leads on, and refuse a circle, a second one and nobody", async () => {
    const { store } = database;
    await link("customer", DESK, SHOP);
    await link("customer", SHOP, "rosa-other@home.example");
    expect(new Set((await customers()).map(({ c }) => c)).size).toBe(1);
    const say = (alias: string, same_as: string) =>
      store.identities.link(id, { kind: "customer", alias, same_as }, "kim", NOW);
    const conflict = { code: "conflict" };
    await expect(say("rosa-other@home.example", DESK)).rejects.toMatchObject(conflict);
    await expect(say(DESK, "rosa-other@home.example")).rejects.toMatchObject(conflict);
    await expect(say("rosa-other@home.example", "rosa-other@home.example")).rejects.toMatchObject(
      conflict,
    );
    await expect(say("nobody", SHOP)).rejects.toMatchObject({ code: "not_found" });
    await expect(store.identities.unlink(id, "none")).rejects.toMatchObject({ code: "not_found" });
    const first = (await store.identities.list(id)).find(({ alias }) => alias === DESK);
    await store.identities.unlink(id, first?.id ?? "");
    await followIdentities(store, id);
    const ids = new Map((await customers()).map((one) => [one.id, one.c]));
    expect(ids.get("mail")).toBe(ids.get("other"));
    expect(ids.get("desk")).not.toBe(ids.get("mail"));
  });

  it("go with their customer, all of whom is erased under any of the names", async () => {
    const { store } = database;
    await link("customer", DESK, SHOP);
    expect(await store.erase(id, SHOP)).toMatchObject({ conversations: 2 });
    expect(await store.identities.list(id)).toEqual([]);
    expect(JSON.stringify(await everything())).not.toContain("R. Lim");
  });
});
