import type { Config } from "../../model/config.ts";
import type { TrackRecord } from "../../model/context.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { PromiseMark } from "../../model/marks.ts";
import type { HouseRules } from "../../model/house_rules.ts";
import type { Review } from "../../model/review.ts";
import { review } from "../../review/review.ts";
import { templateIndex } from "../../review/templates.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";

/** What all reviews of a run share; it is sent to each thread once. */
export interface ReviewSetting {
  config: Config;
  /** The house's own rules. */
  house?: HouseRules | undefined;
  /** How often rules were right; what ships with the product if absent. */
  trackRecord?: TrackRecord | undefined;
  /** Replies sent in more than one conversation, with the number of these; absent: not looked for. */
  templates?: ReadonlyMap<string, number> | undefined;
}

export interface ReviewTask {
  now: string;
  conversations: readonly Conversation[];
  /** What people set by hand about promises, by conversation. */
  marks?: Marks | undefined;
}

export type Marks = ReadonlyMap<string, readonly PromiseMark[]>;

/** The engine with a setting, in whatever thread it runs. */
export function engineWith(setting: ReviewSetting): (task: ReviewTask) => Review[] {
  const { config, house, templates, trackRecord = TRACK_RECORDS } = setting;
  const index = templates === undefined ? undefined : templateIndex(templates);
  return ({ now, conversations, marks }) => {
    const context = { now, config, house, templates: index, trackRecord };
    return conversations.map((conversation) =>
      review(conversation, { ...context, marks: marks?.get(conversation.id) }),
    );
  };
}
