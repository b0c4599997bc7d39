import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConversationQuery } from "../model/api.ts";
import { type PROMISE_VIEWS, PromiseQuery } from "../model/promise_views.ts";
import { addInputs, EMPTY_INPUT } from "../score/input.ts";
import { scoreInputOf } from "../score/score_conversation.ts";
import { scoreSettings, scoreReport } from "../score/score_report.ts";
import { sinsLookedFor } from "../score/track_record.ts";
import { TRACK_RECORDS } from "../sins/track_records.ts";
import { mainLanguage } from "../review/main_language.ts";
import { DATABASES, type TestDatabase } from "./testing/databases.ts";
import { CONFIG, demoReviewed, NOW, reviewed, talk } from "./testing/samples.ts";
import type { Reviewed } from "./types.ts";

const ITEMS = demoReviewed();
const staffOf = ({ conversation }: Reviewed) =>
  conversation.messages.filter(({ author }) => author.role === "agent" || author.role === "bot");
const timesOf = ({ conversation }: Reviewed) =>
  conversation.messages.flatMap(({ at }) => (at === undefined ? [] : [Date.parse(at)]));
const dayOf = (text: string) => Date.parse(`${text}T00:00:00Z`);

/** What the screens ask of the database, compared with the same computed over the reviews themselves. */
describe.each(DATABASES)("queries on %s", (_name, open) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await open();
    for (const id of ["demo", "other"]) await database.store.createWorkspace(id, id, false);
    await database.store.write("demo", ITEMS);
    await database.store.write("other", [reviewed(talk("t", ["Hello", "I will call you."]))]);
  });
  afterAll(() => database.close());

  const idsOf = async (query: object) => {
    const page = await database.store.conversations(
      "demo",
      ConversationQuery.parse({ limit: 200, ...query }),
    );
    expect(page.total).toBe(page.items.length);
    return page.items.map(({ id }) => id).sort();
  };
  const expected = (keep: (item: Reviewed) => boolean) =>
    ITEMS.filter(keep)
      .map(({ conversation }) => conversation.id)
      .sort();

  const filters: [query: object, keep: (item: Reviewed) => boolean][] = [
    [{}, () => true],
    [
      { sin: "broken_promise" },
      ({ review }) => review.findings.some(({ sin }) => sin === "broken_promise"),
    ],
    [{ promise: "kept" }, ({ review }) => review.promises.some(({ state }) => state === "kept")],
    [{ channel: "chat" }, ({ conversation }) => conversation.channel === "chat"],
    [{ status: "solved" }, ({ conversation }) => conversation.status === "solved"],
    [{ language: "es" }, ({ review }) => review.language.some(({ language }) => language === "es")],
    [{ from: "2026-02-20" }, (item) => Math.max(...timesOf(item)) >= dayOf("2026-02-20")],
    [{ to: "2026-02-20" }, (item) => Math.min(...timesOf(item)) < dayOf("2026-02-21")],
    [
      { channel: "email", sin: "slow_response" },
      ({ conversation, review }) =>
        conversation.channel === "email" &&
        review.findings.some(({ sin }) => sin === "slow_response"),
    ],
  ];
  it.each(filters)("filter by %j", async (query, keep) => {
    const wanted = expected(keep);
    expect(wanted.length).toBeGreaterThan(0);
    expect(await idsOf(query)).toEqual(wanted);
  });

  it("filter by agent", async () => {
    const [agent = ""] = ITEMS.flatMap(staffOf).map(({ author }) => author.name ?? "");
    expect(await idsOf({ agent })).toEqual(
      expected((item) => staffOf(item).some(({ author }) => author.name === agent)),
    );
  });

  it("filter by team", async () => {
    const teams = ITEMS.flatMap(({ conversation: { team } }) => team ?? []);
    const [team = ""] = teams;
    expect(teams.length).toBeGreaterThan(0);
    expect(await idsOf({ team })).toEqual(
      expected(({ conversation }) => conversation.team === team),
    );
  });

  it("name what there is to filter by", async () => {
    const { agents, teams, languages } = await database.store.choices("demo");
    const names = ITEMS.flatMap(staffOf).map(({ author }) => author.name ?? "");
    expect(agents.toSorted()).toEqual([...new Set(names)].filter(Boolean).toSorted());
    const own = ITEMS.flatMap(({ conversation: { team } }) => team ?? []);
    expect(teams.toSorted()).toEqual([...new Set(own)].toSorted());
    expect(languages).toEqual(expect.arrayContaining(["en", "es", "tl"]));
    expect(await database.store.choices("nowhere")).toEqual({
      agents: [],
      teams: [],
      languages: [],
    });
  });

  it("search for words in messages, subject, customer and agents; all must be there", async () => {
    const has = (word: string) => (item: Reviewed) =>
      [
        item.conversation.subject ?? "",
        item.conversation.customer?.name ?? "",
        ...item.conversation.messages.map(({ text }) => text),
        ...staffOf(item).map(({ author }) => author.name ?? ""),
      ].some((text) => text.toLowerCase().includes(word));
    for (const q of ["refund", "REFUND order", "reembolso", "kusina"]) {
      const words = q.toLowerCase().split(" ");
      expect([q, await idsOf({ q })]).toEqual([
        q,
        expected((item) => words.every((word) => has(word)(item))),
      ]);
    }
    expect(await idsOf({ q: "nobody_wrote_this" })).toEqual([]);
  });

  it("search takes the signs of patterns for themselves", async () => {
    for (const q of ["%", "_%_", "\\", "'", '"'])
      expect((await idsOf({ q })).length).toBeLessThan(ITEMS.length);
  });

  it.each(["priority", "newest", "oldest"] as const)(
    "pages by %s hold everything once, also when conversations come in between",
    async (sort) => {
      await database.store.createWorkspace(sort, sort, false);
      await database.store.write(sort, ITEMS);
      const seen: string[] = [];
      const keys: number[] = [];
      let cursor: string | undefined;
      for (let page = 0; ; page += 1) {
        const { items, next } = await database.store.conversations(sort, {
          sort,
          limit: 7,
          ...(cursor === undefined ? {} : { cursor }),
        });
        seen.push(...items.map(({ id }) => id));
        keys.push(
          ...items.map(({ priority, last_at }) =>
            sort === "priority"
              ? -priority
              : (sort === "newest" ? -1 : 1) * Date.parse(last_at ?? ""),
          ),
        );
        if (page === 2) await database.store.write(sort, [reviewed(talk("between", ["Hello"]))]);
        if (next === null) break;
        cursor = next;
      }
      const old = seen.filter((id) => id !== "between");
      expect(old.toSorted()).toEqual(expected(() => true));
      expect(seen.length - old.length).toBeLessThanOrEqual(1);
      expect(keys).toEqual(keys.toSorted((a, b) => a - b));
    },
  );

  it("a cursor that makes no sense begins at the start", async () => {
    const first = await database.store.conversations("demo", { sort: "priority", limit: 3 });
    const again = await database.store.conversations("demo", {
      sort: "priority",
      limit: 3,
      cursor: "nonsense",
    });
    expect(again).toEqual(first);
  });

  it("rows say of a conversation what its review says", async () => {
    const { items } = await database.store.conversations(
      "demo",
      ConversationQuery.parse({ limit: 200 }),
    );
    for (const row of items) {
      const item = ITEMS.find(({ conversation }) => conversation.id === row.id);
      if (item === undefined) throw new Error(`${row.id} is not of the demo`);
      const { conversation, review } = item;
      expect(row.messages).toBe(conversation.messages.length);
      expect(row.sins.reduce((sum, { count }) => sum + count, 0)).toBe(review.findings.length);
      expect(Object.values(row.promises).reduce((sum, n) => sum + n, 0)).toBe(
        review.promises.length,
      );
      expect(row.worst_severity).toBe(Math.max(0, ...review.findings.map((one) => one.severity)));
      expect(Date.parse(row.last_at ?? "")).toBe(Math.max(...timesOf(item)));
      expect(row.score).toEqual(JSON.parse(JSON.stringify(review.score)));
    }
  });

  const all = ITEMS.flatMap(({ review }) => review.promises);
  const pending = new Set(["open", "stale"]);
  const due = ({ deadline }: (typeof all)[number]) =>
    deadline.due === null ? Number.NaN : Date.parse(deadline.due);
  const now = Date.parse(NOW);
  const midnight = dayOf("2026-03-05");
  /** Promises of conversations that are over. */
  const over = new Set(
    ITEMS.filter(
      ({ conversation: { status } }) => status === "solved" || status === "closed",
    ).flatMap(({ review }) => review.promises.map(({ id }) => id)),
  );
  const repairOf = new Map(
    ITEMS.flatMap(({ review }) => review.repairs).map(({ promise, state }) => [promise, state]),
  );
  const views: Record<(typeof PROMISE_VIEWS)[number], (one: (typeof all)[number]) => boolean> = {
    due_today: (one) => pending.has(one.state) && due(one) >= now && due(one) < midnight,
    this_week: (one) =>
      pending.has(one.state) && due(one) >= midnight && due(one) < midnight + 7 * 86_400_000,
    overdue: (one) =>
      (one.state === "broken" && !over.has(one.id)) || (one.state === "open" && due(one) < now),
    stale: ({ state }) => state === "stale",
    snoozed: () => false,
    to_repair: (one) =>
      ["to_do", "refused"].includes(repairOf.get(one.id) ?? "") && !over.has(one.id),
    broken: ({ state }) => state === "broken",
    waiting: ({ state }) => state === "conditional",
    unverifiable: ({ state }) => state === "unverifiable" || state === "disputed",
    kept: ({ state }) => ["kept", "kept_late", "partly_kept"].includes(state),
    all: () => true,
  };

  it.each(Object.entries(views))("promises: the view %s", async (view, keep) => {
    const wanted = all.filter(keep).map(({ id }) => id);
    const query = PromiseQuery.parse({ view, limit: 500 });
    const page = await database.store.promises("demo", query, NOW);
    expect(page.items.map(({ id }) => id).sort()).toEqual(wanted.sort());
    expect([page.total, page.counts[query.view], page.next]).toEqual([
      wanted.length,
      wanted.length,
      null,
    ]);
  });

  it("promises: by state and owner, in pages, each with its conversation", async () => {
    const states = all.map((one) => one.state);
    const often = (state: string) => states.filter((one) => one === state).length;
    const [state] = [...new Set(states)].sort((a, b) => often(b) - often(a));
    const first = PromiseQuery.parse({ state, limit: 3 });
    const ids: string[] = [];
    for (let cursor: string | undefined; ; ) {
      const page = await database.store.promises("demo", { ...first, cursor }, NOW);
      for (const row of page.items) {
        ids.push(row.id);
        const item = ITEMS.find(({ conversation }) => conversation.id === row.conversation);
        const made = item?.conversation.messages.find(({ id }) => id === row.message);
        expect(item?.review.promises.map(({ id }) => id)).toContain(row.id);
        expect(row.owner).toBe(made?.author.name);
        expect(Date.parse(row.made_at ?? "")).toBe(Date.parse(made?.at ?? ""));
      }
      if (page.next === null) break;
      cursor = page.next;
    }
    const wanted = all.filter((one) => one.state === state).map(({ id }) => id);
    expect(wanted.length).toBeGreaterThan(3);
    expect(ids.toSorted()).toEqual(wanted.toSorted());
    const { items } = await database.store.promises("demo", PromiseQuery.parse({}), NOW);
    const owner = items[0]?.owner ?? "";
    const own = await database.store.promises(
      "demo",
      PromiseQuery.parse({ owner, limit: 500 }),
      NOW,
    );
    expect(new Set(own.items.map((row) => row.owner))).toEqual(new Set([owner]));
  });

  it("overview: every number equals a direct computation", async () => {
    const overview = await database.store.overview("demo", NOW);
    const findings = ITEMS.flatMap(({ review }) => review.findings);
    expect(overview.totals).toEqual({
      conversations: ITEMS.length,
      messages: ITEMS.reduce((sum, { conversation }) => sum + conversation.messages.length, 0),
      findings: findings.length,
      counted: findings.filter(({ counted }) => counted).length,
      promises: all.length,
      praise: ITEMS.reduce((sum, { review }) => sum + review.praise.length, 0),
    });
    const input = ITEMS.map((item) =>
      scoreInputOf(
        {
          ...item.review,
          answered: staffOf(item).some(({ private: hidden }) => hidden !== true),
          looked: sinsLookedFor(TRACK_RECORDS, mainLanguage(item.review)),
        },
        { reports: true },
      ),
    ).reduce(addInputs, EMPTY_INPUT);
    const { arithmetic, ...score } = overview.score;
    const direct = scoreReport(input, scoreSettings(CONFIG));
    expect(score).toEqual({ ...direct, arithmetic: undefined });
    expect(arithmetic).toEqual(direct.arithmetic);
    for (const row of overview.sins) {
      const own = findings.filter(({ sin }) => sin === row.sin);
      expect([row.sin, row.findings, row.counted, row.conversations]).toEqual([
        row.sin,
        own.length,
        own.filter(({ counted }) => counted).length,
        ITEMS.filter(({ review }) => review.findings.some(({ sin }) => sin === row.sin)).length,
      ]);
    }
    expect(overview.sins.map(({ sin }) => sin).sort()).toEqual(
      [...new Set(findings.map(({ sin }) => sin))].sort(),
    );
    const { items } = await database.store.conversations("demo", { sort: "priority", limit: 10 });
    expect(overview.read_first).toEqual(items.filter(({ priority }) => priority > 0));
    expect(overview.due_today.map(({ id }) => id).sort()).toEqual(
      all
        .filter(views.due_today)
        .map(({ id }) => id)
        .sort()
        .slice(0, 20),
    );
  });

  it("overview of an empty workspace has zeros and no invented numbers", async () => {
    await database.store.createWorkspace("empty", "empty", false);
    const { totals, score, sins } = await database.store.overview("empty", NOW);
    expect(new Set(Object.values(totals))).toEqual(new Set([0]));
    expect([score.total, sins]).toEqual([null, []]);
  });

  it("due for change: what time alone changes up to an instant, earliest first, at most so many", async () => {
    const later = "2026-04-30T00:00:00Z";
    const wanted = ITEMS.flatMap(({ conversation, review }) => {
      const at = Date.parse(review.next_change_at ?? "");
      return at <= Date.parse(later) ? [{ id: conversation.id, at }] : [];
    }).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
    expect(wanted.length).toBeGreaterThan(2);
    const ids = wanted.map(({ id }) => id);
    expect(await database.store.dueForChange("demo", later, 500)).toEqual(ids);
    expect(await database.store.dueForChange("demo", later, 2)).toEqual(ids.slice(0, 2));
    expect(await database.store.dueForChange("demo", NOW, 9)).toEqual([]);
  });
});
