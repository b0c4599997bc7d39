import { FilterChoices } from "../../model/api.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const choices = route({
  method: "get",
  path: "/api/workspaces/{ws}/choices",
  permission: "own",
  tags: ["Conversations"],
  summary: "Agents, teams and languages to filter by",
  request: { params: inWorkspace },
  responses: { 200: json(FilterChoices, "Most conversations first") },
});

export const choiceRoutes = routes().openapi(choices, async (c) =>
  c.json(await c.var.standing.sight.choices(c.req.valid("param").ws), 200),
);
