import { useTranslation } from "react-i18next";
import type { WorkerView } from "../../../model/work.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./work.module.css";

/** Processes that take jobs, and what each has in hand. */
export function Workers({ workers }: { workers: readonly WorkerView[] }) {
  const { t } = useTranslation();
  return (
    <section className={parts.panel} aria-labelledby="workers">
      <h2 id="workers">{t("work.workers")}</h2>
      {workers.length === 0 && <p>{t("work.no_workers")}</p>}
      <ul className={classes.rows}>
        {workers.map(({ id, host, pid, part_of, version, beat_at, doing }) => (
          <li key={id}>
            <div>
              <p dir="auto">
                <strong>{host}</strong> {pid} · {t(`work.part_of_${part_of}`)} {version}
              </p>
              <p className={parts.muted}>
                {t("work.heard_of")} <Instant at={beat_at} show="relative" />
              </p>
            </div>
            <p>
              {doing === null ? (
                t("work.idle")
              ) : (
                <>
                  {t(`work.kind_${doing.kind}`)}, <Instant at={doing.since} show="relative" />
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
