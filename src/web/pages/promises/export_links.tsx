import { useTranslation } from "react-i18next";
import { EXPORT_FORMATS, type PromiseQuery } from "../../../model/promise_views.ts";
import { inWorkspace, query as queryString } from "../../api/client.ts";

/** The list on show as a file, whole. */
export function ExportLinks({ ws, query }: { ws: string; query: Partial<PromiseQuery> }) {
  const { t } = useTranslation();
  return (
    <span>
      {t("promises.export")}{" "}
      {EXPORT_FORMATS.map((format) => (
        <span key={format}>
          {" "}
          <a
            href={inWorkspace(ws, "promises", "export") + queryString({ ...query, format })}
            download={`promises.${format}`}
          >
            {format.toUpperCase()}
          </a>
        </span>
      ))}
    </span>
  );
}
