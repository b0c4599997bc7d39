import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";

/** The way back from a page of settings, for `back` of Page. */
export function BackToSettings() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws" });
  return (
    <Link to="/w/$ws/settings" params={{ ws }}>
      <span aria-hidden="true">← </span>
      {t("settings.back")}
    </Link>
  );
}
