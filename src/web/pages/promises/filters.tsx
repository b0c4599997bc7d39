import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FilterChoices } from "../../../model/api.ts";
import { LEAD_TIMES, OUTCOMES } from "../../../model/promise_views.ts";
import { LANGUAGES, PROMISE_STATES, PROMISE_TYPES } from "../../../model/taxonomy.ts";
import classes from "./promises.module.css";
import { filterOf, type PromiseSearch, promiseSearch, STRENGTHS } from "./search.ts";

interface FiltersProps {
  search: PromiseSearch;
  change: (search: PromiseSearch) => void;
  choices: FilterChoices | undefined;
}

type Choice = readonly (readonly [value: string, name: string])[];

/** Filters of the board; how many are set is said on the closed lid. */
export function Filters({ search, change, choices }: FiltersProps) {
  const { t } = useTranslation();
  const inUse = Object.keys(filterOf(search)).length;
  const setField = (field: keyof PromiseSearch, value: string) =>
    change(promiseSearch({ ...search, [field]: value === "" ? undefined : value }));
  const choice = (field: keyof PromiseSearch, options: Choice) => (
    <NativeSelect
      label={t(`promise_filter.${field as "owner"}`)}
      value={search[field] ?? ""}
      data={[
        { value: "", label: t("filter.any") },
        ...options.map(([value, label]) => ({ value, label })),
      ]}
      onChange={({ currentTarget }) => setField(field, currentTarget.value)}
    />
  );
  return (
    <details className={classes.filters} open={inUse > 0 || undefined}>
      <summary>{inUse === 0 ? t("filter.filters") : t("filter.in_use", { count: inUse })}</summary>
      <div className={classes.fields}>
        {choice("owner", named(search.owner, choices?.agents))}
        {choice("held_by", named(search.held_by, choices?.agents))}
        {choice("team", named(search.team, choices?.teams))}
        {choice(
          "state",
          PROMISE_STATES.map((state) => [state, t(`promise_state.${state}`)] as const),
        )}
        {choice(
          "type",
          PROMISE_TYPES.map((type) => [type, t(`promise_type.${type}`)] as const),
        )}
        {choice(
          "strength",
          STRENGTHS.map((strength) => [strength, t(`strength.${strength}`)] as const),
        )}
        {choice(
          "language",
          LANGUAGES.map((code) => [code, t(`language.${code}`)] as const),
        )}
        {choice("dated", yesNo(t("promise_filter.with_date"), t("promise_filter.without_date")))}
        {choice(
          "lead",
          LEAD_TIMES.map((lead) => [lead, t(`lead.${lead}`)] as const),
        )}
        {choice(
          "outcome",
          OUTCOMES.map((outcome) => [outcome, t(`outcome.${outcome}`)] as const),
        )}
        {choice("in_rate", yesNo(t("promise_filter.counts"), t("promise_filter.counts_not")))}
        {choice("decided_by", [
          ["own", t("decided_by.own")],
          ["other", t("decided_by.other")],
          ["nobody", t("decided_by.nobody")],
        ])}
        {(["due", "from", "to"] as const).map((field) => (
          <TextInput
            key={field}
            type="date"
            label={t(`promise_filter.${field}`)}
            value={search[field] ?? ""}
            onChange={({ currentTarget }) => setField(field, currentTarget.value)}
          />
        ))}
        <Button
          variant="default"
          disabled={inUse === 0}
          onClick={() => change(promiseSearch({ view: search.view, by: search.by }))}
        >
          {t("conversations.clear")}
        </Button>
      </div>
    </details>
  );
}

function yesNo(yes: string, no: string): Choice {
  return [
    ["yes", yes],
    ["no", no],
  ];
}

/** Names to choose from; the one that stands in the address is always among them. */
function named(chosen: string | undefined, names: readonly string[] = []): Choice {
  const all = chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
  return all.map((name) => [name, name] as const);
}
