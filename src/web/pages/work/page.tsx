import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { WorkView } from "../../../model/work.ts";
import { whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { GivenUp } from "./given_up.tsx";
import { workQuery } from "./queries.ts";
import { Runs } from "./runs.tsx";
import classes from "./work.module.css";
import { Workers } from "./workers.tsx";

/** What is done in the background: how much waits, how far a new review is, who works, what was given up. */
export function WorkPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/work" });
  const work = useQuery(workQuery(ws));
  return (
    <Page title={t("work.title")} lead={t("work.lead")} back={<BackToSettings />}>
      <Loaded query={work}>
        {({ depth, runs, workers, dead }) => (
          <div className={parts.stack}>
            {dead.length > 0 && <GivenUp ws={ws} dead={dead} />}
            <Runs ws={ws} runs={runs} />
            <Depth depth={depth} />
            <Workers workers={workers} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Depth({ depth }: Pick<WorkView, "depth">) {
  const { t } = useTranslation();
  return (
    <section className={parts.panel} aria-labelledby="queue">
      <h2 id="queue">{t("work.queue")}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("work.kind")}</th>
            <th scope="col">{t("work.waiting")}</th>
            <th scope="col">{t("work.running")}</th>
            <th scope="col">{t("work.dead")}</th>
          </tr>
        </thead>
        <tbody>
          {depth.map(({ kind, waiting, running, dead }) => (
            <tr key={kind}>
              <th scope="row">{t(`work.kind_${kind}`)}</th>
              <td>{whole(waiting, locale())}</td>
              <td>{whole(running, locale())}</td>
              <td>{whole(dead, locale())}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
