import { useTranslation } from "react-i18next";
import { APOLOGY_PARTS, type ApologyPart } from "../../model/taxonomy.ts";
import classes from "./apology_parts.module.css";

interface ApologyPartsProps {
  /** The words of each part that is there. */
  found: readonly { part: ApologyPart; quote: string }[];
  missing: readonly ApologyPart[];
}

/** The parts of an apology as a list to tick off, the most important first. */
export function ApologyParts({ found, missing }: ApologyPartsProps) {
  const { t } = useTranslation();
  return (
    <ul className={classes.parts}>
      {APOLOGY_PARTS.map((part) => {
        const words = found.find((one) => one.part === part)?.quote;
        const lacks = missing.includes(part);
        const state = words !== undefined ? "there" : lacks ? "missing" : "helps";
        return (
          <li key={part} data-state={state}>
            <span aria-hidden="true" className={classes.sign}>
              {{ there: "✓", missing: "✕", helps: "·" }[state]}
            </span>
            <span>
              {t(`repair.part_${part}`)}
              {state !== "there" && <em> {t(`repair.${state}`)}</em>}
              {words !== undefined && (
                <q className={classes.words} dir="auto">
                  {words}
                </q>
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
