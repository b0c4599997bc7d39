import { Hono } from "hono";
import type { ConversationView } from "../../model/api.ts";
import { MarkRequest, type PromiseMarkView } from "../../model/marks.ts";
import {
  ComplianceReport,
  PromiseDetail,
  PromisePage,
  PromiseQuery,
  type PromiseRow,
} from "../../model/promise_views.ts";
import type { PromiseState } from "../../model/taxonomy.ts";
import { matches } from "../../report/promises/choose.ts";
import { historyOf } from "../../report/promises/history.ts";
import { groupRate, keptRate, promiseCompliance } from "../../score/compliance.ts";
import { orderCompliance } from "../../score/order_compliance.ts";
import { EMPTY_INPUT } from "../../score/input.ts";
import { countsOf, promisesIn } from "./views.ts";

/** The promise board, pages and rates as the pages see them; marks are kept until it is made anew. */
export function promiseFixtures(
  views: ReadonlyMap<string, ConversationView>,
  promises: PromiseRow[],
  now: number,
) {
  const app = new Hono();
  const inside = (ws: string) => (ws === "demo" ? promises : []);
  const detailOf = (ws: string, id: string) => {
    const promise = inside(ws).find((row) => row.id === id);
    const view = promise && views.get(promise.conversation);
    if (promise === undefined || view === undefined) return null;
    const { conversation } = view;
    const history = historyOf(promise, conversation);
    const repair = view.review.repairs.find((one) => one.promise === id);
    const draft = view.repair_drafts.find((one) => one.repair === repair?.id) ?? null;
    return PromiseDetail.parse({
      promise,
      conversation,
      parent: null,
      children: [],
      history,
      repair: repair === undefined ? null : { repair, draft, new_promise: null },
      asked: false,
    });
  };
  const missing = {
    error: { code: "not_found", message: "There is no such promise.", hint: null, place: null },
  };

  app.get("/api/workspaces/:ws/promises", (c) => {
    const query = PromiseQuery.parse(c.req.query());
    const all = inside(c.req.param("ws")).filter(matches(query, "UTC"));
    const items = promisesIn(query.view, all, now);
    const page = { items: items.slice(0, query.limit), total: items.length, next: null };
    return c.json(PromisePage.parse({ ...page, counts: countsOf(all, now) }));
  });
  app.get("/api/workspaces/:ws/promises/:id", (c) => {
    const detail = detailOf(c.req.param("ws"), c.req.param("id"));
    return detail === null ? c.json(missing, 404) : c.json(detail);
  });
  app.post("/api/workspaces/:ws/promises/:id/marks", async (c) => {
    const { ws, id } = c.req.param();
    const request = MarkRequest.parse(await c.req.json());
    const row = inside(ws).find((one) => one.id === id);
    if (row === undefined) return c.json(missing, 404);
    setMark(row, request, new Date(now).toISOString());
    return c.json(detailOf(ws, id));
  });
  app.get("/api/workspaces/:ws/compliance", (c) =>
    c.json(reportOn(inside(c.req.param("ws")), views.size, now)),
  );
  return app;
}

function setMark(row: PromiseRow, request: MarkRequest, at: string): void {
  const { kind, reason, until = null, withdraws = null } = request;
  const before = (row.marks ?? []).map((mark) => ({
    ...mark,
    withdrawn: mark.withdrawn || mark.id === withdraws,
  }));
  const id = `mark-${before.length}`;
  const mark: PromiseMarkView = {
    id,
    promise: row.id,
    kind,
    until,
    withdraws,
    reason,
    at,
    by: "Owner",
    own: false,
    withdrawn: false,
  };
  row.marks = [...before, mark];
  const read = row.read_state ?? row.state;
  const isState = kind !== "snoozed" && kind !== "withdrawn";
  row.state = isState ? kind : read;
  row.evidence = row.evidence.filter((one) => one.kind !== "marked");
  row.read_state = isState ? read : undefined;
  row.decided_by = isState ? "other" : undefined;
  if (isState)
    row.evidence.push({
      kind: "marked",
      message: null,
      start: null,
      end: null,
      event: null,
      mark: id,
    });
}

function reportOn(rows: readonly PromiseRow[], conversations: number, now: number) {
  const counts = (some: readonly PromiseRow[]) => {
    const states: Partial<Record<PromiseState, number>> = {};
    for (const { state } of some) states[state] = (states[state] ?? 0) + 1;
    return states;
  };
  const groups = (by: "team" | "held_by" | "type") =>
    [...new Set(rows.map((row) => row[by]))].toSorted().map((key) => {
      const own = rows.filter((row) => row[by] === key);
      // Few invented promises stand for many, so that rates are shown.
      const many = Object.fromEntries(Object.entries(counts(own)).map(([s, n]) => [s, 7 * n]));
      return { key, promises: 7 * own.length, ...groupRate(many) };
    });
  const promises = counts(rows);
  return ComplianceReport.parse({
    as_of: new Date(now).toISOString(),
    conversations,
    promises: rows.length,
    overall: promiseCompliance({ ...EMPTY_INPUT, promises, dated: rows.length, conversations }),
    outside: 0,
    orders:
      rows.length === 0
        ? null
        : orderCompliance(
            promises,
            { checked: 24, wrong: 3, states: { kept: 19, kept_late: 4, broken: 1, open: 2 } },
            { orders: 26, complete: { good: 20, n: 22 }, as_ordered: { good: 3, n: 4 } },
          ),
    hedged: keptRate({}),
    marks: {
      own: 0,
      other: 0,
      without_own: keptRate(promises),
      without_any: keptRate(promises),
    },
    groups: { team: groups("team"), held_by: groups("held_by"), type: groups("type"), lead: [] },
    times: rows
      .filter(({ state }) => state === "kept" || state === "kept_late")
      .map(({ id, state }, index) => ({
        promise: id,
        outcome: state === "kept" ? "kept" : "late",
        promised_minutes: 120 * (index + 1),
        actual_minutes: (state === "kept" ? 45 : 200) * (index + 1),
      })),
  });
}
