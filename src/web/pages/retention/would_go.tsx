import { useTranslation } from "react-i18next";
import type { RetentionCount } from "../../../model/retention.ts";
import { Instant } from "../../parts/instant.tsx";

const BESIDE = ["orders", "episodes", "photos", "imports"] as const;

/** What a setting would erase, and what stays although it is old. */
export function WouldGo({ count }: { count: RetentionCount }) {
  const { t } = useTranslation();
  const { before, conversations, messages, kept_open, undated } = count;
  return (
    <div role="status">
      <p>
        <strong>{t("retention.would_go", { count: conversations, messages })}</strong>{" "}
        {t("retention.before")} <Instant at={before} />
      </p>
      <ul>
        {BESIDE.filter((name) => count[name] > 0).map((name) => (
          <li key={name}>{t(`retention.go_${name}`, { count: count[name] })}</li>
        ))}
        {kept_open > 0 && <li>{t("retention.stay_open", { count: kept_open })}</li>}
        {undated > 0 && <li>{t("retention.stay_undated", { count: undated })}</li>}
      </ul>
      <p>{t("retention.for_good")}</p>
    </div>
  );
}
