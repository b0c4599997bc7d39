import type { TableField } from "../../model/table.ts";

/** Fields that a row can fill, and the headers under which help desks export them. */
export const COLUMN_NAMES = {
  conversation: [
    "conversation",
    "conversation_id",
    "ticket",
    "ticket_id",
    "ticket number",
    "ticket no",
    "case",
    "case_id",
    "case number",
    "thread",
    "thread_id",
    "chat_id",
    "session_id",
    "request_id",
    "id_conversacion",
    "conversacion",
    "numero de ticket",
    "caso",
  ],
  message: ["message_id", "comment_id", "reply_id", "id_mensaje"],
  at: [
    "at",
    "date",
    "time",
    "timestamp",
    "created_at",
    "created",
    "created date",
    "creation date",
    "sent_at",
    "sent",
    "received_at",
    "message date",
    "message time",
    "datetime",
    "date_time",
    "date time",
    "fecha",
    "fecha y hora",
    "fecha de creacion",
  ],
  role: [
    "role",
    "author_role",
    "sender_role",
    "sender_type",
    "author_type",
    "participant",
    "from_type",
    "speaker",
    "direction",
    "type",
    "rol",
    "tipo",
  ],
  author: [
    "author",
    "author_name",
    "sender",
    "sender_name",
    "from",
    "from_name",
    "agent name",
    "name",
    "user",
    "autor",
    "remitente",
    "nombre",
    "de",
  ],
  email: [
    "email",
    "author_email",
    "sender_email",
    "from_email",
    "from address",
    "from e-mail",
    "e-mail",
    "correo",
    "correo electronico",
  ],
  text: [
    "text",
    "message",
    "message text",
    "message body",
    "body",
    "plain_body",
    "content",
    "comment",
    "comment body",
    "transcript",
    "utterance",
    "description",
    "mensaje",
    "texto",
    "contenido",
    "comentario",
  ],
  html: ["html", "html_body", "body_html"],
  subject: ["subject", "title", "asunto"],
  channel: ["channel", "via", "source", "canal"],
  status: ["status", "state", "estado"],
  team: ["team", "group", "department", "equipo"],
} as const satisfies Readonly<Record<TableField, readonly string[]>>;

export type Columns = Partial<Record<TableField, string>>;

/** Which header fills which field: told by the mapping first, else known by one of its names. */
export function columnsOf<Field extends string>(
  names: Readonly<Record<Field, readonly string[]>>,
  headers: readonly string[],
  mapping: Readonly<Record<string, string>>,
): Partial<Record<Field, string>> {
  const columns: Partial<Record<Field, string>> = {};
  for (const field of Object.keys(names) as Field[]) {
    const told = mapping[field];
    const header =
      told === undefined
        ? names[field]
            .map((name) => headers.find((one) => folded(one) === folded(name)))
            .find((one) => one !== undefined)
        : headers.find((one) => one === told);
    if (header !== undefined) columns[field] = header;
  }
  return columns;
}

/** "Ticket_ID", "ticket-id", "Ticket ID" are one name, "Conversación" is "conversacion". */
function folded(header: string): string {
  return header
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\s_\-.#:/()]+/g, " ")
    .trim();
}
