import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Overview } from "../../../model/api.ts";
import { overviewQuery } from "../../api/queries.ts";
import { whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Empty } from "../../parts/empty.tsx";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { DuePromises } from "./due_promises.tsx";
import classes from "./overview.module.css";
import { ReadFirst } from "./read_first.tsx";
import { ScorePanel } from "./score_panel.tsx";
import { SinBars } from "./sin_bars.tsx";

/** The first screen: what to read and why, what is due, the score, what went wrong. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/" });
  const overview = useQuery(overviewQuery(ws));
  return (
    <Page
      title={t("nav.overview")}
      lead={overview.data ? <Totals totals={overview.data.totals} /> : <>&nbsp;</>}
    >
      <Loaded query={overview} waiting={<Waiting lines={5} height={132} />}>
        {(data) =>
          data.totals.conversations === 0 && data.score.orders === null ? (
            <Empty title={t("overview.empty")}>
              <p>{t("overview.empty_hint")}</p>
              <LinkButton to="/w/$ws/import" params={{ ws }}>
                {t("overview.empty_import")}
              </LinkButton>
            </Empty>
          ) : (
            <div className={classes.grid}>
              <ReadFirst ws={ws} rows={data.read_first} />
              <div className={classes.side}>
                <DuePromises ws={ws} overview={data} />
                <ScorePanel ws={ws} report={data.score} />
              </div>
              <SinBars ws={ws} sins={data.sins} />
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

const TOTALS = ["conversations", "messages", "promises", "praise"] as const;

function Totals({ totals }: Pick<Overview, "totals">) {
  const { t } = useTranslation();
  return TOTALS.map((what) =>
    t(`overview.${what}`, { count: totals[what], shown: whole(totals[what], locale()) }),
  ).join(" · ");
}
