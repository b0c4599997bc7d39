import { Channel, type ConversationInput, type Role, Status } from "../../model/conversation.ts";
import { AmendsError } from "../../model/errors.ts";
import type { SourceKind } from "../../model/source_kinds.ts";
import { staffMatcher } from "../mail/staff.ts";
import type { Input, SourceOptions, TableRow } from "../types.ts";
import { COLUMN_NAMES, type Columns, columnsOf } from "./columns.ts";

/**
 * Conversations of a table with one row per message; rows of a conversation need not stand together.
 * @throws AmendsError when a column that is needed cannot be found
 */
export async function* tableConversations(
  kind: SourceKind,
  rows: AsyncIterable<TableRow>,
  input: Pick<Input, "name">,
  options: SourceOptions,
): AsyncGenerator<ConversationInput> {
  const isStaff = staffMatcher(options.staff);
  const conversations = new Map<string, ConversationInput>();
  const zoneless = { seen: false };
  let columns: Columns | null = null;
  for await (const { record, line } of rows) {
    columns ??= checkedColumns(Object.keys(record), input, options);
    const cell = (field: keyof Columns) => record[columns?.[field] ?? ""]?.trim() ?? "";
    const place = { file: input.name, line };
    const id = cell("conversation");
    if (id === "") {
      options.bad({
        place: { ...place, field: columns.conversation },
        reason: "no conversation id",
      });
      continue;
    }
    const role = roleOf(cell("role"), cell("email"), isStaff);
    if (role === null) {
      options.bad({
        place: { ...place, field: columns.role },
        reason: `unknown role "${cell("role").slice(0, 40)}"`,
        hint: "Use customer, agent, bot, system, colleague or bystander.",
      });
      continue;
    }
    const at = instantOf(cell("at"), zoneless);
    if (at === null) {
      options.bad({
        place: { ...place, field: columns.at },
        reason: `not a date: "${cell("at").slice(0, 40)}"`,
        hint: "Use 2026-03-02T09:30:00+08:00.",
      });
      continue;
    }
    const conversation = conversations.get(id) ?? emptyConversation(kind, id, cell);
    conversations.set(id, conversation);
    const author = cell("author") || cell("email") || role;
    if (role === "customer" && cell("email") !== "")
      conversation.customer ??= { id: cell("email"), name: author, email: cell("email") };
    conversation.messages.push({
      ...(cell("message") === "" ? {} : { id: cell("message") }),
      ...(at === undefined ? {} : { at }),
      author: {
        id: cell("email") || author,
        name: author,
        ...(cell("email") === "" ? {} : { email: cell("email") }),
        role,
      },
      ...(cell("text") === "" && cell("html") !== ""
        ? { html: cell("html") }
        : { text: cell("text") }),
    });
  }
  if (zoneless.seen) options.note("dates without a zone were read as UTC");
  yield* conversations.values();
}

function checkedColumns(
  headers: readonly string[],
  input: Pick<Input, "name">,
  options: SourceOptions,
): Columns {
  const columns = columnsOf(COLUMN_NAMES, headers, options.mapping ?? {});
  for (const field of ["conversation", "text", "role"] as const) {
    const alternative =
      field === "text"
        ? columns.html
        : field === "role"
          ? options.staff.length > 0
            ? columns.email
            : undefined
          : undefined;
    if (columns[field] !== undefined || alternative !== undefined) continue;
    throw new AmendsError(
      "invalid_input",
      `no column for "${field}" among: ${headers.slice(0, 20).join(", ")}`,
      {
        place: { file: input.name, line: 1, field },
        hint: `Name it with --mapping, {"${field}": "your column"}; known names: ${COLUMN_NAMES[field].slice(0, 6).join(", ")}.`,
      },
    );
  }
  const said = Object.entries(columns).map(([field, header]) => `${field} = ${header}`);
  options.note(`columns: ${said.join(", ")}`);
  return columns;
}

function emptyConversation(
  kind: SourceKind,
  id: string,
  cell: (field: keyof Columns) => string,
): ConversationInput {
  const channel = Channel.safeParse(cell("channel").toLowerCase());
  const status = Status.safeParse(cell("status").toLowerCase());
  return {
    id,
    source: { kind },
    channel: channel.success ? channel.data : "other",
    ...(status.success ? { status: status.data } : {}),
    ...(cell("subject") === "" ? {} : { subject: cell("subject") }),
    ...(cell("team") === "" ? {} : { team: cell("team") }),
    messages: [],
    events: [],
  };
}

const ROLES: Readonly<Record<string, Role>> = {
  customer: "customer",
  "end-user": "customer",
  user: "customer",
  client: "customer",
  contact: "customer",
  visitor: "customer",
  incoming: "customer",
  inbound: "customer",
  cliente: "customer",
  agent: "agent",
  staff: "agent",
  admin: "agent",
  operator: "agent",
  support: "agent",
  outgoing: "agent",
  outbound: "agent",
  agente: "agent",
  bot: "bot",
  system: "system",
  colleague: "colleague",
  bystander: "bystander",
};

function roleOf(text: string, email: string, isStaff: (address: string) => boolean): Role | null {
  const known = ROLES[text.toLowerCase()];
  if (known !== undefined) return known;
  if (email === "") return null;
  return text === "" ? (isStaff(email.toLowerCase()) ? "agent" : "customer") : null;
}

const OFFSET = /(?:z|[+-]\d{2}:?\d{2}|gmt|utc)$/i;

/** RFC 3339; undefined for an empty cell, null for something that is no date. */
function instantOf(text: string, zoneless: { seen: boolean }): string | undefined | null {
  if (text === "") return undefined;
  const hasOffset = OFFSET.test(text);
  const at = Date.parse(
    hasOffset ? text : `${text.replace(" ", "T")}${text.length <= 10 ? "T00:00:00" : ""}Z`,
  );
  if (Number.isNaN(at)) return null;
  if (!hasOffset) zoneless.seen = true;
  return new Date(at).toISOString();
}
