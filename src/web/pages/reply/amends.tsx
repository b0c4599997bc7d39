import { useTranslation } from "react-i18next";
import type { LintReport } from "../../../model/api.ts";
import { ApologyParts } from "../../parts/apology_parts.tsx";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";

/** The draft as an apology: what it has, what it lacks, and for which broken promise. */
export function Amends({ apology, repairs }: Pick<LintReport, "apology" | "repairs">) {
  const { t } = useTranslation();
  if (apology === null && repairs.length === 0) return null;
  const missing = repairs.length === 0 ? apology?.missing : repairs.flatMap((one) => one.missing);
  return (
    <div className={parts.stack}>
      <h2>{t("repair.apology")}</h2>
      {repairs.map(({ repair, promised }) => (
        <Quote key={repair} text={promised} short />
      ))}
      <ApologyParts found={apology?.parts ?? []} missing={missing ?? []} />
    </div>
  );
}
