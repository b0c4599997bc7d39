import { z } from "zod";
import { RuleRecordView } from "../../model/api.ts";
import { ruleRecords } from "../records.ts";
import { inWorkspace, json, route, routes } from "./route.ts";

const records = route({
  method: "get",
  path: "/api/workspaces/{ws}/rules",
  permission: "read",
  tags: ["Rules"],
  summary: "How often each rule was right: shipped evidence with the house's verdicts on top",
  request: { params: inWorkspace },
  responses: { 200: json(z.array(RuleRecordView), "Rules that were judged, by name") },
});

export const ruleRoutes = routes().openapi(records, async (c) => {
  const { store, evidence } = c.var.services;
  const house = await store.trackRecords(c.req.valid("param").ws);
  return c.json(ruleRecords(house, await evidence()), 200);
});
