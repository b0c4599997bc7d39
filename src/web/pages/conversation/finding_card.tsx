import { Button, UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import type { Finding } from "../../../model/review.ts";
import { Icon } from "../../parts/icons.tsx";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";
import { SeverityLabel } from "../../parts/severity.tsx";
import { useSinName } from "../../parts/sins.ts";
import { VerdictBar } from "../../parts/verdict_bar.tsx";
import { Answers } from "./answers.tsx";
import { type Chosen, cardAnchor, markAnchor } from "./marks.ts";
import classes from "./panel.module.css";
import { Proofs } from "./proofs.tsx";
import { scrollToAnchor } from "./scroll.ts";
import { TrackRecord } from "./track_record.tsx";
import type { Judge } from "./verdicts.ts";

interface FindingCardProps {
  finding: Finding;
  sign: string;
  view: ConversationView;
  open: boolean;
  setChosen: (chosen: Chosen | null) => void;
  judge: Judge | null;
}

/** A finding: its name and reason; when chosen also what to do, how it was found, and the verdict. */
export function FindingCard({ finding, sign, view, open, setChosen, judge }: FindingCardProps) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const own: Chosen = { kind: "finding", id: finding.id };
  const verdict = view.verdicts.find(({ finding: id }) => id === finding.id);
  const inText = finding.message !== null && finding.start < finding.end;
  const toggle = () => {
    setChosen(open ? null : own);
    if (!open && inText) scrollToAnchor(markAnchor(own));
  };
  return (
    <article
      id={cardAnchor(own)}
      className={classes.card}
      data-open={open || undefined}
      data-kind="finding"
    >
      <UnstyledButton className={classes.cardHead} aria-expanded={open} onClick={toggle}>
        <span className={classes.sign}>{sign}</span>
        <span className={classes.cardTitle}>{sinName(finding.sin)}</span>
        {verdict && (
          <span className={parts.label} data-tone={verdict.verdict === "right" ? "good" : "warn"}>
            <Icon name={verdict.verdict === "right" ? "check" : "cross"} size={14} />
            {t(`verdict.${verdict.verdict}`)}
          </span>
        )}
        <SeverityLabel severity={finding.severity} />
      </UnstyledButton>
      <p>{finding.explanation}</p>
      {!finding.counted && (
        <p className={classes.look}>
          <Icon name="search" size={15} /> {t("finding.look_hint")}
        </p>
      )}
      {open && (
        <div className={classes.details}>
          {finding.quote !== "" && <Quote text={finding.quote} short />}
          <p>
            <strong>{t("finding.remedy")}</strong> {finding.remedy}
          </p>
          <Proofs of={finding.id} spans={finding.related} events={finding.events} view={view} />
          <TrackRecord finding={finding} records={view.records} />
          <p className={classes.facts}>
            {[
              t(`source.${finding.source}`),
              t("finding.attribution", { who: t(`attribution.${finding.attribution}`) }),
              finding.recovered ? t("finding.recovered") : t("finding.not_recovered"),
            ].join(" · ")}
          </p>
          {inText && (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => scrollToAnchor(markAnchor(own))}
            >
              {t("panel.show")}
            </Button>
          )}
          <Answers view={view} finding={finding.id} />
          {judge && (
            <div className={classes.verdict}>
              <VerdictBar
                key={verdict?.verdict}
                given={verdict}
                judge={(choice, note) => judge(finding.id, choice, note)}
                keys
              />
            </div>
          )}
        </div>
      )}
    </article>
  );
}
