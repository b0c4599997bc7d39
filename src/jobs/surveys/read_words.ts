import { conversationOf } from "../../store/surveys/words.ts";
import type { Store } from "../../store/types.ts";
import { heardFrom } from "../../survey/heard.ts";
import { openReviewers } from "../reviewers/index.ts";
import { restsOn, settingOf } from "../setting.ts";

/** Few enough that a restart does little again. */
const BATCH = 50;

/**
 * Reads the open answers and the words of ratings for what they report: with `which` "new" those that were
 * never read, else all that were read with other rules than today's. Another thread does the reading.
 * @returns how many were read
 */
export async function readWords(
  store: Store,
  workspace: string,
  which: "new" | "outdated",
  signal: AbortSignal = new AbortController().signal,
): Promise<number> {
  if (which === "new" && (await store.surveys.unread(workspace, null, 1)).length === 0) return 0;
  const now = new Date().toISOString();
  const setting = await settingOf(store, workspace);
  const rules = restsOn(setting, now);
  const wanted = which === "new" ? null : rules;
  if ((await store.surveys.unread(workspace, wanted, 1)).length === 0) return 0;
  const reviewers = openReviewers(setting, { apart: true });
  let count = 0;
  try {
    while (!signal.aborted) {
      const unread = await store.surveys.unread(workspace, wanted, BATCH);
      if (unread.length === 0) break;
      const answers = unread.map(conversationOf);
      const reviews = await reviewers.review(now, answers);
      const read = unread.flatMap((of, i) => {
        const [answer, review] = [answers[i], reviews[i]];
        return answer && review ? [{ of, heard: heardFrom(answer, review) }] : [];
      });
      await store.surveys.keepHeard(workspace, read, rules);
      count += read.length;
    }
  } finally {
    await reviewers.close();
  }
  return count;
}
