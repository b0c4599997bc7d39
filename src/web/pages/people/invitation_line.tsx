import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { InvitationView, PeopleView } from "../../../model/people.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./people.module.css";
import { peopleQuery } from "./queries.ts";

/** An invitation that waits, to be taken back. */
export function InvitationLine({ ws, invitation }: { ws: string; invitation: InvitationView }) {
  const { t } = useTranslation();
  const { id, email, role, expires_at } = invitation;
  const takeBack = useMutation({
    mutationFn: () =>
      ask<PeopleView>(inWorkspace(ws, "people", "invitations", id), { method: "DELETE" }),
    onSuccess: (people) => queryClient.setQueryData(peopleQuery(ws).queryKey, people),
  });
  return (
    <li className={classes.line}>
      <div className={classes.who}>
        <strong>{email}</strong>
        <div className={parts.muted}>
          {t(`people.role.${role}`)} · {t("people.until")} <Instant at={expires_at} />
        </div>
      </div>
      <Button
        size="sm"
        variant="default"
        loading={takeBack.isPending}
        aria-label={t("people.take_back_named", { email })}
        onClick={() => takeBack.mutate()}
      >
        {t("people.take_back")}
      </Button>
      {takeBack.error && <Failure error={takeBack.error} />}
    </li>
  );
}
