import { lint } from "../lint/lint.ts";
import type { LintReport, LintRequest } from "../model/api.ts";
import { parseConversation } from "../model/normalise.ts";
import type { LintSetting } from "./services.ts";

/** Checks a draft with its thread, if one was sent. Html in the thread stays text: it is only read. */
export function lintReply(
  { draft, thread }: LintRequest,
  setting: LintSetting,
  now: string,
): LintReport {
  const before = thread == null ? null : parseConversation(thread, (html) => html);
  return lint(draft, before, { now, ...setting });
}
