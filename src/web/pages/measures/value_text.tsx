import { useTranslation } from "react-i18next";
import type { MeasureDefinition, MeasureValue } from "../../../model/measures.ts";
import { minutesText } from "../../format/durations.ts";
import { percent, points } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";

type Kind = MeasureDefinition["kind"];

/** A number of a measure as people write it. */
export function numberText(value: number, kind: Kind): string {
  if (kind === "rate") return percent(value);
  if (kind === "minutes") return minutesText(value);
  if (kind === "count") return value.toLocaleString(locale());
  return kind === "points" ? points(value, locale()) : value.toFixed(2);
}

/** "83% (70% to 92%, of 41)": never without what it rests on. */
export function ValueText({ value, kind }: { value: MeasureValue; kind: Kind }) {
  const { t } = useTranslation();
  if (value.shown === "not_measured") return t("measures.not_measured");
  if (value.value === null) return t("measures.too_few", { n: value.n });
  const show = (number: number) => numberText(number, kind);
  const { low, high, p90, n } = value;
  return (
    <>
      <strong>{show(value.value)}</strong>{" "}
      {low === null || high === null
        ? t("measures.of", { n })
        : t("measures.interval", { low: show(low), high: show(high), n })}
      {p90 !== null && p90.value !== null && ` · ${t("measures.p90", { p90: show(p90.value) })}`}
      {value.shown === "low_data" && ` · ${t("measures.low_data")}`}
    </>
  );
}
