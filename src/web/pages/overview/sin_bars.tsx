import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Overview } from "../../../model/api.ts";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import classes from "./overview.module.css";

/** The sins, most findings first; each bar leads to its conversations. */
export function SinBars({ ws, sins }: { ws: string; sins: Overview["sins"] }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const ranked = sins
    .filter(({ findings }) => findings > 0)
    .toSorted((a, b) => b.counted - a.counted || b.findings - a.findings);
  const most = Math.max(1, ...ranked.map(({ findings }) => findings));
  return (
    <section className={classes.sins} aria-labelledby="sins">
      <h2 id="sins">{t("overview.sins")}</h2>
      {ranked.length === 0 && <p className={parts.muted}>{t("overview.sins_none")}</p>}
      <ol className={classes.bars}>
        {ranked.map(({ sin, findings, counted, conversations }) => (
          <li key={sin}>
            <Link to="/w/$ws/conversations" params={{ ws }} search={{ sin }}>
              <span className={classes.barName}>{sinName(sin)}</span>
              <span className={classes.bar} aria-hidden="true">
                <span style={{ width: `${(100 * counted) / most}%` }} />
                <span
                  className={classes.barLook}
                  style={{ width: `${(100 * (findings - counted)) / most}%` }}
                />
              </span>
              <span className={classes.barText}>
                {[
                  counted > 0 ? t("overview.sin_counted", { count: counted }) : [],
                  findings > counted ? t("overview.sin_look", { count: findings - counted }) : [],
                ]
                  .flat()
                  .join(", ")}
                <span className={parts.muted}>
                  {" "}
                  {t("overview.sin_in", { count: conversations })}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ol>
      {ranked.length > 0 && <p className={classes.note}>{t("overview.sins_note")}</p>}
    </section>
  );
}
