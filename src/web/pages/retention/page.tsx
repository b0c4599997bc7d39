import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RetentionMonth } from "../../../model/retention.ts";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { RetentionForm } from "./form.tsx";
import { retentionQuery } from "./queries.ts";
import classes from "./retention.module.css";

/** How long conversations are kept, and what stays of those that went. */
export function RetentionPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/retention" });
  const retention = useQuery({ ...retentionQuery(ws), refetchOnWindowFocus: false });
  return (
    <Page title={t("retention.title")} lead={t("retention.lead")} back={<BackToSettings />}>
      <Loaded query={retention}>
        {({ settings, months }) => (
          <div className={classes.columns}>
            <section className={parts.panel} aria-labelledby="how-long">
              <h2 id="how-long" className={classes.heading}>
                {t("retention.how_long")}
              </h2>
              <RetentionForm key={ws} ws={ws} saved={settings} />
            </section>
            <section className={parts.panel} aria-labelledby="stays">
              <h2 id="stays" className={classes.heading}>
                {t("retention.stays")}
              </h2>
              <p className={parts.muted}>{t("retention.stays_about")}</p>
              {months.length === 0 ? <p>{t("retention.none")}</p> : <Months months={months} />}
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

const COLUMNS = ["conversations", "messages", "findings", "kept", "late", "broken"] as const;

function Months({ months }: { months: readonly RetentionMonth[] }) {
  const { t, i18n } = useTranslation();
  const number = new Intl.NumberFormat(i18n.language);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls on a phone, also by keyboard
    <div className={classes.scroll} role="region" aria-label={t("retention.month")} tabIndex={0}>
      <table className={classes.months}>
        <thead>
          <tr>
            <th scope="col">{t("retention.month")}</th>
            {COLUMNS.map((name) => (
              <th key={name} scope="col">
                {t(`retention.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.month}>
              <th scope="row">{month.month}</th>
              {COLUMNS.map((name) => (
                <td key={name}>{number.format(month[name])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
