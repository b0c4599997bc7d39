import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type {
  MeasureDefinition,
  MeasureGroup,
  MeasuresReport,
  MeasureValue,
} from "../../../model/measures.ts";
import { IntervalTrack } from "../../parts/interval_track.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./measures.module.css";
import { useGroupName } from "./names.ts";
import type { MeasuresSearch } from "./search.ts";
import { numberText, ValueText } from "./value_text.tsx";

interface GroupsProps {
  ws: string;
  search: MeasuresSearch;
  report: MeasuresReport;
  definition: MeasureDefinition;
}

/** One measure by group, with its interval as a bar: in the order of names unless an order can be seen. */
export function Groups({ ws, search, report, definition }: GroupsProps) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const { id } = definition;
  const { by } = report;
  const ordered = report.in_order.includes(id);
  const values = report.groups.map((group) => ({ group, value: valueIn(group, definition) }));
  const most = Math.max(
    definition.most ?? 0,
    ...values.map(({ value }) =>
      definition.most === null ? (value?.high ?? value?.value ?? 0) : 0,
    ),
  );
  const listed =
    ordered && search.order === "value"
      ? values.toSorted((a, b) => (b.value?.value ?? -1) - (a.value?.value ?? -1))
      : values;
  return (
    <section className={parts.panel} aria-labelledby="groups">
      <h2 id="groups">
        {t("measures.by_group", { measure: t(`measure.${id}`), dimension: t(`dimension.${by}`) })}
      </h2>
      <p className={parts.muted}>
        {ordered ? t("measures.ordered") : t("measures.not_ordered")}
        {report.no_difference.includes(id) && ` ${t("measures.no_difference")}`}
        {by === "owner" && ` ${t("measures.alone")}`}
        {report.groups_left_out > 0 &&
          ` ${t("measures.left_out", { count: report.groups_left_out })}`}
      </p>
      {ordered && (
        <p>
          <Link
            to="/w/$ws/measures"
            params={{ ws }}
            search={{ ...search, order: search.order === "value" ? undefined : "value" }}
            resetScroll={false}
          >
            {search.order === "value" ? t("measures.by_name") : t("measures.by_value")}
          </Link>
        </p>
      )}
      <ul className={classes.groups}>
        {listed.map(({ group, value }) => (
          <li key={group.key}>
            <Link
              to="/w/$ws/measures"
              params={{ ws }}
              search={{ ...search, by, key: group.key, order: undefined }}
            >
              <bdi className={classes.name}>{nameOf(by, group.key)}</bdi>
              <Bar value={value} most={most} />
              <span className={classes.number}>
                {value && <ValueText value={value} kind={definition.kind} />}
                {value?.shrunk != null && value.shown === "low_data" && (
                  <>
                    {" · "}
                    {t("measures.shrunk", { value: numberText(value.shrunk, definition.kind) })}
                  </>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {report.views_disagree.map(([a, b]) => (
        <p key={`${a}/${b}`} className={parts.muted}>
          {t("measures.views_disagree", { a: nameOf(by, a), b: nameOf(by, b) })}
        </p>
      ))}
    </section>
  );
}

function valueIn({ values }: MeasureGroup, { id }: MeasureDefinition): MeasureValue | undefined {
  return values.find((value) => value.id === id);
}

function Bar({ value, most }: { value: MeasureValue | undefined; most: number }) {
  const { value: middle = null, low = null, high = null } = value ?? {};
  return <IntervalTrack value={middle} low={low} high={high} to={most} />;
}
