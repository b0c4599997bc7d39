/** Contract fields a CSV row can fill, and the headers under which help desks export them. */
export const COLUMN_NAMES = {
  conversation: [
    "conversation",
    "conversation_id",
    "conversation id",
    "ticket",
    "ticket_id",
    "ticket id",
    "case",
    "case_id",
    "case number",
    "thread",
    "thread_id",
    "chat_id",
    "id_conversacion",
  ],
  message: ["message_id", "message id", "comment_id", "comment id", "reply_id"],
  at: [
    "at",
    "date",
    "time",
    "timestamp",
    "created_at",
    "created at",
    "sent_at",
    "sent at",
    "datetime",
    "date_time",
    "fecha",
  ],
  role: [
    "role",
    "author_role",
    "author role",
    "sender_type",
    "sender type",
    "author_type",
    "type",
    "direction",
    "from_type",
  ],
  author: [
    "author",
    "author_name",
    "author name",
    "sender",
    "sender_name",
    "from",
    "name",
    "user",
    "autor",
    "de",
  ],
  email: ["email", "author_email", "author email", "sender_email", "from_email", "correo"],
  text: [
    "text",
    "message",
    "body",
    "content",
    "comment",
    "description",
    "mensaje",
    "texto",
    "plain_body",
  ],
  html: ["html", "html_body", "body_html"],
  subject: ["subject", "title", "asunto"],
  channel: ["channel", "via", "source", "canal"],
  status: ["status", "state", "estado"],
  team: ["team", "group", "department", "equipo"],
} as const;

export type CsvField = keyof typeof COLUMN_NAMES;
export type Columns = Partial<Record<CsvField, string>>;

/** Which header fills which field: told by the mapping first, else known by name. */
export function columnsOf(
  headers: readonly string[],
  mapping: Readonly<Record<string, string>>,
): Columns {
  const columns: Columns = {};
  for (const field of Object.keys(COLUMN_NAMES) as CsvField[]) {
    const told = mapping[field];
    const known: readonly string[] = COLUMN_NAMES[field];
    const header =
      told === undefined
        ? known
            .map((name) => headers.find((one) => one.trim().toLowerCase() === name))
            .find((one) => one !== undefined)
        : headers.find((one) => one === told);
    if (header !== undefined) columns[field] = header;
  }
  return columns;
}
