import { z } from "zod";
import { Id, Maybe, Text, Time } from "../json/fields.ts";

const Identity = z.object({
  id: Maybe.id,
  displayName: Text,
  userIdentityType: Text,
  tenantId: Text,
});

/** A chatMessage of Microsoft Graph. */
export const Message = z.object({
  id: Id,
  replyToId: Maybe.id,
  messageType: Text,
  createdDateTime: Time,
  lastEditedDateTime: Maybe.time,
  deletedDateTime: Maybe.time,
  chatId: Text,
  channelIdentity: z.object({ channelId: Text }).nullish(),
  subject: Text,
  from: z.object({ user: Identity.nullish(), application: Identity.nullish() }).nullish(),
  body: z.object({ contentType: Text, content: Text }).nullish(),
  attachments: z.array(z.object({ name: Text, contentType: Text })).nullish(),
  get replies() {
    return z.array(Message).nullish();
  },
});
export type Message = z.infer<typeof Message>;
