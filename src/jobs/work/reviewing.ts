import type { Conversation } from "../../model/conversation.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Review } from "../../model/review.ts";
import type { Store } from "../../store/types.ts";
import { openReviewers, type Reviewers, type ReviewSetting } from "../reviewers/index.ts";
import type { Marks } from "../reviewers/task.ts";
import { restsOn, settingOf } from "../setting.ts";

/** A batch takes a second or two. One that takes so long never ends: a rule hangs. */
const LONGEST_MS = 120_000;
/** Settings are read again after this time, because templates are learnt meanwhile. */
const KEPT_MS = 60_000;

/** The engine of a worker, in a thread of its own that is kept from job to job. */
export interface Reviewing {
  setting(workspace: string): Promise<ReviewSetting>;
  review(
    workspace: string,
    now: string,
    conversations: readonly Conversation[],
    marks: Marks,
  ): Promise<Review[]>;
  /** Ends the thread, also in the middle of a review, which then fails. */
  close(): Promise<void>;
}

interface Kept {
  workspace: string;
  rules: string;
  since: number;
  reviewers: Reviewers;
}

interface ReviewingOptions {
  longest?: number;
  open?: typeof openReviewers;
}

export function openReviewing(
  store: Store,
  { longest = LONGEST_MS, open = openReviewers }: ReviewingOptions = {},
): Reviewing {
  let kept: Kept | null = null;

  async function setting(workspace: string): Promise<ReviewSetting> {
    const current = await settingOf(store, workspace);
    const rules = restsOn(current, new Date().toISOString());
    const fits = kept?.workspace === workspace && kept.rules === rules;
    if (!fits || Date.now() - (kept?.since ?? 0) > KEPT_MS) {
      await close();
      const reviewers = open(current, { apart: true });
      kept = { workspace, rules, since: Date.now(), reviewers };
    }
    return current;
  }

  async function close(): Promise<void> {
    const { reviewers } = kept ?? {};
    kept = null;
    await reviewers?.close();
  }

  return {
    setting,
    async review(workspace, now, conversations, marks) {
      if (kept?.workspace !== workspace) await setting(workspace);
      const { reviewers } = kept ?? {};
      if (reviewers === undefined) throw new Error("the engine was closed");
      let timer: NodeJS.Timeout | undefined;
      const tooLong = new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => {
          void close();
          const message = `the review took longer than ${longest / 1000} seconds`;
          reject(new AmendsError("internal", message));
        }, longest);
      });
      try {
        return await Promise.race([reviewers.review(now, conversations, marks), tooLong]);
      } finally {
        clearTimeout(timer);
      }
    },
    close,
  };
}
