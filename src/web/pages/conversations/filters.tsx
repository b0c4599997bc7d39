import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { FilterChoices } from "../../../model/api.ts";
import { LANGUAGES, PROMISE_STATES } from "../../../model/taxonomy.ts";
import type { ConversationFilter } from "../../api/queries.ts";
import { Icon } from "../../parts/icons.tsx";
import { useSinName, useSins } from "../../parts/sins.ts";
import classes from "./conversations.module.css";
import { CHANNELS, conversationSearch, SORTS, STATUSES } from "./search.ts";
import { useTyped } from "../../parts/typed.ts";

interface FiltersProps {
  filter: ConversationFilter;
  change: (filter: ConversationFilter) => void;
  choices: FilterChoices | undefined;
}

/** Filters behind the search field; how many are set is said on the closed lid. */
export function Filters({ filter, change, choices }: FiltersProps) {
  const { t } = useTranslation();
  const sins = useSins();
  const sinName = useSinName();
  const { q, sort, ...rest } = filter;
  const inUse = Object.keys(rest).length;
  const setField = (field: keyof ConversationFilter, value: string) =>
    change(conversationSearch({ ...filter, [field]: value === "" ? undefined : value }));
  const [words, setWords] = useTyped(q ?? "", (value) => setField("q", value));

  const choice = (
    field: "sin" | "promise" | "channel" | "status" | "language" | "agent" | "team",
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <NativeSelect
      label={label}
      value={filter[field] ?? ""}
      data={[
        { value: "", label: t("filter.any") },
        ...options.map(([value, name]) => ({ value, label: name })),
      ]}
      onChange={({ currentTarget }) => setField(field, currentTarget.value)}
    />
  );

  return (
    <search className={classes.filters}>
      <div className={classes.first}>
        <TextInput
          className={classes.search}
          type="search"
          aria-label={t("filter.search")}
          placeholder={t("filter.search")}
          leftSection={<Icon name="search" size={16} />}
          value={words}
          onChange={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <NativeSelect
          aria-label={t("filter.sort")}
          value={sort ?? "priority"}
          data={SORTS.map((value) => ({ value, label: t(`filter.sort_${value}`) }))}
          onChange={({ currentTarget }) => setField("sort", currentTarget.value)}
        />
      </div>
      <details className={classes.more} open={inUse > 0 || undefined}>
        <summary>
          {inUse === 0 ? t("filter.filters") : t("filter.in_use", { count: inUse })}
        </summary>
        <div className={classes.fields}>
          {choice(
            "sin",
            t("filter.sin"),
            sins.map(({ id }) => [id, sinName(id)] as const),
          )}
          {choice(
            "promise",
            t("filter.promise"),
            PROMISE_STATES.map((state) => [state, t(`promise_state.${state}`)] as const),
          )}
          {choice(
            "channel",
            t("filter.channel"),
            CHANNELS.map((channel) => [channel, t(`channel.${channel}`)] as const),
          )}
          {choice(
            "status",
            t("filter.status"),
            STATUSES.map((status) => [status, t(`status.${status}`)] as const),
          )}
          {choice("agent", t("filter.agent"), named(filter.agent, choices?.agents))}
          {choice("team", t("filter.team"), named(filter.team, choices?.teams))}
          {choice(
            "language",
            t("filter.language"),
            LANGUAGES.map((code) => [code, t(`language.${code}`)] as const),
          )}
          {(["from", "to"] as const).map((end) => (
            <TextInput
              key={end}
              type="date"
              label={t(`filter.${end}`)}
              value={filter[end] ?? ""}
              onChange={({ currentTarget }) => setField(end, currentTarget.value)}
            />
          ))}
          <Button
            className={classes.clear}
            variant="default"
            disabled={inUse === 0 && q === undefined}
            onClick={() => {
              setWords("");
              change({ sort });
            }}
          >
            {t("conversations.clear")}
          </Button>
        </div>
      </details>
    </search>
  );
}

/** Names to choose from; the one that stands in the address is always among them. */
function named(chosen: string | undefined, names: readonly string[] = []) {
  const all = chosen === undefined || names.includes(chosen) ? names : [chosen, ...names];
  return all.map((name) => [name, name] as const);
}
