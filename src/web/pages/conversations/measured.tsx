import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { filterIn, type MeasureFilter } from "../../../model/measures.ts";
import type { ConversationFilter } from "../../api/queries.ts";
import { useSinName } from "../../parts/sins.ts";
import { useGroupName } from "../measures/names.ts";
import classes from "./conversations.module.css";

interface MeasuredProps {
  filter: ConversationFilter;
  change: (filter: ConversationFilter) => void;
}

/** That the list is what a number of the measures was made of, and the way out of that. */
export function Measured({ filter, change }: MeasuredProps) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const sinName = useSinName();
  const { by, key, where, is, counted, opened_from, opened_to, ...rest } = filter;
  const what = [
    by !== undefined && key !== undefined ? `${t(`dimension.${by}`)}: ${nameOf(by, key)}` : [],
    ...(Object.entries(filterIn(where)) as [keyof MeasureFilter, string][]).map(
      ([name, group]) => `${t(`dimension.${name}`)}: ${nameOf(name, group)}`,
    ),
    is === undefined ? [] : t(`trait.${is}`),
    counted === undefined ? [] : t("measures.filtered_sin", { sin: sinName(counted) }),
    opened_from === undefined ? [] : t("measures.filtered_from", { from: opened_from }),
    opened_to === undefined ? [] : t("measures.filtered_to", { to: opened_to }),
  ].flat();
  if (what.length === 0) return null;
  return (
    <p className={classes.measured}>
      <span>{t("measures.filtered", { what: what.join(", ") })}</span>
      <Button size="compact-sm" variant="default" onClick={() => change(rest)}>
        {t("measures.filtered_clear")}
      </Button>
    </p>
  );
}
