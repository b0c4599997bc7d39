import { set, text } from "../../format/search_params.ts";

export function replySearch(raw: Record<string, unknown>): { thread?: string } {
  return set({ thread: text(raw.thread, 1000) });
}
