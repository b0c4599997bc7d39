import { Button, Group, NativeSelect } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MEMBER_ROLES, type MemberView, type PeopleView } from "../../../model/people.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./people.module.css";
import { Place } from "./place.tsx";
import { peopleQuery } from "./queries.ts";

/** A member, with their role to change. */
export function MemberLine({ ws, member }: { ws: string; member: MemberView }) {
  const { t } = useTranslation();
  const [editing, setEditing] = useState(false);
  const { user, name, email, identities, teams, everywhere } = member;
  const change = useMutation({
    mutationFn: (init: { method: "PATCH"; json: object } | { method: "DELETE" }) =>
      ask<PeopleView>(inWorkspace(ws, "people", user), init),
    onSuccess: (people) => queryClient.setQueryData(peopleQuery(ws).queryKey, people),
  });
  const about = [email, ...identities, ...teams].filter((one) => one !== name);
  return (
    <li className={classes.line}>
      <div className={classes.who}>
        <strong>{name}</strong>
        <div className={parts.muted}>{[...new Set(about)].filter(Boolean).join(" · ")}</div>
      </div>
      {everywhere ? (
        <span className={parts.muted}>{t("people.everywhere")}</span>
      ) : (
        <Group gap="xs">
          <NativeSelect
            size="sm"
            aria-label={t("people.role_of", { name })}
            value={member.role}
            data={MEMBER_ROLES.map((value) => ({ value, label: t(`people.role.${value}`) }))}
            onChange={({ currentTarget }) =>
              change.mutate({ method: "PATCH", json: { role: currentTarget.value } })
            }
          />
          <Button
            size="sm"
            variant="default"
            aria-expanded={editing}
            aria-label={t("people.edit_named", { name })}
            onClick={() => setEditing(!editing)}
          >
            {t("people.edit")}
          </Button>
          <Button
            size="sm"
            variant="default"
            loading={change.isPending}
            aria-label={t("people.remove_named", { name })}
            onClick={() => change.mutate({ method: "DELETE" })}
          >
            {t("people.remove")}
          </Button>
        </Group>
      )}
      {editing && (
        <Place
          member={member}
          saving={change.isPending}
          onSave={(json) =>
            change.mutate({ method: "PATCH", json }, { onSuccess: () => setEditing(false) })
          }
        />
      )}
      {change.error && <Failure error={change.error} />}
    </li>
  );
}
