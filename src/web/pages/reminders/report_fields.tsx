import { Checkbox, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../settings/section.tsx";
import type { FormPart } from "./ways_out.tsx";

/** Which reports leave by mail, and who gets them. */
export function ReportFields({ draft, change, errorOf }: FormPart) {
  const { t } = useTranslation();
  return (
    <Section title={t("reminders.report")} about={t("reminders.report_about")}>
      <Checkbox
        label={t("reminders.report_week")}
        checked={draft.report_week}
        onChange={({ currentTarget }) => change({ report_week: currentTarget.checked })}
      />
      <Checkbox
        label={t("reminders.report_month")}
        checked={draft.report_month}
        onChange={({ currentTarget }) => change({ report_month: currentTarget.checked })}
      />
      <Textarea
        label={t("reminders.report_to")}
        placeholder="lead@example.com"
        autosize
        minRows={1}
        maxRows={8}
        value={draft.report_to}
        error={errorOf("report.to")}
        onChange={({ currentTarget }) => change({ report_to: currentTarget.value })}
      />
    </Section>
  );
}
