import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ProposalInput, StagedRun } from "../../model/staged.ts";
import { ask, inWorkspace } from "../api/client.ts";
import { queryClient } from "../app/query_client.ts";

/** Plans a change, to be reviewed before it counts, and goes to its page. */
export function useStage(ws: string) {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (proposal: ProposalInput) =>
      ask<StagedRun[]>(inWorkspace(ws, "staged-reviews"), { method: "POST", json: { proposal } }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: [ws, "staged"] });
      await navigate({ to: "/w/$ws/settings/planned-change", params: { ws } });
    },
  });
}
