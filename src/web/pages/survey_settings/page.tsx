import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.tsx";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Page } from "../../parts/page.tsx";
import { surveySettingsQuery } from "../surveys/queries.ts";
import { SurveySettingsForm } from "./form.tsx";

/** Whom the house asks by itself, what and when. */
export function SurveySettingsPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/surveys" });
  const settings = useQuery({ ...surveySettingsQuery(ws), refetchOnWindowFocus: false });
  return (
    <Page
      title={t("survey_settings.title")}
      lead={t("survey_settings.lead")}
      back={<BackToSettings />}
    >
      <Loaded query={settings}>
        {(saved) => <SurveySettingsForm key={ws} ws={ws} saved={saved} />}
      </Loaded>
    </Page>
  );
}
