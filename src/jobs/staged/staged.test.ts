import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { demoConversations } from "../../demo/index.ts";
import type { Conversation } from "../../model/conversation.ts";
import { Config } from "../../model/config.ts";
import { Proposal, type ProposalInput, type StagedAction } from "../../model/staged.ts";
import { readingOf } from "../../review/narrow/reach.ts";
import { DATABASES, type TestDatabase } from "../../store/testing/databases.ts";
import type { Reviewed } from "../../store/types.ts";
import { engineWith } from "../reviewers/task.ts";
import { settingOf } from "../setting.ts";
import { everythingOf } from "../../store/testing/everything.ts";
import { CONFIG, NOW, talk } from "../../store/testing/samples.ts";
import { contents } from "../../../test/chaos/contents.ts";
import { planReview } from "../work/plan.ts";
import { drain } from "../work/testing/drain.ts";
import { comparisonOf, planStaged, steerStaged } from "./plan.ts";
import { moveAll, tendStaged } from "./tend.ts";

const SHOP = `rules:
  - id: other-shop
    sin: coldness
    phrases: [other shop]
    message: M.
    examples: { find: [Ask our other shop.], leave: [Here it is.] }
`;
const RULE = "coldness.house.other-shop";
const SAID = { by: "Ada", at: NOW };
const NEVER = new AbortController().signal;
const BOGOTA = Config.parse({ calendar: { zone: "America/Bogota" } });
/** As an import reviews them: with the replies that are sent to many, of which there are none yet. */
function asReviewed(conversations: readonly Conversation[]): Reviewed[] {
  const reviews = engineWith({ config: CONFIG, templates: new Map() })({ now: NOW, conversations });
  return conversations.flatMap((conversation, i) => {
    const made = reviews[i];
    return made === undefined ? [] : [{ conversation, review: made }];
  });
}

const shop = { files: [{ name: "shop", text: SHOP }] };

