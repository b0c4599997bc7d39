import { z } from "zod";
import { AmendsError } from "../../model/errors.ts";
import { Disagreement, FindingAnswer, FindingAnswerRequest } from "../../model/finding_answers.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const tags = ["Conversations"];
const path = "/api/workspaces/{ws}/findings/answers";

const give = route({
  method: "post",
  path,
  permission: "mark",
  tags,
  summary: "Agree or disagree with a finding about oneself, or take the answer back",
  description: "It stands beside verdicts, changes no confidence, and asks a reviewer to look.",
  request: { params: inWorkspace, body: body(FindingAnswerRequest) },
  responses: { 200: json(z.array(FindingAnswer), "The answers in the conversation") },
});
const open = route({
  method: "get",
  path,
  permission: "read",
  tags,
  summary: "Disagreements that nobody has given a verdict on since, the oldest first",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(Disagreement), "At most 200") },
});

export const findingAnswerRoutes = routes()
  .openapi(give, async (c) => {
    const { services, standing, principal } = c.var;
    const { ws } = c.req.valid("param");
    const request = c.req.valid("json");
    const found = await standing.sight.conversation(ws, request.conversation);
    const seen = found?.review.findings.some(({ id }) => id === request.finding) ?? false;
    if (found === null || !seen) throw new AmendsError("not_found", "There is no such finding.");
    const by = { user: principal?.user ?? "", name: principal?.name ?? "" };
    const { answers } = services.store;
    await answers.give(ws, request, by, services.now());
    const all = await answers.of(ws, request.conversation, found.review);
    return c.json(standing.may.has("read") ? all : all.filter(({ orphaned }) => !orphaned), 200);
  })
  .openapi(open, async (c) =>
    c.json(await c.var.services.store.answers.open(c.req.valid("param").ws), 200),
  );
