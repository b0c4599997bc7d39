import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Overview } from "../../../model/api.ts";
import { overviewQuery } from "../../api/queries.ts";
import { whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Empty } from "../../parts/empty.tsx";
import { Instant } from "../../parts/instant.tsx";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import classes from "./overview.module.css";
import { DuePromises } from "./due_promises.tsx";
import { ReadFirst } from "./read_first.tsx";
import { ScorePanel } from "./score_panel.tsx";
import { SinBars } from "./sin_bars.tsx";

export function OverviewPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/" });
  const overview = useQuery(overviewQuery(ws));
  return (
    <Page
      title={t("nav.overview")}
      lead={overview.data ? <Totals overview={overview.data} /> : <>&nbsp;</>}
    >
      <Loaded query={overview} waiting={<Waiting lines={5} height={132} />}>
        {(data) =>
          data.totals.conversations === 0 ? (
            <Empty title={t("overview.empty")}>
              <p>{t("overview.empty_hint")}</p>
              <LinkButton to="/w/$ws/import" params={{ ws }}>
                {t("overview.empty_import")}
              </LinkButton>
            </Empty>
          ) : (
            <div className={classes.grid}>
              <div className={classes.column}>
                <ReadFirst ws={ws} rows={data.read_first} />
                <DuePromises ws={ws} today={data.due_today} overdue={data.overdue} />
              </div>
              <div className={classes.column}>
                <ScorePanel report={data.score} />
                <SinBars ws={ws} sins={data.sins} />
              </div>
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

function Totals({ overview }: { overview: Overview }) {
  const { t } = useTranslation();
  const { totals, as_of } = overview;
  const parts = [
    t("overview.conversations", {
      count: totals.conversations,
      shown: whole(totals.conversations, locale()),
    }),
    t("overview.messages", { count: totals.messages, shown: whole(totals.messages, locale()) }),
    t("overview.promises", { count: totals.promises, shown: whole(totals.promises, locale()) }),
    t("overview.praise", { count: totals.praise, shown: whole(totals.praise, locale()) }),
  ];
  return (
    <>
      {parts.join(" · ")} · {t("overview.as_of")} <Instant at={as_of} show="date" />
    </>
  );
}
