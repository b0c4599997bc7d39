import type { ComparedNumber, ReportEntry } from "../../model/periodic_report.ts";
import type { Rate } from "../../model/promise_views.ts";
import type { ServedLanguage, SinId } from "../../model/taxonomy.ts";
import { SINS } from "../../sins/index.ts";
import { LOW_DATA } from "../../model/few.ts";
import { type Reported, REPORTED } from "./compare.ts";
import type { ReportWords } from "./words/types.ts";

const labels = new Map(SINS.map(({ id, label }) => [id, label]));

/** Name of a sin in the language of the report. */
export function sinLabel(sin: SinId, language: ServedLanguage): string {
  return labels.get(sin)?.[language] ?? sin;
}

const isMeasure = (id: ComparedNumber["id"]): id is Reported =>
  (REPORTED as readonly string[]).includes(id);

/** Every measure with its interval and number, beside the period before; `scoreNotes` stand beside the score. */
export function numberEntries(
  numbers: readonly ComparedNumber[],
  words: ReportWords,
  scoreNotes: readonly string[],
): ReportEntry[] {
  return numbers.flatMap(({ id, now, before }) => {
    if (!isMeasure(id) || neverAudited(id, now, before)) return [];
    const notes = id === "score" ? scoreNotes : [];
    return [
      {
        head: words.measures[id].name,
        lines: [besideBefore(id, now, before, words), ...notes],
        quotes: [],
      },
    ];
  });
}

/** A house that makes no audits need not read that they measured nothing. */
const neverAudited = (id: ComparedNumber["id"], now: Rate, before: Rate) =>
  id === "tangibles" && now.n + before.n === 0;

/** Only what changed more than chance explains, what became worse first. */
export function changeEntries(
  numbers: readonly ComparedNumber[],
  language: ServedLanguage,
  words: ReportWords,
): ReportEntry[] {
  return (["worse", "better"] as const).flatMap((kind) =>
    numbers
      .filter(({ change }) => change === kind)
      .map(({ id, now, before }) => ({
        head: `${isMeasure(id) ? words.measures[id].name : words.share_with(sinLabel(id as SinId, language))}: ${words.changed[kind]}`,
        lines: [besideBefore(id, now, before, words)],
        quotes: [],
      })),
  );
}

/** Both numbers; what neither period measured is said once. */
function besideBefore(
  id: ComparedNumber["id"],
  now: Rate,
  before: Rate,
  words: ReportWords,
): string {
  if (now.value === null && before.value === null) return words.not_measured;
  return words.before(rateText(id, now, words), rateText(id, before, words));
}

function rateText(
  id: ComparedNumber["id"],
  { value, low, high, n }: Rate,
  words: ReportWords,
): string {
  if (value === null || low === null || high === null) return words.not_measured;
  const write = writerOf(id, words.locale);
  const text = words.value(write(value), write(low), write(high), n);
  return n < LOW_DATA ? `${text}, ${words.low_data}` : text;
}

/** Points with one decimal, times in hours or minutes, everything else in percent. */
function writerOf(id: ComparedNumber["id"], locale: string): (value: number) => string {
  const number = (value: number, options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(locale, options).format(value);
  if (id === "score") return (value) => number(value, { maximumFractionDigits: 1 });
  if (id !== "first_response" && id !== "resolution")
    return (value) => number(value, { style: "percent", maximumFractionDigits: 0 });
  return (value) => {
    const [amount, unit] =
      value < 90
        ? [value, "minute"]
        : value < 36 * 60
          ? [value / 60, "hour"]
          : [value / 1440, "day"];
    return number(amount, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: unit === "minute" ? 0 : 1,
    });
  };
}
