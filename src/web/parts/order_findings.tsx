import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { OrderRow, OrderVerdict, OrderVerdictRequest } from "../../model/order.ts";
import { ApiError, ask, inWorkspace } from "../api/client.ts";
import { Instant } from "./instant.tsx";
import classes from "./order_item.module.css";
import parts from "./parts.module.css";
import { useSinName } from "./sins.ts";
import { VerdictBar } from "./verdict_bar.tsx";

/** What the records of an order show, each to be called right or wrong. */
export function OrderFindings({ ws, row }: { ws: string; row: OrderRow }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const client = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: (request: OrderVerdictRequest) =>
      ask<OrderRow>(inWorkspace(ws, "orders", "verdicts"), { method: "POST", json: request }),
    onError: (error) =>
      notifications.show({
        color: "red",
        message: error instanceof ApiError ? error.message : t("verdict.failed"),
      }),
    onSettled: () => client.invalidateQueries({ queryKey: [ws] }),
  });
  if (row.findings.length === 0) return null;
  return (
    <details className={classes.records}>
      <summary>{t("orders.findings", { count: row.findings.length })}</summary>
      <ul className={parts.stack}>
        {row.findings.map(({ id, sin, explanation, remedy }) => {
          const given = row.verdicts.filter(({ finding }) => finding === id);
          const verdict = given.findLast(({ current }) => current);
          return (
            <li key={id} className={classes.finding}>
              <p>
                <strong>{sinName(sin)}</strong> {explanation}
              </p>
              <p>
                <strong>{t("finding.remedy")}</strong> {remedy}
              </p>
              {given.some(({ current }) => !current) && (
                <Earlier given={given.filter(({ current }) => !current)} />
              )}
              <VerdictBar
                key={`${row.contents} ${verdict?.verdict} ${verdict?.note}`}
                given={verdict}
                judge={(choice, note = "") =>
                  mutate({
                    order: row.order,
                    finding: id,
                    contents: row.contents,
                    verdict: choice,
                    note,
                  })
                }
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Verdicts on what the order was before: kept, and counted for nothing it is now. */
function Earlier({ given }: { given: readonly OrderVerdict[] }) {
  const { t } = useTranslation();
  return (
    <div className={parts.muted}>
      <p>{t("orders.judged_before")}</p>
      <ul>
        {given.map(({ by, at, verdict, note }) => (
          <li key={`${by} ${at}`}>
            <bdi>{by}</bdi>: {t(`verdict.${verdict}`)}, <Instant at={at} show="date" />
            {note !== "" && (
              <>
                : <bdi>{note}</bdi>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
