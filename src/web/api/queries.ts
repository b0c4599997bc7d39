import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  ConversationPage,
  ConversationQuery,
  ConversationView,
  FilterChoices,
  ImportView,
  Overview,
  RuleRecordView,
  SeenWorkspace,
  SessionView,
  SinView,
} from "../../model/api.ts";
import type { Checklist } from "../../model/audits.ts";
import type { OrderPage, OrderQuery } from "../../model/order.ts";
import type {
  ComplianceQuery,
  ComplianceReport,
  PromiseDetail,
  PromisePage,
  PromiseQuery,
} from "../../model/promise_views.ts";
import type { CausesQuery, CausesReport } from "../../model/causes.ts";
import type { MeasuresQuery, MeasuresReport, WeightVersion } from "../../model/measures.ts";
import type { Config } from "../../model/config.ts";
import { ask, inWorkspace, query } from "./client.ts";

/** What every page asks for, with the key it is kept under. Keys start with the workspace. */

export const sessionQuery = queryOptions({
  queryKey: ["session"],
  queryFn: ({ signal }) => ask<SessionView>("/api/session", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const workspacesQuery = queryOptions({
  queryKey: ["workspaces"],
  queryFn: ({ signal }) => ask<SeenWorkspace[]>("/api/workspaces", { signal }),
  staleTime: 60_000,
});

export const sinsQuery = queryOptions({
  queryKey: ["sins"],
  queryFn: ({ signal }) => ask<SinView[]>("/api/sins", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const checklistsQuery = queryOptions({
  queryKey: ["checklists"],
  queryFn: ({ signal }) => ask<Checklist[]>("/api/checklists", { signal }),
  staleTime: Number.POSITIVE_INFINITY,
});

export const overviewQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "overview"],
    queryFn: ({ signal }) => ask<Overview>(inWorkspace(ws, "overview"), { signal }),
    refetchInterval: 60_000,
  });

export type ConversationFilter = Partial<Omit<ConversationQuery, "cursor" | "limit">>;
const PAGE = 50;

export const conversationsQuery = (ws: string, filter: ConversationFilter) =>
  infiniteQueryOptions({
    queryKey: [ws, "conversations", filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<ConversationPage>(
        inWorkspace(ws, "conversations") + query({ ...filter, limit: PAGE, cursor }),
        { signal },
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const choicesQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "choices"],
    queryFn: ({ signal }) => ask<FilterChoices>(inWorkspace(ws, "choices"), { signal }),
    staleTime: 60_000,
  });

export const rulesQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "rules"],
    queryFn: ({ signal }) => ask<RuleRecordView[]>(inWorkspace(ws, "rules"), { signal }),
  });

export const configQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "config"],
    queryFn: ({ signal }) => ask<Config>(inWorkspace(ws, "config"), { signal }),
  });

export const measuresReportQuery = (ws: string, asked: Partial<MeasuresQuery>) =>
  queryOptions({
    queryKey: [ws, "measures", asked],
    queryFn: ({ signal }) =>
      ask<MeasuresReport>(inWorkspace(ws, "measures") + query(asked), { signal }),
    placeholderData: keepPreviousData,
  });

export const causesQuery = (ws: string, asked: CausesQuery) =>
  queryOptions({
    queryKey: [ws, "causes", asked],
    queryFn: ({ signal }) =>
      ask<CausesReport>(inWorkspace(ws, "causes") + query(asked), { signal }),
    placeholderData: keepPreviousData,
  });

export const weightsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "weights"],
    queryFn: ({ signal }) => ask<WeightVersion[]>(inWorkspace(ws, "weights"), { signal }),
  });

export const conversationQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "conversation", id],
    queryFn: ({ signal }) =>
      ask<ConversationView>(inWorkspace(ws, "conversations", id), { signal }),
  });

export const promisesQuery = (
  ws: string,
  filter: Partial<Omit<PromiseQuery, "cursor" | "limit">>,
) =>
  infiniteQueryOptions({
    queryKey: [ws, "promises", filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<PromisePage>(inWorkspace(ws, "promises") + query({ ...filter, limit: 100, cursor }), {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export type OrderFilter = Partial<Omit<OrderQuery, "cursor" | "limit">>;

export const ordersQuery = (ws: string, filter: OrderFilter) =>
  infiniteQueryOptions({
    queryKey: [ws, "orders", filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<OrderPage>(inWorkspace(ws, "orders") + query({ ...filter, limit: PAGE, cursor }), {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const promiseQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "promise", id],
    queryFn: ({ signal }) => ask<PromiseDetail>(inWorkspace(ws, "promises", id), { signal }),
  });

export const complianceQuery = (ws: string, filter: ComplianceQuery) =>
  queryOptions({
    queryKey: [ws, "compliance", filter],
    queryFn: ({ signal }) =>
      ask<ComplianceReport>(inWorkspace(ws, "compliance") + query(filter), { signal }),
    placeholderData: keepPreviousData,
  });

export const importsQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "imports"],
    queryFn: ({ signal }) => ask<ImportView[]>(inWorkspace(ws, "imports"), { signal }),
  });
