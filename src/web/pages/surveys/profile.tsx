import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LOW_DATA } from "../../../model/few.ts";
import type { FactorProfile } from "../../../model/surveys.ts";
import { percent } from "../../format/numbers.ts";
import { IntervalTrack } from "../../parts/interval_track.tsx";
import parts from "../../parts/parts.module.css";
import { surveyProfileQuery } from "./queries.ts";
import type { SurveySearch } from "./search.ts";
import classes from "./surveys.module.css";

type Factor = FactorProfile["factors"][number];

interface Side {
  value: number;
  low: number | null;
  high: number | null;
  n: number;
  isLow: boolean;
}

/** The five factors as customers answered and as they were observed: two bars each, never one number. */
export function Profile({ ws, search }: { ws: string; search: SurveySearch }) {
  const { t } = useTranslation();
  const profile = useQuery(surveyProfileQuery(ws, search)).data;
  if (profile === undefined) return null;
  return (
    <section className={parts.panel} aria-labelledby="profile">
      <h2 id="profile">{t("surveys.profile")}</h2>
      <p className={parts.muted}>{t("surveys.profile_about")}</p>
      <dl className={classes.profile}>
        {profile.factors.map((one) => (
          <div key={one.factor} className={classes.factor}>
            <dt className={classes.name}>{t(`factor.${one.factor}`)}</dt>
            <Value name={t("surveys.profile_asked")} side={askedOf(one)} n={one.answers} />
            <Value
              name={t(one.factor === "tangibles" ? "surveys.profile_audited" : "surveys.observed")}
              side={observedOf(one)}
              n={one.observed?.n ?? 0}
            />
          </div>
        ))}
      </dl>
    </section>
  );
}

function askedOf({ asked, answers, customers }: Factor): Side | null {
  return asked === null ? null : { ...asked, n: answers, isLow: customers < LOW_DATA };
}

function observedOf({ observed }: Factor): Side | null {
  if (observed === null || observed.value === null) return null;
  const { value, low, high, n, shown } = observed;
  return { value, low, high, n, isLow: shown === "low_data" };
}

function Value({ name, side, n }: { name: string; side: Side | null; n: number }) {
  const { t } = useTranslation();
  return (
    <dd className={classes.side}>
      <span className={parts.muted}>{name}</span>
      <IntervalTrack
        value={side?.value ?? null}
        low={side?.low ?? null}
        high={side?.high ?? null}
      />
      {side === null ? (
        <span className={parts.muted}>
          {n === 0 ? t("compliance.not_measured") : t("surveys.too_few")}
        </span>
      ) : (
        <span>
          <strong>{percent(side.value)}</strong>{" "}
          {side.low !== null &&
            side.high !== null &&
            t("surveys.interval", { low: percent(side.low), high: percent(side.high) })}{" "}
          {t("surveys.n", { n: side.n })}
          {side.isLow && ` · ${t("compliance.low_data")}`}
        </span>
      )}
    </dd>
  );
}
