import { Autocomplete, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { CalendarDraft } from "./draft.ts";
import { DAYS } from "./hours.ts";
import type { FieldsProps } from "./section.tsx";
import classes from "./settings.module.css";

/** The browser's list has no UTC. */
const ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone")];

interface CalendarFieldsProps extends FieldsProps<CalendarDraft> {
  /** Name of the calendar in the configuration. */
  field: string;
}

/** Zone, hours of each weekday, public holidays and own days off. */
export function CalendarFields({ field, draft, change, errorOf }: CalendarFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Autocomplete
        label={t("settings.zone")}
        data={ZONES}
        limit={50}
        value={draft.zone}
        error={errorOf(`${field}.zone`)}
        onChange={(zone) => change({ ...draft, zone })}
      />
      <fieldset className={classes.days}>
        <legend>{t("settings.hours")}</legend>
        <p className={classes.hint}>{t("settings.hours_hint")}</p>
        {DAYS.map((day) => (
          <TextInput
            key={day}
            className={classes.day}
            label={t(`settings.${day}`)}
            placeholder={t("settings.closed")}
            value={draft.hours[day]}
            error={errorOf(`${field}.hours.${day}`)}
            onChange={({ currentTarget }) =>
              change({ ...draft, hours: { ...draft.hours, [day]: currentTarget.value } })
            }
          />
        ))}
      </fieldset>
      <TextInput
        label={t("settings.country")}
        description={t("settings.country_hint")}
        maxLength={2}
        w={{ base: "100%", sm: 240 }}
        value={draft.holiday_country}
        error={errorOf(`${field}.holiday_country`)}
        onChange={({ currentTarget }) =>
          change({ ...draft, holiday_country: currentTarget.value.toUpperCase() })
        }
      />
      <Textarea
        label={t("settings.holidays")}
        description={t("settings.holidays_hint")}
        autosize
        minRows={2}
        maxRows={10}
        value={draft.holidays}
        error={errorOf(`${field}.holidays`)}
        onChange={({ currentTarget }) => change({ ...draft, holidays: currentTarget.value })}
      />
    </>
  );
}
