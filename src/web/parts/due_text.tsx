import { useTranslation } from "react-i18next";
import type { Deadline } from "../../model/review.ts";
import { Instant } from "./instant.tsx";

/** When a promise is due; says so when nobody named a time. */
export function DueText({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  if (deadline.due === null) return t("promise.no_due");
  return (
    <>
      {deadline.source === "default" ? t("promise.due_default") : t("promise.due")}{" "}
      <Instant at={deadline.due} />
    </>
  );
}
