import { useTranslation } from "react-i18next";
import type { ImportView } from "../../../model/api.ts";
import { whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import classes from "./import.module.css";

interface BadRecordsProps {
  count: number;
  records: ImportView["bad_records"];
}

/** What could not be read, where, and why. */
export function BadRecords({ count, records }: BadRecordsProps) {
  const { t } = useTranslation();
  if (count === 0) return null;
  return (
    <details className={classes.bad}>
      <summary>{t("import.bad_records", { count, shown: whole(count, locale()) })}</summary>
      <ul>
        {records.map(({ place, reason, hint }) => (
          <li key={`${place} ${reason}`}>
            <code>{place}</code> {reason} {hint}
          </li>
        ))}
      </ul>
      {count > records.length && <p>{t("import.bad_first", { count: records.length })}</p>}
    </details>
  );
}
