import { Button, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { MemberChange, MemberView } from "../../../model/people.ts";
import parts from "../../parts/parts.module.css";
import classes from "./people.module.css";

/** Names separated by commas. */
export const listOf = (text: string) => text.split(",").flatMap((one) => one.trim() || []);

interface PlaceProps {
  member: MemberView;
  saving: boolean;
  onSave: (change: MemberChange) => void;
}

/** Under what a member writes, and in which teams they are. */
export function Place({ member, saving, onSave }: PlaceProps) {
  const { t } = useTranslation();
  const [identities, setIdentities] = useState(member.identities.join(", "));
  const [teams, setTeams] = useState(member.teams.join(", "));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave({ identities: listOf(identities), teams: listOf(teams) });
  };
  return (
    <form className={`${parts.stack} ${classes.place}`} onSubmit={submit}>
      <PlaceFields
        identities={identities}
        teams={teams}
        changeIdentities={setIdentities}
        changeTeams={setTeams}
      />
      <div>
        <Button type="submit" size="sm" loading={saving}>
          {t("settings.save")}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  identities: string;
  teams: string;
  changeIdentities: (text: string) => void;
  changeTeams: (text: string) => void;
}

/** The fields of it, in forms about members and in invitations. */
export function PlaceFields({ identities, teams, changeIdentities, changeTeams }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t("people.identities")}
        description={t("people.identities_hint")}
        value={identities}
        onChange={({ currentTarget }) => changeIdentities(currentTarget.value)}
      />
      <TextInput
        label={t("people.teams")}
        description={t("people.commas")}
        value={teams}
        onChange={({ currentTarget }) => changeTeams(currentTarget.value)}
      />
    </>
  );
}
