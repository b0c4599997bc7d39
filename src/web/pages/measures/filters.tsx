import { Button, NativeSelect, VisuallyHidden } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { filterOf, type MeasureFilter } from "../../../model/measures.ts";
import { LANGUAGES } from "../../../model/taxonomy.ts";
import { choicesQuery } from "../../api/queries.ts";
import { Icon } from "../../parts/icons.tsx";
import { CHANNELS } from "../conversations/search.ts";
import classes from "./measures.module.css";
import { useGroupName } from "./names.ts";

interface FiltersProps {
  ws: string;
  filter: MeasureFilter;
  change: (changed: MeasureFilter) => void;
}

const FIELDS = ["team", "channel", "language"] as const;

/** Several filters at once: three have fields, whatever else stands in the address can be taken away. */
export function MeasureFilters({ ws, filter, change }: FiltersProps) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const { teams = [] } = useQuery(choicesQuery(ws)).data ?? {};
  const names = { team: teams, channel: CHANNELS, language: LANGUAGES };
  const others = Object.entries(filterOf(filter)).filter(
    ([name]) => !(FIELDS as readonly string[]).includes(name),
  ) as [Exclude<keyof MeasureFilter, (typeof FIELDS)[number]>, string][];
  return (
    <>
      {FIELDS.map((name) => (
        <NativeSelect
          key={name}
          label={t(`dimension.${name}`)}
          value={filter[name] ?? ""}
          data={[
            { value: "", label: t("filter.any") },
            ...withOwn(names[name], filter[name]).map((value) => ({
              value,
              label: nameOf(name, value),
            })),
          ]}
          onChange={({ currentTarget }) =>
            change({ [name]: currentTarget.value === "" ? undefined : currentTarget.value })
          }
        />
      ))}
      {others.map(([name, value]) => (
        <Button
          key={name}
          className={classes.only}
          variant="default"
          rightSection={<Icon name="cross" size={14} />}
          onClick={() => change({ [name]: undefined })}
        >
          {t("measures.only", { dimension: t(`dimension.${name}`), group: nameOf(name, value) })}
          <VisuallyHidden component="span">{t("measures.take_away")}</VisuallyHidden>
        </Button>
      ))}
    </>
  );
}

/** A name that stands in the address need not be among those known. */
function withOwn(known: readonly string[], own: string | undefined): readonly string[] {
  return own === undefined || known.includes(own) ? known : [own, ...known];
}
