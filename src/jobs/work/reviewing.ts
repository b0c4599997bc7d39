import type { Conversation } from "../../model/conversation.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Review } from "../../model/review.ts";
import type { Change } from "../../store/staged/types.ts";
import type { Store } from "../../store/types.ts";
import { type Narrowing, narrowingTo } from "../narrowing.ts";
import { openReviewers, type Reviewers, type ReviewSetting } from "../reviewers/index.ts";
import type { Marks } from "../reviewers/task.ts";
import { restsOn, settingOf } from "../setting.ts";
import { settingAfter } from "../staged/change.ts";

/** A batch takes a second or two. One that takes so long never ends: a rule hangs. */
const LONGEST_MS = 120_000;
/** Settings are read again after this time, because templates are learnt meanwhile. */
const KEPT_MS = 60_000;

/** The engine of a worker, in a thread of its own that is kept from job to job. */
export interface Reviewing {
  /** What a workspace is reviewed with, or would be after a change. */
  setting(workspace: string, change?: Change): Promise<ReviewSetting>;
  /** What the setting that was asked for last can change in what rests on others. */
  narrowing(workspace: string): Promise<Narrowing | undefined>;
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
  setting: ReviewSetting;
  narrowing: Promise<Narrowing> | null;
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

  async function setting(workspace: string, change?: Change): Promise<ReviewSetting> {
    const current =
      change === undefined
        ? await settingOf(store, workspace)
        : await settingAfter(store, workspace, change);
    const rules = restsOn(current, new Date().toISOString());
    const fits = kept?.workspace === workspace && kept.rules === rules;
    if (!fits || Date.now() - (kept?.since ?? 0) > KEPT_MS) {
      await close();
      const reviewers = open(current, { apart: true });
      kept = {
        workspace,
        rules,
        since: Date.now(),
        reviewers,
        setting: current,
        narrowing: null,
      };
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
    async narrowing(workspace) {
      if (kept?.workspace !== workspace) return undefined;
      kept.narrowing ??= narrowingTo(store, workspace, kept.setting);
      return kept.narrowing;
    },
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
