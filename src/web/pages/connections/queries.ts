import { queryOptions } from "@tanstack/react-query";
import type { ConnectionProblem, ConnectionView } from "../../../model/connections.ts";
import { ask, inWorkspace } from "../../api/client.ts";

/** Looked at often: somebody watches history arrive. */
const LOOK_MS = 3000;

export const connectionsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "connections"],
    queryFn: ({ signal }) => ask<ConnectionView[]>(inWorkspace(ws, "connections"), { signal }),
    refetchInterval: LOOK_MS,
  });

export const problemsQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "connections", id, "problems"],
    queryFn: ({ signal }) =>
      ask<ConnectionProblem[]>(inWorkspace(ws, "connections", id, "problems"), { signal }),
  });
