import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  type ComplianceGroup,
  type ComplianceQuery,
  LEAD_TIMES,
} from "../../../model/promise_views.ts";
import { PROMISE_TYPES } from "../../../model/taxonomy.ts";
import { IntervalTrack } from "../../parts/interval_track.tsx";
import parts from "../../parts/parts.module.css";
import { type PromiseSearch, promiseSearch } from "../promises/search.ts";
import classes from "./compliance.module.css";
import { RateText } from "./rate_text.tsx";

type By = "team" | "held_by" | "type" | "lead";

interface GroupsProps {
  ws: string;
  query: ComplianceQuery;
  by: By;
  groups: readonly ComplianceGroup[];
}

/** The rate of each group with its interval as a bar, in the order of names: no ranking. */
export function Groups({ ws, query, by, groups }: GroupsProps) {
  const { t } = useTranslation();
  if (groups.length === 0) return null;
  const inOrder =
    by === "lead" ? groups.toSorted((a, b) => leadRank(a.key) - leadRank(b.key)) : groups;
  return (
    <section className={parts.panel} aria-labelledby={`by-${by}`}>
      <h2 id={`by-${by}`}>{t(`compliance.by_${by}`)}</h2>
      <ul className={classes.groups}>
        {inOrder.map((group) => (
          <Group key={group.key} ws={ws} query={query} by={by} group={group} />
        ))}
      </ul>
    </section>
  );
}

const leadRank = (key: string) => LEAD_TIMES.findIndex((lead) => lead === key);

function Group({ ws, query, by, group }: Omit<GroupsProps, "groups"> & { group: ComplianceGroup }) {
  const { t } = useTranslation();
  const { key, rate, promises, low_data } = group;
  const search: PromiseSearch = {
    ...promiseSearch({ ...query, [by]: key }),
    view: "all",
    in_rate: "yes",
  };
  return (
    <li>
      <Link to="/w/$ws/promises" params={{ ws }} search={search}>
        <bdi className={classes.name}>{useNameOf(by, key)}</bdi>
        <IntervalTrack
          value={rate === null ? null : (rate.value ?? 0)}
          low={rate === null ? null : (rate.low ?? 0)}
          high={rate === null ? null : (rate.high ?? 0)}
        />
        <span className={classes.number}>
          {rate === null ? (
            t("compliance.too_few", { count: promises })
          ) : (
            <>
              <RateText rate={rate} />
              {low_data && ` · ${t("compliance.low_data")}`}
            </>
          )}
        </span>
      </Link>
    </li>
  );
}

function useNameOf(by: By, key: string): string {
  const { t } = useTranslation();
  const lead = LEAD_TIMES.find((one) => one === key);
  const type = PROMISE_TYPES.find((one) => one === key);
  if (by === "lead" && lead !== undefined) return t(`lead.${lead}`);
  if (by === "type" && type !== undefined) return t(`promise_type.${type}`);
  return key || t(by === "team" ? "promises.no_team" : "promises.unknown_owner");
}
