import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  Audit,
  AuditAnswerPage,
  AuditFilter,
  AuditPage,
  AuditResults,
  FollowUp,
} from "../../../model/audits.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";
import type { AuditsSearch } from "./search.ts";

export const auditsQuery = (ws: string, filter: AuditFilter) =>
  infiniteQueryOptions({
    queryKey: [ws, "audits", "list", filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<AuditPage>(inWorkspace(ws, "audits") + query({ ...filter, limit: 30, cursor }), {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const auditResultsQuery = (ws: string, filter: AuditFilter) =>
  queryOptions({
    queryKey: [ws, "audits", "results", filter],
    queryFn: ({ signal }) =>
      ask<AuditResults>(inWorkspace(ws, "audits", "results") + query(filter), { signal }),
    placeholderData: keepPreviousData,
  });

export const followUpsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "audits", "follow-ups"],
    queryFn: ({ signal }) => ask<FollowUp[]>(inWorkspace(ws, "audits", "follow-ups"), { signal }),
  });

export const auditQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "audits", "one", id],
    queryFn: ({ signal }) => ask<Audit>(inWorkspace(ws, "audits", id), { signal }),
  });

export const behindQuery = (ws: string, search: AuditsSearch) =>
  infiniteQueryOptions({
    queryKey: [ws, "audits", "answers", search],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<AuditAnswerPage>(
        inWorkspace(ws, "audits", "answers") + query({ ...search, limit: 30, cursor }),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });
