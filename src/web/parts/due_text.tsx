import { useTranslation } from "react-i18next";
import type { Deadline } from "../../model/review.ts";
import { Instant } from "./instant.tsx";

/** When a promise is due, on the clock of its calendar; says so when nobody named a time. */
export function DueText({ deadline: { due, source, zone } }: { deadline: Deadline }) {
  const { t } = useTranslation();
  if (due === null) return t("promise.no_due");
  return (
    <>
      {t("promise.due")} <Instant at={due} zone={zone} />
      {source === "default" && ` (${t("promise.due_default")})`}
    </>
  );
}
