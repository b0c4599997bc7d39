import type { FakeDesk } from "../../desk/testing/server.ts";
import { iso, note, pageOf, PEOPLE, retag, type Talk, unsay } from "../../desk/testing/world.ts";

const ticketOf = (talk: Talk) => ({
  id: talk.id,
  number: `40${talk.id}`,
  title: `Parcel ${talk.id}`,
  state: "open",
  group: "Parcels",
  group_id: talk.has.team ?? 4,
  owner_id: talk.has.person ?? 1,
  customer: talk.customer.email,
  customer_id: talk.customer.id,
  created_at: iso(talk.created),
  updated_at: iso(talk.changed),
});
const articlesOf = (talk: Talk) =>
  talk.said.map(({ id, at, by, text, note: isNote }) => ({
    id,
    ticket_id: talk.id,
    type: isNote ? "note" : "email",
    sender: by.staff ? "Agent" : "Customer",
    from: `${by.name} <${by.email}>`,
    to: "",
    body: text,
    content_type: "text/plain",
    internal: isNote,
    created_by_id: by.id,
    created_at: iso(at),
  }));
const historyOf = (talk: Talk) => ({
  history: [
    {
      id: talk.id,
      o_id: talk.id,
      object: "Ticket",
      type: "created",
      created_at: iso(talk.created),
    },
    {
      id: talk.id + 1_000_000,
      o_id: talk.id,
      object: "Ticket",
      type: "updated",
      attribute: "state",
      value_from: "new",
      value_to: "open",
      created_by_id: 11,
      created_at: iso(talk.created + 60),
    },
  ],
  assets: {
    User: Object.fromEntries(
      PEOPLE.map(({ id, name, email }) => {
        const [firstname, lastname] = name.split(" ");
        return [id, { id, firstname, lastname, email }];
      }),
    ),
  },
});

export const desk: FakeDesk = {
  settings: { url: "https://desk.shop.example" },
  secrets: { token: "zammad-token" },
  answer({ method, path, query, header, body }, talks) {
    if (header("authorization") !== "Token token=zammad-token") return { status: 401 };
    if (path === "/api/v1/users/me") return { json: { firstname: "Marta", lastname: "Quispe" } };
    if (path === "/api/v1/tickets") {
      const [page, size] = [Number(query.get("page")), Number(query.get("per_page"))];
      return { json: pageOf(talks, page, size).map(ticketOf) };
    }
    const of = (wanted: unknown) => talks.find((one) => one.id === Number(wanted));
    if (path === "/api/v1/tags") return { json: { tags: of(query.get("o_id"))?.tags ?? [] } };
    const given = (body === "" ? {} : JSON.parse(body)) as Partial<Record<string, unknown>>;
    const about = of(given["ticket_id"] ?? given["o_id"]);
    if (path === "/api/v1/ticket_articles" && about !== undefined)
      return given["internal"] === true
        ? { json: { id: note(about, String(given["body"])) } }
        : { status: 422 };
    if (path.startsWith("/api/v1/tags/") && about !== undefined) {
      retag(about, String(given["item"]), method === "POST" && path.endsWith("/add"));
      return { json: true };
    }
    if (method === "DELETE" && path.startsWith("/api/v1/ticket_articles/")) {
      unsay(talks, Number(path.split("/").at(-1)), false);
      return { json: {} };
    }
    const [, kind, id] =
      /^\/api\/v1\/(tickets|ticket_articles\/by_ticket|ticket_history)\/(\d+)$/.exec(path) ?? [];
    const talk = talks.find((one) => String(one.id) === id);
    if (talk === undefined) return { status: 404 };
    if (kind === "tickets" && method === "PUT") {
      const { owner_id: owner, group_id: group } = given;
      if (typeof owner === "number") talk.has.person = owner === 1 ? null : owner;
      if (typeof group === "number") talk.has.team = group;
    }
    if (kind === "tickets") return { json: ticketOf(talk) };
    return { json: kind === "ticket_history" ? historyOf(talk) : articlesOf(talk) };
  },
};
