import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeasureId, MeasuresReport } from "../../../model/measures.ts";
import parts from "../../parts/parts.module.css";
import { behind } from "./behind.ts";
import classes from "./measures.module.css";
import type { MeasuresSearch } from "./search.ts";
import { ValueText } from "./value_text.tsx";

interface RowsProps {
  ws: string;
  search: MeasuresSearch;
  report: MeasuresReport;
  title: string;
  ids: readonly MeasureId[];
}

/** Measures, each opening to what it means, what it was worked out of, and its conversations. */
export function MeasureRows({ ws, search, report, title, ids }: RowsProps) {
  const { t } = useTranslation();
  return (
    <section className={parts.panel}>
      <h2>{title}</h2>
      <ul className={classes.rows}>
        {ids.map((id) => {
          const value = report.values.find((one) => one.id === id);
          const definition = report.definitions.find((one) => one.id === id);
          if (value === undefined || definition === undefined) return null;
          return (
            <li key={id}>
              <details>
                <summary>
                  <span className={classes.name}>{t(`measure.${id}`)}</span>
                  <span className={classes.number}>
                    <ValueText value={value} kind={definition.kind} />
                  </span>
                </summary>
                <div className={classes.about}>
                  <p>{definition.definition}</p>
                  <p>
                    <code>{definition.formula}</code>
                    {value.counts !== "" && (
                      <>
                        {" = "}
                        <code>{value.counts}</code>
                      </>
                    )}
                  </p>
                  <Behind ws={ws} search={search} id={id} trait={definition.trait} />
                </div>
              </details>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface BehindProps {
  ws: string;
  search: MeasuresSearch;
  id: MeasureId;
  trait: MeasuresReport["definitions"][number]["trait"];
}

/** The way to what a number was made of: promises for the kept rate, audits for tangibles, else conversations. */
function Behind({ ws, search, id, trait }: BehindProps) {
  const { t } = useTranslation();
  const { by, key, from, to } = search;
  if (id === "kept_on_time") {
    const group = key === undefined ? {} : by === "team" ? { team: key } : {};
    return (
      <Link
        to="/w/$ws/promises"
        params={{ ws }}
        search={{ view: "all", in_rate: "yes", ...group, ...(from && { from }), ...(to && { to }) }}
      >
        {t("measures.promises_behind")}
      </Link>
    );
  }
  if (id === "tangibles")
    return (
      <Link
        to="/w/$ws/audits"
        params={{ ws }}
        search={{ factor: id, ...(from && { from }), ...(to && { to }) }}
      >
        {t("measures.audits_behind")}
      </Link>
    );
  return (
    <Link to="/w/$ws/conversations" params={{ ws }} search={behind(search, { is: trait })}>
      {trait === null ? t("measures.all_behind") : t(`trait.${trait}`)}
    </Link>
  );
}
