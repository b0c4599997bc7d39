import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

export const User = z.object({
  id: Id,
  team_id: Text,
  name: Text,
  real_name: Text,
  is_bot: Maybe.flag,
  is_stranger: Maybe.flag,
  profile: z.object({ real_name: Text, display_name: Text, email: Text }).nullish(),
});
export type User = z.infer<typeof User>;

/** The time of a message is its id in the channel: seconds and a counter, "1772442000.000100". */
const Stamp = z.string().regex(/^\d{1,13}\.\d{1,9}$/, "not a time stamp of Slack");

const File = z.object({ name: Text, title: Text, mimetype: Text, size: z.number().nullish() });

export const Message = z.object({
  type: Text,
  subtype: Text,
  ts: Stamp,
  thread_ts: Stamp.nullish(),
  user: Text,
  bot_id: Text,
  username: Text,
  text: Text,
  user_profile: z.object({ real_name: Text, team: Text }).nullish(),
  user_team: Text,
  team: Text,
  edited: z.object({ ts: Time }).nullish(),
  files: z.array(File).nullish(),
  file: File.nullish(),
});
export type Message = z.infer<typeof Message>;
