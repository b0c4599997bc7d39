import { queryOptions } from "@tanstack/react-query";
import type { RetentionView } from "../../../model/retention.ts";
import { ask, inWorkspace } from "../../api/client.ts";

export const retentionQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "retention"],
    queryFn: ({ signal }) => ask<RetentionView>(inWorkspace(ws, "retention"), { signal }),
  });
