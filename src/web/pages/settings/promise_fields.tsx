import { NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Config } from "../../../model/config.ts";
import type { Draft } from "./draft.ts";
import { type FieldsProps, Section } from "./section.tsx";
import classes from "./settings.module.css";
import { TargetField } from "./target_field.tsx";

const CLOCKS = ["business", "elapsed", "off"] as const;
const TODAY = Config.shape.promise_today.unwrap().options;

/** How long a customer who was promised word may hear nothing, and when "today" ends. */
export function PromiseFields({
  draft: { update_target, promise_today },
  change,
  errorOf,
}: Omit<FieldsProps<Draft>, "change"> & { change: (changed: Partial<Draft>) => void }) {
  const { t } = useTranslation();
  return (
    <Section title={t("settings.word")} about={t("settings.word_about")}>
      <ul className={classes.targets}>
        <li>
          <span className={classes.channel}>{t("settings.without_word")}</span>
          <TargetField
            of={t("settings.without_word_of")}
            clocks={CLOCKS.map((value) => ({ value, label: t(`settings.clock_${value}`) }))}
            draft={update_target}
            change={(changed) => change({ update_target: changed })}
            error={errorOf("update_target")}
          />
        </li>
      </ul>
      <NativeSelect
        label={t("settings.today")}
        w={{ base: "100%", sm: 320 }}
        value={promise_today}
        data={TODAY.map((value) => ({ value, label: t(`settings.today_${value}`) }))}
        onChange={({ currentTarget }) =>
          change({
            promise_today: TODAY.find((one) => one === currentTarget.value) ?? promise_today,
          })
        }
      />
    </Section>
  );
}
