import type {
  Episode,
  EpisodeProposal,
  EpisodeVerdict,
  EpisodeWeek,
} from "../../model/episodes.ts";
import { sinName } from "../names.ts";
import { plain } from "../plain.ts";

/** An episode for a terminal: when, where and as whom, the words, what it was. */
export function episodeText(episode: Episode): string {
  const { id, at, place, role, by, text, verdict, decided_by, proposals } = episode;
  const where = place === "" ? "" : `, ${plain(place, 80)}`;
  const said =
    verdict === null
      ? "not decided yet"
      : `${verdictName(verdict)}, says ${plain(decided_by ?? "", 60)}`;
  const lines = [
    `${at}  as ${role}${where}  (${id}, noted by ${plain(by, 60)})`,
    `  ${plain(text, 500)}`,
    `  ${said}`,
    ...(verdict === null ? proposals.map(proposalText) : []),
  ];
  return `${lines.join("\n")}\n`;
}

function proposalText({ sin, quote }: EpisodeProposal): string {
  return `  proposed: ${sinName(sin)} ("${sin}"), because of "${plain(quote, 160)}"`;
}

function verdictName(verdict: EpisodeVerdict): string {
  return verdict === "none" ? "No sin" : sinName(verdict);
}

/** The tally for a terminal: a block per week, each count with the number of episodes it is out of. */
export function tallyText(weeks: readonly EpisodeWeek[]): string {
  if (weeks.length === 0) return "No episodes in these weeks.\n";
  return weeks.map(weekText).join("\n");
}

function weekText({ week, n, open, none, sins }: EpisodeWeek): string {
  const counts = [
    ...sins.map(({ sin, count }) => [sinName(sin), count] as const),
    ["No sin", none] as const,
    ["Not decided yet", open] as const,
  ].filter(([, count]) => count > 0);
  const lines = counts.map(([name, count]) => `  ${String(count).padStart(4)}  ${name}`);
  return `${[`Week of ${week}: ${n} ${n === 1 ? "episode" : "episodes"}`, ...lines].join("\n")}\n`;
}
