import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { MarkRequest } from "../../../model/marks.ts";
import type { PromiseDetail } from "../../../model/promise_views.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { promiseQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";

/** Marks a promise; every page that shows promises or numbers of them asks again. */
export function useMark(ws: string, id: string, onDone: () => void) {
  const { t } = useTranslation();
  return useMutation({
    mutationFn: (request: MarkRequest) =>
      ask<PromiseDetail>(inWorkspace(ws, "promises", id, "marks"), {
        method: "POST",
        json: request,
      }),
    onSuccess: async (detail) => {
      queryClient.setQueryData(promiseQuery(ws, id).queryKey, detail);
      onDone();
      await queryClient.invalidateQueries({
        predicate: ({ queryKey: [where, what, which] }) =>
          where === ws && !(what === "promise" && which === id),
      });
    },
    onError: (error) =>
      notifications.show({ color: "red", message: error.message || t("promise_page.failed") }),
  });
}
