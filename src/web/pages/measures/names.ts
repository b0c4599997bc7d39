import { useTranslation } from "react-i18next";
import type { Dimension } from "../../../model/facts.ts";
import { POLICY_SUBJECTS } from "../../../model/review.ts";
import { LANGUAGES } from "../../../model/taxonomy.ts";
import { locale } from "../../i18n/index.ts";
import { CHANNELS } from "../conversations/search.ts";

const HANDLED_BY = ["human", "bot", "both", "nobody"] as const;
const AUDIENCES = ["internal", "external"] as const;

const WEEKDAYS: ReadonlySet<string> = new Set(["1", "2", "3", "4", "5", "6", "7"]);

/** The name of a day of the week, 1 for Monday; 1 January 2024 was one. */
function weekdayName(day: number): string {
  const names = new Intl.DateTimeFormat(locale(), { weekday: "long", timeZone: "UTC" });
  return names.format(Date.UTC(2024, 0, day));
}

/** The name of a group as people say it. */
export function useGroupName(): (by: Dimension, key: string) => string {
  const { t } = useTranslation();
  return (by, key) => {
    const known = <T extends string>(all: readonly T[]) => all.find((one) => one === key);
    const [channel, language] = [known(CHANNELS), known(LANGUAGES)];
    const [handled, audience] = [known(HANDLED_BY), known(AUDIENCES)];
    if (by === "channel" && channel !== undefined) return t(`channel.${channel}`);
    if (by === "language" && language !== undefined) return t(`language.${language}`);
    if (by === "handled_by" && handled !== undefined) return t(`handled_by.${handled}`);
    if (by === "audience" && audience !== undefined) return t(`audience.${audience}`);
    if (by === "refused_on" || by === "exception") {
      const subject = known(POLICY_SUBJECTS);
      if (subject !== undefined) return t(`policy_subject.${subject}`);
    }
    if (by === "weekday" && WEEKDAYS.has(key)) return weekdayName(Number(key));
    if (by === "hour") return t("measures.hour", { from: key, to: Number(key) + 1 });
    return key || t("measures.no_name");
  };
}
