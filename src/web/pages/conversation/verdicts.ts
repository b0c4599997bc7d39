import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ConversationView, VerdictRequest, VerdictView } from "../../../model/api.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { conversationQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";

export type Judge = (
  finding: string,
  verdict: VerdictView["verdict"] | null,
  note?: string,
) => void;

/** Gives, changes and takes back verdicts; the page shows them at once and again as they were if that fails. */
export function useVerdicts(ws: string, view: ConversationView): Judge {
  const { t } = useTranslation();
  const { id } = view.conversation;
  const { queryKey } = conversationQuery(ws, id);
  const show = (verdicts: VerdictView[]) =>
    queryClient.setQueryData(queryKey, (old) => old && { ...old, verdicts });
  const { mutate } = useMutation({
    mutationFn: (request: VerdictRequest) =>
      ask<VerdictView[]>(inWorkspace(ws, "verdicts"), { method: "POST", json: request }),
    onMutate: (request) => {
      const before = queryClient.getQueryData(queryKey)?.verdicts ?? [];
      show(withVerdict(before, request, view));
      return before;
    },
    onSuccess: show,
    onError: (_error, _request, before) => {
      if (before) show(before);
      notifications.show({ color: "red", message: t("verdict.failed") });
    },
    // Track records and counts on the other pages have changed.
    onSettled: () => queryClient.invalidateQueries({ queryKey: [ws, "overview"] }),
  });
  return (finding, verdict, note = "") => mutate({ conversation: id, finding, verdict, note });
}

/** The verdicts as they will be, until the server says how they are. */
function withVerdict(
  before: readonly VerdictView[],
  { finding: id, verdict, note }: VerdictRequest,
  { review }: ConversationView,
): VerdictView[] {
  const others = before.filter(({ finding }) => finding !== id);
  const finding = review.findings.find((one) => one.id === id);
  if (verdict === null || finding === undefined) return others;
  const { message, sin, start, end } = finding;
  const at = new Date().toISOString();
  return [
    ...others,
    { finding: id, message, sin, start, end, verdict, note, by: "", at, orphaned: false },
  ];
}
