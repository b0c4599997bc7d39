import { z } from "zod";
import { VerdictRequest, VerdictView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import { isHouseRule } from "../../model/house_rules.ts";
import { body, inWorkspace, json, route, routes } from "./route.ts";

const give = route({
  method: "post",
  path: "/api/workspaces/{ws}/verdicts",
  permission: "judge",
  tags: ["Conversations"],
  summary: "Say whether a finding is right, or take the verdict back",
  request: { params: inWorkspace, body: body(VerdictRequest) },
  responses: { 200: json(z.array(VerdictView), "All verdicts of the conversation") },
});

export const verdictRoutes = routes().openapi(give, async (c) => {
  const { store, now, configChanged } = c.var.services;
  const { ws } = c.req.valid("param");
  const request = c.req.valid("json");
  const found = await store.conversation(ws, request.conversation);
  if (found === null) throw new AmendsError("not_found", "There is no such conversation.");
  const earlier = await store.verdicts(ws, request.conversation);
  const known = [...found.review.findings.map(({ id }) => id), ...earlier.map((v) => v.finding)];
  if (!known.includes(request.finding)) {
    throw new AmendsError("not_found", "There is no such finding.", {
      place: { field: "finding" },
      hint: "The rules may have changed; load the conversation again.",
    });
  }
  await store.setVerdict(ws, request, c.var.principal?.name ?? "", now());
  const rule = found.review.findings.find(({ id }) => id === request.finding)?.rule ?? "";
  // Verdicts decide whether a rule of the house counts.
  if (isHouseRule(rule)) configChanged(ws);
  return c.json(await store.verdicts(ws, request.conversation), 200);
});
