import type { Episode, EpisodeWeek } from "../../model/episodes.ts";
import { type Cell, csvRow } from "../csv.ts";

const COLUMNS: readonly (readonly [name: string, value: (episode: Episode) => Cell])[] = [
  ["id", ({ id }) => id],
  ["at", ({ at }) => at],
  ["place", ({ place }) => place],
  ["role", ({ role }) => role],
  ["by", ({ by }) => by],
  ["noted_at", ({ noted_at }) => noted_at],
  ["language", ({ language }) => language],
  ["verdict", ({ verdict }) => verdict],
  ["decided_by", ({ decided_by }) => decided_by],
  ["proposed", ({ proposals }) => proposals[0]?.sin],
  ["quote", ({ proposals }) => proposals[0]?.quote],
  ["text", ({ text }) => text],
];

export const EPISODE_CSV_HEADER = csvRow(COLUMNS.map(([name]) => name));

/** An episode as one line of a CSV file. */
export function episodeCsvLine(episode: Episode): string {
  return csvRow(COLUMNS.map(([, value]) => value(episode)));
}

/** One count of a week: a sin, or what was said to be none, or what nobody has decided. */
interface TallyRow {
  week: string;
  verdict: string;
  count: number;
  /** All episodes of the week. */
  n: number;
}

/** The tally in long form: one row per week and verdict. */
export function tallyRows(weeks: readonly EpisodeWeek[]): TallyRow[] {
  return weeks.flatMap(({ week, n, open, none, sins }) =>
    [
      ...sins.map(({ sin, count }) => ({ verdict: sin as string, count })),
      { verdict: "none", count: none },
      { verdict: "open", count: open },
    ]
      .filter(({ count }) => count > 0)
      .map(({ verdict, count }) => ({ week, verdict, count, n })),
  );
}

/** The tally as a CSV file. */
export function tallyCsv(weeks: readonly EpisodeWeek[]): string {
  const rows = tallyRows(weeks).map(({ week, verdict, count, n }) => [week, verdict, count, n]);
  return [["week", "verdict", "count", "n"], ...rows].map(csvRow).join("");
}
