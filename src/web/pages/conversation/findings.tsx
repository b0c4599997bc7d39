import { useTranslation } from "react-i18next";
import { AdviceList } from "../../parts/advice_list.tsx";
import { Empty } from "../../parts/empty.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { FindingCard } from "./finding_card.tsx";
import { messageAnchor, signOf } from "./marks.ts";
import type { PanelProps } from "./panel.tsx";
import { scrollToAnchor } from "./scroll.ts";
import { useSinName } from "../../parts/sins.ts";

export function Findings({ view, findings, chosen, setChosen, judge }: PanelProps) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const orphaned = view.verdicts.filter((verdict) => verdict.orphaned);
  return (
    <div className={parts.stack}>
      {findings.length === 0 && (
        <Empty title={t("finding.none")}>
          <p>{t("finding.none_hint")}</p>
        </Empty>
      )}
      <ol className={parts.stack}>
        {findings.map((finding, index) => (
          <li key={finding.id}>
            <FindingCard
              finding={finding}
              sign={signOf("finding", index)}
              view={view}
              open={chosen?.kind === "finding" && chosen.id === finding.id}
              setChosen={setChosen}
              judge={judge}
            />
          </li>
        ))}
      </ol>
      <AdviceList
        advice={view.review.advice ?? []}
        show={(message) => scrollToAnchor(messageAnchor(message))}
      />
      {orphaned.length > 0 && (
        <div>
          <h2>{t("verdict.orphaned")}</h2>
          <ul className={parts.muted}>
            {orphaned.map(({ finding, sin, verdict, note, by, at }) => (
              <li key={`${finding} ${by}`}>
                {sinName(sin)}: {t(`verdict.${verdict}`)}, <bdi>{by}</bdi>,{" "}
                <Instant at={at} show="date" />
                {note !== "" && (
                  <>
                    : <bdi>{note}</bdi>
                  </>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
