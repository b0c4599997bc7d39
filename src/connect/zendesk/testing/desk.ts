import { basic } from "../../desk/secrets.ts";
import type { FakeDesk } from "../../desk/testing/server.ts";
import { iso, note, PEOPLE, resay, retag, type Talk } from "../../desk/testing/world.ts";

const ticketOf = (talk: Talk) => ({
  id: talk.id,
  subject: `Parcel ${talk.id}`,
  status: "open",
  tags: talk.tags,
  via: { channel: "email" },
  requester_id: talk.customer.id,
  group_id: talk.has.team ?? 7,
  assignee_id: talk.has.person,
  created_at: iso(talk.created),
  updated_at: iso(talk.changed),
});
const users = PEOPLE.map(({ id, name, email, staff }) => ({
  id,
  name,
  email,
  role: staff ? "agent" : "end-user",
}));
const groups = [{ id: 7, name: "Parcels" }];

function listed(query: URLSearchParams, talks: readonly Talk[]) {
  const [from, after] = (query.get("cursor") ?? `${query.get("start_time")}/0`).split("/");
  const rest = talks
    .filter(({ changed, id }) => [changed, id].join("/") > `${from}/${after}`)
    .toSorted((a, b) => a.changed - b.changed || a.id - b.id);
  const page = rest.slice(0, Number(query.get("per_page")));
  const last = page.at(-1);
  return {
    tickets: page.map(ticketOf),
    users,
    groups,
    after_cursor: last === undefined ? `${from}/${after}` : `${last.changed}/${last.id}`,
    end_of_stream: page.length === rest.length,
  };
}

/** Comments and audits by ten, whatever size is asked for, so that they have pages. */
function part(kind: string, talk: Talk, query: URLSearchParams, path: string) {
  const from = Number(query.get("page[after]") ?? 0);
  const said = talk.said.slice(from, from + 10);
  const has_more = from + 10 < talk.said.length;
  const comment = (one: Talk["said"][number]) => ({
    id: one.id,
    type: "Comment",
    author_id: one.by.id,
    public: !one.note,
    html_body: `<p>${one.text}</p>`,
    body: one.text,
  });
  const about = {
    meta: { has_more },
    links: {
      next: has_more ? `https://shop.zendesk.com${path}?page%5Bafter%5D=${from + 10}` : null,
    },
  };
  return kind === "comments"
    ? {
        ...about,
        users,
        comments: said.map((one) => ({ ...comment(one), created_at: iso(one.at) })),
      }
    : {
        ...about,
        audits: said.map((one) => ({
          id: one.id + 5_000_000,
          ticket_id: talk.id,
          created_at: iso(one.at),
          author_id: one.by.id,
          via: { channel: "email" },
          events: [comment(one)],
        })),
      };
}

interface Update {
  ticket: {
    comment?: { html_body: string; public: boolean };
    assignee_id?: number | null;
    group_id?: number | null;
  };
}

/** A comment as it stands after redaction: a black box for each letter that was marked. */
function redact(given: string, talks: readonly Talk[], id: number): boolean {
  const { html_body } = JSON.parse(given) as { html_body: string };
  const plain = html_body.replace(/<redact>(.*?)<\/redact>/g, "$1").replaceAll(" redact>", ">");
  const found = talks.flatMap(({ said }) => said).find((one) => one.id === id);
  if (found === undefined || plain !== `<p>${found.text}</p>`) return false;
  const boxes = html_body.replace(/<redact>(.*?)<\/redact>/g, (_all, text: string) =>
    "▇".repeat(text.length),
  );
  resay(talks, id, boxes.slice("<p>".length, -"</p>".length));
  return true;
}

export const desk: FakeDesk = {
  settings: { subdomain: "shop", email: "marta@shop.example" },
  secrets: { api_token: "zendesk-token" },
  answer({ method, path, query, header, body }, talks) {
    if (header("authorization") !== basic("marta@shop.example/token", "zendesk-token"))
      return { status: 401 };
    if (path === "/api/v2/users/me.json")
      return { json: { user: { id: 11, name: "Marta Quispe" } } };
    if (path === "/api/v2/incremental/tickets/cursor.json") return { json: listed(query, talks) };
    const comment = /^\/api\/v2\/comment_redactions\/(\d+)\.json$/.exec(path)?.[1];
    if (comment !== undefined)
      return redact(body, talks, Number(comment)) ? { json: {} } : { status: 422 };
    const [, id, kind] =
      /^\/api\/v2\/tickets\/(\d+)(?:\/(comments|audits|tags))?\.json$/.exec(path) ?? [];
    const talk = talks.find((one) => String(one.id) === id);
    if (talk === undefined) return { status: 404 };
    if (kind === "tags") {
      for (const tag of (JSON.parse(body) as { tags: string[] }).tags)
        retag(talk, tag, method === "PUT");
      return { json: { tags: talk.tags } };
    }
    if (method === "PUT") {
      const { comment: written, assignee_id, group_id } = (JSON.parse(body) as Update).ticket;
      if (assignee_id !== undefined) talk.has.person = assignee_id;
      if (group_id !== undefined) talk.has.team = group_id;
      if (written === undefined) return { json: { ticket: ticketOf(talk) } };
      if (written.public) return { status: 422 };
      const made = { id: note(talk, written.html_body), type: "Comment" };
      return {
        json: { ticket: ticketOf(talk), audit: { events: [{ id: 1, type: "Change" }, made] } },
      };
    }
    if (kind === undefined) return { json: { ticket: ticketOf(talk), users, groups } };
    return { json: part(kind, talk, query, path) };
  },
};
