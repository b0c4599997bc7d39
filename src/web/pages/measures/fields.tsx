import { Button, NativeSelect, TextInput, VisuallyHidden } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DIMENSIONS } from "../../../model/facts.ts";
import { MEASURES } from "../../../model/measures.ts";
import { Icon } from "../../parts/icons.tsx";
import { MeasureFilters } from "./filters.tsx";
import classes from "./measures.module.css";
import { useGroupName } from "./names.ts";
import { type MeasuresSearch, measuresSearch } from "./search.ts";

interface FieldsProps {
  ws: string;
  search: MeasuresSearch;
  drawn: string;
}

/** Period, what is compared, and which measure is drawn: all of it stands in the address. */
export function Fields({ ws, search, drawn }: FieldsProps) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const navigate = useNavigate();
  const go = (changed: MeasuresSearch) =>
    void navigate({
      to: "/w/$ws/measures",
      params: { ws },
      search: measuresSearch({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  const { by = "all", key } = search;
  return (
    <search className={classes.fields}>
      {(["from", "to"] as const).map((end) => (
        <TextInput
          key={end}
          type="date"
          label={t(`filter.${end}`)}
          value={search[end] ?? ""}
          onChange={({ currentTarget }) =>
            go({ [end]: currentTarget.value === "" ? undefined : currentTarget.value })
          }
        />
      ))}
      <NativeSelect
        label={t("measures.compare")}
        value={by}
        data={DIMENSIONS.map((value) => ({ value, label: t(`dimension.${value}`) }))}
        onChange={({ currentTarget }) =>
          go({
            by: DIMENSIONS.find((one) => one === currentTarget.value),
            key: undefined,
            order: undefined,
          })
        }
      />
      <NativeSelect
        label={t("measures.drawn")}
        value={drawn}
        data={MEASURES.map((value) => ({ value, label: t(`measure.${value}`) }))}
        onChange={({ currentTarget }) =>
          go({ measure: MEASURES.find((one) => one === currentTarget.value), order: undefined })
        }
      />
      <MeasureFilters ws={ws} filter={search} change={go} />
      {key !== undefined && by !== "all" && (
        <Button
          className={classes.only}
          variant="default"
          rightSection={<Icon name="cross" size={14} />}
          onClick={() => go({ key: undefined })}
        >
          {t("measures.only", { dimension: t(`dimension.${by}`), group: nameOf(by, key) })}
          <VisuallyHidden component="span">{t("measures.show_all")}</VisuallyHidden>
        </Button>
      )}
    </search>
  );
}
