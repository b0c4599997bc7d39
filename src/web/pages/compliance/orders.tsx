import { LOW_DATA } from "../../../model/few.ts";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrderCompliance, Rate } from "../../../model/promise_views.ts";
import { percent } from "../../format/numbers.ts";
import parts from "../../parts/parts.module.css";
import classes from "./compliance.module.css";
import { RateText } from "./rate_text.tsx";

const RATES = ["on_time", "complete", "as_ordered", "right", "together"] as const;

/** Promised orders: in time, complete, as ordered, and the smaller share of both together. */
export function OrderRates({ ws, orders }: { ws: string; orders: OrderCompliance }) {
  const { t } = useTranslation();
  const { compliance } = orders;
  return (
    <section className={parts.panel} aria-labelledby="orders">
      <h2 id="orders">{t("compliance.orders")}</h2>
      <p className={classes.states}>
        <Link to="/w/$ws/orders" params={{ ws }}>
          {t("compliance.orders_count", { count: orders.orders })}
        </Link>
        {" · "}
        {t("compliance.orders_states", { ...orders })}
      </p>
      <dl className={classes.facts}>
        {RATES.map((name) => (
          <Fact key={name} term={t(`compliance.orders_${name}`)} rate={orders[name]} />
        ))}
        <dt>{t("compliance.smaller")}</dt>
        <dd>
          {compliance === null ? (
            t("compliance.not_measured")
          ) : (
            <>
              <strong>{percent(compliance.value)}</strong>{" "}
              {t("compliance.smaller_is", { name: t(`compliance.orders_${compliance.of}`) })}
            </>
          )}
        </dd>
      </dl>
    </section>
  );
}

function Fact({ term, rate }: { term: string; rate: Rate | null }) {
  const { t } = useTranslation();
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {rate === null ? t("compliance.too_few_orders") : <RateText rate={rate} />}
        {rate !== null && rate.n < LOW_DATA && ` · ${t("compliance.low_data")}`}
      </dd>
    </>
  );
}
