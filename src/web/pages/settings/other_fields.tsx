import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SERVED_LANGUAGES } from "../../../model/taxonomy.ts";
import type { Draft } from "./draft.ts";
import { type FieldsProps, Section } from "./section.tsx";
import classes from "./settings.module.css";

const SYSTEMS = ["mail", "phone", "shipping", "refunds"] as const;
/** The fourth of March, to show which of day and month comes first. */
const SAMPLE = new Date("2026-03-04T12:00:00");

/** Staff, language, connected systems, house facts, goodwill, and where the score is capped. */
export function OtherFields({
  draft,
  change,
  errorOf,
}: Omit<FieldsProps<Draft>, "change"> & { change: (changed: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  const { staff, locale, language, connected, facts, goodwill, repair_days } = draft;
  const { minimum, minimum_n } = draft;
  return (
    <>
      <Section title={t("settings.staff")} about={t("settings.staff_about")}>
        <Textarea
          label={t("settings.staff_label")}
          placeholder={"example.com\nhelp@partner.example"}
          autosize
          minRows={3}
          maxRows={12}
          value={staff}
          error={errorOf("staff")}
          onChange={({ currentTarget }) => change({ staff: currentTarget.value })}
        />
      </Section>
      <Section title={t("settings.language")} about={t("settings.language_about")}>
        <NativeSelect
          label={t("settings.texts")}
          w={{ base: "100%", sm: 240 }}
          value={language}
          data={SERVED_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) =>
            change({
              language: SERVED_LANGUAGES.find((one) => one === currentTarget.value) ?? "en",
            })
          }
        />
        <TextInput
          label={t("settings.locale")}
          description={sampleOf(locale)}
          w={{ base: "100%", sm: 240 }}
          value={locale}
          error={errorOf("locale")}
          onChange={({ currentTarget }) => change({ locale: currentTarget.value })}
        />
      </Section>
      <Section title={t("settings.connected")} about={t("settings.connected_about")}>
        {SYSTEMS.map((system) => (
          <Checkbox
            key={system}
            label={t(`settings.system_${system}`)}
            checked={connected.includes(system)}
            onChange={({ currentTarget }) =>
              change({
                connected: currentTarget.checked
                  ? [...connected, system]
                  : connected.filter((one) => one !== system),
              })
            }
          />
        ))}
      </Section>
      <Section title={t("settings.facts")} about={t("settings.facts_about")}>
        <Textarea
          label={t("settings.facts_label")}
          placeholder={"warranty / guarantee = 2 years except extended\nexpress delivery = USD 12"}
          autosize
          minRows={3}
          maxRows={16}
          value={facts}
          error={errorOf("facts")}
          onChange={({ currentTarget }) => change({ facts: currentTarget.value })}
        />
      </Section>
      <Section title={t("settings.goodwill")} about={t("settings.goodwill_about")}>
        <Textarea
          label={t("settings.goodwill_label")}
          placeholder={
            "a voucher of 10 EUR for your next order = 20 EUR (en)\nlibreng shipping (tl)"
          }
          autosize
          minRows={2}
          maxRows={12}
          value={goodwill}
          error={errorOf("goodwill")}
          onChange={({ currentTarget }) => change({ goodwill: currentTarget.value })}
        />
        <TextInput
          label={t("settings.repair_days")}
          inputMode="numeric"
          w={{ base: "100%", sm: 240 }}
          value={repair_days}
          error={errorOf("repair_days")}
          onChange={({ currentTarget }) => change({ repair_days: currentTarget.value })}
        />
      </Section>
      <Section title={t("settings.gate")} about={t("settings.gate_about")}>
        <div className={classes.pair}>
          <TextInput
            label={t("settings.minimum")}
            inputMode="numeric"
            value={minimum}
            error={errorOf("compliance_minimum")}
            onChange={({ currentTarget }) => change({ minimum: currentTarget.value })}
          />
          <TextInput
            label={t("settings.minimum_n")}
            inputMode="numeric"
            value={minimum_n}
            error={errorOf("compliance_minimum_n")}
            onChange={({ currentTarget }) => change({ minimum_n: currentTarget.value })}
          />
        </div>
      </Section>
    </>
  );

  function sampleOf(tag: string): string {
    try {
      const date = SAMPLE.toLocaleDateString(tag);
      return t("settings.locale_sample", { date });
    } catch {
      return t("settings.locale_unknown");
    }
  }
}
