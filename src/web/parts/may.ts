import { useSuspenseQuery } from "@tanstack/react-query";
import type { WorkspacePermission } from "../../model/people.ts";
import { workspacesQuery } from "../api/queries.ts";

/** Whether the person may do something in a workspace; what they may not do is not shown to them. */
export function useMay(ws: string): (permission: WorkspacePermission) => boolean {
  const { data } = useSuspenseQuery(workspacesQuery);
  const may = data.find(({ id }) => id === ws)?.may ?? [];
  return (permission) => may.includes(permission);
}
