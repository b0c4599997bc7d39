import type { FakeDesk } from "../../desk/testing/server.ts";
import { iso, note, pageOf, type Person, resay, type Talk } from "../../desk/testing/world.ts";

const personOf = ({ id, name, email, staff }: Person) => {
  const [first, last] = name.split(" ");
  return { id, first, last, email, type: staff ? "user" : "customer" };
};
const conversationOf = (talk: Talk) => ({
  id: talk.id,
  number: talk.id,
  type: "email",
  folderId: 1,
  mailboxId: 2,
  status: "active",
  state: "published",
  tags: talk.tags.map((tag, id) => ({ id, tag })),
  subject: `Parcel ${talk.id}`,
  createdAt: iso(talk.created),
  primaryCustomer: personOf(talk.customer),
  ...(talk.has.person === null ? {} : { assignee: { id: talk.has.person, type: "user" } }),
});
const threadsOf = (talk: Talk) =>
  talk.said.map(({ id, at, by, text, note: isNote }) => ({
    id,
    type: isNote ? "note" : by.staff ? "message" : "customer",
    status: "active",
    state: "published",
    body: `<p>${text}</p>`,
    createdBy: personOf(by),
    createdAt: iso(at),
  }));

function paged(key: string, all: readonly object[], query: URLSearchParams) {
  const number = Number(query.get("page"));
  const totalPages = Math.max(1, Math.ceil(all.length / 25));
  return {
    _embedded: { [key]: pageOf(all, number, 25) },
    page: { size: 25, totalElements: all.length, totalPages, number },
  };
}

interface Given {
  text?: string;
  tags?: string[];
  op?: string;
  path?: string;
  value?: string | number;
}

export const desk: FakeDesk = {
  settings: {},
  secrets: { app_id: "app", app_secret: "app-secret" },
  answer({ method, path, query, header, body }, talks) {
    if (method === "POST" && path === "/v2/oauth2/token")
      return body === "grant_type=client_credentials&client_id=app&client_secret=app-secret"
        ? { json: { token_type: "bearer", access_token: "short-lived", expires_in: 172_800 } }
        : { status: 401 };
    if (header("authorization") !== "Bearer short-lived") return { status: 401 };
    if (path === "/v2/users/me") return { json: { firstName: "Marta", lastName: "Quispe" } };
    if (path === "/v2/conversations") {
      const since = Date.parse(query.get("modifiedSince") ?? "1970-01-01T00:00:00Z") / 1000;
      const changed = talks.filter((talk) => talk.changed >= since);
      const sorted = changed.toSorted((a, b) => a.created - b.created);
      return { json: paged("conversations", sorted.map(conversationOf), query) };
    }
    const [, id, kind, thread] =
      /^\/v2\/conversations\/(\d+)(\/threads|\/notes|\/tags)?(?:\/(\d+))?$/.exec(path) ?? [];
    const talk = talks.find((one) => String(one.id) === id);
    if (talk === undefined) return { status: 404 };
    const given = (body === "" ? {} : JSON.parse(body)) as Given;
    if (method === "PATCH") {
      if (thread === undefined)
        talk.has.person = given.op === "remove" ? null : Number(given.value);
      else resay([talk], Number(thread), String(given.value));
      return given.path === (thread === undefined ? "/assignTo" : "/text")
        ? { status: 204 }
        : { status: 400 };
    }
    if (kind === "/notes" && method === "POST")
      return { json: null, headers: { "resource-id": String(note(talk, given.text ?? "")) } };
    if (kind === "/tags" && method === "PUT") {
      talk.tags = given.tags ?? [];
      return { status: 204 };
    }
    return {
      json: kind === undefined ? conversationOf(talk) : paged("threads", threadsOf(talk), query),
    };
  },
};
