import type { FakeDesk } from "../../desk/testing/server.ts";
import { note, type Person, retag, type Said, type Talk, unsay } from "../../desk/testing/world.ts";

const authorOf = ({ id, name, email, staff }: Person) => ({
  type: staff ? "admin" : "user",
  id: String(id),
  name,
  email,
});
const partOf = ({ id, at, by, text, note: isNote, deleted = false }: Said) => ({
  type: "conversation_part",
  id: String(id),
  part_type: isNote ? "note" : "comment",
  body: deleted ? null : `<p>${text}</p>`,
  redacted: deleted,
  created_at: at,
  author: authorOf(by),
});

function whole(talk: Talk) {
  const [first, ...rest] = talk.said;
  return {
    type: "conversation",
    id: String(talk.id),
    created_at: talk.created,
    updated_at: talk.changed,
    state: "open",
    admin_assignee_id: talk.has.person ?? 0,
    team_assignee_id: talk.has.team ?? 0,
    tags: { tags: talk.tags.map((name) => ({ type: "tag", id: tagId(name), name })) },
    source: first && {
      type: "email",
      id: String(first.id),
      subject: `<p>Parcel ${talk.id}</p>`,
      body: `<p>${first.text}</p>`,
      author: authorOf(first.by),
      delivered_as: "customer_initiated",
    },
    contacts: { contacts: [{ type: "contact", id: String(talk.customer.id) }] },
    conversation_parts: { total_count: rest.length, conversation_parts: rest.map(partOf) },
  };
}

const tagId = (name: string) => Buffer.from(name).toString("hex");
const nameOf = (id: string) => Buffer.from(id, "hex").toString();

interface Search {
  query: { value: number };
  pagination: { per_page: number; starting_after?: string };
}

function found({ query, pagination }: Search, talks: readonly Talk[]) {
  const all = talks
    .filter(({ changed }) => changed > query.value)
    .toSorted((a, b) => a.changed - b.changed || a.id - b.id);
  const from = Number(pagination.starting_after ?? 0);
  const to = from + pagination.per_page;
  return {
    type: "conversation.list",
    pages: { type: "pages", ...(to < all.length ? { next: { starting_after: String(to) } } : {}) },
    total_count: all.length,
    conversations: all.slice(from, to).map((talk) => {
      const { conversation_parts: _parts, ...listed } = whole(talk);
      return listed;
    }),
  };
}

export const desk: FakeDesk = {
  settings: { region: "eu" },
  secrets: { access_token: "intercom-token" },
  answer({ method, path, header, body }, talks) {
    if (header("authorization") !== "Bearer intercom-token") return { status: 401 };
    if (path === "/me")
      return { json: { type: "admin", id: "11", name: "Marta", app: { name: "Shop" } } };
    if (method === "POST" && path === "/conversations/search")
      return { json: found(JSON.parse(body) as Search, talks) };
    const given = (body === "" ? {} : JSON.parse(body)) as Partial<Record<string, string>>;
    if (path === "/tags" && given["name"] !== undefined)
      return { json: { type: "tag", id: tagId(given["name"]), name: given["name"] } };
    if (path === "/conversations/redact") {
      unsay(talks, Number(given["conversation_part_id"]), true);
      return { json: { type: "conversation" } };
    }
    const [, id, kind, tag] =
      /^\/conversations\/(\d+)(?:\/(reply|tags|parts)(?:\/(.+))?)?$/.exec(path) ?? [];
    const talk = talks.find((one) => String(one.id) === id);
    if (talk !== undefined && kind !== undefined && given["admin_id"] !== "11")
      return { status: 400 };
    if (talk !== undefined && kind === "reply" && given["message_type"] === "note")
      note(talk, given["body"] ?? "");
    if (talk !== undefined && kind === "parts")
      talk.has[given["type"] === "team" ? "team" : "person"] = Number(given["assignee_id"]) || null;
    if (talk !== undefined && kind === "tags")
      retag(talk, nameOf(tag ?? given["id"] ?? ""), method === "POST");
    return talk === undefined ? { status: 404 } : { json: whole(talk) };
  },
};
