import { Button, TextInput } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { OrderImportView } from "../../../model/order.ts";
import { inWorkspace, query, sendAsIs } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./orders.module.css";

/** A file of orders or deliveries is sent as it is; what came of it is told below. */
export function SendOrders({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [promised, setPromised] = useState("");
  const [delivered, setDelivered] = useState("");
  const client = useQueryClient();
  const send = useMutation({
    mutationFn: (file: File) =>
      sendAsIs<OrderImportView>(
        inWorkspace(ws, "orders") +
          query({ name: file.name, promised_field: promised, delivered_field: delivered }),
        file,
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: [ws] }),
  });
  return (
    <details className={classes.send}>
      <summary>{t("orders.send")}</summary>
      <div className={parts.stack}>
        <p className={parts.muted}>{t("orders.send_hint")}</p>
        <div className={classes.filters}>
          <TextInput
            label={t("orders.promised_field")}
            description={t("orders.field_hint")}
            value={promised}
            onChange={({ currentTarget }) => setPromised(currentTarget.value)}
          />
          <TextInput
            label={t("orders.delivered_field")}
            description={t("orders.field_hint")}
            value={delivered}
            onChange={({ currentTarget }) => setDelivered(currentTarget.value)}
          />
        </div>
        <div>
          <Button loading={send.isPending} onClick={() => input.current?.click()}>
            {t("import.pick")}
          </Button>
        </div>
        <input
          ref={input}
          type="file"
          hidden
          aria-label={t("import.pick")}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) send.mutate(file);
            currentTarget.value = "";
          }}
        />
        {send.error && <Failure error={send.error} />}
        {send.data && <Sent view={send.data} />}
      </div>
    </details>
  );
}

function Sent({ view }: { view: OrderImportView }) {
  const { t } = useTranslation();
  const { orders, deliveries, bad, bad_records, notes } = view;
  return (
    <div role="status" className={classes.sent}>
      <p>{t("orders.sent_orders", { ...orders })}</p>
      <p>{t("orders.sent_deliveries", { ...deliveries })}</p>
      {bad > 0 && <p>{t("orders.sent_bad", { count: bad })}</p>}
      <ul>
        {[...bad_records.map(({ place, reason }) => `${place}: ${reason}`), ...notes].map(
          (line) => (
            <li key={line}>{line}</li>
          ),
        )}
      </ul>
    </div>
  );
}
