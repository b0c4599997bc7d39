import { queryOptions } from "@tanstack/react-query";
import type { PeopleView } from "../../../model/people.ts";
import type { IdentityLink } from "../../../model/identities.ts";
import { ask, inWorkspace } from "../../api/client.ts";

export const peopleQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "people"],
    queryFn: ({ signal }) => ask<PeopleView>(inWorkspace(ws, "people"), { signal }),
  });

export const identitiesQuery = (ws: string) =>
  queryOptions({
    queryKey: [ws, "identities"],
    queryFn: ({ signal }) => ask<IdentityLink[]>(inWorkspace(ws, "identities"), { signal }),
  });
