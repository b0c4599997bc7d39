import type {
  Episode,
  EpisodeDraft,
  EpisodeFilter,
  EpisodePage,
  EpisodeQuery,
  EpisodeReading,
  EpisodeRequest,
  EpisodeTally,
  EpisodeVerdict,
} from "../../model/episodes.ts";

/** The episode journal of workspaces. It charges nobody: no score is made of it. */
export interface Episodes {
  /** What the engine reads in the words, with the rules of the house; nothing is stored. */
  read(workspace: string, draft: EpisodeDraft, now: string): Promise<EpisodeReading>;
  /**
   * Notes an episode. The same words of the same person about the same day are one episode: noted again,
   * the stored one is given back as it is.
   * @throws AmendsError `invalid_input` when it is not over yet
   */
  add(workspace: string, episode: EpisodeRequest, by: string, now: string): Promise<Episode>;
  list(workspace: string, query: EpisodeQuery): Promise<EpisodePage>;
  /** Streams all episodes of a filter, in order of id. */
  each(workspace: string, filter: EpisodeFilter): AsyncIterable<Episode>;
  /** Says what an episode was; null takes that back. @throws AmendsError `not_found` */
  decide(
    workspace: string,
    id: string,
    verdict: EpisodeVerdict | null,
    by: string,
  ): Promise<Episode>;
  /** @throws AmendsError `not_found` */
  remove(workspace: string, id: string): Promise<void>;
  /** Counts by week and sin, this week and those before it. */
  tally(workspace: string, weeks: number, now: string): Promise<EpisodeTally>;
}
