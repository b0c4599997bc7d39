import { queryOptions, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { DeskWriteView } from "../../../model/write_back.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { DeskWrite } from "../../parts/desk_write.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./asked.module.css";

const writesQuery = (ws: string, id: string) =>
  queryOptions({
    queryKey: [ws, "conversations", id, "writes"],
    queryFn: ({ signal }) =>
      ask<DeskWriteView[]>(inWorkspace(ws, "conversations", id, "writes"), { signal }),
  });

/** What was written about this conversation into the help desk it came from; nothing where nothing was. */
export function DeskWrites({ ws, id }: { ws: string; id: string }) {
  const { t } = useTranslation();
  const { data = [] } = useQuery(writesQuery(ws, id));
  if (data.length === 0) return null;
  return (
    <section className={classes.asked} aria-labelledby="desk-writes">
      <h2 id="desk-writes">{t("write_back.on_conversation")}</h2>
      <ul className={parts.stack}>
        {data.map((write) => (
          <li key={write.id}>
            <DeskWrite ws={ws} write={write} here />
          </li>
        ))}
      </ul>
    </section>
  );
}
