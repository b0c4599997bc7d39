import { useTranslation } from "react-i18next";
import type { Channel } from "../../../model/conversation.ts";
import { DEFAULT_TARGETS } from "../../../model/config.ts";
import { CHANNELS, type Draft } from "./draft.ts";
import { type FieldsProps, Section } from "./section.tsx";
import classes from "./settings.module.css";
import { TargetField } from "./target_field.tsx";

const CLOCKS = ["default", "business", "elapsed", "off"] as const;

/** How long a reply may take, by channel. */
export function TargetFields({
  draft: { targets },
  change,
  errorOf,
}: Omit<FieldsProps<Draft>, "change"> & { change: (changed: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  return (
    <Section title={t("settings.targets")} about={t("settings.targets_about")}>
      <ul className={classes.targets}>
        {CHANNELS.map((channel) => (
          <li key={channel}>
            <span className={classes.channel}>{t(`channel.${channel}`)}</span>
            <TargetField
              of={t(`channel.${channel}`)}
              clocks={CLOCKS.map((value) => ({
                value,
                label: t(`settings.clock_${value}`, { usual: usual(channel) }),
              }))}
              draft={targets[channel]}
              change={(changed) => change({ targets: { ...targets, [channel]: changed } })}
              error={errorOf(`targets.${channel}`)}
            />
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
