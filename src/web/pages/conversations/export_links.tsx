import { useTranslation } from "react-i18next";
import { ROW_FORMATS } from "../../../model/export.ts";
import { inWorkspace, query } from "../../api/client.ts";
import type { ConversationFilter } from "../../api/queries.ts";
import classes from "./conversations.module.css";

/** All conversations of the list on show as a file, one row each. */
export function ExportLinks({ ws, filter }: { ws: string; filter: ConversationFilter }) {
  const { t } = useTranslation();
  const { sort: _sort, ...found } = filter;
  return (
    <p className={classes.files}>
      {t("export.all")}{" "}
      {ROW_FORMATS.map((format) => (
        <a
          key={format}
          href={inWorkspace(ws, "export", "conversations") + query({ ...found, format })}
          download={`conversations.${format}`}
        >
          {t(`export.${format}`)}
        </a>
      ))}
    </p>
  );
}
