import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { StagedState } from "../../../model/staged.ts";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { Comparison } from "./comparison.tsx";
import { stagedQuery } from "./queries.ts";
import { Run } from "./run.tsx";

const COMPARED: ReadonlySet<StagedState> = new Set(["running", "paused", "ready", "switched"]);

/** A change of rules or settings reviewed over all history before it counts: how far it is, what would be different, the switch, and back. */
export function StagedPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/planned-change" });
  const runs = useQuery(stagedQuery(ws));
  return (
    <Page title={t("staged.title")} lead={t("staged.lead")} back={<BackToSettings />}>
      <Loaded query={runs}>
        {([latest]) =>
          latest === undefined ? (
            <p>
              {t("staged.none")}{" "}
              <Link to="/w/$ws/rules/house" params={{ ws }}>
                {t("house.title")}
              </Link>
            </p>
          ) : (
            <div className={parts.stack}>
              <Run ws={ws} run={latest} />
              {COMPARED.has(latest.state) && latest.differ > 0 && (
                <Comparison ws={ws} run={latest} />
              )}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
