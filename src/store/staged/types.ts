import type { Config } from "../../model/config.ts";
import type { HouseText } from "../../model/house_rules.ts";
import type { Review } from "../../model/review.ts";
import type { SinChange, StagedConversation, StagedRun, StagedState } from "../../model/staged.ts";
import type { InTransaction, Target } from "../queue/types.ts";

/** A change that is not in force yet, with the texts that it means. */
export interface Change {
  files: readonly HouseText[];
  config?: Config | undefined;
}

/** Which versions of settings and house rules are in force: the newest of each. */
export interface Versions {
  config: number;
  files: Readonly<Record<string, number>>;
}

export interface NewStagedRun {
  id: string;
  change: Change;
  /** Names of the settings that it changes. */
  settings: readonly string[];
  basedOn: Versions;
  /** What a review with the change will rest on. */
  target: Target;
  rate: number | null;
  /** Reviewed as soon as it is counted. */
  start: boolean;
  by: string;
}

/** What a worker and a switch need to know of a run. */
export interface StagedRunRow extends Target {
  id: string;
  plan: number;
  state: StagedState;
  proposal: Change;
  settings: readonly string[];
  based_on: Versions;
  in_force: Versions | null;
  given_by: string;
  rate: number | null;
  start_counted: boolean;
  jobs_left: number;
  looked: number;
  started_at: Date;
  finished_at: Date | null;
  /** Since it was last planned. */
  seconds: number;
}

/** What came of looking at a conversation. */
export interface Look {
  id: string;
  /** What was looked at; where it is another by now, nothing is noted. */
  hash: string;
  rules: string;
  as_of: string;
  /** `clear`: the change cannot affect it. `waits`: it can. The others were reviewed. */
  state: "clear" | "waits" | "same" | "differs";
  counts: readonly SinCount[] | null;
  review: Review | null;
}

/** Findings that go and come, by sin. */
export type SinCount = Pick<SinChange, "sin" | "counted" | "gone" | "added">;

export interface Steering {
  action: "start" | "pause" | "resume" | "cancel";
  rate?: number | null | undefined;
}

/** Whose word it is, and when. */
export interface Said {
  by: string;
  at: string;
}

/** New reviews of history that are kept apart until somebody switches to them. */
export interface Staged {
  /** @throws AmendsError `conflict` while another one is open or moves, or when something else is in force by now */
  plan(workspace: string, run: NewStagedRun): Promise<void>;
  versions(workspace: string): Promise<Versions>;
  /** The latest; null where there was none. */
  latest(workspace: string): Promise<StagedRunRow | null>;
  /** Latest first. */
  list(workspace: string): Promise<StagedRun[]>;
  /** @throws AmendsError `not_found`, or `conflict` when it is not in a state for it */
  steer(workspace: string, run: string, steering: Steering): Promise<void>;
  /** Notes what came of looking at conversations, with what else the transaction is to write. */
  note(
    workspace: string,
    rules: string,
    looks: readonly Look[],
    also: InTransaction,
  ): Promise<void>;
  /** Plans what was changed or came since a run was ready, and what lost its jobs. */
  follow(workspace: string, run: string): Promise<void>;
  /** Something else is in force by now: what was staged is of no use. */
  supersede(workspace: string, run: string): Promise<void>;
  /**
   * Begins to move the other reviews into place, with the rules they rest on.
   * @throws AmendsError `conflict` when it is not in a state for it, or something else is in force by now
   */
  begin(workspace: string, run: string, way: Way, said: Said): Promise<void>;
  /** Goes on with it by one transaction; true when all is in place. */
  move(workspace: string, run: string): Promise<boolean>;
  /** Forgets former reviews that were kept for long enough. */
  settle(workspace: string, before: string): Promise<void>;
  /** Findings by sin, before and after. */
  sins(workspace: string): Promise<SinChange[]>;
  /** Conversations that read otherwise, by id. */
  conversations(
    workspace: string,
    after: string,
    limit: number,
  ): Promise<{ conversations: StagedConversation[]; next: string | null }>;
}

export type Way = "switch" | "roll_back";
