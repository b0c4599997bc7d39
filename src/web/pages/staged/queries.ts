import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { StagedComparison, StagedRun } from "../../../model/staged.ts";
import { ask, inWorkspace } from "../../api/client.ts";

/** Looked at often while it goes on: somebody watches. */
const LOOK_MS = 3000;
const GOES_ON: ReadonlySet<StagedRun["state"]> = new Set([
  "counting",
  "running",
  "ready",
  "switching",
  "rolling_back",
]);

export const stagedQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "staged"],
    queryFn: ({ signal }) => ask<StagedRun[]>(inWorkspace(ws, "staged-reviews"), { signal }),
    refetchInterval: ({ state: { data } }) =>
      data?.[0] !== undefined && GOES_ON.has(data[0].state) ? LOOK_MS : false,
  });

/** What is different; `seen` tells one state of the run from another. */
export const comparisonQuery = (ws: string, { id, state, differ }: StagedRun) =>
  infiniteQueryOptions({
    queryKey: [ws, "staged", id, state, differ],
    queryFn: ({ signal, pageParam }) =>
      ask<StagedComparison>(
        `${inWorkspace(ws, "staged-reviews", id, "comparison")}?${new URLSearchParams({ after: pageParam })}`,
        { signal },
      ),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
