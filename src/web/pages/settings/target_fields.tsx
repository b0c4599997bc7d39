import { NativeSelect, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Channel } from "../../../model/conversation.ts";
import { DEFAULT_TARGETS } from "../../../model/config.ts";
import { CHANNELS, type Draft, type TargetDraft } from "./draft.ts";
import { type FieldsProps, Section } from "./section.tsx";
import classes from "./settings.module.css";

const CLOCKS = ["default", "business", "elapsed", "off"] as const;

/** How long a reply may take, by channel. */
export function TargetFields({
  draft: { targets },
  change,
  errorOf,
}: Omit<FieldsProps<Draft>, "change"> & { change: (changed: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  const setTarget = (channel: Channel, changed: Partial<TargetDraft>) =>
    change({ targets: { ...targets, [channel]: { ...targets[channel], ...changed } } });
  return (
    <Section title={t("settings.targets")} about={t("settings.targets_about")}>
      <ul className={classes.targets}>
        {CHANNELS.map((channel) => (
          <li key={channel}>
            <span className={classes.channel}>{t(`channel.${channel}`)}</span>
            <NativeSelect
              aria-label={t("settings.clock_of", { channel: t(`channel.${channel}`) })}
              value={targets[channel].clock}
              data={CLOCKS.map((clock) => ({
                value: clock,
                label: t(`settings.clock_${clock}`, { usual: usual(channel) }),
              }))}
              onChange={({ currentTarget }) =>
                setTarget(channel, {
                  clock: CLOCKS.find((clock) => clock === currentTarget.value) ?? "default",
                })
              }
            />
            {(targets[channel].clock === "business" || targets[channel].clock === "elapsed") && (
              <TextInput
                aria-label={t("settings.minutes_of", { channel: t(`channel.${channel}`) })}
                inputMode="numeric"
                placeholder={t("settings.minutes")}
                rightSection={<span className={classes.unit}>{t("settings.minutes_unit")}</span>}
                rightSectionWidth={44}
                value={targets[channel].minutes}
                error={errorOf(`targets.${channel}`)}
                onChange={({ currentTarget }) =>
                  setTarget(channel, { minutes: currentTarget.value })
                }
              />
            )}
          </li>
        ))}
      </ul>
    </Section>
  );

  function usual(channel: Channel): string {
    const target = DEFAULT_TARGETS[channel];
    if (target === null) return t("settings.no_clock");
    const { minutes } = target;
    const length = minutes >= 60 ? `${minutes / 60} h` : `${minutes} min`;
    return target.clock === "business" ? t("settings.in_hours", { length }) : length;
  }
}
