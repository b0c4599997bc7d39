import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SurveyReport } from "../../../model/surveys.ts";
import { percent } from "../../format/numbers.ts";
import parts from "../../parts/parts.module.css";
import { type SurveySearch, surveySearch } from "./search.ts";
import classes from "./surveys.module.css";
import { Track } from "./track.tsx";

interface TeamsProps {
  ws: string;
  search: SurveySearch;
  teams: SurveyReport["teams"];
}

/** CSAT of each team, in the order of names: no ranking. */
export function Teams({ ws, search, teams }: TeamsProps) {
  const { t } = useTranslation();
  if (teams.length < 2) return null;
  return (
    <section className={parts.panel} aria-labelledby="teams">
      <h2 id="teams">{t("surveys.by_team")}</h2>
      <ul className={classes.measures}>
        {teams.map(({ team, csat: { n, share, low_data } }) => (
          <li key={team}>
            <Link
              to="/w/$ws/surveys"
              params={{ ws }}
              search={surveySearch({ ...search, team: team || undefined })}
            >
              <bdi className={classes.name}>{team || t("promises.no_team")}</bdi>
              {share === null ? (
                <span className={classes.value}>{t("surveys.too_few")}</span>
              ) : (
                <span className={classes.value}>
                  <span>
                    <strong>{percent(share.value ?? 0)}</strong>{" "}
                    {t("surveys.interval", {
                      low: percent(share.low ?? 0),
                      high: percent(share.high ?? 1),
                    })}
                  </span>
                  <Track
                    mean={{ value: share.value ?? 0, low: share.low ?? 0, high: share.high ?? 1 }}
                    from={0}
                    to={1}
                  />
                </span>
              )}
              <span className={classes.number}>
                {t("surveys.n", { n })}
                {low_data && ` · ${t("compliance.low_data")}`}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
