import { filterOf, type Latest, type MeasureFilter } from "../../model/measures.ts";
import { plain } from "../plain.ts";

/** "team Returns, channel email"; "all conversations" without a filter. */
export function chosenText(filter: MeasureFilter): string {
  const names = Object.entries(filterOf(filter)).map(
    ([dimension, name]) => `${dimension} ${plain(name, 60) || "(none)"}`,
  );
  return names.join(", ") || "all conversations";
}

/** That a filter chooses more than were counted. */
export function latestText(latest: Latest | null): string[] {
  if (latest === null) return [];
  const { conversations, since } = latest;
  return [
    `only the latest ${conversations} conversations that these filters choose are counted, since ${since}`,
  ];
}
