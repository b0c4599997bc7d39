import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { RuleRecordView, SinView } from "../../../model/api.ts";
import { Icon } from "../../parts/icons.tsx";
import { SeverityLabel } from "../../parts/severity.tsx";
import { useSinName } from "../../parts/sins.ts";
import { Example } from "./example.tsx";
import { Record } from "./record.tsx";
import classes from "./rules.module.css";

interface SinProps {
  ws: string;
  sin: SinView;
  records: readonly RuleRecordView[];
  open: boolean;
}

/** One sin: definition, remedy, its rules with their records, what is found and what is not. */
export function Sin({ ws, sin, records, open }: SinProps) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const place = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (open) place.current?.scrollIntoView({ block: "start" });
  }, [open]);
  const { id, definition, remedy, rules, examples, factor, source, version } = sin;
  return (
    <details ref={place} className={classes.sin} open={open || undefined}>
      <summary>
        <h2>{sinName(id)}</h2>
        <SeverityLabel severity={severityOf(sin)} />
        <p>{definition}</p>
      </summary>
      <div className={classes.body}>
        <p>
          <strong>{t("finding.remedy")}</strong> {remedy}
        </p>
        <section>
          <h3>{t("rules.rules")}</h3>
          <ul className={classes.rules}>
            {rules.map(({ rule, explanation }) => (
              <li key={rule}>
                <p>{withoutSlots(explanation)}</p>
                <p className={classes.facts}>
                  <code>{rule}</code>{" "}
                  <Record records={records.filter((one) => one.rule === rule)} />
                </p>
              </li>
            ))}
          </ul>
        </section>
        {(["positive", "negative"] as const).map(
          (kind) =>
            examples[kind].length > 0 && (
              <section key={kind}>
                <h3 className={classes.kind} data-kind={kind}>
                  <Icon name={kind === "positive" ? "search" : "check"} size={16} />
                  {t(`rules.${kind}`)}
                </h3>
                <ul className={classes.examples}>
                  {examples[kind].map((example) => (
                    <li key={example.turns.map(({ text }) => text).join(" / ")}>
                      <Example example={example} />
                    </li>
                  ))}
                </ul>
              </section>
            ),
        )}
        <p className={classes.facts}>
          {t("rules.facts", { factor: t(`factor.${factor}`), version })} {source}
        </p>
        <p>
          <Link to="/w/$ws/conversations" params={{ ws }} search={{ sin: id }}>
            {t("rules.see")}
          </Link>
        </p>
      </div>
    </details>
  );
}

const severityOf = ({ severity }: SinView) => (severity >= 3 ? 3 : severity <= 1 ? 1 : 2);

/** "It took {waited}." has no value outside a conversation. */
const withoutSlots = (explanation: string) => explanation.replace(/\{\w+\}/g, "…");
