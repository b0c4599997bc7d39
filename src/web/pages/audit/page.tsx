import { Button, NativeSelect } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Audit } from "../../../model/audits.ts";
import { SERVED_LANGUAGES } from "../../../model/taxonomy.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { checklistLanguage, useChecklists } from "../../parts/checklists.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { auditQuery } from "../audits/queries.ts";
import classes from "./audit.module.css";
import { Item } from "./item.tsx";
import { auditPlace } from "./place.ts";
import { Remove } from "./remove.tsx";
import { ShopperLink } from "./shopper_link.tsx";

/** One audit: its checklist, to be answered with a thumb; every press is stored at once. */
export function AuditPage() {
  const { t } = useTranslation();
  const { ws, id } = useParams({ from: "/inside/w/$ws/audits/$id" });
  const { language = checklistLanguage() } = useSearch({ from: "/inside/w/$ws/audits/$id" });
  const navigate = useNavigate();
  const audit = useQuery(auditQuery(ws, id));
  return (
    <Page
      title={audit.data?.place ?? t("audits.one")}
      back={
        <Link to="/w/$ws/audits" params={{ ws }}>
          <span aria-hidden="true">← </span>
          {t("nav.audits")}
        </Link>
      }
      lead={audit.data && <Lead audit={audit.data} />}
      actions={
        <NativeSelect
          aria-label={t("audits.language")}
          value={language}
          data={SERVED_LANGUAGES.map((value) => ({ value, label: t(`language.${value}`) }))}
          onChange={({ currentTarget }) =>
            void navigate({
              to: "/w/$ws/audits/$id",
              params: { ws, id },
              search: auditPlace({ language: currentTarget.value }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      }
    >
      <Loaded query={audit}>
        {(data) => <Answers ws={ws} audit={data} language={language} />}
      </Loaded>
    </Page>
  );
}

function Lead({ audit: { at, by, kind } }: { audit: Audit }) {
  const { t } = useTranslation();
  return (
    <p>
      <Instant at={at} show="date" /> · {t(`audits.kind_${kind}`)} · <span dir="auto">{by}</span>
    </p>
  );
}

interface AnswersProps {
  ws: string;
  audit: Audit;
  language: (typeof SERVED_LANGUAGES)[number];
}

function Answers({ ws, audit, language }: AnswersProps) {
  const { t } = useTranslation();
  const { checklist, text } = useChecklists(language);
  const sections = checklist(audit.checklist)?.sections ?? [];
  const items = sections.reduce((sum, section) => sum + section.items.length, 0);
  const client = useQueryClient();
  const finish = useMutation({
    mutationFn: () =>
      ask<Audit>(inWorkspace(ws, "audits", audit.id, "finish"), { method: "POST", json: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: [ws] }),
  });
  const answers = new Map(audit.answers.map((answer) => [answer.item, answer]));
  return (
    <div className={parts.stack}>
      <p className={parts.muted}>{t("audits.how")}</p>
      {sections.map((section) => (
        <section key={section.id} className={parts.panel} aria-labelledby={section.id}>
          <h2 id={section.id}>{text(section.id)}</h2>
          <ul>
            {section.items.map(({ id }) => (
              <Item
                key={id}
                ws={ws}
                audit={audit.id}
                id={id}
                text={text(id)}
                view={answers.get(id)}
              />
            ))}
          </ul>
        </section>
      ))}
      <div className={classes.foot}>
        <span role="status">{t("audits.answered", { count: audit.answers.length, items })}</span>
        {audit.finished_at === null ? (
          <Button
            loading={finish.isPending}
            disabled={audit.yes + audit.no === 0}
            onClick={() => finish.mutate()}
          >
            {t("audits.finish")}
          </Button>
        ) : (
          <span className={parts.label} data-tone="good">
            {t("audits.finished")}
          </span>
        )}
        <Remove ws={ws} id={audit.id} />
      </div>
      {finish.error && <Failure error={finish.error} />}
      {audit.finished_at === null && audit.kind === "mystery" && (
        <ShopperLink ws={ws} audit={audit} language={language} />
      )}
    </div>
  );
}
