import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditResults, AuditShare } from "../../../model/audits.ts";
import { useChecklists } from "../../parts/checklists.ts";
import { Empty } from "../../parts/empty.tsx";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import classes from "./audits.module.css";
import { type AuditsSearch, auditsSearch, filterOf } from "./search.ts";

type What = Pick<AuditsSearch, "factor" | "sin" | "section" | "item" | "answer">;

interface ResultsProps {
  ws: string;
  search: AuditsSearch;
  results: AuditResults;
}

/** Shares of yes with their intervals: per factor, per kind of failure, per section; and what was not so. Each opens to its answers. */
export function Results({ ws, search, results }: ResultsProps) {
  const { t } = useTranslation();
  const { text } = useChecklists();
  const sinName = useSinName();
  const { audits, factors, sins, sections, wrong } = results;
  const to = (what: What) => ({ ws, search: auditsSearch({ ...filterOf(search), ...what }) });
  if (audits === 0) return <Empty title={t("audits.none")}>{t("audits.none_hint")}</Empty>;
  return (
    <section className={`${parts.panel} ${classes.results}`} aria-labelledby="audit-results">
      <h2 id="audit-results">{t("audits.results", { count: audits })}</h2>
      <p className={parts.muted}>{t("audits.results_about")}</p>
      <Shares
        title={t("audits.by_factor")}
        rows={factors.map((one) => ({
          ...one,
          name: t(`factor.${one.factor}`),
          to: to({ factor: one.factor }),
        }))}
      />
      <Shares
        title={t("audits.by_sin")}
        rows={sins.map((one) => ({ ...one, name: sinName(one.sin), to: to({ sin: one.sin }) }))}
      />
      <details className={classes.sections}>
        <summary>{t("audits.by_section")}</summary>
        <Shares
          rows={sections.map((one) => ({
            ...one,
            name: `${text(one.section)} · ${text(one.checklist)}`,
            to: to({ section: one.section }),
          }))}
        />
      </details>
      {wrong.length > 0 && (
        <>
          <h3>{t("audits.wrong")}</h3>
          <ul className={classes.rows}>
            {wrong.map(({ item, no, n }) => (
              <li key={item} className={classes.wrong}>
                <span>{t("audits.of", { no, n })}</span>
                <ToAnswers to={to({ item, answer: "no" })}>{text(item)}</ToAnswers>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface Place {
  ws: string;
  search: AuditsSearch;
}

/** The way to the answers behind a number; the whole row is pressed with it. */
function ToAnswers({ to: { ws, search }, children }: { to: Place; children: string }) {
  return (
    <Link
      to="/w/$ws/audits"
      params={{ ws }}
      search={search}
      hash="answers-behind"
      className={classes.open}
    >
      {children}
    </Link>
  );
}

function Shares({
  title,
  rows,
}: {
  title?: string;
  rows: readonly (AuditShare & { name: string; to: Place })[];
}) {
  return (
    <>
      {title !== undefined && <h3>{title}</h3>}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <li key={row.name} className={classes.share}>
            <ToAnswers to={row.to}>{row.name}</ToAnswers>
            <Share share={row} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Share({ share: { value, low, high, yes, n, low_data } }: { share: AuditShare }) {
  const { t } = useTranslation();
  if (value === null || low === null || high === null)
    return <span className={parts.muted}>{t("audits.too_few", { count: n })}</span>;
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  return (
    <>
      <span className={classes.range} aria-hidden="true">
        <span style={{ left: percent(low), right: percent(1 - high) }} />
        <b style={{ left: percent(value) }} />
      </span>
      <span>
        {t("audits.share", {
          value: percent(value),
          low: percent(low),
          high: percent(high),
          yes,
          n,
        })}{" "}
        {low_data && <span className={parts.muted}>{t("compliance.low_data")}</span>}
      </span>
    </>
  );
}
