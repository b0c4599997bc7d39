import { UnstyledButton } from "@mantine/core";
import { useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import type { PromiseRecord } from "../../../model/review.ts";
import { DueText } from "../../parts/due_text.tsx";
import { Empty } from "../../parts/empty.tsx";
import { OrderItem } from "../../parts/order_item.tsx";
import parts from "../../parts/parts.module.css";
import { PromiseStateLabel } from "../../parts/promise_state.tsx";
import { Quote } from "../../parts/quote.tsx";
import { RepairCard } from "../../parts/repair_card.tsx";
import { RepairStateLabel } from "../../parts/repair_state.tsx";
import { type Chosen, cardAnchor, markAnchor, signOf } from "./marks.ts";
import { OrphanedMarks } from "./orphaned_marks.tsx";
import classes from "./panel.module.css";
import type { PanelProps } from "./panel.tsx";
import { Proofs } from "./proofs.tsx";
import { scrollToAnchor } from "./scroll.ts";

export function Promises({ view, chosen, setChosen }: PanelProps) {
  const { t } = useTranslation();
  const { promises } = view.review;
  const nothing = promises.length + view.orders.length === 0;
  return (
    <>
      {nothing && <Empty title={t("promise.none")} />}
      <ol className={parts.stack}>
        {promises.map((promise, index) => (
          <li key={promise.id}>
            <PromiseCard
              promise={promise}
              sign={signOf("promise", index)}
              view={view}
              open={chosen?.kind === "promise" && chosen.id === promise.id}
              setChosen={setChosen}
            />
          </li>
        ))}
      </ol>
      <OrphanedMarks view={view} />
      <Orders view={view} />
    </>
  );
}

/** What was promised with the orders of this customer stands beside what was said. */
function Orders({ view }: Pick<PanelProps, "view">) {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/conversations/$id" });
  const { orders, conversation } = view;
  if (orders.length === 0) return null;
  return (
    <section className={parts.stack} aria-labelledby="orders">
      <h2 id="orders">{t("orders.of_customer")}</h2>
      {orders.map((row) => (
        <OrderItem key={row.order} ws={ws} row={row} inside={conversation.id} />
      ))}
    </section>
  );
}

interface PromiseCardProps {
  promise: PromiseRecord;
  sign: string;
  view: ConversationView;
  open: boolean;
  setChosen: (chosen: Chosen | null) => void;
}

function PromiseCard({ promise, sign, view, open, setChosen }: PromiseCardProps) {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/conversations/$id" });
  const own: Chosen = { kind: "promise", id: promise.id };
  const { strength, debtor, condition, deadline, warned, polarity } = promise;
  const repair = view.review.repairs.find((one) => one.promise === promise.id);
  const toggle = () => {
    setChosen(open ? null : own);
    if (!open) scrollToAnchor(markAnchor(own));
  };
  const facts = [
    t(`strength.${strength}`),
    t(`debtor.${debtor}`),
    polarity === "not_do" && t("promise.not_do"),
    warned && t("promise.warned"),
  ].filter((fact) => typeof fact === "string");
  return (
    <article
      id={cardAnchor(own)}
      className={classes.card}
      data-open={open || undefined}
      data-kind="promise"
    >
      <UnstyledButton className={classes.cardHead} aria-expanded={open} onClick={toggle}>
        <span className={classes.sign}>{sign}</span>
        <PromiseStateLabel state={promise.state} />
        <span className={classes.due}>
          <DueText deadline={deadline} />
        </span>
      </UnstyledButton>
      <Quote text={promise.quote} short={!open} />
      {!open && repair !== undefined && (
        <p className={classes.facts}>
          {t("repair.title")}: <RepairStateLabel state={repair.state} />
        </p>
      )}
      {open && (
        <div className={classes.details}>
          {condition !== null && <p>{t("promise.condition", { condition })}</p>}
          {deadline.text !== "" && (
            <p>{t("promise.deadline_words", { words: deadline.text, zone: deadline.zone })}</p>
          )}
          {repair !== undefined && (
            <RepairCard
              ws={ws}
              conversation={view.conversation.id}
              repair={repair}
              draft={view.repair_drafts.find((one) => one.repair === repair.id) ?? null}
              newPromise={
                view.review.promises.find((one) => one.id === repair.new_promise)?.quote ?? null
              }
            />
          )}
          <Proofs of={promise.id} spans={promise.evidence} view={view} />
          <p className={classes.facts}>{facts.join(" · ")}</p>
        </div>
      )}
    </article>
  );
}
