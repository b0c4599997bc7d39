import type { Said } from "../chat/conversations.ts";
import { instantOf, known } from "../json/fields.ts";
import type { Message, User } from "./schema.ts";

/** Kinds of message that somebody wrote; the others tell who joined, what was renamed. */
const WRITTEN = /^(?:bot_message|file_share|file_comment|me_message|thread_broadcast|tombstone)$/;

export interface People {
  users: ReadonlyMap<string, User>;
  /** The team most users are of: the house. */
  house: string | null;
}

/** The people of an export, by id. */
export function peopleOf(users: ReadonlyMap<string, User>): People {
  const teams = new Map<string, number>();
  for (const { team_id: team } of users.values())
    if (team) teams.set(team, (teams.get(team) ?? 0) + 1);
  const [house] = [...teams].sort((a, b) => b[1] - a[1])[0] ?? [null];
  return { users, house };
}

/** A message somebody wrote, or null for one that only tells what happened in the channel. */
export function saidIn(room: string, message: Message, people: People): Said | null {
  const at = instantOf(message.ts);
  if (at === null || (message.subtype && !WRITTEN.test(message.subtype))) return null;
  const gone = message.subtype === "tombstone";
  const files = message.files ?? (message.file == null ? [] : [message.file]);
  return {
    room,
    id: message.ts,
    at,
    thread: message.thread_ts ?? null,
    author: authorOf(message, people),
    content: {
      text: gone ? "" : plainText(message.text ?? "", people),
      ...(gone ? { redacted: true } : {}),
      ...known({
        edited_at: message.edited?.ts,
        attachments: files.map(({ name, title, mimetype, size }) =>
          known({ name: name ?? title, type: mimetype, size }),
        ),
      }),
    },
  };
}

function authorOf(message: Message, { users, house }: People): Said["author"] {
  const id = message.user ?? message.bot_id ?? message.username ?? "unknown";
  const user = users.get(id);
  const team = user?.team_id ?? message.user_team ?? message.user_profile?.team;
  const bot =
    message.subtype === "bot_message" ||
    message.user === "USLACKBOT" ||
    user?.is_bot === true ||
    (!message.user && !!message.bot_id);
  return {
    id,
    bot,
    outside: !bot && (user?.is_stranger === true || (!!team && house !== null && team !== house)),
    ...known({
      name: nameOf(user) ?? message.user_profile?.real_name ?? message.username,
      email: user?.profile?.email,
    }),
  };
}

function nameOf(user: User | undefined): string | undefined {
  return (
    user?.profile?.display_name ||
    user?.real_name ||
    user?.profile?.real_name ||
    user?.name ||
    undefined
  );
}

const MARKED = /<([^<>\n]{1,3000})>/g;

/** Slack's marks for people, channels and links, in words. */
function plainText(text: string, { users }: People): string {
  return text
    .replace(MARKED, (_all, inner: string) => {
      const [target = "", label] = inner.split("|", 2);
      if (label) return target.startsWith("#") ? `#${label}` : label;
      if (target.startsWith("@"))
        return `@${nameOf(users.get(target.slice(1))) ?? target.slice(1)}`;
      return target.replace(/^!/, "@");
    })
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");
}
