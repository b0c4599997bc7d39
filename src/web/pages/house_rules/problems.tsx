import { useTranslation } from "react-i18next";
import type { HouseProblem } from "../../../model/house_rules.ts";
import classes from "./house_rules.module.css";

/** Mistakes at their places: line and column, the line with a caret under it, what to do. */
export function Problems({
  problems,
  choose,
}: {
  problems: readonly HouseProblem[];
  choose: (line: number, column: number) => void;
}) {
  const { t } = useTranslation();
  return (
    <ul className={classes.problems}>
      {problems.map(({ line, column, message, hint, text }) => (
        <li key={`${line}:${column} ${message}`}>
          <p>
            <button type="button" className={classes.place} onClick={() => choose(line, column)}>
              {t("house.place", { line, column })}
            </button>{" "}
            {message}
          </p>
          <pre className={classes.line}>
            {text}
            {"\n"}
            <span className={classes.caret} aria-hidden="true">
              {`${" ".repeat(column - 1)}^`}
            </span>
          </pre>
          <p className={classes.hint}>{hint}</p>
        </li>
      ))}
    </ul>
  );
}
