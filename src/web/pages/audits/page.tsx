import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { Behind } from "./behind.tsx";
import { AuditFilters } from "./filters.tsx";
import { FollowUps } from "./follow_ups.tsx";
import { AuditList } from "./list.tsx";
import { NewAudit } from "./new_audit.tsx";
import { auditResultsQuery, followUpsQuery } from "./queries.ts";
import { Results } from "./results.tsx";
import { filterOf, isOpen } from "./search.ts";

/** Audits: begin one, see to what was wrong, and what they show. */
export function AuditsPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/audits" });
  const search = useSearch({ from: "/inside/w/$ws/audits" });
  const filter = filterOf(search);
  const results = useQuery(auditResultsQuery(ws, filter));
  const followUps = useQuery(followUpsQuery(ws));
  return (
    <Page title={t("nav.audits")} lead={t("audits.lead")}>
      <div className={parts.stack}>
        <NewAudit ws={ws} />
        <Loaded query={followUps}>{(all) => <FollowUps ws={ws} all={all} />}</Loaded>
        <AuditFilters ws={ws} search={search} />
        <Loaded query={results}>
          {(data) => <Results ws={ws} search={search} results={data} />}
        </Loaded>
        {isOpen(search) && <Behind ws={ws} search={search} />}
        <AuditList ws={ws} search={filter} />
      </div>
    </Page>
  );
}
