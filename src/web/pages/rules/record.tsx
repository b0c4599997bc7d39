import { useTranslation } from "react-i18next";
import type { RuleRecordView } from "../../../model/api.ts";
import { LANGUAGES } from "../../../model/taxonomy.ts";
import { percent } from "../../format/numbers.ts";

/** How often a rule was right where somebody checked: over all languages, then in each. */
export function Record({ records }: { records: readonly RuleRecordView[] }) {
  const { t } = useTranslation();
  if (records.length === 0) return t("finding.unjudged");
  const overallFirst = records.toSorted(
    (a, b) => Number(a.language !== null) - Number(b.language !== null),
  );
  return overallFirst
    .map(({ language, right, wrong, low, high, counted, written }) => {
      const code = LANGUAGES.find((known) => known === language);
      const record = t("rules.record", {
        where: code === undefined ? t("rules.overall") : t(`language.${code}`),
        right,
        count: right + wrong,
        low: percent(low ?? 0),
        high: percent(high ?? 1),
        counted: counted ? t("rules.counted") : t("rules.not_counted"),
      });
      if (written === null || written === undefined) return record;
      const { right: met, wrong: missed } = written;
      return `${record} ${t("rules.written", { right: met, count: met + missed })}`;
    })
    .join(" ");
}
