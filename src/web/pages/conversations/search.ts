import type { Channel, Status } from "../../../model/conversation.ts";
import { DIMENSIONS, TRAITS } from "../../../model/facts.ts";
import { PROMISE_STATES, SIN_IDS } from "../../../model/taxonomy.ts";
import type { ConversationFilter } from "../../api/queries.ts";
import { day, oneOf, set, text } from "../../format/search_params.ts";

/** All channels and states; the types make sure that none is missing. */
const CHANNEL_SET: Record<Channel, true> = {
  email: true,
  chat: true,
  social: true,
  forum: true,
  phone: true,
  sms: true,
  ticket: true,
  internal: true,
  other: true,
};
const STATUS_SET: Record<Status, true> = {
  open: true,
  pending: true,
  solved: true,
  closed: true,
  unknown: true,
};
export const CHANNELS = Object.keys(CHANNEL_SET) as Channel[];
export const STATUSES = Object.keys(STATUS_SET) as Status[];
export const SORTS = ["priority", "newest", "oldest"] as const;

/** The filters as they stand in the address bar, so that a list can be sent to somebody. */
export function conversationSearch(raw: Record<string, unknown>): ConversationFilter {
  return set({
    q: text(raw.q),
    sin: oneOf(SIN_IDS, raw.sin),
    promise: oneOf(PROMISE_STATES, raw.promise),
    channel: oneOf(CHANNELS, raw.channel),
    status: oneOf(STATUSES, raw.status),
    agent: text(raw.agent),
    team: text(raw.team),
    language: text(raw.language, 20),
    from: day(raw.from),
    to: day(raw.to),
    by: oneOf(DIMENSIONS, raw.by),
    key: raw.key === "" ? "" : text(raw.key, 500),
    where: text(raw.where, 2000),
    is: oneOf(TRAITS, raw.is),
    counted: oneOf(SIN_IDS, raw.counted),
    opened_from: day(raw.opened_from),
    opened_to: day(raw.opened_to),
    sort: oneOf(SORTS, raw.sort),
  });
}
