import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { MEMBER_ROLES, type MemberRole, type NewInvitation } from "../../../model/people.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./people.module.css";
import { listOf, PlaceFields } from "./place.tsx";
import { peopleQuery } from "./queries.ts";

/** Invites an address; the link is shown once, whether a mail goes or not. */
export function Invite({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const [email, setEmail] = useState("");
  const [role, setRole] = useState<MemberRole>("agent");
  const [identities, setIdentities] = useState("");
  const [teams, setTeams] = useState("");
  const invite = useMutation({
    mutationFn: () =>
      ask<NewInvitation>(inWorkspace(ws, "people", "invitations"), {
        method: "POST",
        json: { email, role, identities: listOf(identities), teams: listOf(teams) },
      }),
    onSuccess: async () => {
      setEmail("");
      setIdentities("");
      await queryClient.invalidateQueries(peopleQuery(ws));
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    invite.mutate();
  };
  return (
    <form className={parts.stack} onSubmit={submit}>
      <TextInput
        label={t("account.email")}
        type="email"
        required
        maxLength={320}
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      <NativeSelect
        label={t("people.role_label")}
        description={t(`people.may.${role}`)}
        value={role}
        data={MEMBER_ROLES.map((value) => ({ value, label: t(`people.role.${value}`) }))}
        onChange={({ currentTarget }) => setRole(currentTarget.value as MemberRole)}
      />
      <PlaceFields
        identities={identities}
        teams={teams}
        changeIdentities={setIdentities}
        changeTeams={setTeams}
      />
      {invite.error && <Failure error={invite.error} />}
      {invite.data && (
        <div role="status">
          <p>{t(invite.data.mailed ? "people.mailed" : "people.not_mailed")}</p>
          <code className={classes.link}>
            {invite.data.link ?? `${location.origin}${invite.data.path}`}
          </code>
        </div>
      )}
      <Button type="submit" loading={invite.isPending}>
        {t("people.send")}
      </Button>
    </form>
  );
}
