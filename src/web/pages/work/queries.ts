import { queryOptions } from "@tanstack/react-query";
import type { WorkView } from "../../../model/work.ts";
import { ask, inWorkspace } from "../../api/client.ts";

/** Looked at often: somebody watches a run go on. */
const LOOK_MS = 3000;

export const workQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "work"],
    queryFn: ({ signal }) => ask<WorkView>(inWorkspace(ws, "work"), { signal }),
    refetchInterval: LOOK_MS,
  });
