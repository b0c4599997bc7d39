import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Overview } from "../../../model/api.ts";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import classes from "./overview.module.css";

type SinTotal = Overview["sins"][number];

/** The sins, most counted findings first; each bar leads to its conversations. */
export function SinBars({ ws, sins }: { ws: string; sins: readonly SinTotal[] }) {
  const { t } = useTranslation();
  const ranked = sins
    .filter(({ findings }) => findings > 0)
    .toSorted((a, b) => b.counted - a.counted || b.findings - a.findings);
  const most = Math.max(1, ...ranked.map(({ findings }) => findings));
  const looks = ranked.some(({ findings, counted }) => findings > counted);
  return (
    <section className={classes.sins} aria-labelledby="sins">
      <div className={classes.sideHead}>
        <h2 id="sins">{t("overview.sins")}</h2>
        <Link to="/w/$ws/rules" params={{ ws }}>
          {t("overview.rules")}
        </Link>
      </div>
      {ranked.length === 0 && <p className={parts.muted}>{t("overview.sins_none")}</p>}
      <ol className={classes.bars}>
        {ranked.map((total) => (
          <SinBar key={total.sin} ws={ws} total={total} most={most} />
        ))}
      </ol>
      {looks && <p className={classes.note}>{t("overview.sins_note")}</p>}
    </section>
  );
}

function SinBar({ ws, total, most }: { ws: string; total: SinTotal; most: number }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const { sin, findings, counted, conversations, orders } = total;
  const width = (count: number) => ({ width: `${(100 * count) / most}%` });
  return (
    <li>
      <Link
        {...(conversations === 0
          ? { to: "/w/$ws/orders", search: { view: "wrong" } }
          : { to: "/w/$ws/conversations", search: { sin } })}
        params={{ ws }}
      >
        <span className={classes.barName}>{sinName(sin)}</span>
        <span className={classes.barText}>
          <strong>{findings}</strong>
          <VisuallyHidden component="span">
            {` ${t("overview.sin_in", { count: conversations })}${orders === 0 ? "" : `, ${t("overview.sin_orders", { count: orders })}`} (${t("overview.sin_counted", { count: counted })}, ${t("overview.sin_look", { count: findings - counted })})`}
          </VisuallyHidden>
        </span>
        <span className={classes.bar} aria-hidden="true">
          <span style={width(counted)} />
          <span className={classes.barLook} style={width(findings - counted)} />
        </span>
      </Link>
    </li>
  );
}
