import { NativeSelect, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AUDIT_KINDS, type AuditFilter } from "../../../model/audits.ts";
import { useChecklists } from "../../parts/checklists.ts";
import { useTyped } from "../../parts/typed.ts";
import classes from "./audits.module.css";
import { type AuditsSearch, auditsSearch } from "./search.ts";

/** Of which audits results and list are. */
export function AuditFilters({ ws, search }: { ws: string; search: AuditsSearch }) {
  const { t } = useTranslation();
  const { checklists, text } = useChecklists();
  const navigate = useNavigate();
  const setField = (field: keyof AuditFilter, value: string) =>
    void navigate({
      to: "/w/$ws/audits",
      params: { ws },
      search: auditsSearch({ ...search, [field]: value === "" ? undefined : value }),
      replace: true,
      resetScroll: false,
    });
  const [place, setPlace] = useTyped(search.place ?? "", (value) => setField("place", value));
  const any = { value: "", label: t("filter.any") };
  return (
    <search className={classes.fields}>
      <TextInput
        label={t("audits.place")}
        value={place}
        onChange={({ currentTarget }) => setPlace(currentTarget.value)}
      />
      <NativeSelect
        label={t("audits.checklist")}
        value={search.checklist ?? ""}
        data={[any, ...checklists.map(({ id }) => ({ value: id as string, label: text(id) }))]}
        onChange={({ currentTarget }) => setField("checklist", currentTarget.value)}
      />
      <NativeSelect
        label={t("audits.kind")}
        value={search.kind ?? ""}
        data={[any, ...AUDIT_KINDS.map((value) => ({ value, label: t(`audits.kind_${value}`) }))]}
        onChange={({ currentTarget }) => setField("kind", currentTarget.value)}
      />
      {(["from", "to"] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={t(`audits.${field}`)}
          value={search[field] ?? ""}
          onChange={({ currentTarget }) => setField(field, currentTarget.value)}
        />
      ))}
    </search>
  );
}
