import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { TrackRecordView } from "../../../model/api.ts";
import type { Finding } from "../../../model/review.ts";
import classes from "./panel.module.css";

interface TrackRecordProps {
  finding: Finding;
  records: readonly TrackRecordView[];
}

/** Said where a finding counts by other cases than its rule's own. */
const VOUCHED = {
  judged: undefined,
  shared: "finding.shared",
  written: "finding.written",
} as const;

/** How often the rule was right where somebody checked. */
export function TrackRecord({ finding, records }: TrackRecordProps) {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/conversations/$id" });
  const record = records.find(({ rule }) => rule === finding.rule);
  const judged = (record?.right ?? 0) + (record?.wrong ?? 0);
  const words =
    record === undefined || judged === 0 || record.low === null || record.high === null
      ? t("finding.unjudged")
      : t("finding.record", {
          right: record.right,
          count: judged,
          low: Math.round(100 * record.low),
          high: Math.round(100 * record.high),
        });
  const vouched = VOUCHED[finding.vouched_by ?? "judged"];
  return (
    <p className={classes.facts}>
      {words} {vouched !== undefined && `${t(vouched)} `}
      <Link
        to="/w/$ws/rules"
        params={{ ws }}
        search={{ sin: finding.sin }}
        className={classes.rule}
      >
        {t("finding.rule", { rule: finding.rule, version: finding.rule_version })}
      </Link>
    </p>
  );
}
