import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PromiseDetail } from "../../../model/promise_views.ts";
import { promiseQuery } from "../../api/queries.ts";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { RepairCard } from "../../parts/repair_card.tsx";
import { DeadlineExplained } from "./deadline.tsx";
import { History } from "./history.tsx";
import { InContext } from "./in_context.tsx";
import { Marks } from "./marks.tsx";
import classes from "./promise.module.css";
import { StateExplained } from "./state.tsx";

export function PromisePage() {
  const { t } = useTranslation();
  const { ws, id } = useParams({ from: "/inside/w/$ws/promises/$id" });
  const detail = useQuery(promiseQuery(ws, id));
  const promise = detail.data?.promise;
  return (
    <Page
      title={t("promise_page.title")}
      lead={
        promise ? (
          <span dir="auto">
            {t("promise.by_to", {
              owner: promise.owner || t("promises.unknown_owner"),
              customer: promise.customer,
            })}
            {promise.made_by !== promise.owner &&
              ` · ${t("promise.made_by", { name: promise.made_by })}`}
          </span>
        ) : (
          <>&nbsp;</>
        )
      }
      back={
        <Link to="/w/$ws/promises" params={{ ws }} search={{ view: "all" }}>
          <span aria-hidden="true">← </span>
          {t("promise_page.back")}
        </Link>
      }
      actions={
        promise && (
          <LinkButton
            to="/w/$ws/conversations/$id"
            params={{ ws, id: promise.conversation }}
            search={{ promise: promise.id }}
            variant="default"
          >
            {t("promise_page.conversation")}
          </LinkButton>
        )
      }
    >
      <Loaded query={detail}>{(data) => <Promise ws={ws} detail={data} />}</Loaded>
    </Page>
  );
}

function Promise({ ws, detail }: { ws: string; detail: PromiseDetail }) {
  return (
    <div className={classes.columns}>
      <div className={parts.stack}>
        <InContext detail={detail} />
        <StateExplained ws={ws} detail={detail} />
        {detail.repair !== null && (
          <RepairCard
            ws={ws}
            conversation={detail.conversation.id}
            repair={detail.repair.repair}
            draft={detail.repair.draft}
            newPromise={detail.repair.new_promise}
          />
        )}
        <History ws={ws} detail={detail} />
      </div>
      <div className={parts.stack}>
        <DeadlineExplained promise={detail.promise} />
        <Marks key={detail.promise.id} ws={ws} promise={detail.promise} />
      </div>
    </div>
  );
}
