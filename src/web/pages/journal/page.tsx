import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import classes from "./journal.module.css";
import { EpisodeList } from "./list.tsx";
import { NoteForm } from "./note_form.tsx";
import { tallyQuery } from "./queries.ts";
import { Tally } from "./tally.tsx";

/** The episode journal: note what you lived in ten seconds, and see the week by sin. */
export function JournalPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/journal" });
  const search = useSearch({ from: "/inside/w/$ws/journal" });
  const tally = useQuery(tallyQuery(ws));
  return (
    <Page title={t("nav.journal")} lead={t("journal.lead")}>
      <div className={classes.columns}>
        <div className={classes.note}>
          <NoteForm ws={ws} />
        </div>
        <div className={classes.tally}>
          <Loaded query={tally}>{(data) => <Tally ws={ws} tally={data} />}</Loaded>
        </div>
        <div className={classes.list}>
          <EpisodeList ws={ws} search={search} />
        </div>
      </div>
    </Page>
  );
}
