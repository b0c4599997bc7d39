import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import { conversationQuery } from "../../api/queries.ts";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { Waiting } from "../../parts/waiting.tsx";
import { lastFilter } from "../conversations/last_filter.ts";
import { Conversation } from "./conversation.tsx";

export function ConversationPage() {
  const { t } = useTranslation();
  const { ws, id } = useParams({ from: "/inside/w/$ws/conversations/$id" });
  const view = useQuery(conversationQuery(ws, id));
  return (
    <Page
      title={view.data ? titleOf(view.data) || t("conversation.no_subject") : t("conversation.one")}
      lead={view.data ? <Facts view={view.data} /> : <>&nbsp;</>}
      back={
        <Link to="/w/$ws/conversations" params={{ ws }} search={lastFilter()}>
          <span aria-hidden="true">← </span>
          {t("conversation.back")}
        </Link>
      }
      actions={
        <LinkButton to="/w/$ws/reply" params={{ ws }} search={{ thread: id }} variant="default">
          {t("conversation.try_reply")}
        </LinkButton>
      }
    >
      <Loaded query={view} waiting={<Waiting lines={4} height={150} />}>
        {(data) => <Conversation key={id} ws={ws} view={data} />}
      </Loaded>
    </Page>
  );
}

const titleOf = ({ conversation }: ConversationView) => conversation.subject?.trim() ?? "";

function Facts({ view: { conversation } }: { view: ConversationView }) {
  const { t } = useTranslation();
  const { channel, status, customer, team, queue, product, rating, messages } = conversation;
  const parts = [
    customer?.name ?? customer?.email,
    t(`channel.${channel}`),
    status && status !== "unknown" ? t(`status.${status}`) : undefined,
    team,
    queue,
    product,
    t("conversations.messages", { count: messages.length }),
    rating && t("conversation.rated", { score: rating.score, scale: rating.scale }),
  ];
  return parts.filter((part) => part !== undefined && part !== "").join(" · ");
}
