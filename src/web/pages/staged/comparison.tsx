import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { SinChange, StagedConversation, StagedRun } from "../../../model/staged.ts";
import { whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";
import { useSinName } from "../../parts/sins.ts";
import { comparisonQuery } from "./queries.ts";
import classes from "./staged.module.css";

/** Old and new findings side by side: by sin, and in each conversation that reads otherwise. */
export function Comparison({ ws, run }: { ws: string; run: StagedRun }) {
  const { t } = useTranslation();
  const found = useInfiniteQuery(comparisonQuery(ws, run));
  return (
    <Loaded query={found}>
      {({ pages }) => (
        <>
          <Sins sins={pages[0]?.sins ?? []} />
          <section className={parts.panel} aria-labelledby="otherwise">
            <h2 id="otherwise">{t("staged.otherwise", { count: run.differ })}</h2>
            <ul className={classes.talks}>
              {pages
                .flatMap(({ conversations }) => conversations)
                .map((one) => (
                  <Talk key={one.conversation} ws={ws} talk={one} />
                ))}
            </ul>
            <MoreButton list={found}>{t("staged.more")}</MoreButton>
          </section>
        </>
      )}
    </Loaded>
  );
}

function Sins({ sins }: { sins: readonly SinChange[] }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const number = (n: number) => whole(n, locale());
  return (
    <section className={parts.panel} aria-labelledby="by-sin">
      <h2 id="by-sin">{t("staged.by_sin")}</h2>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("staged.sin")}</th>
            {(["before", "gone", "added", "after"] as const).map((column) => (
              <th key={column} scope="col">
                {t(`staged.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sins.map(({ sin, counted, before, gone, added, after }) => (
            <tr key={`${sin}${counted}`} data-changed={gone + added > 0 || undefined}>
              <th scope="row">
                {sinName(sin)}
                {!counted && <span className={parts.muted}> {t("staged.please_look")}</span>}
              </th>
              <td>{number(before)}</td>
              <td>{gone === 0 ? "" : `−${number(gone)}`}</td>
              <td>{added === 0 ? "" : `+${number(added)}`}</td>
              <td>{number(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Talk({ ws, talk }: { ws: string; talk: StagedConversation }) {
  const { t } = useTranslation();
  const { conversation, subject, findings, other } = talk;
  const sides = [
    ["before", findings.filter(({ change }) => change !== "added")],
    ["after", findings.filter(({ change }) => change !== "gone")],
  ] as const;
  return (
    <li>
      <h3>
        <Link to="/w/$ws/conversations/$id" params={{ ws, id: conversation }}>
          <span dir="auto">{subject || conversation}</span>
        </Link>
      </h3>
      <div className={classes.sides}>
        {sides.map(([side, list]) => (
          <div key={side}>
            <h4>{t(`staged.${side}`)}</h4>
            {list.length === 0 && <p className={parts.muted}>{t("staged.nothing_found")}</p>}
            <ul className={classes.findings}>
              {list.map((finding) => (
                <li key={finding.id} data-change={finding.change}>
                  <p>
                    {finding.change !== "stays" && (
                      <strong>{t(`staged.finding_${finding.change}`)} </strong>
                    )}
                    <code>{finding.rule}</code>
                  </p>
                  {finding.quote === "" ? (
                    <p className={parts.muted}>{finding.explanation}</p>
                  ) : (
                    <Quote text={finding.quote} short />
                  )}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      {other.length > 0 && (
        <p className={parts.muted}>
          {t("staged.other", { parts: other.map((part) => t(`staged.part_${part}`)).join(", ") })}
        </p>
      )}
    </li>
  );
}
