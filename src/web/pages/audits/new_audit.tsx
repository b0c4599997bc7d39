import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Audit, AUDIT_KINDS, type ChecklistId } from "../../../model/audits.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { useChecklists } from "../../parts/checklists.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./audits.module.css";

/** Begins an audit and goes there. */
export function NewAudit({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { checklists, text } = useChecklists();
  const [checklist, setChecklist] = useState<ChecklistId>("site");
  const [kind, setKind] = useState<(typeof AUDIT_KINDS)[number]>("self");
  const [place, setPlace] = useState("");
  const begin = useMutation({
    mutationFn: () =>
      ask<Audit>(inWorkspace(ws, "audits"), {
        method: "POST",
        json: { checklist, kind, place },
      }),
    onSuccess: ({ id }) => navigate({ to: "/w/$ws/audits/$id", params: { ws, id } }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    begin.mutate();
  };
  return (
    <form className={`${parts.panel} ${classes.new}`} onSubmit={submit}>
      <h2>{t("audits.new")}</h2>
      <div className={classes.fields}>
        <TextInput
          label={t("audits.place")}
          required
          maxLength={200}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
        />
        <NativeSelect
          label={t("audits.checklist")}
          value={checklist}
          data={checklists.map(({ id }) => ({ value: id, label: text(id) }))}
          onChange={({ currentTarget }) =>
            setChecklist(checklists.find(({ id }) => id === currentTarget.value)?.id ?? "site")
          }
        />
        <NativeSelect
          label={t("audits.kind")}
          value={kind}
          data={AUDIT_KINDS.map((value) => ({ value, label: t(`audits.kind_${value}`) }))}
          onChange={({ currentTarget }) =>
            setKind(AUDIT_KINDS.find((one) => one === currentTarget.value) ?? "self")
          }
        />
        <Button type="submit" loading={begin.isPending} disabled={place.trim() === ""}>
          {t("audits.begin")}
        </Button>
      </div>
      {begin.error && <Failure error={begin.error} />}
    </form>
  );
}
