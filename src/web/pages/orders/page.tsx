import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { ORDER_VIEWS } from "../../../model/order.ts";
import { ordersQuery } from "../../api/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import { OrderItem } from "../../parts/order_item.tsx";
import { Page } from "../../parts/page.tsx";
import views from "../../parts/views.module.css";
import { OrderFilters } from "./filters.tsx";
import classes from "./orders.module.css";
import { type OrderSearch, orderSearch } from "./search.ts";
import { SendOrders } from "./send_orders.tsx";

/** Promised orders: what was promised against what was delivered. */
export function OrdersPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/orders" });
  const search = useSearch({ from: "/inside/w/$ws/orders" });
  const navigate = useNavigate({ from: "/w/$ws/orders" });
  const { view = "all" } = search;
  const list = useInfiniteQuery(ordersQuery(ws, { ...search, view }));
  const first = list.data?.pages[0];
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const change = (next: OrderSearch) => void navigate({ search: next, replace: true });
  return (
    <Page title={t("nav.orders")} lead={t("orders.lead")}>
      <SendOrders ws={ws} />
      <nav className={views.views} aria-label={t("orders.views")}>
        {ORDER_VIEWS.map((name) => (
          <Link
            key={name}
            to="/w/$ws/orders"
            params={{ ws }}
            search={orderSearch({ ...search, view: name })}
            className={views.view}
            data-current={name === view || undefined}
            aria-current={name === view ? "page" : undefined}
            resetScroll={false}
          >
            {t(`orders.view_${name}`)}{" "}
            <span className={views.count}>{first?.counts[name] ?? " "}</span>
          </Link>
        ))}
      </nav>
      <OrderFilters search={search} change={change} />
      <Loaded query={list}>
        {() =>
          rows.length === 0 ? (
            <Empty title={t("orders.none")}>
              <p>{t("orders.none_hint")}</p>
            </Empty>
          ) : (
            <ul className={classes.list} aria-busy={list.isPlaceholderData}>
              {rows.map((row) => (
                <li key={row.order}>
                  <OrderItem ws={ws} row={row} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {(first?.strays ?? 0) > 0 && (
        <p className={classes.strays}>{t("orders.strays", { count: first?.strays ?? 0 })}</p>
      )}
      <MoreButton list={list} mt="md">
        {t("promises.more")}
      </MoreButton>
    </Page>
  );
}
