import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { TargetDraft } from "./draft.ts";
import classes from "./settings.module.css";

interface TargetFieldProps<Clock extends TargetDraft["clock"]> {
  /** What the target is of: read out before the choice of its clock and its minutes. */
  of: string;
  clocks: readonly { value: Clock; label: string }[];
  draft: { clock: Clock; minutes: string };
  change: (changed: { clock: Clock; minutes: string }) => void;
  error: string | undefined;
}

/** One target: by which clock it runs, and its minutes where it does. */
export function TargetField<Clock extends TargetDraft["clock"]>(props: TargetFieldProps<Clock>) {
  const { of, clocks, draft, change, error } = props;
  const { t } = useTranslation();
  return (
    <>
      <NativeSelect
        aria-label={t("settings.clock_of", { channel: of })}
        value={draft.clock}
        data={[...clocks]}
        onChange={({ currentTarget }) => {
          const clock = clocks.find(({ value }) => value === currentTarget.value);
          if (clock !== undefined) change({ ...draft, clock: clock.value });
        }}
      />
      {(draft.clock === "business" || draft.clock === "elapsed") && (
        <TextInput
          aria-label={t("settings.minutes_of", { channel: of })}
          inputMode="numeric"
          placeholder={t("settings.minutes")}
          rightSection={<span className={classes.unit}>{t("settings.minutes_unit")}</span>}
          rightSectionWidth={44}
          value={draft.minutes}
          error={error}
          onChange={({ currentTarget }) => change({ ...draft, minutes: currentTarget.value })}
        />
      )}
    </>
  );
}
