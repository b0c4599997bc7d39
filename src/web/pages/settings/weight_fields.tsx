import { Button, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { weightsQuery } from "../../api/queries.ts";
import { dayText } from "../../format/dates.ts";
import parts from "../../parts/parts.module.css";
import { surveyGapsQuery } from "../surveys/queries.ts";
import { type Draft, WEIGHTED, weightsDraft } from "./draft.ts";
import { type FieldsProps, Section } from "./section.tsx";
import classes from "./settings.module.css";

interface WeightFieldsProps extends Omit<FieldsProps<Draft>, "change"> {
  ws: string;
  change: (changed: Partial<Draft>) => void;
}

/** What each factor weighs, what customers say it should, and how that was set before. */
export function WeightFields({ ws, draft, change, errorOf }: WeightFieldsProps) {
  const { t, i18n } = useTranslation();
  const history = useQuery(weightsQuery(ws)).data ?? [];
  const importance = useQuery(surveyGapsQuery(ws, {})).data?.importance;
  const offered = importance?.offered ?? null;
  return (
    <Section title={t("settings.weights")} about={t("settings.weights_about")}>
      <div className={classes.pair}>
        {WEIGHTED.map((factor) => (
          <TextInput
            key={factor}
            label={t(`factor.${factor}`)}
            inputMode="numeric"
            value={draft.weights[factor]}
            error={errorOf("weights")}
            onChange={({ currentTarget }) =>
              change({ weights: { ...draft.weights, [factor]: currentTarget.value } })
            }
          />
        ))}
      </div>
      {offered !== null && (
        <div className={classes.pair}>
          <p className={classes.hint}>
            {t("settings.weights_offered", {
              weights: WEIGHTED.map((factor) => offered[factor]).join(" / "),
              count: importance?.customers ?? 0,
            })}
          </p>
          <Button variant="default" onClick={() => change({ weights: weightsDraft(offered) })}>
            {t("settings.weights_take")}
          </Button>
        </div>
      )}
      {history.length > 1 && (
        <>
          <p className={parts.muted}>{t("settings.weights_history")}</p>
          <ul>
            {history.map(({ at, weights }) => (
              <li key={at}>
                {dayText(at, i18n.language)}:{" "}
                {WEIGHTED.map((factor) => weights[factor]).join(" / ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
