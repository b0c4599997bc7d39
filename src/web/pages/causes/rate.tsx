import { LEAST_SHOWN, LOW_DATA } from "../../../model/few.ts";
import { useTranslation } from "react-i18next";
import type { Rate } from "../../../model/promise_views.ts";
import { percent } from "../../format/numbers.ts";

/** "12% (9% to 15%, of 430)"; what rests on too little says so. */
export function RateOf({ rate }: { rate: Rate }) {
  const { t } = useTranslation();
  const { value, low, high, n } = rate;
  if (value === null || low === null || high === null) return t("measures.too_few", { n });
  if (n < LEAST_SHOWN) return t("measures.too_few", { n });
  return (
    <>
      <strong>{percent(value)}</strong>{" "}
      {t("measures.interval", { low: percent(low), high: percent(high), n })}
      {n < LOW_DATA && ` · ${t("measures.low_data")}`}
    </>
  );
}
