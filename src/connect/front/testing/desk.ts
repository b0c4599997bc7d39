import { basic } from "../../desk/secrets.ts";
import type { FakeDesk } from "../../desk/testing/server.ts";
import { note, resay, retag, type Said, type Talk } from "../../desk/testing/world.ts";

const HOST = "https://shop.api.frontapp.com";
const tagOf = (name: string) => ({ id: `tag_${Buffer.from(name).toString("hex")}`, name });
const conversationOf = (talk: Talk) => ({
  id: `cnv_${talk.id}`,
  subject: `Parcel ${talk.id}`,
  status: "assigned",
  recipient: { name: talk.customer.name, handle: talk.customer.email, role: "from" },
  tags: talk.tags.map(tagOf),
  created_at: talk.created,
  ...(talk.has.person === null ? {} : { assignee: { id: `tea_${talk.has.person}` } }),
});
const teammateOf = ({ by }: Said) => {
  const [first_name, last_name] = by.name.split(" ");
  return { id: `tea_${by.id}`, email: by.email, first_name, last_name, type: "user" };
};
const messageOf = (said: Said) => ({
  id: `msg_${said.id}`,
  type: "email",
  is_inbound: !said.by.staff,
  created_at: said.at + 0.25,
  author: said.by.staff ? teammateOf(said) : null,
  recipients: [{ name: said.by.name, handle: said.by.email, role: "from" }],
  body: `<p>${said.text}</p>`,
});
const commentOf = (said: Said) => ({
  id: `com_${said.id}`,
  author: teammateOf(said),
  body: said.text,
  posted_at: said.at,
});
const eventOf = (talk: Talk) => ({
  id: `evt_${talk.id}`,
  type: "inbound",
  emitted_at: talk.changed,
  conversation: conversationOf(talk),
});

/** Lists are cut by a token that tells how many were given; never more than fifteen, so that all have pages. */
function paged(path: string, all: readonly object[], query: URLSearchParams) {
  const from = Number(query.get("page_token") ?? 0);
  const to = from + Math.min(15, Number(query.get("limit") ?? 15));
  const rest = new URLSearchParams(query);
  rest.set("page_token", String(to));
  return {
    _pagination: { next: to < all.length ? `${HOST}${path}?${rest.toString()}` : null },
    _results: all.slice(from, to),
  };
}

export const desk: FakeDesk = {
  settings: {},
  secrets: { api_token: "front-token" },
  answer({ method, path, query, header, body }, talks) {
    if (method === "POST" && path === "/oauth/token")
      return header("authorization") === basic("shop", "hush") &&
        body === "grant_type=refresh_token&refresh_token=once"
        ? { json: { access_token: "front-token", refresh_token: "next", expires_in: 3600 } }
        : { status: 400 };
    if (header("authorization") !== "Bearer front-token") return { status: 401 };
    if (path === "/me") return { json: { id: "cmp_1", name: "Shop" } };
    const latest = talks.toSorted((a, b) => b.changed - a.changed || b.id - a.id);
    if (path === "/conversations") return { json: paged(path, latest.map(conversationOf), query) };
    if (path === "/events") {
      const after = latest.filter(({ changed }) => changed > Number(query.get("q[after]")));
      return { json: paged(path, after.map(eventOf), query) };
    }
    const given = (body === "" ? {} : JSON.parse(body)) as { [name: string]: string } & {
      tag_ids?: string[];
    };
    if (path === "/tags") {
      if (method === "POST") return { json: tagOf(given["name"] ?? "") };
      return {
        json: paged(path, [...new Set(talks.flatMap(({ tags }) => tags))].map(tagOf), query),
      };
    }
    if (method === "PATCH" && path.startsWith("/comments/com_")) {
      resay(talks, Number(path.split("_")[1]), given["body"] ?? "");
      return { status: 204 };
    }
    const [, id, kind] =
      /^\/conversations\/cnv_(\d+)(?:\/(messages|comments|events|tags|assignee))?$/.exec(path) ??
      [];
    const talk = talks.find((one) => String(one.id) === id);
    if (talk === undefined) return { status: 404 };
    if (kind === undefined) return { json: conversationOf(talk) };
    if (kind === "comments" && method === "POST")
      return { json: { id: `com_${note(talk, given["body"] ?? "")}` } };
    if (kind === "assignee") {
      const to = given["assignee_id"] ?? null;
      talk.has.person = to === null ? null : Number(to.slice("tea_".length));
      return { status: 204 };
    }
    if (kind === "tags") {
      for (const tag of given.tag_ids ?? [])
        retag(talk, Buffer.from(tag.slice(4), "hex").toString(), method === "POST");
      return { status: 204 };
    }
    const lists: Readonly<Record<string, readonly object[]>> = {
      messages: talk.said.filter((one) => !one.note).map(messageOf),
      comments: talk.said.filter((one) => one.note).map(commentOf),
      events: [eventOf(talk)],
    };
    return { json: paged(path, lists[kind] ?? [], query) };
  },
};
