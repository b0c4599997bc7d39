import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.tsx";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { Calendars } from "./calendars.tsx";
import { Failed } from "./failed.tsx";
import { RemindersForm } from "./form.tsx";
import { remindersQuery } from "./queries.ts";

/** Who is reminded of promises, when and how; what could not be sent. */
export function RemindersPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/reminders" });
  const view = useQuery({ ...remindersQuery(ws), refetchOnWindowFocus: false });
  return (
    <Page title={t("reminders.title")} lead={t("reminders.lead")} back={<BackToSettings />}>
      <div className={parts.stack}>
        <Failed ws={ws} />
        <Loaded query={view}>{(saved) => <RemindersForm key={ws} ws={ws} saved={saved} />}</Loaded>
        <Calendars ws={ws} />
      </div>
    </Page>
  );
}
