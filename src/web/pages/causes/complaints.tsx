import { useTranslation } from "react-i18next";
import type { CausesReport } from "../../../model/causes.ts";
import parts from "../../parts/parts.module.css";
import { ParetoOf, Shares } from "./pareto.tsx";

const KINDS = ["promises", "attention", "other"] as const;

/** Whether complaints go with failures of reliability or of attention, and with which (Pareto). */
export function Complaints({ ws, report }: { ws: string; report: CausesReport }) {
  const { t } = useTranslation();
  const { complaints } = report;
  const shares = KINDS.map((kind) => ({
    is: `complaint_${kind}` as const,
    name: t(`causes.complaint_${kind}`),
    rate: complaints[kind],
  }));
  return (
    <section className={parts.panel} aria-labelledby="complaints">
      <h2 id="complaints">{t("causes.complaints", { count: complaints.n })}</h2>
      <Shares ws={ws} report={report} shares={shares} />
      <p className={parts.muted}>{t("causes.complaints_about")}</p>
      <ParetoOf
        ws={ws}
        report={report}
        is="complaint"
        title={t("causes.pareto")}
        pareto={complaints}
      />
    </section>
  );
}
