import { storedAtDesk } from "../../jobs/sidebar/at_desk.ts";
import {
  ConversationAtDesk,
  ConversationPage,
  ConversationQuery,
  ConversationView,
} from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import type { PromiseMark } from "../../model/marks.ts";
import type { Review } from "../../model/review.ts";
import { draftsOf } from "../../repairs/draft.ts";
import { timelineOf } from "../../review/timeline.ts";
import { recordsOf } from "../records.ts";
import { inConversation, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Conversations"];

const list = route({
  method: "get",
  path: "/api/workspaces/{ws}/conversations",
  permission: "own",
  tags,
  summary: "Filter, search and page conversations",
  request: { params: inWorkspace, query: ConversationQuery },
  responses: { 200: json(ConversationPage, "One page") },
});

const one = route({
  method: "get",
  path: "/api/workspaces/{ws}/conversations/{id}",
  permission: "own",
  records: "read",
  tags,
  summary: "One conversation with review, verdicts, track records and time line",
  request: { params: inConversation, query: ConversationAtDesk },
  responses: { 200: json(ConversationView, "The conversation") },
});

export const conversationRoutes = routes()
  .openapi(list, async (c) => {
    const { sight } = c.var.standing;
    return c.json(await sight.conversations(c.req.valid("param").ws, c.req.valid("query")), 200);
  })
  .openapi(one, async (c) => {
    const { store, evidence, now } = c.var.services;
    const { ws, id: asked } = c.req.valid("param");
    const { sight, may } = c.var.standing;
    const at = c.req.valid("query");
    const id = at.desk === undefined ? asked : await storedAtDesk(store, ws, asked, at);
    const found = id === null ? null : await sight.conversation(ws, id);
    if (id === null || found === null)
      throw new AmendsError("not_found", "There is no such conversation.");
    c.set("seen", id);
    const [given, said, marks, house, shipped, config, orders] = await Promise.all([
      store.verdicts(ws, id),
      store.answers.of(ws, id, found.review),
      store.marks(ws, [id]),
      store.trackRecords(ws),
      evidence(),
      store.config(ws),
      // Who delivered what was ordered is no agent's own.
      may.has("read") ? store.orders.of(ws, found.conversation) : [],
    ]);
    const timeline = timelineOf(found.conversation, { now: now(), config });
    const records = recordsOf(found.review, house, shipped);
    const repair_drafts = draftsOf(found.conversation, found.review, config);
    // What belongs to no finding or promise that is shown may be about a colleague.
    const all = may.has("read");
    const orphaned_marks = all ? orphansAmong(marks.get(id) ?? [], found.review) : [];
    const findings = new Set(found.review.findings.map(({ id: finding }) => finding));
    const verdicts = all ? given : given.filter(({ finding }) => findings.has(finding));
    const answers = all ? said : said.filter(({ finding }) => findings.has(finding));
    const shown = { repair_drafts, verdicts, answers, orphaned_marks, records, timeline, orders };
    return c.json({ ...found, ...shown }, 200);
  });

/** Marks that no promise of the review shows: theirs has gone with a rule or with its words. */
function orphansAmong(marks: readonly PromiseMark[], { promises }: Review): PromiseMark[] {
  const shown = new Set(promises.flatMap((promise) => (promise.marks ?? []).map(({ id }) => id)));
  return marks.filter(({ id }) => !shown.has(id));
}