describe.each(DATABASES)(
  "a change that is not in force, on %s",
  { timeout: 300_000 },
  (_n, open) => {
    let database: TestDatabase;
    let ws = "";
    let number = 0;
    beforeAll(async () => {
      database = await open();
    });
    afterAll(() => database.close());
    afterEach(() => database.store.removeWorkspace(ws));

    async function workspace(talks = demoConversations(NOW)) {
      ws = `staged-${(number += 1)}`;
      const { store } = database;
      await store.createWorkspace(ws, "A house", false);
      const more = ["Do ask our other shop.", "Here it is.", "See our other shop, please."].map(
        (reply, i) => talk(`t${i}`, ["Where is it?", reply]),
      );
      await store.write(ws, asReviewed([...talks, ...more]));
      return store;
    }
    const plan = (proposal: ProposalInput, start = true) =>
      planStaged(
        database.store,
        ws,
        { proposal: Proposal.parse(proposal), rate: null, start },
        SAID,
      );
    const run = async () => {
      const [one] = await database.store.staged.list(ws);
      if (one === undefined) throw new Error("there is no run");
      return one;
    };
    async function act(action: StagedAction) {
      await steerStaged(database.store, ws, (await run()).id, { action }, SAID);
      if (action === "switch" || action === "roll_back")
        await moveAll(database.store, ws, (await run()).id, NEVER);
    }
    const rulesIn = async (id: string) =>
      (await database.store.conversation(ws, id))?.review.findings.map(({ rule }) => rule) ?? [];
    const shownNow = () => contents(database);
    /** Everything but the versions of the rules: what screens show. */
    const readings = async () => {
      const all = new Map<string, string>();
      for await (const { conversation, review: one } of database.store.each(ws))
        all.set(conversation.id, readingOf(one));
      return all;
    };

    it("says first which conversations it can affect, and changes nothing that is shown", async () => {
      const store = await workspace();
      const before = await shownNow();
      await plan(shop, false);
      await drain(store);
      const counted = await run();
      expect(counted).toMatchObject({ state: "planned", stored: 83, counted: 83, reviewed: 0 });
      // The words "other" and "shop" are in more than the two.
      expect(counted.reached).toBeGreaterThanOrEqual(2);
      expect(counted.reached).toBeLessThan(20);
      await act("start");
      await drain(store);
      expect(await run()).toMatchObject({ state: "ready", reached: counted.reached, differ: 2 });
      expect(await shownNow()).toEqual(before);
      expect(await store.house.files(ws)).toEqual([]);
    });

    it("is planned after one that began while the clock was ahead, and is the latest", async () => {
      const store = await workspace();
      await plan(shop, false);
      await act("cancel");
      const former = (await run()).id;
      await sql`update staged_run set started_at = now() + interval '5 days' where workspace_id = ${ws}`.execute(
        database.db,
      );
      await plan(shop, false);
      await drain(store);
      expect(await run()).toMatchObject({ state: "planned", stored: 83, counted: 83 });
      await store.clockIsBack(new Date().toISOString());
      expect((await store.staged.list(ws)).map(({ id }) => id)).toEqual([(await run()).id, former]);
    });

    it("shows both sets of findings with their words, and by sin", async () => {
      const store = await workspace();
      await plan(shop);
      await drain(store);
      const { sins, conversations, next } = await comparisonOf(store, ws, (await run()).id, "");
      expect(next).toBeNull();
      expect(conversations.map(({ conversation }) => conversation)).toEqual(["t0", "t2"]);
      expect(conversations[0]?.findings).toContainEqual(
        expect.objectContaining({ change: "added", rule: RULE, quote: "other shop" }),
      );
      const coldness = sins.find(({ sin, counted }) => sin === "coldness" && !counted);
      expect(coldness).toMatchObject({ gone: 0, added: 2 });
      expect(coldness?.after).toBe((coldness?.before ?? 0) + 2);
      const total = await sql<{ n: number }>`select count(*)::int as n from finding
      where workspace_id = ${ws}`.execute(database.db);
      expect(sins.reduce((sum, { before }) => sum + before, 0)).toBe(total.rows[0]?.n);
      await act("switch");
      const after = await comparisonOf(store, ws, (await run()).id, "");
      expect([after.sins, after.conversations]).toEqual([sins, conversations]);
    });

    it.each([
      ["house rules", shop],
      ["settings", { config: BOGOTA }],
    ] as const)(
      "switches to what reviewing everything with new %s gives, and back",
      async (_w, to) => {
        const store = await workspace();
        const before = await shownNow();
        await plan(to);
        await drain(store);
        await act("switch");
        expect(await run()).toMatchObject({ state: "switched" });
        const switched = await readings();
        const engine = engineWith(await settingOf(store, ws));
        for await (const { conversation, review } of store.each(ws)) {
          const [whole] = engine({ now: NOW, conversations: [conversation] });
          expect(readingOf(review)).toBe(whole && readingOf(whole));
        }
        // Everything rests on what is in force: nothing is left to review again.
        await planReview(store, ws);
        expect(await store.queue.runs(ws)).toEqual([]);
        await act("roll_back");
        expect(await run()).toMatchObject({ state: "rolled_back" });
        expect(await shownNow()).toEqual(before);
        expect(await readings()).not.toEqual(switched);
        await planReview(store, ws);
        expect(await store.queue.runs(ws)).toEqual([]);
      },
    );

    it("keeps verdicts through the switch and back", async () => {
      const store = await workspace();
      const [kept] = (await store.conversation(ws, "t0"))?.review.findings ?? [];
      await plan(shop);
      await drain(store);
      await act("switch");
      const found = (await store.conversation(ws, "t0"))?.review.findings ?? [];
      const mine = found.find(({ rule }) => rule === RULE)?.id ?? "";
      const judge = (finding: string) =>
        store.setVerdict(
          ws,
          { conversation: "t0", finding, verdict: "wrong", note: "" },
          "kim",
          NOW,
        );
      await judge(mine);
      if (kept !== undefined) await judge(kept.id);
      await act("roll_back");
      expect(await store.verdicts(ws, "t0")).toContainEqual(
        expect.objectContaining({ finding: mine, orphaned: true }),
      );
      await plan(shop);
      await drain(store);
      await act("switch");
      expect(await store.verdicts(ws, "t0")).toContainEqual(
        expect.objectContaining({ finding: mine, orphaned: false }),
      );
    });

    it("reviews once more what is written meanwhile, and what is new; nothing is lost", async () => {
      const store = await workspace();
      await plan(shop);
      await drain(store);
      const changed = talk("t1", [
        "Where is it?",
        "Here it is.",
        "No.",
        "Ask our other shop then.",
      ]);
      const fresh = talk("t9", ["And mine?", "Our other shop has it."]);
      await store.write(ws, asReviewed([changed, fresh]));
      expect(await run()).toMatchObject({ state: "ready", stored: 84, counted: 82 });
      await tendStaged(store, ws, NEVER);
      await drain(store);
      expect(await run()).toMatchObject({ state: "ready", counted: 84, differ: 4 });
      await store.write(ws, asReviewed([talk("t8", ["Hi", "The other shop has it."])]));
      await act("switch");
      expect(await rulesIn("t1")).toContain(RULE);
      expect(await rulesIn("t9")).toContain(RULE);
      // Came at the last moment: it is reviewed with what is in force, as everything is.
      expect(await rulesIn("t8")).not.toContain(RULE);
      await planReview(store, ws);
      await drain(store);
      expect(await rulesIn("t8")).toContain(RULE);
      const moved = talk("t0", ["Where is it?", "Here after all."]);
      await store.write(ws, asReviewed([moved]));
      await act("roll_back");
      await planReview(store, ws);
      await drain(store);
      for (const id of ["t0", "t1", "t8", "t9"]) expect(await rulesIn(id)).not.toContain(RULE);
    });

    it("is of no use when something else comes into force: it ends, and a switch is refused", async () => {
      const store = await workspace([]);
      await plan(shop);
      await drain(store);
      await store.setConfig(ws, BOGOTA);
      await expect(act("switch")).rejects.toThrow(/changed since/);
      await tendStaged(store, ws, NEVER);
      expect(await run()).toMatchObject({ state: "superseded", counted: 0 });
      await expect(act("switch")).rejects.toThrow(/superseded/);
      await plan(shop);
      await expect(plan(shop)).rejects.toThrow(/another change/);
      await act("cancel");
      await expect(plan({ config: BOGOTA })).rejects.toThrow(/in force already/);
      await expect(plan({ files: [{ name: "none", text: null }] })).rejects.toThrow(/no file/);
      await expect(plan({ files: [{ name: "bad", text: "rules: 3" }] })).rejects.toThrow(
        /rules|list|array/i,
      );
    });

    it("is paused, resumed and slow where that is asked for", async () => {
      const store = await workspace([]);
      await plan(shop, false);
      await drain(store);
      const { id } = await run();
      await store.staged.steer(ws, id, { action: "start", rate: 0.5 });
      await act("pause");
      expect(await drain(store)).toBe(0);
      expect(await run()).toMatchObject({ state: "paused", rate: 0.5, reviewed: 0 });
      await act("resume");
      // One conversation, and the next only two seconds later.
      expect(await drain(store)).toBe(1);
      expect(await run()).toMatchObject({ state: "running", reviewed: 1, reached: 2 });
      expect((await run()).seconds_left).not.toBeNull();
      await sql`update amends_jobs.job set start_after = now() where state < 'active'`.execute(
        database.db,
      );
      while ((await run()).state === "running") await drain(store);
      expect(await run()).toMatchObject({ state: "ready", reviewed: 2 });
    });

    it("holds no word of who is erased, staged or kept, nor of what is erased by age", async () => {
      const store = await workspace([]);
      await plan(shop);
      await drain(store);
      expect(await everythingOf(database.db, ws)).toContain("See our other shop");
      await store.erase(ws, "rosa-t2@home.example");
      // All are called Rosa Lim, and were written without that name: they are looked at once more.
      expect(await run()).toMatchObject({ stored: 2, counted: 0, differ: 0 });
      await tendStaged(store, ws, NEVER);
      await drain(store);
      expect(await run()).toMatchObject({ stored: 2, counted: 2, differ: 1 });
      await act("switch");
      await store.erase(ws, "rosa-t0@home.example");
      expect(await everythingOf(database.db, ws)).not.toContain("Do ask our other shop");
      expect(await run()).toMatchObject({ stored: 1 });
    });

    it("keeps former findings until the next change, or for as long as is said", async () => {
      const store = await workspace([]);
      await plan(shop);
      await drain(store);
      await act("switch");
      await store.staged.settle(ws, NOW);
      expect(await run()).toMatchObject({ state: "switched", differ: 2 });
      await store.staged.settle(ws, "2999-01-01T00:00:00Z");
      expect(await run()).toMatchObject({ state: "settled", differ: 0 });
      await expect(act("roll_back")).rejects.toThrow(/settled/);
    });

    it("sets aside a conversation that no try can review, and reviews the others", async () => {
      const store = await workspace([]);
      await plan(shop);
      await drain(store);
      const { id } = await run();
      const { plan: planned } = (await store.staged.latest(ws)) ?? { plan: 0 };
      const about = { workspace: ws, rules: (await store.staged.latest(ws))?.rules ?? "" };
      await store.queue.add([
        {
          kind: "stage",
          ...about,
          version: "0.1.0",
          run: { id, plan: planned },
          part: { ids: ["t0"], suspect: true },
        },
      ]);
      const job = await store.queue.take();
      if (job === null) throw new Error("no job");
      await store.queue.bury(job, "t0", "TypeError at rule.ts:7");
      expect(await run()).toMatchObject({ given_up: 1, differ: 1 });
      expect(await store.queue.dead(ws)).toEqual([]);
    });
  },
);
