import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { HouseCheck, HouseFileVersion } from "../../../model/house_rules.ts";
import { ask, inWorkspace } from "../../api/client.ts";

export const houseFilesQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "house-rules"],
    queryFn: ({ signal }) => ask<HouseFileVersion[]>(inWorkspace(ws, "house-rules"), { signal }),
  });

export const houseVersionsQuery = (ws: string, name: string) =>
  queryOptions({
    queryKey: [ws, "house-rules", name, "versions"],
    queryFn: ({ signal }) =>
      ask<HouseFileVersion[]>(inWorkspace(ws, "house-rules", name, "versions"), { signal }),
  });

/** What is wrong with a text, and which of its examples do not hold. */
export const houseCheckQuery = (ws: string, name: string, text: string) =>
  queryOptions({
    queryKey: [ws, "house-check", name, text],
    queryFn: ({ signal }) =>
      ask<HouseCheck>(inWorkspace(ws, "house-rules", "check"), {
        method: "POST",
        json: { name, text },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
