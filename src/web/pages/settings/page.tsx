import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { configQuery } from "../../api/queries.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { useMay } from "../../parts/may.ts";
import { Page } from "../../parts/page.tsx";
import { SettingsForm } from "./form.tsx";

/** What a house may set: hours, targets, staff, language, facts, where the score is capped. */
export function SettingsPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings" });
  const config = useQuery({ ...configQuery(ws), refetchOnWindowFocus: false });
  return (
    <Page title={t("nav.settings")} lead={t("settings.lead")}>
      <p>
        <Link to="/w/$ws/settings/connections" params={{ ws }}>
          {t("connections.from_settings")}
        </Link>
      </p>
      <p>
        <Link to="/w/$ws/settings/reminders" params={{ ws }}>
          {t("reminders.from_settings")}
        </Link>
      </p>
      <p>
        <Link to="/w/$ws/settings/surveys" params={{ ws }}>
          {t("survey_settings.from_settings")}
        </Link>
      </p>
      {useMay(ws)("govern") && (
        <p>
          <Link to="/w/$ws/settings/people" params={{ ws }}>
            {t("people.from_settings")}
          </Link>
          <br />
          <Link to="/w/$ws/settings/log" params={{ ws }}>
            {t("log.from_settings")}
          </Link>
        </p>
      )}
      <p>
        <Link to="/w/$ws/settings/retention" params={{ ws }}>
          {t("retention.from_settings")}
        </Link>
      </p>
      <p>
        <Link to="/backups">{t("backups.from_settings")}</Link>
      </p>
      <p>
        <Link to="/w/$ws/settings/work" params={{ ws }}>
          {t("work.from_settings")}
        </Link>
        <br />
        <Link to="/w/$ws/settings/planned-change" params={{ ws }}>
          {t("staged.from_settings")}
        </Link>
      </p>
      <Loaded query={config}>{(saved) => <SettingsForm key={ws} ws={ws} saved={saved} />}</Loaded>
    </Page>
  );
}
