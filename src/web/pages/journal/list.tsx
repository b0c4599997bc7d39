import { NativeSelect } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EPISODE_VERDICTS, type EpisodeFilter } from "../../../model/episodes.ts";
import { EXPORT_FORMATS } from "../../../model/promise_views.ts";
import { inWorkspace, query } from "../../api/client.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import parts from "../../parts/parts.module.css";
import { EpisodeItem } from "./item.tsx";
import classes from "./journal.module.css";
import { episodesQuery } from "./queries.ts";
import { journalSearch } from "./search.ts";
import { useVerdictName } from "./verdict_select.tsx";

/** The episodes, the latest first, of what the address bar asks for. */
export function EpisodeList({ ws, search }: { ws: string; search: EpisodeFilter }) {
  const { t } = useTranslation();
  const name = useVerdictName();
  const navigate = useNavigate({ from: "/w/$ws/journal" });
  const list = useInfiniteQuery(episodesQuery(ws, search));
  const episodes = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  const filtered = Object.keys(search).length > 0;
  return (
    <section className={parts.stack} aria-labelledby="episodes">
      <div className={classes.listHead}>
        <h2 id="episodes">{t("journal.list", { count: total })}</h2>
        <NativeSelect
          aria-label={t("journal.filter")}
          value={search.verdict ?? ""}
          data={[
            { value: "", label: t("journal.all") },
            { value: "open", label: t("journal.open") },
            ...EPISODE_VERDICTS.map((value) => ({ value, label: name(value) })),
          ]}
          onChange={({ currentTarget }) =>
            void navigate({
              search: journalSearch({ ...search, verdict: currentTarget.value }),
              replace: true,
              resetScroll: false,
            })
          }
        />
        {filtered && (
          <Link to="/w/$ws/journal" params={{ ws }} search={{}} resetScroll={false}>
            {t("journal.show_all")}
          </Link>
        )}
      </div>
      <Loaded query={list}>
        {() =>
          episodes.length === 0 ? (
            <Empty title={t(filtered ? "journal.nothing" : "journal.empty")} />
          ) : (
            <ul className={parts.stack} aria-busy={list.isPlaceholderData}>
              {episodes.map((episode) => (
                <EpisodeItem key={episode.id} ws={ws} episode={episode} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreButton list={list}>{t("promises.more")}</MoreButton>
      {total > 0 && (
        <p className={classes.files}>
          {t("promises.export")}{" "}
          {EXPORT_FORMATS.map((format) => (
            <a
              key={format}
              href={inWorkspace(ws, "episodes", "export") + query({ ...search, format })}
              download={`episodes.${format}`}
            >
              {format.toUpperCase()}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}
