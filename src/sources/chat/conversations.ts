import type { ConversationInput, MessageInput, Role } from "../../model/conversation.ts";
import { known } from "../json/fields.ts";
import { staffMatcher } from "../mail/staff.ts";
import { counted } from "../notes.ts";
import type { SourceOptions } from "../types.ts";

/** A message of a chat among many people. */
export interface Said {
  /** The channel or chat it stands in. */
  room: string;
  id: string;
  at: string;
  /** Id of the message that opened its thread; null for one that is in none. */
  thread: string | null;
  author: {
    id: string;
    name?: string | undefined;
    email?: string | undefined;
    bot?: boolean | undefined;
    /** From another organisation than the one whose export this is. */
    outside?: boolean | undefined;
  };
  content: Partial<MessageInput>;
}

const HOUR = 3_600_000;
/** What follows within this time, outside threads, belongs together. */
const PAUSE = 4 * HOUR;

/**
 * Conversations of chat rooms: a thread is one; outside threads, talk without a long pause. People of
 * other organisations, or all who are not told as staff, are customers. Where everybody is of the
 * house, it is internal: who opens is served by the others.
 */
export function* conversationsOf(
  kind: "slack" | "teams",
  all: readonly Said[],
  options: SourceOptions,
): Generator<ConversationInput> {
  const isStaff = staffIn(options.staff);
  const served =
    options.staff.length > 0 || all.some(({ author }) => author.outside === true)
      ? "outside"
      : "inside";
  const groups = grouped(all);
  if (all.length > 0)
    options.note(
      served === "inside"
        ? "nobody is from outside and no staff was told: read as internal, who opens is served by the others. Tell staff with --staff."
        : "people from outside, or not among the told staff, are read as customers",
    );
  const loose = groups.filter(({ threaded }) => !threaded).length;
  if (loose > 0)
    options.note(
      `${counted(loose, "conversation")} outside threads: messages less than ${PAUSE / HOUR} hours apart were put together`,
    );
  for (const { id, said } of groups) {
    const opener = said.find(({ author }) => author.bot !== true)?.author;
    const roleOf = ({ author }: Said): Role => {
      if (author.bot === true) return "bot";
      if (served === "inside") return "colleague";
      const staff = options.staff.length > 0 ? isStaff(author) : author.outside !== true;
      return staff ? "agent" : "customer";
    };
    const customer = said.find((one) => roleOf(one) === "customer")?.author;
    yield {
      id,
      source: { kind },
      channel: served === "inside" ? "internal" : "chat",
      queue: said[0]?.room ?? "",
      ...(served === "inside" ? known({ requester: opener?.id }) : {}),
      ...(customer === undefined
        ? {}
        : {
            customer: {
              id: customer.id,
              ...known({ name: customer.name, email: customer.email }),
            },
          }),
      messages: said.map((one) => ({
        id: one.id,
        at: one.at,
        author: {
          role: roleOf(one),
          ...known({ id: one.author.id, name: one.author.name, email: one.author.email }),
        },
        ...(one.thread !== null && one.thread !== one.id ? { reply_to: one.thread } : {}),
        ...one.content,
      })),
      events: [],
    };
  }
}

function grouped(all: readonly Said[]): { id: string; threaded: boolean; said: Said[] }[] {
  const key = (room: string, thread: string) => `${room}.${thread}`;
  const opened = new Set(
    all.flatMap(({ room, thread }) => (thread === null ? [] : [key(room, thread)])),
  );
  const groups = new Map<string, { id: string; threaded: boolean; said: Said[] }>();
  const last = new Map<string, { group: string; at: number }>();
  for (const one of [...all].sort((a, b) => a.at.localeCompare(b.at))) {
    const own = key(one.room, one.thread ?? one.id);
    const threaded = opened.has(own);
    const before = last.get(one.room);
    const at = Date.parse(one.at);
    const joins = !threaded && before !== undefined && at - before.at < PAUSE;
    const id = joins ? before.group : own;
    const group = groups.get(id) ?? { id, threaded, said: [] };
    group.said.push(one);
    groups.set(id, group);
    if (!threaded) last.set(one.room, { group: id, at });
  }
  return [...groups.values()];
}

/** Staff as told: by id, by name, by address or domain. */
function staffIn(staff: readonly string[]): (author: Said["author"]) => boolean {
  const told = new Set(staff.map((one) => one.toLowerCase()));
  const byAddress = staffMatcher(staff);
  return ({ id, name, email }) =>
    told.has(id.toLowerCase()) ||
    (name !== undefined && told.has(name.toLowerCase())) ||
    (email !== undefined && byAddress(email.toLowerCase()));
}
