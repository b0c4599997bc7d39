import { set, text } from "../../format/search_params.ts";

export function replySearch(raw: Record<string, unknown>): { thread?: string; repair?: string } {
  return set({ thread: text(raw.thread, 1000), repair: text(raw.repair, 100) });
}
