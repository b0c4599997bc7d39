import { Hono } from "hono";
import { CHECKLISTS, itemOf } from "../../audits/checklists/index.ts";
import { resultsOf } from "../../audits/results.ts";
import {
  Audit,
  AuditAnswerPage,
  AuditAnswerQuery,
  AuditAnswerRequest,
  AuditPage,
  AuditRequest,
  AuditResults,
  AuditRow,
  Checklist,
  FollowUp,
  NewAuditLink,
} from "../../model/audits.ts";
import { ErrorView } from "../../model/api.ts";

const HOSTILE = '<img src=x onerror="window.pwned=1"> on the wall';
const DAY_MS = 86_400_000;

/** Audits as the pages see them: one finished, with something to see to; new ones are kept. */
export function auditFixtures(now: number) {
  const at = new Date(now - DAY_MS).toISOString();
  const due = new Date(now - 2 * DAY_MS).toISOString().slice(0, 10);
  const answer = (item: string, given: "yes" | "no" | "not_seen") => ({
    ...AuditAnswerRequest.parse({ answer: given }),
    item,
    photo: false,
  });
  const audits = new Map<string, Audit>([
    [
      "a_1",
      Audit.parse({
        id: "a_1",
        checklist: "site",
        kind: "mystery",
        place: "Praça Nova",
        at,
        by: "Rui",
        note: "",
        finished_at: at,
        yes: 0,
        no: 0,
        not_seen: 0,
        to_do: 0,
        link: null,
        answers: [
          ...["entrance", "floor", "comfort"].map((name) => answer(`site.premises.${name}`, "yes")),
          answer("site.premises.toilet", "not_seen"),
          answer("site.equipment.payment", "yes"),
          { ...answer("site.materials.current", "no"), note: HOSTILE, owner: "Rui", due },
        ],
      }),
    ],
  ]);
  const counted = (audit: Audit): Audit => {
    const of = (given: string) => audit.answers.filter((one) => one.answer === given);
    const no = of("no");
    const to_do = no.filter(({ done }) => !done).length;
    const counts = { yes: of("yes").length, no: no.length, not_seen: of("not_seen").length };
    return Audit.parse({ ...audit, ...counts, to_do });
  };
  const all = (ws: string) => (ws === "demo" ? [...audits.values()].map(counted) : []);
  const app = new Hono();
  const path = "/api/workspaces/:ws/audits";
  app.get("/api/checklists", (c) => c.json(Checklist.array().parse(CHECKLISTS)));
  app.get(path, (c) => {
    const items = all(c.req.param("ws")).map((one) => AuditRow.parse(one));
    return c.json(AuditPage.parse({ items, total: items.length, next: null }));
  });
  app.post(path, async (c) => {
    const { answers: _none, finished: _no, ...given } = AuditRequest.parse(await c.req.json());
    const id = `a_${audits.size + 1}`;
    const counts = { yes: 0, no: 0, not_seen: 0, to_do: 0 };
    const begun = {
      ...given,
      ...counts,
      at,
      id,
      by: "Ada",
      finished_at: null,
      answers: [],
      link: null,
    };
    audits.set(id, Audit.parse(begun));
    return c.json(audits.get(id) ?? null, 201);
  });
  app.get(`${path}/results`, (c) => {
    const finished = all(c.req.param("ws")).filter(({ finished_at }) => finished_at !== null);
    const counts = finished
      .flatMap(({ answers }) => answers)
      .map(({ item, answer: given }) => ({
        item,
        yes: given === "yes" ? 1 : 0,
        no: given === "no" ? 1 : 0,
      }));
    return c.json(AuditResults.parse(resultsOf(finished.length, counts)));
  });
  app.get(`${path}/answers`, (c) => {
    const { factor, sin, section, item, answer: given } = AuditAnswerQuery.parse(c.req.query());
    const items = all(c.req.param("ws")).flatMap(({ id, place, kind, at: when, answers }) =>
      answers
        .filter((one) => one.answer !== "not_seen" && (given ?? one.answer) === one.answer)
        .filter((one) => {
          const known = itemOf(one.item);
          return (
            (factor ?? known?.factor) === known?.factor &&
            (sin ?? known?.sin) === known?.sin &&
            (section ?? known?.section) === known?.section &&
            (item ?? one.item) === one.item
          );
        })
        .map((one) => ({ ...one, audit: id, place, kind, at: when })),
    );
    return c.json(AuditAnswerPage.parse({ items, total: items.length, next: null }));
  });
  app.post(`${path}/:id/link`, (c) => {
    const id = c.req.param("id");
    const audit = audits.get(id);
    const expires_at = new Date(now + 14 * DAY_MS).toISOString();
    if (audit !== undefined) audits.set(id, { ...audit, link: { expires_at, used_at: null } });
    return c.json(NewAuditLink.parse({ path: "/v/secret", link: null, expires_at }), 201);
  });
  app.delete(`${path}/:id/link`, (c) => {
    const id = c.req.param("id");
    const audit = audits.get(id);
    if (audit !== undefined) audits.set(id, { ...audit, link: null });
    return c.body(null, 204);
  });
  app.get(`${path}/follow-ups`, (c) => {
    const open = all(c.req.param("ws")).flatMap(({ id, place, answers }) =>
      answers
        .filter((one) => one.answer === "no" && !one.done)
        .map((one) => ({ ...one, audit: id, place, at, overdue: one.due !== null })),
    );
    return c.json(FollowUp.array().parse(open));
  });
  app.get(`${path}/:id`, (c) => {
    const found = audits.get(c.req.param("id"));
    if (found !== undefined) return c.json(counted(found));
    const error = {
      code: "not_found",
      message: "There is no such audit.",
      hint: null,
      place: null,
    };
    return c.json(ErrorView.parse({ error }), 404);
  });
  const change = (id: string, item: string, over: object) => {
    const audit = audits.get(id);
    if (audit === undefined) return null;
    const before = audit.answers.find((one) => one.item === item) ?? answer(item, "not_seen");
    const others = audit.answers.filter((one) => one.item !== item);
    audits.set(id, { ...audit, answers: [...others, { ...before, ...over }] });
    return counted(audits.get(id) ?? audit);
  };
  app.put(`${path}/:id/answers/:item`, async (c) =>
    c.json(
      change(c.req.param("id"), c.req.param("item"), AuditAnswerRequest.parse(await c.req.json())),
    ),
  );
  let photo = new ArrayBuffer(0);
  app.put(`${path}/:id/answers/:item/photo`, async (c) => {
    photo = await c.req.arrayBuffer();
    return c.json(change(c.req.param("id"), c.req.param("item"), { photo: true }));
  });
  app.get(`${path}/:id/answers/:item/photo`, (c) =>
    c.body(photo, 200, { "Content-Type": "image/jpeg" }),
  );
  app.delete(`${path}/:id/answers/:item/photo`, (c) =>
    c.json(change(c.req.param("id"), c.req.param("item"), { photo: false })),
  );
  app.post(`${path}/:id/finish`, (c) => {
    const id = c.req.param("id");
    const audit = audits.get(id);
    if (audit !== undefined) audits.set(id, { ...audit, finished_at: at });
    return c.json(audit === undefined ? null : counted({ ...audit, finished_at: at }));
  });
  app.delete(`${path}/:id`, (c) => {
    audits.delete(c.req.param("id"));
    return c.body(null, 204);
  });
  return app;
}
