import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ScoreReport } from "../../../model/api.ts";
import { percent, points } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Arithmetic } from "../../parts/arithmetic.tsx";
import { Icon } from "../../parts/icons.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./overview.module.css";

const COMPLIANCE = 6;
const ATTENTION = 4;

/** The score: keeping promises first (6 points), attention after it (4), and how it was worked out. */
export function ScorePanel({ ws, report }: { ws: string; report: ScoreReport }) {
  const { t } = useTranslation();
  const { total, cap_reason } = report;
  return (
    <section className={`${parts.panel} ${classes.score}`} aria-labelledby="score">
      <h2 id="score">{t("score.title")}</h2>
      {total === null ? (
        <NoTotal report={report} />
      ) : (
        <p className={classes.total}>
          <span>{points(total, locale())}</span> {t("score.of", { most: 10 })}
        </p>
      )}
      {cap_reason !== null && (
        <p className={classes.cap}>
          <Icon name="warning" />
          <span>{cap_reason}</span>
        </p>
      )}
      <Compliance report={report} />
      <Orders ws={ws} orders={report.orders} />
      <Attention report={report} />
      <Arithmetic report={report} />
    </section>
  );
}

/** A part that was not measured is named; it is never guessed. */
function NoTotal({ report }: { report: ScoreReport }) {
  const { t } = useTranslation();
  const missing = [
    report.compliance.value === null ? t("score.compliance").toLocaleLowerCase(locale()) : [],
    report.attention === null ? t("score.attention").toLocaleLowerCase(locale()) : [],
  ].flat();
  const names = new Intl.ListFormat(locale(), { type: "conjunction" }).format(missing);
  return <p className={classes.noTotal}>{t("score.no_total", { count: missing.length, names })}</p>;
}

function Compliance({ report }: { report: ScoreReport }) {
  const { t } = useTranslation();
  const { compliance, factors } = report;
  const own = factors.find(({ factor }) => factor === "reliability");
  const { value, low, high, n } = compliance;
  return (
    <div className={classes.part}>
      <PartHead
        name={t("score.compliance")}
        value={own?.points ?? null}
        most={COMPLIANCE}
        bad={report.capped}
      />
      {value === null || low === null || high === null ? (
        <p>{t("score.compliance_none")}</p>
      ) : (
        <p>
          {t("score.kept", { kept: compliance.kept, n, percent: percent(value) })}{" "}
          <span className={parts.muted}>
            {t("score.interval", { low: percent(low), high: percent(high) })}
          </span>
        </p>
      )}
      <p className={parts.muted}>
        {[
          t("score.late", { count: compliance.late }),
          t("score.broken", { count: compliance.broken }),
          t("score.pending", { count: compliance.pending }),
          t("score.unverifiable", { count: compliance.unverifiable }),
        ].join(" · ")}
      </p>
    </div>
  );
}

/** Promised orders are among the promises above; here they are told by themselves. */
function Orders({ ws, orders }: { ws: string } & Pick<ScoreReport, "orders">) {
  const { t } = useTranslation();
  if (orders === null) return null;
  const due = orders.kept + orders.late + orders.broken;
  return (
    <p>
      <Link to="/w/$ws/orders" params={{ ws }} search={{ view: "wrong" }}>
        {t("nav.orders")}
      </Link>
      {": "}
      {t("score.orders", {
        kept: orders.kept,
        due,
        right: orders.checked - orders.wrong,
        checked: orders.checked,
      })}
    </p>
  );
}

function Attention({ report }: { report: ScoreReport }) {
  const { t } = useTranslation();
  return (
    <div className={classes.part}>
      <PartHead name={t("score.attention")} value={report.attention} most={ATTENTION} bad={false} />
      {report.attention === null && <p>{t("score.attention_none")}</p>}
    </div>
  );
}

interface PartHeadProps {
  name: string;
  value: number | null;
  most: number;
  bad: boolean;
}

function PartHead({ name, value, most, bad }: PartHeadProps) {
  const { t } = useTranslation();
  return (
    <>
      <h3 className={classes.partHead}>
        <span>{name}</span>
        <span>
          {value === null
            ? t("score.unmeasured")
            : t("score.points", { value: points(value, locale()), most })}
        </span>
      </h3>
      <span className={parts.meter} data-tone={bad ? "bad" : undefined} aria-hidden="true">
        <span style={{ width: percent((value ?? 0) / most) }} />
      </span>
    </>
  );
}
