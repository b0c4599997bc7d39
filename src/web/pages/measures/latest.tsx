import { useTranslation } from "react-i18next";
import type { Latest } from "../../../model/measures.ts";

/** That a filter chooses more than were counted. */
export function OnlyLatest({ latest }: { latest: Latest | null }) {
  const { t } = useTranslation();
  if (latest === null) return null;
  return <p>{t("measures.latest", { count: latest.conversations, since: latest.since })}</p>;
}
