import { basic } from "../../desk/secrets.ts";
import type { FakeDesk } from "../../desk/testing/server.ts";
import { iso, note, pageOf, STAFF_OF_WORLD, type Talk, unsay } from "../../desk/testing/world.ts";

function ticketOf(talk: Talk) {
  return {
    id: talk.id,
    subject: `Parcel ${talk.id}`,
    description: `<p>${talk.said[0]?.text}</p>`,
    status: 2,
    tags: talk.tags,
    source: 1,
    requester_id: talk.customer.id,
    requester: talk.customer,
    responder_id: talk.has.person,
    group_id: talk.has.team,
    created_at: iso(talk.created),
    updated_at: iso(talk.changed),
  };
}
const repliesOf = (talk: Talk) =>
  talk.said.slice(1).map(({ id, at, by, text, note: isNote }) => ({
    id,
    ticket_id: talk.id,
    user_id: by.id,
    body: `<p>${text}</p>`,
    body_text: text,
    incoming: !by.staff,
    private: isNote,
    created_at: iso(at),
  }));
const agents = STAFF_OF_WORLD.map(({ id, name, email }) => ({ id, contact: { name, email } }));

function listed(query: URLSearchParams, talks: readonly Talk[]) {
  const since = Date.parse(query.get("updated_since") ?? "") / 1000;
  const changed = talks
    .filter((talk) => talk.changed >= since)
    .toSorted((a, b) => a.changed - b.changed || a.id - b.id);
  return pageOf(changed, Number(query.get("page")), Number(query.get("per_page"))).map(ticketOf);
}

interface Given {
  body?: string;
  private?: boolean;
  tags?: string[];
  responder_id?: number | null;
  group_id?: number | null;
}

/** Its plan has no ratings. */
export const desk: FakeDesk = {
  settings: { domain: "shop" },
  secrets: { api_key: "freshdesk-key" },
  answer({ method, path, query, header, body }, talks) {
    if (header("authorization") !== basic("freshdesk-key", "X")) return { status: 401 };
    if (path === "/api/v2/agents/me") return { json: agents[0] };
    if (path === "/api/v2/agents") return { json: Number(query.get("page")) === 1 ? agents : [] };
    if (path === "/api/v2/tickets") return { json: listed(query, talks) };
    if (method === "DELETE" && path.startsWith("/api/v2/conversations/")) {
      unsay(talks, Number(path.split("/").at(-1)), false);
      return { status: 204 };
    }
    const given = (body === "" ? {} : JSON.parse(body)) as Given;
    const [, id, kind] =
      /^\/api\/v2\/tickets\/(\d+)(?:\/(conversations|satisfaction_ratings|notes))?$/.exec(path) ??
      [];
    const talk = talks.find((one) => String(one.id) === id);
    if (talk === undefined) return { status: 404 };
    if (method === "PUT") {
      talk.tags = given.tags ?? talk.tags;
      if (given.responder_id !== undefined) talk.has.person = given.responder_id;
      if (given.group_id !== undefined) talk.has.team = given.group_id;
    }
    if (kind === "notes")
      return given.private === true
        ? { json: { id: note(talk, given.body ?? "") } }
        : { status: 400 };
    if (kind === undefined) return { json: ticketOf(talk) };
    if (kind === "satisfaction_ratings") return { status: 403 };
    const [page, size] = [Number(query.get("page")), Number(query.get("per_page"))];
    return { json: pageOf(repliesOf(talk), page, size) };
  },
};
