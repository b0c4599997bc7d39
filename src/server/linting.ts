import { lint } from "../lint/lint.ts";
import type { LintReport, LintRequest } from "../model/api.ts";
import type { Config } from "../model/config.ts";
import type { TrackRecord } from "../model/context.ts";
import { parseConversation } from "../model/normalise.ts";

/** Checks a draft with its thread, if one was sent. Html in the thread stays text: it is only read. */
export function lintReply(
  { draft, thread }: LintRequest,
  config: Config,
  now: string,
  trackRecord: TrackRecord,
): LintReport {
  const before = thread == null ? null : parseConversation(thread, (html) => html);
  return lint(draft, before, { now, config, trackRecord });
}
