import { queryOptions } from "@tanstack/react-query";
import type {
  ConnectionKindView,
  ConnectionProblem,
  ConnectionView,
} from "../../../model/connections.ts";
import type { DeskWriteView, WriteBackView } from "../../../model/write_back.ts";
import type { SidebarView } from "../../../model/sidebar.ts";
import { ask, inWorkspace } from "../../api/client.ts";

/** Looked at often: somebody watches history arrive. */
const LOOK_MS = 3000;

export const connectionsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "connections"],
    queryFn: ({ signal }) => ask<ConnectionView[]>(inWorkspace(ws, "connections"), { signal }),
    refetchInterval: LOOK_MS,
  });

export const kindsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "connection-kinds"],
    queryFn: ({ signal }) =>
      ask<ConnectionKindView[]>(inWorkspace(ws, "connections", "kinds"), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const problemsQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "connections", id, "problems"],
    queryFn: ({ signal }) =>
      ask<ConnectionProblem[]>(inWorkspace(ws, "connections", id, "problems"), { signal }),
  });

export const writeBackQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "connections", id, "write-back"],
    queryFn: ({ signal }) =>
      ask<WriteBackView>(inWorkspace(ws, "connections", id, "write-back"), { signal }),
  });

export const writesQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "connections", id, "writes"],
    queryFn: ({ signal }) =>
      ask<DeskWriteView[]>(inWorkspace(ws, "connections", id, "writes"), { signal }),
  });

export const sidebarQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "sidebar"],
    queryFn: ({ signal }) => ask<SidebarView>(inWorkspace(ws, "sidebar"), { signal }),
  });
