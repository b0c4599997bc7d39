import type { FakeDesk } from "../../desk/testing/server.ts";
import type { Person, Said, Talk } from "../../desk/testing/world.ts";

const authorOf = ({ id, name, email, staff }: Person) => ({
  type: staff ? "admin" : "user",
  id: String(id),
  name,
  email,
});
const partOf = ({ id, at, by, text, note }: Said) => ({
  type: "conversation_part",
  id: String(id),
  part_type: note ? "note" : "comment",
  body: `<p>${text}</p>`,
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
    if (path === "/me") return { json: { type: "admin", name: "Marta", app: { name: "Shop" } } };
    if (method === "POST" && path === "/conversations/search")
      return { json: found(JSON.parse(body) as Search, talks) };
    const talk = talks.find(({ id }) => path === `/conversations/${id}`);
    return talk === undefined ? { status: 404 } : { json: whole(talk) };
  },
};
