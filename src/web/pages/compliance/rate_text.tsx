import { useTranslation } from "react-i18next";
import type { Rate } from "../../../model/promise_views.ts";
import { percent } from "../../format/numbers.ts";

/** "64% (45 to 80%, of 25)": a share is never shown without its interval. */
export function RateText({ rate }: { rate: Rate }) {
  const { t } = useTranslation();
  const { value, low, high, n } = rate;
  if (value === null || low === null || high === null) return t("compliance.not_measured");
  return (
    <>
      <strong>{percent(value)}</strong>{" "}
      {t("compliance.interval", { low: percent(low), high: percent(high), n })}
    </>
  );
}
