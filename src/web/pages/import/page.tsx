import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ImportView } from "../../../model/api.ts";
import { importsQuery, workspacesQuery } from "../../api/queries.ts";
import { MAIN } from "../../app/last_workspace.ts";
import { queryClient } from "../../app/query_client.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { ImportCard } from "./card.tsx";
import classes from "./import.module.css";
import { SendForm } from "./send_form.tsx";

export function ImportPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/import" });
  const navigate = useNavigate();
  const demo = useQuery(workspacesQuery).data?.some((one) => one.id === ws && one.demo) ?? false;
  // Own conversations never mix with invented ones.
  const target = demo ? MAIN : ws;
  const imports = useQuery(importsQuery(ws));

  const sent = async (view: ImportView) => {
    queryClient.setQueryData(importsQuery(target).queryKey, (old) => [view, ...(old ?? [])]);
    if (target !== ws) await navigate({ to: "/w/$ws/import", params: { ws: target } });
    await queryClient.invalidateQueries(importsQuery(target));
  };
  const ended = () => {
    void queryClient.invalidateQueries({ queryKey: [ws] });
    void queryClient.invalidateQueries(workspacesQuery);
  };
  return (
    <Page title={t("nav.import")} lead={demo ? t("import.lead_demo") : t("import.lead")}>
      <div className={classes.columns}>
        <SendForm ws={target} sent={(view) => void sent(view)} />
        <section aria-labelledby="imports" className={parts.stack}>
          <h2 id="imports">{t("import.earlier")}</h2>
          <Loaded query={imports}>
            {(list) =>
              list.length === 0 ? (
                <Empty title={t("import.none")}>
                  <p>{t("import.none_hint")}</p>
                </Empty>
              ) : (
                <ul className={parts.stack}>
                  {list.map((view) => (
                    <li key={view.id}>
                      <ImportCard ws={ws} start={view} ended={ended} />
                    </li>
                  ))}
                </ul>
              )
            }
          </Loaded>
        </section>
      </div>
    </Page>
  );
}
