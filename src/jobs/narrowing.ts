import { canChange, type Reach, reachOf } from "../review/narrow/reach.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import type { Store } from "../store/types.ts";
import type { ReviewSetting } from "./reviewers/index.ts";
import { restsOn } from "./setting.ts";

/** Tells which stored reviews would be the same with a setting. */
export interface Narrowing {
  /** Whether a conversation's review, which rests on these rules and settings, can be another. */
  canChange(rules: string, conversation: Conversation, review: Review): boolean;
}

/**
 * What a setting can change in what rests on an earlier one of the workspace. Where it is not known what
 * a review rests on (another version of the product, rules of long ago), it can always change.
 */
export async function narrowingTo(
  store: Store,
  workspace: string,
  setting: ReviewSetting,
): Promise<Narrowing> {
  const now = new Date().toISOString();
  const reaches = new Map<string, Reach>();
  for (const before of await store.pastSettings(workspace)) {
    const rules = restsOn(before, now);
    if (!reaches.has(rules)) reaches.set(rules, reachOf(before, setting));
  }
  return {
    canChange(rules, conversation, review) {
      const reach = reaches.get(rules);
      return reach === undefined || canChange(reach, conversation, review);
    },
  };
}
