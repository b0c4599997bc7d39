import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { SURVEY_CAUSES, SURVEY_FORMS } from "../../../model/surveys.ts";
import { SERVED_LANGUAGES } from "../../../model/taxonomy.ts";
import { choicesQuery } from "../../api/queries.ts";
import { type SurveySearch, surveySearch } from "./search.ts";
import classes from "./surveys.module.css";

/** Which surveys are counted and listed. */
export function SurveyFilters({ ws, search }: { ws: string; search: SurveySearch }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const teams = useQuery(choicesQuery(ws)).data?.teams ?? [];
  const set = (field: keyof SurveySearch, value: string) =>
    void navigate({
      to: "/w/$ws/surveys",
      params: { ws },
      search: surveySearch({ ...search, [field]: value === "" ? undefined : value }),
      replace: true,
      resetScroll: false,
    });
  const any = { value: "", label: t("filter.any") };
  const known = search.team === undefined || teams.includes(search.team);
  const names = known ? teams : [search.team ?? "", ...teams];
  const internal = search.audience === "colleague";
  const choices = {
    form: SURVEY_FORMS.filter((form) => (form === "internal") === internal).map((value) => ({
      value,
      label: t(`survey_form.${value}`),
    })),
    cause: SURVEY_CAUSES.map((value) => ({ value, label: t(`survey_cause.${value}`) })),
    team: names.map((value) => ({ value, label: value })),
    language: SERVED_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) })),
  } as const;
  return (
    <search className={classes.fields}>
      {(["from", "to"] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={t(`surveys.filter_${field}`)}
          value={search[field] ?? ""}
          onChange={({ currentTarget }) => set(field, currentTarget.value)}
        />
      ))}
      {(["form", "cause", "team", "language"] as const).map((field) => (
        <NativeSelect
          key={field}
          label={t(`surveys.filter_${field}`)}
          value={search[field] ?? ""}
          data={[any, ...choices[field]]}
          onChange={({ currentTarget }) => set(field, currentTarget.value)}
        />
      ))}
    </search>
  );
}
