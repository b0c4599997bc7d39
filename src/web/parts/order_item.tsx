import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OrderDifference, OrderRow } from "../../model/order.ts";
import { dateTime } from "../format/dates.ts";
import { locale } from "../i18n/index.ts";
import { Instant } from "./instant.tsx";
import { useNow } from "./now.ts";
import classes from "./order_item.module.css";
import { OrderFindings } from "./order_findings.tsx";
import parts from "./parts.module.css";
import { PromiseStateLabel } from "./promise_state.tsx";

interface OrderItemProps {
  ws: string;
  row: OrderRow;
  /** The conversation in which it is shown: no link leads to it. */
  inside?: string;
}

/** A promised order: when it was due, what of it came, and every difference, with both records. */
export function OrderItem({ ws, row, inside }: OrderItemProps) {
  const { t } = useTranslation();
  const { order, customer, state, due, zone, differences, conversations } = row;
  const others = conversations.filter(({ id }) => id !== inside);
  return (
    <article className={classes.item}>
      <div className={classes.head}>
        <strong dir="auto">{order}</strong>
        <PromiseStateLabel state={state} />
        <span className={classes.due}>
          {due === null ? (
            t("orders.no_date")
          ) : (
            <>
              {t("promise.due")} <Instant at={due} zone={zone} />
            </>
          )}
        </span>
      </div>
      {differences.length > 0 && (
        <ul className={classes.differences}>
          {differences.map((one, index) => (
            // Two differences may read the same: two parcels with the same fault.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} data-kind={one.kind}>
              <Difference of={one} zone={zone} />
            </li>
          ))}
        </ul>
      )}
      <EarlierDates row={row} />
      <OrderFindings ws={ws} row={row} />
      <Records row={row} />
      <p className={classes.where}>
        {customer !== "" && <span className={parts.muted}>{customer}</span>}
        {others.map(({ id, subject }) => (
          <Link key={id} to="/w/$ws/conversations/$id" params={{ ws, id }} dir="auto">
            {subject || t("conversation.no_subject")}
          </Link>
        ))}
      </p>
    </article>
  );
}

/** The dates that were promised before, each with what became of it. */
function EarlierDates({ row: { earlier, renewed_often, zone } }: { row: OrderRow }) {
  const { t } = useTranslation();
  if (earlier === undefined || earlier.length === 0) return null;
  return (
    <div className={classes.earlier}>
      <p>{t(renewed_often ? "orders.moved_often" : "orders.moved", { count: earlier.length })}</p>
      <ul>
        {earlier.map(({ due, state, changed_at }) => (
          <li key={due}>
            <Instant at={due} zone={zone} show="date" /> <PromiseStateLabel state={state} />
            {changed_at !== null && (
              <>
                {" "}
                {t("orders.moved_at")} <Instant at={changed_at} zone={zone} show="date" />
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Difference({ of, zone }: { of: OrderDifference; zone: string }) {
  const { t } = useTranslation();
  const now = useNow();
  const { kind, item, promised, delivered, quantity: count, made_good } = of;
  const day = (at: string | null) => (at === null ? "" : dateTime(at, now, locale(), zone));
  const late = kind === "late";
  const text = t(`orders.difference_${kind}`, {
    item,
    promised: late ? day(promised) : promised,
    delivered: late ? day(delivered) : delivered,
    count,
  });
  return made_good ? t("orders.made_good", { difference: text }) : text;
}

/** What was promised and what came, item by item: the proof. */
function Records({ row }: { row: OrderRow }) {
  const { t } = useTranslation();
  return (
    <details className={classes.records}>
      <summary>{t("orders.records")}</summary>
      <p className={classes.record}>{t("orders.promised")}</p>
      <Items items={row.items} />
      {row.deliveries.map(({ id, delivered_at, items }) => (
        <div key={id}>
          <p className={classes.record}>
            {t("orders.delivered")} <Instant at={delivered_at} show="date" zone={row.zone} />
          </p>
          {items === null ? <p>{t("orders.not_recorded")}</p> : <Items items={items} />}
        </div>
      ))}
      {row.deliveries.length === 0 && <p>{t("orders.no_delivery")}</p>}
    </details>
  );
}

function Items({ items }: { items: OrderRow["items"] }) {
  return (
    <ul>
      {items.map(({ sku, name, model, colour, size, quantity, accessories = [] }, index) => {
        const words = [name, model, colour, size, sku].filter((word) => word !== undefined);
        const more = accessories.length === 0 ? "" : ` + ${accessories.join(", ")}`;
        return (
          // Lines have no id of their own, and never move.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} dir="auto">{`${quantity} × ${words.join(", ")}${more}`}</li>
        );
      })}
    </ul>
  );
}
