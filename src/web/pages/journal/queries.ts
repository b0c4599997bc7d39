import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  EpisodeDraft,
  EpisodeFilter,
  EpisodePage,
  EpisodeReading,
  EpisodeTally,
} from "../../../model/episodes.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";

export const episodesQuery = (ws: string, filter: EpisodeFilter) =>
  infiniteQueryOptions({
    queryKey: [ws, "episodes", filter],
    queryFn: ({ pageParam: cursor, signal }) =>
      ask<EpisodePage>(inWorkspace(ws, "episodes") + query({ ...filter, limit: 30, cursor }), {
        signal,
      }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
    placeholderData: keepPreviousData,
  });

export const tallyQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "episodes", "tally"],
    queryFn: ({ signal }) => ask<EpisodeTally>(inWorkspace(ws, "episodes", "tally"), { signal }),
  });

/** What the engine reads in words that are being typed. */
export const readingQuery = (ws: string, draft: EpisodeDraft) =>
  queryOptions({
    queryKey: [ws, "episode-reading", draft],
    queryFn: ({ signal }) =>
      ask<EpisodeReading>(inWorkspace(ws, "episodes", "read"), {
        method: "POST",
        json: draft,
        signal,
      }),
    enabled: draft.text !== "",
    staleTime: 60_000,
  });
