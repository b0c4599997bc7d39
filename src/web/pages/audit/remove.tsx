import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ask, inWorkspace } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";

/** Removes the audit, when asked twice. */
export function Remove({ ws, id }: { ws: string; id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const remove = useMutation({
    mutationFn: () => ask(inWorkspace(ws, "audits", id), { method: "DELETE" }),
    onSuccess: async () => {
      await navigate({ to: "/w/$ws/audits", params: { ws } });
      await client.invalidateQueries({ queryKey: [ws, "audits"] });
    },
  });
  if (!asked)
    return (
      <Button variant="subtle" onClick={() => setAsked(true)}>
        {t("audits.remove")}
      </Button>
    );
  return (
    <>
      <Button
        color="red"
        variant="light"
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      >
        {t("audits.remove_sure")}
      </Button>
      <Button variant="subtle" onClick={() => setAsked(false)}>
        {t("close")}
      </Button>
      {remove.error && <Failure error={remove.error} />}
    </>
  );
}
