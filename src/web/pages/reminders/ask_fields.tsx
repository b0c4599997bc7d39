import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ASKING } from "../../../model/reminders.ts";
import { Section } from "../settings/section.tsx";
import type { FormPart } from "./ways_out.tsx";

/** Who asks the customer about promises that nothing shows to be kept or broken. */
export function AskFields({ draft, change }: FormPart) {
  const { t } = useTranslation();
  return (
    <Section title={t("reminders.kind_question")} about={t("reminders.ask_about")}>
      <NativeSelect
        label={t("reminders.ask")}
        value={draft.ask}
        data={ASKING.map((value) => ({ value, label: t(`reminders.ask_${value}`) }))}
        onChange={({ currentTarget }) =>
          change({ ask: ASKING.find((one) => one === currentTarget.value) ?? "by_hand" })
        }
      />
    </Section>
  );
}
